import { Link } from '@tanstack/react-router'
import type { Run } from './use-run.ts'

/** Where a run leads back to, and what it is called. */
export const RUN_HOMES = {
  today: { to: '/', name: 'Today', done: 'That was the last one: see Today' },
  review: { to: '/review', name: 'Review', done: 'That was the last one: see Review' },
  'warm-up': { to: '/', name: 'Warm-up', done: 'The warm-up is done: see Today' },
} as const

/** Says where in a run the question stands. */
export function RunStrip({ run, answered }: { readonly run: Run; readonly answered: boolean }) {
  const home = RUN_HOMES[run.run]
  return (
    <nav className="run-strip small" aria-label={`${home.name}, place in the queue`}>
      <Link to={home.to}>{home.name}</Link>
      <span className="quiet numbers">
        {run.at} of {run.length ?? '…'}
      </span>
      {!answered && run.next && (
        <button type="button" className="button plain small" onClick={() => run.skip()}>
          Not now, next one
        </button>
      )}
    </nav>
  )
}
