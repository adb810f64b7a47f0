import { Link } from '@tanstack/react-router'
import type { AttemptResult, ProblemPage } from '@warmstart/contract'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../shared/loaded.tsx'
import type { ProblemSearch } from './problem-search.ts'
import { StatementView } from './statement-view.tsx'

const InterviewView = lazy(() =>
  import('./interview-view.tsx').then((module) => ({ default: module.InterviewView })),
)
const SubmissionsView = lazy(() =>
  import('./submissions-view.tsx').then((module) => ({ default: module.SubmissionsView })),
)
const SolutionView = lazy(() =>
  import('./solution-view.tsx').then((module) => ({ default: module.SolutionView })),
)

const VIEWS = [
  { view: 'statement', word: 'Problem' },
  { view: 'interview', word: 'As an interview' },
  { view: 'submissions', word: 'Submissions' },
  { view: 'solution', word: 'Solution' },
] as const

interface SidePaneProps {
  readonly page: ProblemPage
  readonly search: ProblemSearch
  readonly code: string
  readonly hints: number
  readonly onHint: (open: number) => void
  readonly saveFirst: () => Promise<void>
  readonly result: AttemptResult | null
}

/** What stands beside the code: the problem, the round around it, what was tried, the solution. */
export function SidePane(props: SidePaneProps) {
  const { page, search, code, hints, onHint, saveFirst, result } = props
  const view = search.view ?? 'statement'
  const itemId = page.summary.id
  return (
    <section className="side-pane" aria-label="The problem">
      <nav className="screen-tabs" aria-label="Beside the code">
        {VIEWS.map((one) => (
          <Link
            key={one.view}
            to="/problems/$itemId"
            params={{ itemId }}
            search={{ ...search, view: one.view === 'statement' ? undefined : one.view }}
            replace
            resetScroll={false}
            activeProps={current(view === one.view)}
            inactiveProps={current(view === one.view)}
          >
            {one.word}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Skeleton lines={8} />}>
        {view === 'statement' && (
          <StatementView page={page} search={search} hints={hints} onHint={onHint} />
        )}
        {view === 'interview' && <InterviewView page={page} />}
        {view === 'submissions' && <SubmissionsView itemId={itemId} search={search} code={code} />}
        {view === 'solution' && (
          <SolutionView page={page} saveFirst={saveFirst} solution={result?.solution ?? null} />
        )}
      </Suspense>
    </section>
  )
}

/** The router compares addresses; which view is open is decided here alone. */
const current = (open: boolean) => ({ 'aria-current': open ? ('page' as const) : undefined })
