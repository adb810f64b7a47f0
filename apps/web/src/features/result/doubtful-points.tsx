import type { Assessment } from '@warmstart/schema'

/** The points on which the rules are not sure, for the learner to decide; else nothing. */
export function DoubtfulPoints({ assessment }: { readonly assessment: Assessment }) {
  const { selfCheck = [], criteria } = assessment
  const points = selfCheck.flatMap((id) => criteria.filter((one) => one.id === id))
  if (points.length === 0) return null
  return (
    <section aria-label="Check these yourself" className="notice">
      <p>
        The rules are not sure about {points.length === 1 ? 'this point' : 'these points'}. Did you
        say it? Compare each with your words before you believe the score:
      </p>
      <ul>
        {points.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
