import { Link } from '@tanstack/react-router'
import type { Standing } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'

type Point = Standing['readiness'][number]

/** From this mean score on a line counts as ready, where enough of it (or all) was tried. */
const READY_FROM = 0.8
const TRIED_AT_LEAST = 3

/** Seven things to be able to do before an interview, each ticked by one's own answers. */
export function Readiness({ points }: { readonly points: readonly Point[] }) {
  const ready = points.filter(isReady).length
  return (
    <section aria-labelledby="readiness">
      <h2 id="readiness">Readiness list</h2>
      <p className="quiet lead">
        {ready} of {points.length} ticked. A line is ticked by your newest answers: at least{' '}
        {TRIED_AT_LEAST} tried, {percent(READY_FROM)} or more in the mean.
      </p>
      <ul className="plain-list readiness">
        {points.map((point) => (
          <Line key={point.id} point={point} />
        ))}
      </ul>
    </section>
  )
}

function Line({ point }: { readonly point: Point }) {
  const { title, summary, topics, items, tried, score } = point
  const [topic = ''] = topics
  const done = isReady(point)
  return (
    <li data-done={done}>
      <span className="tick" aria-hidden="true">
        {done ? '✓' : '○'}
      </span>
      <div>
        <Link to="/topics/$id" params={{ id: topic }}>
          {title}
        </Link>
        <p className="small">{summary}</p>
        <p className="small quiet numbers">
          {done ? 'Ready' : 'Not yet'}: {tried} of {items} tried
          {score === null ? '' : `, ${percent(score)} in the mean`}
        </p>
      </div>
    </li>
  )
}

function isReady({ items, tried, score }: Point): boolean {
  const enough = tried >= Math.min(TRIED_AT_LEAST, items)
  return enough && score !== null && score >= READY_FROM
}
