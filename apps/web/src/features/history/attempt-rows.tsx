import { Link } from '@tanstack/react-router'
import type { AttemptSummary } from '@warmstart/contract'
import { useListKeys } from '../../app/use-list-keys.ts'
import { minutesInWords, percent } from '../../shared/amounts.ts'
import { RATINGS } from '../result/verdict.ts'
import { WithdrawButton } from '../result/withdraw-button.tsx'

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

interface AttemptRowsProps {
  readonly attempts: readonly AttemptSummary[]
  /** True where all of them are of one question. */
  readonly ofOne: boolean
}

/** Attempts, one a line: when, what, the score and the own rating beside it. */
export function AttemptRows({ attempts, ofOne }: AttemptRowsProps) {
  const list = useListKeys<HTMLOListElement>()
  return (
    <ol className="plain-list attempt-rows" ref={list}>
      {attempts.map((attempt) => (
        <Row key={attempt.id} attempt={attempt} ofOne={ofOne} />
      ))}
    </ol>
  )
}

function Row({
  attempt,
  ofOne,
}: Pick<AttemptRowsProps, 'ofOne'> & { readonly attempt: AttemptSummary }) {
  const { id, title, submittedAt, activeMs, context, sawAnswer, withdrawn } = attempt
  return (
    <li data-withdrawn={withdrawn}>
      <div className="what">
        <Link to="/history/$attemptId" params={{ attemptId: id }} data-row>
          {withdrawn ? <s>{title}</s> : title}
        </Link>
        <p className="small quiet">
          <span>{MOMENT.format(submittedAt)}</span>
          <span>{context.startsWith('mock') ? 'mock' : context}</span>
          <span>{minutesInWords(activeMs / 60_000)}</span>
          {sawAnswer && <span>after seeing the answer</span>}
          {!ofOne && (
            <Link to="/history" search={{ item: attempt.itemId }}>
              only this question<span className="visually-hidden">: {title}</span>
            </Link>
          )}
        </p>
      </div>
      <dl className="small">
        <div>
          <dt>{attempt.assessor}</dt>
          <dd className="numbers">
            {attempt.score === null ? 'not judged' : percent(attempt.score)}
          </dd>
        </div>
        {attempt.selfScore !== null && (
          <div>
            <dt>rules and you</dt>
            <dd className="numbers">{percent(attempt.selfScore)}</dd>
          </div>
        )}
        <div>
          <dt>your rating</dt>
          <dd>
            {attempt.selfRating} {RATINGS[attempt.selfRating - 1]?.word}
          </dd>
        </div>
      </dl>
      <div className="undo small">
        <WithdrawButton attemptId={id} withdrawn={withdrawn} />
      </div>
    </li>
  )
}
