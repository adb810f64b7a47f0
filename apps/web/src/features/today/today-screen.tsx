import './today.css'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { settingsQuery, todayQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../shared/amounts.ts'
import { dayInWords } from '../../shared/civil-date.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { DaysLeft } from './days-left.tsx'
import { Drafts } from './drafts.tsx'
import { MockHint } from './mock-hint.tsx'
import { Queue } from './queue.tsx'
import { TimeBudget } from './time-budget.tsx'
import { Tomorrow } from './tomorrow.tsx'

/** What to do today, and why. */
export function TodayScreen() {
  const today = useQuery(todayQuery)
  const settings = useQuery(settingsQuery)
  if (settings.data?.welcomed === false) return <Navigate to="/welcome" replace />
  return (
    <div className="today">
      <header>
        <p className="eyebrow">
          {today.data ? dayInWords(today.data.date) : '\u00a0'}
          {today.data?.daysLeft != null && today.data.daysLeft > 0 && (
            <span className="short-days-left"> · {count(today.data.daysLeft, 'day')} left</span>
          )}
        </p>
        <ScreenHeading title="Today" />
      </header>
      <Loaded query={today} lines={8}>
        {(data) => <Day today={data} />}
      </Loaded>
    </div>
  )
}

function Day({ today }: { readonly today: Today }) {
  return (
    <div className="day">
      <section aria-label="What to do">
        <p className="headline">{today.headline}</p>
        <Queue today={today} />
      </section>
      <aside aria-label="Around today">
        <DaysLeft today={today} />
        <TimeBudget done={today.minutesDone} budget={today.minutesPerDay} />
        <MockHint hint={today.mock} />
        <Drafts drafts={today.drafts} />
        <Tomorrow plan={today.tomorrow} />
      </aside>
    </div>
  )
}
