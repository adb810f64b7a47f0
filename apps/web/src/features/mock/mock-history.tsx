import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MockList } from '@warmstart/contract'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { mocksQuery } from './queries.ts'

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
})

/** Mocks to go on with, and reports of earlier ones. Nothing where there was none yet. */
export function MockHistory() {
  const { data } = useQuery(mocksQuery)
  if (data === undefined || data.mocks.length === 0) return null
  const open = data.mocks.filter(({ phase }) => phase !== 'completed')
  const done = data.mocks.filter(({ phase }) => phase === 'completed')
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="mock-open">
          <h2 id="mock-open">Go on</h2>
          <Rows mocks={open} />
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby="mock-done">
          <h2 id="mock-done">Reports</h2>
          <Rows mocks={done} />
        </section>
      )}
    </>
  )
}

const PHASES = {
  ready: 'planned, not begun',
  running: 'interrupted',
  break: 'in a break',
  reflecting: 'over, not rated yet',
  completed: 'completed',
} as const

function Rows({ mocks }: { readonly mocks: MockList['mocks'] }) {
  return (
    <ul className="plain-list mock-rows">
      {mocks.map(({ id, title, phase, createdAt, minutes, answered, asked }) => (
        <li key={id}>
          <Link
            to={phase === 'completed' ? '/mock/$mockId/report' : '/mock/$mockId'}
            params={{ mockId: id }}
            data-row
          >
            {title}
          </Link>
          <p className="meta small quiet">
            <span>{MOMENT.format(createdAt)}</span>
            <span>{minutesInWords(minutes)}</span>
            <span>{PHASES[phase]}</span>
            {asked > 0 && (
              <span>
                {answered} of {count(asked, 'part')} answered
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
