import './review.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Today } from '@warmstart/contract'
import { todayQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { isReview, stepsOfToday } from '../run/run.ts'
import { useGoToStep } from '../run/start-run.ts'

/** Only what comes back today, one after the other. */
export function ReviewScreen() {
  const today = useQuery(todayQuery)
  return (
    <div className="review">
      <ScreenHeading title="Review" />
      <Loaded query={today}>{(data) => <Reviews today={data} />}</Loaded>
    </div>
  )
}

function Reviews({ today }: { readonly today: Today }) {
  const go = useGoToStep()
  const reviews = today.plan.entries.filter(isReview)
  const [first] = stepsOfToday(today.plan.entries, true)
  const minutes = reviews.reduce((sum, entry) => sum + entry.minutes, 0)
  if (first === undefined) return <NothingDue today={today} />
  return (
    <>
      <p className="lead">
        {count(reviews.length, 'answer is', 'answers are')} about to be forgotten. Say{' '}
        {reviews.length === 1 ? 'it' : 'each'} once more from memory.
      </p>
      <p className="actions">
        <button type="button" className="button main" onClick={() => go(first, 'review')}>
          Start the review
        </button>
        <span className="quiet">about {minutesInWords(minutes)}</span>
      </p>
      <ul className="plain-list">
        {reviews.map((entry) => (
          <li key={entry.itemId}>
            <span className="title">{entry.title}</span>
            <span className="small quiet">{entry.reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function NothingDue({ today }: { readonly today: Today }) {
  const tomorrow = today.tomorrow.entries.filter(isReview).length
  return (
    <div className="state">
      <h2>Nothing is due</h2>
      <p>
        Every answer still sits. Tomorrow{' '}
        {tomorrow === 0
          ? 'nothing comes back either'
          : `${count(tomorrow, 'answer')} ${tomorrow === 1 ? 'comes' : 'come'} back`}
        .
      </p>
      <p className="actions">
        <Link to="/" className="button">
          Go to Today
        </Link>
        <Link to="/questions" className="button plain">
          Practise something new
        </Link>
      </p>
    </div>
  )
}
