import { Link } from '@tanstack/react-router'
import type { StandingStage } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'
import { worthMost } from './worth-most.ts'

const HIGHEST = 5

/** How much interviews make of each stage, by our weighting, beside how far it is practised. */
export function StageBars({ stages }: { readonly stages: readonly StandingStage[] }) {
  const next = worthMost(stages)
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">Stages of a project</h2>
      <p className="quiet lead">
        The weights, 1 to {HIGHEST}, are our own judgement of how much interviews make of a stage;
        nobody has measured them. Beside each stands your share of its questions and problems.
        {next !== null && (
          <>
            {' '}
            Worth most now: <strong>{next.title}</strong>.
          </>
        )}
      </p>
      <ol className="plain-list stages">
        {stages.map((stage) => (
          <Stage key={stage.id} stage={stage} />
        ))}
      </ol>
    </section>
  )
}

function Stage({ stage }: { readonly stage: StandingStage }) {
  const { title, summary, weight, topics, items, tried, solid, score } = stage
  const [topic] = topics
  return (
    <li>
      <h3>
        {topic === undefined ? (
          title
        ) : (
          <Link to="/topics/$id" params={{ id: topic }}>
            {title}
          </Link>
        )}
      </h3>
      <p className="small quiet">{summary}</p>
      <dl className="bars small">
        <Bar
          name="Weight"
          share={weight / HIGHEST}
          said={`${weight} of ${HIGHEST}`}
          kind="weight"
        />
        <Bar
          name="Tried"
          share={items === 0 ? 0 : tried / items}
          said={`${tried} of ${items}, ${solid} solid`}
          kind="tried"
        />
        <Bar
          name="Score"
          share={score ?? 0}
          said={score === null ? 'nothing graded yet' : percent(score)}
          kind="score"
        />
      </dl>
    </li>
  )
}

interface BarProps {
  readonly name: string
  /** 0..1. */
  readonly share: number
  readonly said: string
  readonly kind: 'weight' | 'tried' | 'score'
}

function Bar({ name, share, said, kind }: BarProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="bar" data-kind={kind} aria-hidden="true">
          <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </span>
        <span className="numbers">{said}</span>
      </dd>
    </div>
  )
}
