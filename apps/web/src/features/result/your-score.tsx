import type { SelfChecked } from '@warmstart/contract'
import { count, percent, percentRange } from '../../shared/amounts.ts'
import { Scale } from './score-line.tsx'

/** The score with what the learner decided, beside that of the rules. */
export function YourScore({ of: { checks, score, interval } }: { readonly of: SelfChecked }) {
  return (
    <div className="score-line">
      <p>
        <strong className="numbers">{percent(score)}</strong> with what you say of{' '}
        {count(checks.length, 'point')} in doubt{' '}
        <span className="quiet">
          ({percentRange(interval)} with 95&nbsp;% confidence, by the rules and you; this score
          decides when it comes back)
        </span>
      </p>
      <Scale score={score} interval={interval} />
    </div>
  )
}
