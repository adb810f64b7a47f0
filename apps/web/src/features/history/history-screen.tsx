import './history.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { AttemptSummary } from '@warmstart/contract'
import { attemptsQuery, questionQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, percent } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { AttemptRows } from './attempt-rows.tsx'
import { HistoryTabs } from './history-tabs.tsx'
import { summarise } from './summary.ts'

const route = getRouteApi('/history')

/** Attempts, newest first. */
export function HistoryScreen() {
  const { item } = route.useSearch()
  const query = useInfiniteQuery(attemptsQuery(item))
  const attempts = query.data?.pages.flatMap((page) => page.attempts)
  return (
    <div className="history">
      <ScreenHeading title="History" />
      <HistoryTabs />
      {item !== undefined && <OfOneQuestion itemId={item} />}
      <Loaded query={{ ...query, data: attempts }} lines={8}>
        {(loaded) =>
          loaded.length === 0 ? (
            <NoAttempts />
          ) : (
            <>
              <Summary attempts={loaded} />
              <AttemptRows attempts={loaded} ofOne={item !== undefined} />
              {query.hasNextPage && (
                <button
                  type="button"
                  className="button more"
                  aria-disabled={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {query.isFetchingNextPage ? 'Loading …' : 'Show earlier ones'}
                </button>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  )
}

function OfOneQuestion({ itemId }: { readonly itemId: string }) {
  const question = useQuery(questionQuery(itemId))
  return (
    <p className="one-question">
      Only{' '}
      <Link to="/questions/$itemId" params={{ itemId }}>
        {question.data?.summary.title ?? itemId}
      </Link>
      . <Link to="/history">Show all</Link>
    </p>
  )
}

function Summary({ attempts }: { readonly attempts: readonly AttemptSummary[] }) {
  const { counted, judged, meanScore, tooSure, tooModest } = summarise(attempts)
  return (
    <p className="summary">
      {count(counted, 'attempt')} in this list {counted === 1 ? 'counts' : 'count'}.{' '}
      {meanScore !== null && (
        <>
          Mean score of the {count(judged, 'answer')} given from memory:{' '}
          <strong className="numbers">{percent(meanScore)}</strong>. You rated yourself too high on{' '}
          {tooSure} and too low on {tooModest} of them.
        </>
      )}
    </p>
  )
}

function NoAttempts() {
  return (
    <div className="state">
      <h2>No attempt yet</h2>
      <p>Your first answer will stand here, with its score beside your own rating.</p>
      <Link to="/questions" className="button">
        Choose a question
      </Link>
    </div>
  )
}
