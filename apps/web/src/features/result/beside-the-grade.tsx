import type { Attempt } from '@warmstart/schema'
import { lazy, Suspense } from 'react'

const SecondOpinion = lazy(() =>
  import('../model/second-opinion.tsx').then((module) => ({ default: module.SecondOpinion })),
)

/** What stands beside the grade and never changes it; loaded after it. */
export function BesideTheGrade({ attempt }: { readonly attempt: Attempt }) {
  const { assessment, response } = attempt
  if (response.kind !== 'text' || response.text.trim() === '') return null
  return (
    <Suspense>
      {assessment.criteria.length > 0 && <SecondOpinion attemptId={attempt.id} />}
    </Suspense>
  )
}
