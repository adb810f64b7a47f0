import { Axes, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import { euros, type FraudView } from './model.ts'
import { RANK_NAMES, RANKS } from './params.ts'
import { dayOf } from './run.ts'

const AREA = { left: 50, right: 328, top: 46, bottom: 206 }
const SHOWN = 120
type Shown = { readonly view: FraudView }

/** Euros saved after so many reviews, in the three ways. */
export function SavedPlot({ view }: Shown) {
  const { result, params, state } = view
  const ways = RANKS.map((rank) =>
    result.ranked[rank].kept
      .slice(0, SHOWN + 1)
      .map((kept, k) => [k, kept - params.cost * k] as const),
  )
  const x = linear([0, SHOWN], [AREA.left, AREA.right])
  const y = linear(extent([0, ...ways.flat().map(([, saved]) => saved)]), [AREA.bottom, AREA.top])
  const thousand = (value: number) => (Math.abs(value) >= 1000 ? `${value / 1000}k` : String(value))
  return (
    <Plot width={340} height={254} label="Euros saved after so many reviews">
      <text x={8} y={18}>
        saved, €
      </text>
      {RANKS.map((rank, i) => (
        <text key={rank} className={`fq-text-${i}`} x={[80, 170, 240][i]} y={18}>
          {MARKS[i]} {RANK_NAMES[rank]}
        </text>
      ))}
      <Axes {...{ x, y, area: AREA, xLabel: 'reviews', ticks: 4, formatY: thousand }} />
      <path className="fq-capacity" d={`M${x(params.capacity)} ${AREA.top - 8}V${AREA.bottom}`} />
      {ways.map((way, i) => (
        <path key={RANKS[i]} className={`fq-line fq-stroke-${i}`} d={linePath(way, x, y)} />
      ))}
      {state.reviewed <= SHOWN && (
        <circle
          className="fq-here"
          cx={x(state.reviewed)}
          cy={y(state.kept - params.cost * state.reviewed)}
          r={5.5}
        />
      )}
    </Plot>
  )
}

const MARKS = ['┅', '┈', '━']

/** The day at capacity in each way. */
export function DayTable({ view }: Shown) {
  const { result, params } = view
  const days = RANKS.map((rank) => dayOf(result, rank, params.capacity, params.cost))
  const best = Math.max(...days.map(({ saved }) => saved))
  const percent = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)} %`)
  const rows = [
    ['saved', ...days.map(({ saved }) => euros(saved))],
    ['lost', ...days.map(({ lost }) => euros(lost))],
    ['precision', ...days.map(({ precision }) => percent(precision))],
    ['recall', ...days.map(({ recall }) => percent(recall))],
    ['reviews', ...days.map(({ count }) => String(count))],
  ]
  return (
    <Plot width={340} height={254} label="The day at capacity, ranked in three ways">
      <text x={10} y={18}>
        ranked by
      </text>
      {RANKS.map((rank, i) => (
        <text key={rank} className={`fq-text-${i}`} x={COLUMNS[i]} y={18} textAnchor="end">
          {RANK_NAMES[rank]}
        </text>
      ))}
      {rows.map(([name, ...cells], row) => (
        <g key={name} transform={`translate(0 ${58 + row * 40})`}>
          <path className="fq-rule" d="M8 -20H332" />
          <text x={10}>{name}</text>
          {cells.map((cell, i) => (
            <text
              key={RANKS[i]}
              className={row === 0 && days[i]?.saved === best ? 'fq-best' : ''}
              x={COLUMNS[i]}
              textAnchor="end"
            >
              {cell}
            </text>
          ))}
        </g>
      ))}
    </Plot>
  )
}

const COLUMNS = [156, 230, 330]

/** Share of frauds by day: as it is, as the reports of the week say, and what waits or corrects. */
export function DelayPlot({ view }: Shown) {
  const { extras, params } = view
  const x = linear([1, 90], [AREA.left, AREA.right])
  const y = linear([0, 0.1], [AREA.bottom, AREA.top])
  const line = (rates: ArrayLike<number>) =>
    linePath(
      Array.from(
        rates,
        (rate, i) => [i + 1, Number.isNaN(rate) ? null : Math.min(0.1, rate)] as const,
      ),
      x,
      y,
    )
  return (
    <Plot width={340} height={254} label="Share of frauds by day, as it is and as it is seen">
      <text x={8} y={18}>
        <tspan className="fq-missed-name">─ true rate</tspan>
        <tspan className="fq-text-0" dx="0.7em">
          ┅ waits 30 days
        </tspan>
        <tspan className="fq-text-2" dx="0.7em">
          ━ corrected
        </tspan>
      </text>
      <Axes
        {...{ x, y, area: AREA, xLabel: `day; mean delay ${params.delay} days`, ticks: 4 }}
        formatY={(rate) => `${Math.round(100 * rate)} %`}
      />
      <path className="fq-capacity" d={`M${x(45)} ${AREA.top - 8}V${AREA.bottom}`} />
      {extras && (
        <>
          <path className="fq-true" d={line(extras.trueRates)} />
          <path className="fq-line fq-stroke-0" d={line(extras.maturedRates)} />
          <path className="fq-line fq-stroke-2" d={line(extras.correctedRates)} />
          <text className="fq-lag" x={AREA.left + 8} y={AREA.top - 6}>
            {lagWords(extras.maturedLag, 'waiting')}
          </text>
          <text className="fq-lag" x={AREA.left + 8} y={AREA.top + 10}>
            {lagWords(extras.correctedLag, 'corrected')}
          </text>
        </>
      )}
    </Plot>
  )
}

const lagWords = (lag: number | null, name: string) =>
  lag === null ? `${name}: rise not seen` : `${name}: seen ${lag} days late`

/** The foremost of what is left. */
export function NextPlot({ view }: Shown) {
  const { result, params, state, asking } = view
  const { order } = result.ranked[params.rank]
  const { p, amounts } = result.cases
  const shown = order.slice(state.reviewed, state.reviewed + 5)
  return (
    <Plot width={340} height={254} label="The foremost of what is left in the queue">
      {['next in the queue', 'p', 'amount', 'p · amount'].map((name, i) => (
        <text key={name} x={CELLS[i]} y={18} textAnchor={i === 0 ? 'start' : 'end'}>
          {name}
        </text>
      ))}
      {shown.map((i, at) => (
        <g key={i} transform={`translate(0 ${58 + at * 40})`}>
          <path className="fq-rule" d="M8 -20H332" />
          <text x={10}>{state.reviewed + at + 1}.</text>
          {(asking
            ? ['?', '?', '?']
            : [
                (p[i] ?? 0).toFixed(3),
                euros(amounts[i] ?? 0),
                euros((p[i] ?? 0) * (amounts[i] ?? 0)),
              ]
          ).map((cell, c) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
            <text key={c} x={CELLS[c + 1]} textAnchor="end">
              {cell}
            </text>
          ))}
        </g>
      ))}
      {shown.length === 0 && (
        <text x={10} y={58}>
          nothing is left
        </text>
      )}
    </Plot>
  )
}

const CELLS = [10, 170, 244, 330]
