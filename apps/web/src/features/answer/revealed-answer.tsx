import './answer.css'
import type { RevealedAnswer as Revealed } from '@warmstart/contract'
import { ItemLinks } from '../../shared/item-links.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { SeeInLab } from '../../shared/see-in-lab.tsx'
import { FollowUps } from './follow-ups.tsx'
import { Sources } from './sources.tsx'

interface RevealedAnswerProps {
  readonly itemId: string
  readonly revealed: Revealed
  /** Lists the points too, where no result does it. */
  readonly withPoints?: boolean
}

/** The model answer and all that goes with it. */
export function RevealedAnswer({ itemId, revealed, withPoints = false }: RevealedAnswerProps) {
  const { answer, points, related, sources } = revealed
  return (
    <div className="revealed">
      <section className="model-answer" aria-label="Model answer">
        <h2>Model answer</h2>
        <h3>In one breath</h3>
        <RenderedHtml of={answer.oneBreath} />
        <details>
          <summary>In three minutes</summary>
          <RenderedHtml of={answer.threeMinutes} />
        </details>
        {withPoints && <Points points={points} />}
        <details>
          <summary>What the interviewer listens for</summary>
          <RenderedHtml of={answer.listensFor} />
        </details>
        <details>
          <summary>How to approach it</summary>
          <RenderedHtml of={answer.approach} />
        </details>
      </section>
      <section className="tip" aria-label="Tip">
        <h3>Tip</h3>
        <RenderedHtml of={answer.tip} />
      </section>
      <section aria-label="Common mistakes">
        <h3>Common mistakes</h3>
        <RenderedHtml of={answer.mistakes} />
      </section>
      <FollowUps itemId={itemId} followUps={answer.followUps} />
      <SeeInLab itemId={itemId} />
      {related.length > 0 && <Related related={related} />}
      <Sources sources={sources} />
    </div>
  )
}

function Points({ points }: Pick<Revealed, 'points'>) {
  return (
    <details>
      <summary>The points that are graded</summary>
      <ul className="prose">
        {points.map((point) => (
          <li key={point.id}>{point.text}</li>
        ))}
      </ul>
    </details>
  )
}

function Related({ related }: Pick<Revealed, 'related'>) {
  return (
    <section aria-label="Related">
      <h3>Related</h3>
      <ItemLinks links={related} />
    </section>
  )
}
