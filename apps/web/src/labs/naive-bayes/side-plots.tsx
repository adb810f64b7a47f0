import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { BayesView } from './model.ts'
import { WORDS } from './params.ts'

type Shown = { readonly view: BayesView }
const AREA = { left: 50, right: 328, top: 46, bottom: 226 }

/** What copies of one column do to this mail and to later ones. */
export function CopiesPlot({ view }: Shown) {
  const { extras, params } = view
  const x = linear([1, 8], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const line = (of: readonly number[]) =>
    linePath(
      of.map((value, i) => [i + 1, Math.min(1, value)] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={276} label="What copies of one column do">
      <text x={8} y={18}>
        <tspan className="nb-spam-name">━ this mail</tspan>
        <tspan className="nb-ham-name" dx="0.7em">
          ┅ accuracy
        </tspan>
        <tspan dx="0.7em">┈ log loss (cut at 1)</tspan>
      </text>
      {extras && (
        <>
          <path className="nb-line nb-line-mail" d={line(extras.posterior)} />
          <path className="nb-line nb-line-right" d={line(extras.accuracy)} />
          <path className="nb-line nb-line-loss" d={line(extras.logLoss)} />
          <circle
            className="nb-here"
            cx={x(params.copies)}
            cy={y(extras.posterior[params.copies - 1] ?? 0)}
            r={5.5}
          />
        </>
      )}
      <Axes
        {...{ x, y, area: AREA, xLabel: 'columns that say “offer”', ticks: 7 }}
        formatY={(value) => (value % 0.2 < 0.01 || value % 0.2 > 0.19 ? String(value) : '')}
      />
    </Plot>
  )
}

/** What was counted, and the shares that smoothing makes of it. */
export function CountsTable({ view }: Shown) {
  const { result, params } = view
  const theta = (word: number) => result.theta[word === 0 ? 0 : word + params.copies - 1]
  return (
    <Plot width={340} height={276} label="Counts of every word and their smoothed shares">
      <text x={10} y={18}>
        seen in
      </text>
      <text className="nb-spam-name" x={190} y={18} textAnchor="end">
        {result.counts.spam} spam
      </text>
      <text className="nb-ham-name" x={330} y={18} textAnchor="end">
        {result.counts.ham} ham
      </text>
      {WORDS.map((name, j) => {
        const { spam = 0, ham = 0 } = result.words[j] ?? {}
        return (
          <g key={name} transform={`translate(0 ${54 + j * 37})`}>
            <path className="nb-rule" d="M8 -19H332" />
            <text x={10}>{name}</text>
            <text className={spam === 0 ? 'nb-none' : ''} x={130} textAnchor="end">
              {spam}
            </text>
            <text className="nb-quiet" x={190} textAnchor="end">
              {(theta(j)?.spam ?? 0).toFixed(3)}
            </text>
            <text className={ham === 0 ? 'nb-none' : ''} x={268} textAnchor="end">
              {ham}
            </text>
            <text className="nb-quiet" x={330} textAnchor="end">
              {(theta(j)?.ham ?? 0).toFixed(3)}
            </text>
          </g>
        )
      })}
    </Plot>
  )
}
