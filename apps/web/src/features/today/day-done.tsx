import { Link } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { summaryOfDay } from './day-summary.ts'

/** Shown when nothing is left to do today. */
export function DayDone({ today }: { readonly today: Today }) {
  const worked = today.attemptsToday > 0
  return (
    <div className="state day-done">
      <h2>{worked ? 'That is today.' : 'Nothing is due today.'}</h2>
      {worked && (
        <p>
          {count(today.attemptsToday, 'answer')} in {minutesInWords(today.minutesDone)}.
        </p>
      )}
      <p>Tomorrow: {summaryOfDay(today.tomorrow)}.</p>
      <p className="actions">
        <Link to="/questions" className="button">
          Practise something else
        </Link>
        <Link to="/cheat-sheet" className="button plain">
          Read the cheat sheet
        </Link>
      </p>
    </div>
  )
}
