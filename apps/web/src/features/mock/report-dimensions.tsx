import type { MockReport } from '@warmstart/schema'
import { percent, percentRange } from '../../shared/amounts.ts'
import { radarPoint, radarPolygon } from './radar.ts'

const RADIUS = 100
const RINGS = [0.25, 0.5, 0.75, 1] as const

/** The five dimensions: a picture, and the table that the picture is drawn from. */
export function Dimensions({ report }: { readonly report: MockReport }) {
  return (
    <section aria-labelledby="dimensions">
      <h2 id="dimensions">Five dimensions</h2>
      <div className="dimensions">
        <Radar report={report} />
        <div className="dimension-list">
          {report.dimensions.map((dimension) => (
            <details key={dimension.id}>
              <summary>
                <span>{dimension.title}</span>{' '}
                <span className="numbers">
                  {dimension.score === null ? 'not judged' : percent(dimension.score)}
                </span>{' '}
                {dimension.interval !== null && (
                  <span className="small quiet numbers">{percentRange(dimension.interval)}</span>
                )}
              </summary>
              {dimension.why !== null && <p className="small">{dimension.why}</p>}
              <CriteriaTable criteria={dimension.criteria} />
            </details>
          ))}
          <p className="small quiet">{report.profiles.note}</p>
        </div>
      </div>
    </section>
  )
}

type Criteria = MockReport['dimensions'][number]['criteria']

function CriteriaTable({ criteria }: { readonly criteria: Criteria }) {
  if (criteria.length === 0) return null
  return (
    <table className="criteria small">
      <thead>
        <tr>
          <th scope="col">from</th>
          <th scope="col">value</th>
          <th scope="col">weight</th>
          <th scope="col">by</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, text, value, weight, assessor }) => (
          <tr key={id}>
            <td>{text}</td>
            <td className="numbers">{value === null ? 'not judged' : percent(value)}</td>
            <td className="numbers">{weight.toFixed(1)}</td>
            <td>{assessor}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Radar({ report: { dimensions, profiles } }: { readonly report: MockReport }) {
  const ideal = dimensions.map(({ id }) => profiles.ideal[id] ?? null)
  const own = dimensions.map(({ score }) => score)
  const axes = dimensions.length
  const said = dimensions
    .map(({ title, score }) => `${title} ${score === null ? 'not judged' : percent(score)}`)
    .join(', ')
  return (
    <svg viewBox="-175 -135 350 260" className="radar" role="img" aria-label={`Radar: ${said}.`}>
      {RINGS.map((ring) => (
        <polygon
          key={ring}
          className="ring"
          points={radarPolygon(
            dimensions.map(() => ring),
            RADIUS,
          )}
        />
      ))}
      {dimensions.map(({ id }, axis) => (
        <line key={id} className="ring" {...rim(axis, axes)} />
      ))}
      <polygon className="ideal" points={radarPolygon(ideal, RADIUS)} />
      {own.some((value) => value !== null) && (
        <polygon className="own" points={radarPolygon(own, RADIUS)} />
      )}
      {own.map((value, axis) => {
        const at = radarPoint(axis, axes, value ?? 0, RADIUS)
        const id = dimensions[axis]?.id
        return value === null ? null : (
          <circle key={id} className="dot" cx={at.x} cy={at.y} r={3.5} />
        )
      })}
      {dimensions.map(({ id, title }, axis) => {
        const at = radarPoint(axis, axes, 1.14, RADIUS)
        const anchor = Math.abs(at.x) < 10 ? 'middle' : at.x > 0 ? 'start' : 'end'
        const [first = title, ...rest] = title.split(' ')
        return (
          <text key={id} x={at.x} y={at.y} textAnchor={anchor}>
            <tspan>{first}</tspan>
            <tspan x={at.x} dy="1.1em">
              {rest.join(' ')}
            </tspan>
          </text>
        )
      })}
    </svg>
  )
}

function rim(axis: number, axes: number) {
  const { x, y } = radarPoint(axis, axes, 1, RADIUS)
  return { x1: 0, y1: 0, x2: x, y2: y }
}
