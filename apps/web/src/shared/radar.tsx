import './radar.css'
import { percent } from './amounts.ts'
import { radarPoint, radarPolygon } from './radar-points.ts'

const RADIUS = 100
const RINGS = [0.25, 0.5, 0.75, 1] as const

interface RadarProps {
  readonly abilities: readonly {
    readonly id: string
    readonly title: string
    /** 0..1; null where it was not judged. */
    readonly score: number | null
  }[]
  /** The dashed shape beside it, by id. */
  readonly ideal: Readonly<Record<string, number>>
}

/** A radar of scores inside of an ideal; its name says every figure in words. */
export function Radar({ abilities: dimensions, ideal: reference }: RadarProps) {
  const ideal = dimensions.map(({ id }) => reference[id] ?? null)
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
