import { useMemo } from 'react'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { ThresholdView } from './model.ts'
import { cheapest, ratesOf } from './rates.ts'

const [WIDTH, HEIGHT] = [300, 236]
const AREA = { left: 44, right: 288, top: 30, bottom: 194 }
type Shown = { readonly view: ThresholdView }

/** What becomes of 10,000 cases. */
export function MatrixPlot({ view }: Shown) {
  const { cells } = ratesOf(view.state, view.params)
  const rows = [
    [
      { name: 'true alarm', value: cells.tp, good: true },
      { name: 'miss', value: cells.fn, good: false },
    ],
    [
      { name: 'false alarm', value: cells.fp, good: false },
      { name: 'rightly left', value: cells.tn, good: true },
    ],
  ]
  return (
    <Plot width={WIDTH} height={HEIGHT} label="Confusion matrix of 10,000 cases">
      <text className="lab-axis-name" x={4} y={21}>
        of 10,000 cases
      </text>
      {rows.map((row, i) =>
        row.map(({ name, value, good }, j) => (
          <g key={name} transform={`translate(${50 + j * 122} ${38 + i * 92})`}>
            <rect className={good ? 'th-good' : 'th-bad'} width={116} height={86} rx={4} />
            <text className="th-count" x={58} y={44} textAnchor="middle">
              {Math.round(value)}
            </text>
            <text className="th-cell" x={58} y={66} textAnchor="middle">
              {name}
            </text>
          </g>
        )),
      )}
      {['positive', 'negative'].map((name, i) => (
        <text
          key={name}
          className="th-cell"
          transform={`translate(38 ${81 + i * 92}) rotate(-90)`}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
    </Plot>
  )
}

const NAMES = {
  roc: { title: 'ROC: does not see the prevalence', x: 'FPR', y: 'TPR' },
  pr: { title: 'precision–recall', x: 'recall', y: 'precision' },
} as const

/** A curve over all thresholds with the one that is set. */
export function CurvePlot({ view, kind }: Shown & { readonly kind: 'roc' | 'pr' }) {
  const { states, params, state } = view
  const { prevalence } = params
  const [x, y] = [linear([0, 1], [AREA.left, AREA.right]), linear([0, 1], [AREA.bottom, AREA.top])]
  const points = useMemo(() => {
    const costs = { prevalence, costFp: 1, costFn: 1 }
    return states.map((one) => placeOf(kind, ratesOf(one, costs)))
  }, [states, kind, prevalence])
  const now = placeOf(kind, ratesOf(state, params))
  const names = NAMES[kind]
  const chance =
    kind === 'roc' ? `M${x(0)} ${y(0)}L${x(1)} ${y(1)}` : `M${x(0)} ${y(prevalence)}H${x(1)}`
  return (
    <Plot width={WIDTH} height={HEIGHT} label={`${names.y} against ${names.x} over all thresholds`}>
      <Axes x={x} y={y} area={AREA} xLabel={names.x} yLabel={`${names.y}`} />
      <path className="th-chance" d={chance} />
      <path className="th-line" d={linePath(points, x, y)} />
      {now[1] !== null && <circle className="th-now" cx={x(now[0])} cy={y(now[1])} r={5.5} />}
    </Plot>
  )
}

type Rates = ReturnType<typeof ratesOf>

const placeOf = (kind: 'roc' | 'pr', rates: Rates): readonly [number, number | null] =>
  kind === 'roc' ? [rates.fpr, rates.tpr] : [rates.tpr, rates.precision]

/** What the mistakes cost at every threshold. */
export function CostPlot({ view }: Shown) {
  const { states, params, state } = view
  const costs = states.map((one) => ratesOf(one, params).cost)
  const best = cheapest(states, params)
  const known = states.flatMap(({ threshold }) => (threshold === null ? [] : [threshold]))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const unit = low >= 0 && high <= 1
  const x = linear(unit ? [0, 1] : [low, high], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...costs, 1)], [AREA.bottom, AREA.top])
  const place = (i: number) => x(states[i]?.threshold ?? (unit ? 1 : high))
  const points = costs.map((cost, i) => [i, cost] as const)
  const short = (value: number) => (value >= 1000 ? `${value / 1000}k` : String(value))
  return (
    <Plot width={WIDTH} height={HEIGHT} label="Cost of the mistakes at every threshold">
      <Axes
        {...{
          x,
          y,
          area: AREA,
          xLabel: 'threshold',
          yLabel: 'cost of 10,000 cases',
          format: short,
        }}
      />
      <path className="th-line" d={linePath(points, place, y)} />
      <path className="th-best" d={`M${place(best)} ${AREA.top}V${AREA.bottom}`} />
      <circle className="th-least" cx={place(best)} cy={y(costs[best] ?? 0)} r={5} />
      <circle
        className="th-now"
        cx={place(view.step)}
        cy={y(ratesOf(state, params).cost)}
        r={5.5}
      />
    </Plot>
  )
}
