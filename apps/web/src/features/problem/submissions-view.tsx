import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AttemptSummary } from '@warmstart/contract'
import { lazy, Suspense } from 'react'
import { attemptQuery, attemptsQuery } from '../../app/queries.ts'
import { Loaded, Skeleton } from '../../shared/loaded.tsx'
import { responseText } from '../../shared/response-text.ts'
import type { ProblemSearch } from './problem-search.ts'
import { VERDICT_WORDS } from './verdict-words.ts'

const CodeDiff = lazy(() =>
  import('./code-diff.tsx').then((module) => ({ default: module.CodeDiff })),
)

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
})

interface SubmissionsViewProps {
  readonly itemId: string
  readonly search: ProblemSearch
  /** What is in the editor now. */
  readonly code: string
}

/** Every submission, newest first; one of them beside the code of now. */
export function SubmissionsView({ itemId, search, code }: SubmissionsViewProps) {
  const pages = useInfiniteQuery(attemptsQuery(itemId))
  const list = pages.data?.pages.flatMap((page) => page.attempts)
  return (
    <Loaded query={{ ...pages, data: list }} lines={4}>
      {(attempts) =>
        attempts.length === 0 ? (
          <div className="state">
            <h2>Nothing was submitted yet</h2>
            <p>Run tries the shown cases and keeps nothing; Submit judges all and keeps it here.</p>
          </div>
        ) : (
          <>
            <ol className="plain-list submissions">
              {attempts.map((attempt) => (
                <Row key={attempt.id} attempt={attempt} search={search} />
              ))}
            </ol>
            {pages.hasNextPage && (
              <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
                Older ones
              </button>
            )}
            {search.compare !== undefined && <Comparison id={search.compare} code={code} />}
          </>
        )
      }
    </Loaded>
  )
}

interface RowProps {
  readonly attempt: AttemptSummary
  readonly search: ProblemSearch
}

function Row({ attempt, search }: RowProps) {
  const { id, itemId, verdict, submittedAt, sawAnswer, withdrawn } = attempt
  const good = verdict === 'accepted'
  return (
    <li>
      <Link to="/history/$attemptId" params={{ attemptId: id }}>
        <span aria-hidden="true">{good ? '●' : '✕'}</span>{' '}
        {verdict === null ? 'Not judged' : VERDICT_WORDS[verdict]}
      </Link>
      <span className="small quiet">
        {MOMENT.format(submittedAt)}
        {sawAnswer && ', after seeing the solution'}
        {withdrawn && ', taken back'}
      </span>
      <Link
        to="/problems/$itemId"
        params={{ itemId }}
        search={{ ...search, compare: search.compare === id ? undefined : id }}
        replace
        resetScroll={false}
        className="small"
      >
        {search.compare === id ? 'Close' : 'Compare with now'}
      </Link>
    </li>
  )
}

function Comparison({ id, code }: { readonly id: string; readonly code: string }) {
  const attempt = useQuery(attemptQuery(id))
  return (
    <section aria-label="What changed since">
      <Loaded query={attempt} lines={6}>
        {(result) => (
          <Suspense fallback={<Skeleton lines={6} />}>
            <CodeDiff before={responseText(result.attempt.response)} now={code} />
          </Suspense>
        )}
      </Loaded>
    </section>
  )
}
