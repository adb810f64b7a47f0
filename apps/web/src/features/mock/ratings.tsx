import { RATINGS } from '../result/verdict.ts'
import type { RoomSession } from './use-mock-session.ts'

/** How each answer went, asked before the report is seen. */
export function Ratings({ session: { view, pending, send } }: { readonly session: RoomSession }) {
  const closed = view.rounds
    .flatMap((round) => round.stages)
    .filter(({ status, question }) => status === 'closed' && question !== null)
    .map((stage) => ({ ...stage, rating: onItsWay(pending, stage.id) ?? stage.rating }))
  const left = closed.filter(({ rating }) => rating === null).length
  return (
    <section aria-label="How did it go?" className="reflect">
      <h2>How did each part go?</h2>
      <p className="quiet">
        Say it before you see the report: the difference is what teaches you to judge yourself. A
        part that you do not rate makes no attempt.
      </p>
      <ol className="plain-list">
        {closed.map(({ id, title, question, rating }) => (
          <li key={id}>
            <fieldset className="field">
              <legend>
                {title}
                {question !== title && <span className="small quiet"> {question}</span>}
              </legend>
              <div className="choices">
                {RATINGS.map(({ value, word }) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`rating-${id}`}
                      checked={rating === value}
                      onChange={() => send({ type: 'rated', stage: id, rating: value })}
                    />
                    {value} {word}
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <p className="actions">
        <button type="button" className="button main" onClick={() => send({ type: 'completed' })}>
          See the report
        </button>
        <span className="small quiet" role="status">
          {left > 0 ? `${left} not rated` : 'all rated'}
        </span>
      </p>
    </section>
  )
}

/** A rating that was chosen and is not confirmed yet. */
function onItsWay(pending: RoomSession['pending'], stage: string) {
  const chosen = pending.findLast(({ action }) => action.type === 'rated' && action.stage === stage)
  return chosen?.action.type === 'rated' ? chosen.action.rating : null
}
