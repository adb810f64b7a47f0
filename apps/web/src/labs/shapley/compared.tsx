import { extent, linear, Plot } from '../frame/plot.tsx'
import { type ShapleyView, signed } from './model.ts'
import { FEATURES } from './params.ts'
import { limeOf } from './scores.ts'

const [LEFT, RIGHT, TOP, ROW] = [74, 290, 44, 62]

/** Both explanations of the same prediction, feature by feature. */
export function Compared({ view }: { readonly view: ShapleyView }) {
  const slopes = Array.from(limeOf(view.params).coefficients)
  const phi = view.state.mean ?? []
  const x = linear(extent([-0.3, 0.3, ...slopes, ...phi], 0.12), [LEFT, RIGHT])
  return (
    <Plot width={340} height={254} label="Shapley values and LIME’s slopes beside each other">
      <text x={10} y={20}>
        ■ Shapley: from the others
      </text>
      <text x={330} y={20} textAnchor="end">
        ▢ LIME: slope nearby
      </text>
      <path className="sv-zero" d={`M${x(0)} ${TOP - 8}V${TOP + 3 * ROW}`} />
      {FEATURES.map((name, j) => (
        <g key={name} transform={`translate(0 ${TOP + j * ROW})`}>
          <text className={`sv-text-${j}`} x={10} y={24} dy="0.35em">
            {name}
          </text>
          <Bar kind={`sv-bar sv-name-${j}`} from={x(0)} to={x(phi[j] ?? 0)} value={phi[j]} y={2} />
          <Bar
            kind={`sv-name-${j} sv-slope-bar`}
            from={x(0)}
            to={x(slopes[j] ?? 0)}
            value={slopes[j]}
            y={26}
          />
        </g>
      ))}
    </Plot>
  )
}

interface BarProps {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly value: number | undefined
  readonly y: number
}

function Bar({ kind, from, to, value, y }: BarProps) {
  if (value === undefined) return null
  const left = to < from
  return (
    <>
      <rect
        className={kind}
        x={Math.min(from, to)}
        y={y}
        width={Math.max(1, Math.abs(to - from))}
        height={18}
      />
      <text x={left ? to - 5 : to + 5} y={y + 9} dy="0.35em" textAnchor={left ? 'end' : 'start'}>
        {signed(value)}
      </text>
    </>
  )
}
