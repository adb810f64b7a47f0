import { useMemo } from 'react'
import { Axes, extent, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import { CLOSED, type FairView, gapsOf, percent } from './model.ts'
import { RULES } from './params.ts'
import { alarmGap, bestOf, CUTS, earned } from './run.ts'

type Shown = { readonly view: FairView }

/** Four rates of both groups: how far the marks are apart is the gap. */
export function GapsPlot({ view }: Shown) {
  const { state, asking } = view
  const x = linear([0, 1], [20, 272])
  const pairs = [
    ['selected', 'selectionRate'],
    ['true-positive rate', 'truePositiveRate'],
    ['false-positive rate', 'falsePositiveRate'],
    ['precision', 'precision'],
  ] as const
  const gaps = gapsOf(state)
  return (
    <Plot width={340} height={266} label="Rates of both groups and the gaps between them">
      <text x={8} y={18}>
        <tspan className="fa-text-0">● A</tspan>
        <tspan className="fa-text-1" dx="0.8em">
          ▲ B
        </tspan>
      </text>
      <text x={332} y={18} textAnchor="end">
        gap
      </text>
      {pairs.map(([name, of], row) => {
        const [a, b] = [state.rates[0][of], state.rates[1][of]]
        const y = 62 + row * 50
        const gap = gaps[row]?.[1] ?? null
        const closed = gap !== null && gap < CLOSED
        return (
          <g key={name}>
            <text x={20} y={y - 14}>
              {name}
            </text>
            <path className="fa-track" d={`M20 ${y}H272`} />
            {a !== null && b !== null && (
              <path className={closed ? 'fa-closed' : 'fa-open'} d={`M${x(a)} ${y}H${x(b)}`} />
            )}
            {a !== null && <circle className="fa-mark-0" cx={x(a)} cy={y} r={6} />}
            {b !== null && (
              <path
                className="fa-mark-1"
                transform={`translate(${x(b)} ${y})`}
                d="M0 -7L6.5 5.5H-6.5Z"
              />
            )}
            <text className={closed ? 'fa-good' : ''} x={332} y={y} dy="0.35em" textAnchor="end">
              {closed ? '✓ ' : ''}
              {asking ? '' : percent(gap)}
            </text>
          </g>
        )
      })}
      <g className="lab-axes">
        {[0, 0.5, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={252} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
    </Plot>
  )
}

const AREA = { left: 50, right: 328, top: 46, bottom: 216 }

/** What the loans earn for every threshold of A, by the rule that is set. */
export function ValuePlot({ view }: Shown) {
  const { states, step, params } = view
  const values = states.map((state) => earned(state, params.loss))
  const best = bestOf(states, params.loss)
  const top = Math.max(...values)
  const x = linear([0, 1], [AREA.left, AREA.right])
  const y = linear(extent([Math.max(-top, Math.min(...values)), top]), [AREA.bottom, AREA.top])
  const shown = (value: number) => y(Math.max(-top, value))
  return (
    <Plot width={340} height={266} label="What the loans earn for every threshold of A">
      <text x={8} y={18}>
        the loans earn, by this rule
      </text>
      <path className="fa-line" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      <path
        className="fa-value"
        d={linePath(
          values.map((value, i) => [CUTS[i] ?? 0, value] as const),
          x,
          shown,
        )}
      />
      <circle className="fa-best" cx={x(CUTS[best] ?? 0)} cy={shown(top)} r={5.5} />
      <circle className="fa-now" cx={x(CUTS[step] ?? 0)} cy={shown(values[step] ?? 0)} r={5.5} />
      <Axes {...{ x, y, area: AREA, xLabel: 'threshold of A', ticks: 4 }} />
    </Plot>
  )
}

interface RulesProps extends Shown {
  readonly onRule: (rule: FairView['params']['rule']) => void
}

/** The best that each rule can do, and the gaps that it leaves. */
export function RulesTable({ view, onRule }: RulesProps) {
  const { result, params } = view
  const rows = useMemo(
    () =>
      result.ways.map((states) => {
        const at = bestOf(states, params.loss)
        const state = states[at] ?? states[0]
        if (!state) return { cells: [], value: 0 }
        const { demographicParity, equalOpportunity, predictiveParity } = state.gaps
        const cells = [demographicParity, equalOpportunity, alarmGap(state), predictiveParity]
        return { cells, value: earned(state, params.loss) }
      }),
    [result, params.loss],
  )
  return (
    <Plot width={680} height={258} label="The best that each rule can do and the gaps it leaves">
      {['B gets the', 'earns', 'selection', 'TPR', 'FPR', 'precision'].map((name, i) => (
        <text key={name} x={COLUMNS[i]} y={22} textAnchor={i === 0 ? 'start' : 'end'}>
          {name}
        </text>
      ))}
      {rows.map(({ cells, value }, i) => {
        const [rule, name] = RULES[i] ?? ['same', '']
        return (
          <Spot key={rule} x={0} y={38 + i * 42} onPick={() => onRule(rule)}>
            <rect
              className={rule === params.rule ? 'fa-row-now' : 'fa-row'}
              x={4}
              width={672}
              height={40}
              rx={4}
            />
            <text x={COLUMNS[0]} y={20} dy="0.35em">
              {name}
            </text>
            <text x={COLUMNS[1]} y={20} dy="0.35em" textAnchor="end">
              {value.toFixed(0)}
            </text>
            {cells.map((gap, c) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                key={c}
                className={gap !== null && gap < CLOSED ? 'fa-good' : ''}
                x={COLUMNS[c + 2]}
                y={20}
                dy="0.35em"
                textAnchor="end"
              >
                {gap !== null && gap < CLOSED ? '✓ ' : ''}
                {percent(gap)}
              </text>
            ))}
          </Spot>
        )
      })}
    </Plot>
  )
}

const COLUMNS = [14, 268, 372, 470, 566, 664]
