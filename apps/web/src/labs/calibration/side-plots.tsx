import { brierScoreLoss, logLoss, rocAucScore } from '@warmstart/algorithms'
import { useMemo } from 'react'
import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { CalibrationView } from './model.ts'
import { type CalibrationParams, METHOD_NAMES, METHODS } from './params.ts'
import { costOf, GRID } from './run.ts'

type Shown = { readonly view: CalibrationView }
const AREA = { left: 46, right: 328, top: 44, bottom: 326 }

/** What each method makes of a raw probability, and what would be right. */
export function MapPlot({ view }: Shown) {
  const { result, params, table } = view
  const x = linear([0, 1], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const right = GRID.map((p) => {
    const log = (Math.log(p / (1 - p)) - params.shift) / params.sure
    return [p, 1 / (1 + Math.exp(-log))] as const
  })
  const threshold = params.costFp / (params.costFp + params.costFn)
  return (
    <Plot width={340} height={370} label="What each method makes of a raw probability">
      <text x={8} y={18}>
        {table === null && <tspan>┈ right</tspan>}
        <tspan className="cb-platt-name" dx="0.7em">
          ━ Platt
        </tspan>
        <tspan className="cb-isotonic-name" dx="0.7em">
          ┅ isotonic
        </tspan>
        <tspan className="cb-cut-name" dx="0.7em">
          threshold
        </tspan>
      </text>
      <path className="cb-cut" d={`M${AREA.left} ${y(threshold)}H${AREA.right}`} />
      <path className="cb-diagonal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {(['isotonic', 'platt'] as const).map((method) => (
        <path
          key={method}
          className={`cb-map cb-map-${method}`}
          d={linePath(
            result.maps[method].map((p, i) => [GRID[i] ?? 0, p] as const),
            x,
            y,
          )}
        />
      ))}
      {table === null && <path className="cb-right" d={linePath(right, x, y)} />}
      <Axes {...{ x, y, area: AREA, xLabel: 'raw', yLabel: 'calibrated', ticks: 5 }} />
    </Plot>
  )
}

interface TableProps extends Shown {
  readonly set: (changes: Partial<CalibrationParams>) => void
}

/** What sees calibration and what does not, for all three. */
export function MethodsTable({ view, set }: TableProps) {
  const { result, params, asking } = view
  const rows = useMemo(
    () =>
      METHODS.map((method) => {
        const said = result.said[method]
        return {
          method,
          scores: [
            result.errors[method],
            brierScoreLoss(result.outcomes, said),
            logLoss(
              result.outcomes,
              said.map((p) => [1 - p, p]),
            ),
            rocAucScore(result.outcomes, said),
          ],
        }
      }),
    [result],
  )
  return (
    <Plot width={680} height={200} label="Scores of the raw and the calibrated probabilities">
      {['', 'ECE', 'Brier', 'log loss', 'AUC', 'cost'].map((name, i) => (
        <text key={name} x={COLUMNS[i]} y={24} textAnchor={i === 0 ? 'start' : 'end'}>
          {name}
        </text>
      ))}
      {rows.map(({ method, scores }, i) => (
        <Spot key={method} x={0} y={40 + i * 50} onPick={() => set({ method })}>
          <rect
            className={method === params.method ? 'cb-row-now' : 'cb-row'}
            x={4}
            width={672}
            height={46}
            rx={4}
          />
          <text x={COLUMNS[0]} y={23} dy="0.35em">
            {METHOD_NAMES[method]}
          </text>
          {[...scores, costOf(result, method, params)].map((score, c) => (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              key={c}
              x={COLUMNS[c + 1]}
              y={23}
              dy="0.35em"
              textAnchor="end"
            >
              {asking && c === 0 ? '?' : score.toFixed(3)}
            </text>
          ))}
        </Spot>
      ))}
    </Plot>
  )
}

const COLUMNS = [16, 210, 322, 440, 552, 664]

/** How often each probability is said. */
export function HistogramPlot({ view }: Shown) {
  const { result, params } = view
  const bins = 20
  const counts = new Array<number>(bins).fill(0)
  for (const p of result.said[params.method]) {
    const bin = Math.min(bins - 1, Math.floor(p * bins))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const area = { left: 56, right: 664, top: 38, bottom: 118 }
  const x = linear([0, 1], [area.left, area.right])
  const y = linear([0, Math.max(...counts)], [area.bottom, area.top])
  return (
    <Plot width={680} height={172} label="How often each probability is said">
      <text x={area.left} y={20}>
        how often each probability is said
      </text>
      {counts.map((count, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
          key={bin}
          className="cb-count"
          x={x(bin / bins) + 1}
          width={x(1 / bins) - x(0) - 2}
          y={y(count)}
          height={area.bottom - y(count)}
        />
      ))}
      <Axes {...{ x, y, area, xLabel: 'said', ticks: 3 }} />
    </Plot>
  )
}
