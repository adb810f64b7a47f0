import { memo, useMemo } from 'react'
import { ClassLegend, ClassMark } from '../frame/marks.tsx'
import { Axes, colourOf, extent, linear, Plot, type Scale } from '../frame/plot.tsx'
import { bandPaths, middlesOf } from '../frame/regions.ts'
import { probability } from './fit.ts'
import type { ImbalanceView } from './model.ts'
import type { Rows } from './rows.ts'

const AREA = { left: 44, right: 668, top: 38, bottom: 344 }

interface PlaneProps {
  readonly view: ImbalanceView
  readonly rows: Rows
  /** True while the next batch is done by hand. */
  readonly hidden: boolean
}

/** The training rows, what was added or dropped, and what is called positive. */
export function Plane({ view, rows, hidden }: PlaneProps) {
  const { state, params, result } = view
  const { x, y, grid, middles } = useMemo(() => {
    const range = (j: number) => extent(rows.x.map((row) => row[j] ?? 0))
    const grid = { x: range(0), y: range(1), cells: [104, 51] } as const
    return {
      x: linear(grid.x, [AREA.left, AREA.right]),
      y: linear(grid.y, [AREA.bottom, AREA.top]),
      ...{ grid, middles: middlesOf(grid) },
    }
  }, [rows])
  const called = middles.map((row) => (probability(state.line, row) >= params.threshold ? 1 : 0))
  const { made, repeated, dropped } = result.changes
  const next = hidden ? made[state.count] : undefined
  const gone = new Set(dropped.slice(0, state.count))
  return (
    <Plot width={680} height={388} label="Training rows and what is called positive">
      {bandPaths(called, grid, [1], x, y).map((d, kind) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
        <path key={kind} d={d} fill={colourOf(kind)} fillOpacity={0.16} />
      ))}
      <RowMarks rows={rows} kind={0} gone={gone} x={x} y={y} />
      {made.slice(0, state.count).map(({ point }, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a made point is its number
          key={i}
          className="im-made"
          d={`M${(x(point[0] ?? 0) - 2.6).toFixed(1)} ${(y(point[1] ?? 0) - 2.6).toFixed(1)}h5.2v5.2h-5.2z`}
        />
      ))}
      {Object.entries(countsOf(repeated.slice(0, state.count))).map(([row, times]) => (
        <circle
          key={row}
          className="im-made"
          cx={x(rows.x[Number(row)]?.[0] ?? 0)}
          cy={y(rows.x[Number(row)]?.[1] ?? 0)}
          r={5 + 1.2 * Math.min(times, 12)}
        />
      ))}
      <RowMarks rows={rows} kind={1} gone={gone} x={x} y={y} />
      {next &&
        [next.base, next.neighbor].map((row, i) => (
          <circle
            key={row}
            className={i === 0 ? 'im-base' : 'im-base im-toward'}
            cx={x(rows.x[row]?.[0] ?? 0)}
            cy={y(rows.x[row]?.[1] ?? 0)}
            r={10}
          />
        ))}
      <Axes {...{ x, y, area: AREA, xLabel: 'x₁', yLabel: 'x₂' }} />
      <ClassLegend names={['negative', 'positive']} x={110} y={16} pitch={118} />
      <text className="im-made-name" x={AREA.right} y={20} textAnchor="end">
        {params.method === 'smote' && '□ made by SMOTE'}
        {params.method === 'over' && '○ wider: repeated more often'}
        {params.method === 'under' && 'faint: dropped'}
      </text>
    </Plot>
  )
}

function countsOf(rows: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const row of rows) counts[row] = (counts[row] ?? 0) + 1
  return counts
}

interface RowMarksProps {
  readonly rows: Rows
  readonly kind: number
  readonly gone: ReadonlySet<number>
  readonly x: Scale
  readonly y: Scale
}

/** The rows of one class; dropped ones are faint. */
const RowMarks = memo(
  function RowMarks({ rows, kind, gone, x, y }: RowMarksProps) {
    return rows.x.map(([a = 0, b = 0], i) =>
      rows.y[i] === kind ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
        <g key={i} opacity={gone.has(i) ? 0.15 : 1}>
          <ClassMark kind={kind} x={x(a)} y={y(b)} />
        </g>
      ) : null,
    )
  },
  (one, two) => one.rows === two.rows && one.gone.size === two.gone.size && one.x === two.x,
)
