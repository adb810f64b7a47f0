import type { DayPlan } from '@warmstart/contract'
import { minutesInWords } from '../../shared/amounts.ts'
import { summaryOfDay } from './day-summary.ts'

/** What the next day holds, as it looks now. */
export function Tomorrow({ plan }: { readonly plan: DayPlan }) {
  return (
    <div className="tomorrow">
      <h2>Tomorrow</h2>
      <p className="small quiet">{summaryOfDay(plan)}</p>
      {plan.entries.length > 0 && (
        <details>
          <summary className="small">Show the list</summary>
          <ul className="plain-list small">
            {plan.entries.map((entry) => (
              <li key={entry.itemId}>
                {entry.title} <span className="quiet">{minutesInWords(entry.minutes)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
