import { Axes, linear, Plot } from '../frame/plot.tsx'
import type { GapView } from './model.ts'
import type { Filled, Rows } from './rows.ts'

const AREA = { left: 44, right: 668, top: 40, bottom: 330 }
const x = linear([-3.4, 3.4], [AREA.left, AREA.right])
const y = linear([-3.4, 3.4], [AREA.bottom, AREA.top])

interface ScatterProps {
  readonly view: GapView
  readonly rows: Rows
  readonly filled: Filled
}

/** Rows with y, rows whose y is missing (where it would be), and what was filled in. */
export function ScatterPlot({ view, rows, filled }: ScatterProps) {
  const { state, result, params } = view
  const missing = new Set(rows.order.slice(0, state.count))
  const now = state.by[params.method]
  return (
    <Plot width={680} height={374} label="Rows with and without y, and what was filled in">
      <text x={AREA.left + 40} y={18}>
        <tspan className="md-there-name">● y is there</tspan>{' '}
        <tspan className="md-gone-name" dx="0.6em">
          ○ missing: where it would be
        </tspan>{' '}
        <tspan className="md-made-name" dx="0.6em">
          × filled in
        </tspan>
      </text>
      {rows.x.map((at, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
          key={i}
          className={missing.has(i) ? 'md-gone' : 'md-there'}
          cx={x(at)}
          cy={y(rows.y[i] ?? 0)}
          r={3.6}
        />
      ))}
      {filled.made.map(({ row, y: value }) => (
        <path
          key={row}
          className="md-made"
          d={`M${(x(rows.x[row] ?? 0) - 3.6).toFixed(1)} ${(y(value) - 3.6).toFixed(1)}l7.2 7.2m0 -7.2l-7.2 7.2`}
        />
      ))}
      <path className="md-truth" d={`M${AREA.left} ${y(result.truth.mean)}H${AREA.right}`} />
      <path className="md-now" d={`M${AREA.left} ${y(now.mean)}H${AREA.right}`} />
      <text className="md-now-name" x={AREA.right} y={y(now.mean) + 16} textAnchor="end">
        mean now; dashed: in truth
      </text>
      <Axes {...{ x, y, area: AREA, xLabel: 'x, always known', yLabel: 'y' }} />
    </Plot>
  )
}
