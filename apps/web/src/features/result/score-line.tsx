import { Link } from '@tanstack/react-router'
import type { Assessment } from '@warmstart/schema'
import { percent, percentRange } from '../../shared/amounts.ts'

/** The score with its interval, in numbers and as a line. */
export function ScoreLine({ assessment }: { readonly assessment: Assessment }) {
  const { score, interval, assessorVersion } = assessment
  const partly = assessment.criteria.filter((one) => one.status === 'partly').length
  return (
    <div className="score-line">
      <p>
        <strong className="numbers">{percent(score)}</strong> of the weighted points
        {partly > 0 && `, ${partly} said partly`}{' '}
        <span className="quiet">
          ({percentRange(interval)} with 95&nbsp;% confidence, by {assessorVersion};{' '}
          <Link to="/grader">how answers are graded</Link>)
        </span>
      </p>
      <Scale score={score} interval={interval} />
    </div>
  )
}

/** A score with its interval as a line. */
export function Scale({ score, interval: [low, high] }: Pick<Assessment, 'score' | 'interval'>) {
  return (
    <div className="scale" aria-hidden="true">
      <span
        className="band"
        style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${(high - low) * 100}%` }}
      />
      <span className="tick" style={{ insetInlineStart: `${score * 100}%` }} />
    </div>
  )
}
