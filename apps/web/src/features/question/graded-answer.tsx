import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AttemptResult } from '@warmstart/contract'
import { attemptQuery } from '../../app/queries.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { ResultView } from '../result/result-view.tsx'
import { WithdrawButton } from '../result/withdraw-button.tsx'
import { RUN_HOMES } from '../run/run-strip.tsx'
import type { Run } from '../run/use-run.ts'

interface GradedAnswerProps {
  readonly attemptId: string
  /** True right after handing in: the result then takes the focus. */
  readonly fresh: boolean
  readonly run: Run | null
  readonly onAgain: () => void
}

/** The result of an attempt, and where to go from it. */
export function GradedAnswer({ attemptId, fresh, run, onAgain }: GradedAnswerProps) {
  const attempt = useQuery(attemptQuery(attemptId))
  return (
    <Loaded query={attempt} lines={8}>
      {(result) => (
        <ResultView
          result={result}
          takeFocus={fresh}
          actions={<NextActions result={result} run={run} onAgain={onAgain} />}
        />
      )}
    </Loaded>
  )
}

function NextActions({
  result,
  run,
  onAgain,
}: Pick<GradedAnswerProps, 'run' | 'onAgain'> & { readonly result: AttemptResult }) {
  return (
    <p className="actions">
      {run?.next && (
        <button type="button" className="button main" onClick={() => run.goOn()}>
          Next: {run.next.title}
        </button>
      )}
      {run && run.next === null && (
        <Link to={RUN_HOMES[run.run].to} className="button main">
          {RUN_HOMES[run.run].done}
        </Link>
      )}
      {run === null && (
        <Link to="/questions" className="button main">
          More questions
        </Link>
      )}
      <button type="button" className="button" onClick={onAgain}>
        Try again
      </button>
      <WithdrawButton attemptId={result.attempt.id} />
    </p>
  )
}
