import { linear, Plot } from '../frame/plot.tsx'
import type { DriftView } from './model.ts'

const AREA = { left: 44, right: 330, top: 44, bottom: 190 }

/** Shares of the reference and of this week in each bin. */
export function HistogramPlot({ view }: { readonly view: DriftView }) {
  const { state, params } = view
  const { reference, current } = state[params.feature]
  const y = linear([0, Math.max(...reference, ...current) * 1.08], [AREA.bottom, AREA.top])
  const width = (AREA.right - AREA.left) / reference.length
  return (
    <Plot width={340} height={236} label="Shares of the bins in the reference and this week">
      <text x={6} y={18}>
        <tspan className="dr-reference-name">□ reference</tspan>{' '}
        <tspan className="dr-week-name" dx="0.5em">
          ■ week {state.week}
        </tspan>
      </text>
      {current.map((share, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
        <g key={i} transform={`translate(${AREA.left + i * width} 0)`}>
          <rect
            className="dr-week"
            x={width * 0.12}
            width={width * 0.76}
            y={y(share)}
            height={AREA.bottom - y(share)}
          />
          <rect
            className="dr-reference"
            {...{ x: width * 0.04, width: width * 0.92 }}
            y={y(reference[i] ?? 0)}
            height={AREA.bottom - y(reference[i] ?? 0)}
          />
        </g>
      ))}
      <Frame y={y} name={`bins of ${params.feature === 'used' ? 'x₁' : 'x₂'}, from low to high`} />
    </Plot>
  )
}

/** What each bin adds to the index. */
export function TermsPlot({
  view,
  hidden,
}: {
  readonly view: DriftView
  readonly hidden: boolean
}) {
  const { state, params } = view
  const { terms, value } = state[params.feature]
  const y = linear([0, Math.max(0.02, ...terms) * 1.08], [AREA.bottom, AREA.top])
  const width = (AREA.right - AREA.left) / terms.length
  return (
    <Plot width={340} height={236} label="Terms of the stability index">
      <text x={6} y={18}>
        (q − p) · ln(q / p), in all {hidden ? '?' : value.toFixed(3)}
      </text>
      {!hidden &&
        terms.map((term, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
            key={i}
            className="dr-term"
            x={AREA.left + (i + 0.12) * width}
            width={width * 0.76}
            y={y(term)}
            height={AREA.bottom - y(term)}
          />
        ))}
      <Frame y={y} name="terms of the PSI by bin" />
    </Plot>
  )
}

function Frame({ y, name }: { readonly y: ReturnType<typeof linear>; readonly name: string }) {
  return (
    <g className="lab-axes">
      <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
      {y.ticks(4).map((tick) => (
        <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
          {tick}
        </text>
      ))}
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 26} textAnchor="end">
        {name}
      </text>
    </g>
  )
}
