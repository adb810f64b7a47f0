import { Link } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { dayInWords } from '../../shared/civil-date.ts'

/** How long it is until the interview, or an invitation to say when it is. */
export function DaysLeft({ today }: { readonly today: Today }) {
  const { interviewDate, daysLeft, date } = today
  if (interviewDate === null || daysLeft === null) {
    return (
      <div className="days-left">
        <p>No interview date yet.</p>
        <p className="small quiet">
          With a date the plan brings everything back in time for it.{' '}
          <Link to="/settings" hash="interview">
            Set the date
          </Link>
        </p>
      </div>
    )
  }
  return (
    <div className="days-left">
      {daysLeft > 0 && (
        <p>
          <strong className="numbers">{daysLeft}</strong> {daysLeft === 1 ? 'day' : 'days'} left
        </p>
      )}
      {daysLeft === 0 && <p>The interview is today. You have done the work.</p>}
      {daysLeft < 0 && <p>The interview is behind you.</p>}
      <p className="small quiet">
        Interview on {dayInWords(interviewDate, date)}
        {daysLeft < 0 && (
          <>
            .{' '}
            <Link to="/settings" hash="interview">
              Set the next one
            </Link>
          </>
        )}
      </p>
    </div>
  )
}
