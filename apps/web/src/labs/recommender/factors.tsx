import { Axes, linear, Plot } from '../frame/plot.tsx'
import { type TasteView, userOf } from './model.ts'

const AREA = { left: 34, right: 330, top: 36, bottom: 332 }

/** Users and items by their first two factors: near in direction is a high rating. */
export function FactorsPlot({ view }: { readonly view: TasteView }) {
  const { state } = view
  const all = [...state.users, ...state.items]
  const reach = Math.max(0.3, ...all.flatMap(([a = 0, b = 0]) => [Math.abs(a), Math.abs(b)])) * 1.12
  const x = linear([-reach, reach], [AREA.left, AREA.right])
  const y = linear([-reach, reach], [AREA.bottom, AREA.top])
  const who = userOf(view)
  const [a = 0, b = 0] = state.users[who] ?? []
  return (
    <Plot width={340} height={370} label="Users and items by their factors">
      <text x={6} y={16}>
        <tspan className="rc-user-name">● users</tspan>{' '}
        <tspan className="rc-item-name" dx="0.6em">
          ■ items, by number
        </tspan>
      </text>
      <path
        className="rc-zero"
        d={`M${AREA.left} ${y(0)}H${AREA.right}M${x(0)} ${AREA.top}V${AREA.bottom}`}
      />
      <path className="rc-way" d={`M${x(0)} ${y(0)}L${x(a)} ${y(b)}`} />
      {state.users.map(([p = 0, q = 0], i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a user is its number
          key={i}
          className={i === who ? 'rc-user rc-own' : 'rc-user'}
          {...{ cx: x(p), cy: y(q) }}
          r={i === who ? 7 : 4}
        />
      ))}
      {state.items.map(([p = 0, q = 0], j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its number
        <g key={j} transform={`translate(${x(p)} ${y(q)})`}>
          <rect className="rc-item" x={-8} y={-8} width={16} height={16} rx={2} />
          <text className="rc-number rc-on" dy="0.35em">
            {j + 1}
          </text>
        </g>
      ))}
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'factor 1' }} />
    </Plot>
  )
}
