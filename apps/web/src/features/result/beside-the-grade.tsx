import type { Attempt } from '@warmstart/schema'
import { lazy, Suspense } from 'react'

const SecondOpinion = lazy(() =>
  import('../model/second-opinion.tsx').then((module) => ({ default: module.SecondOpinion })),
)
const DeliveryDetails = lazy(() =>
  import('../delivery/delivery-details.tsx').then((module) => ({
    default: module.DeliveryDetails,
  })),
)

/** What stands beside the grade and never changes it; loaded after it. */
export function BesideTheGrade({ attempt }: { readonly attempt: Attempt }) {
  const { assessment, response } = attempt
  if (response.kind !== 'text' || response.text.trim() === '') return null
  return (
    <Suspense>
      {assessment.criteria.length > 0 && <SecondOpinion attemptId={attempt.id} />}
      <DeliveryDetails attemptId={attempt.id} />
    </Suspense>
  )
}
