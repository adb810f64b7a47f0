import { Link } from '@tanstack/react-router'
import { problemWords } from '../../shared/problem-words.ts'
import { RUN_HOMES } from '../run/run-strip.tsx'
import type { Run } from '../run/use-run.ts'
import type { JudgeRun } from './use-judge-run.ts'
import type { Submit } from './use-submit.ts'
import { VerdictView } from './verdict-view.tsx'

interface RunOutcomeProps {
  readonly judged: JudgeRun
  readonly submit: Submit
  readonly run: Run | null
}

/** What the newest run or submission gave, and where to go from it. */
export function RunOutcome({ judged, submit, run }: RunOutcomeProps) {
  const submitted = submit.result?.attempt.verdict ?? null
  const verdict = judged.verdict ?? submitted
  const failed = judged.error ? problemWords(judged.error).detail : submit.failed
  if (failed !== null) {
    return (
      <p className="notice bad" role="alert">
        {failed} Your code is kept. <Link to="/judge">What the judge needs</Link>
      </p>
    )
  }
  if (verdict === null) return null
  const solved = verdict.which === 'all' && verdict.status === 'accepted'
  return (
    <>
      <VerdictView verdict={verdict} />
      {solved && (
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
            <Link to="/problems" className="button main">
              More problems
            </Link>
          )}
        </p>
      )}
    </>
  )
}
