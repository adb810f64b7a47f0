import { Axes, Handle, linear, Plot } from '../frame/plot.tsx'
import type { AttentionView } from './model.ts'
import { rowOf, SET_ROW } from './vectors.ts'

const AREA = { left: 34, right: 328, top: 44, bottom: 320 }
const x = linear([-3, 3], [AREA.left, AREA.right])
const y = linear([-3, 3], [AREA.bottom, AREA.top])

interface PlaneProps {
  readonly view: AttentionView
  readonly onQuery: (q1: number, q2: number) => void
}

/** Query, keys and values as arrows and places; the output lies between the values. */
export function Plane({ view, onQuery }: PlaneProps) {
  const { state, result, params, asking } = view
  const head = result.heads[0]
  if (!head) return null
  const row = rowOf(params, head.q.length)
  const query = head.q[row] ?? []
  const weights = state.weights?.[row] ?? null
  const mix = state.mix?.[row] ?? null
  const tip = { x: x(query[0] ?? 0), y: y(query[1] ?? 0) }
  const knob = <circle className="at-knob" r={7} />
  return (
    <Plot width={340} height={366} label="Query, keys and values in the plane">
      <text x={8} y={18}>
        <tspan className="at-query-name">→ query {row + 1}</tspan>
        <tspan className="at-key-name" dx="0.7em">
          → keys
        </tspan>
        <tspan className="at-value-name" dx="0.7em">
          ■ values
        </tspan>
        <tspan dx="0.7em">◆ output</tspan>
      </text>
      <path
        className="at-zero"
        d={`M${AREA.left} ${y(0)}H${AREA.right}M${x(0)} ${AREA.top}V${AREA.bottom}`}
      />
      {head.v.map((value, j) => {
        const place = { x: x(value[0] ?? 0), y: y(value[1] ?? 0) }
        const weight = weights?.[j] ?? 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
          <g key={j}>
            {mix && (
              <path
                className="at-pull"
                strokeWidth={0.6 + 9 * weight}
                d={`M${place.x} ${place.y}L${x(mix[0] ?? 0)} ${y(mix[1] ?? 0)}`}
              />
            )}
            <rect className="at-value" x={place.x - 6} y={place.y - 6} width={12} height={12} />
            <text x={place.x + 10} y={place.y - 8}>
              v{j + 1}
            </text>
          </g>
        )
      })}
      {head.k.map((key, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
        <g key={j}>
          <path
            className="at-key"
            strokeWidth={2 + 6 * (weights?.[j] ?? 0)}
            d={`M${x(0)} ${y(0)}L${x(key[0] ?? 0)} ${y(key[1] ?? 0)}`}
          />
          <text className="at-key-name" x={x(key[0] ?? 0) + 6} y={y(key[1] ?? 0) - 6}>
            k{j + 1}
          </text>
        </g>
      ))}
      <path className="at-query" d={`M${x(0)} ${y(0)}L${tip.x} ${tip.y}`} />
      {row === SET_ROW ? (
        <Handle {...tip} onMove={(px, py) => onQuery(inside(x.invert(px)), inside(y.invert(py)))}>
          {knob}
        </Handle>
      ) : (
        <g transform={`translate(${tip.x} ${tip.y})`}>{knob}</g>
      )}
      {mix && !asking && (
        <path
          className="at-output"
          transform={`translate(${x(mix[0] ?? 0)} ${y(mix[1] ?? 0)})`}
          d="M0 -10L9 0L0 10L-9 0Z"
        />
      )}
      <Axes {...{ x, y, area: AREA, ticks: 6 }} />
    </Plot>
  )
}

const inside = (value: number) => Math.min(3, Math.max(-3, Math.round(10 * value) / 10))
