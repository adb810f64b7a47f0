import type { Assessment, SelfRating } from '@warmstart/schema'
import { percentRange } from '../../shared/amounts.ts'
import { RATINGS, selfCheck } from './verdict.ts'

interface SelfCheckProps {
  readonly rating: SelfRating
  readonly assessment: Assessment
}

const WORDS = {
  'about right': 'That fits the result.',
  'too sure': 'It felt better than it went. That is worth knowing before the day.',
  'too modest': 'It went better than it felt.',
} as const

/** Your own rating against the result. */
export function SelfCheck({ rating, assessment }: SelfCheckProps) {
  const own = RATINGS[rating - 1]
  if (own === undefined) return null
  return (
    <p className="self-check">
      Your own rating: <strong>{own.word}</strong> ({rating} of 4).{' '}
      {assessment.outcome === 'graded' && (
        <>
          {WORDS[selfCheck(rating, assessment.interval)]}{' '}
          <span className="quiet">
            “{own.word}” stands for {percentRange(own.band)}; the {assessment.assessor} saw{' '}
            {percentRange(assessment.interval)}.
          </span>
        </>
      )}
    </p>
  )
}
