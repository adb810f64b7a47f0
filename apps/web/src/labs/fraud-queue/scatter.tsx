import { memo } from 'react'
import { linear, linePath, Plot } from '../frame/plot.tsx'
import type { Cases } from './cases.ts'
import type { FraudView } from './model.ts'

const AREA = { left: 46, right: 656, top: 44, bottom: 290 }
const [LEAST, MOST] = [5, 3000]
const x = linear([Math.log(LEAST), Math.log(MOST)], [AREA.left, AREA.right])
/** Small probabilities get more room. */
const root = linear([0, 1], [AREA.bottom, AREA.top])
const xAt = (amount: number) => x(Math.log(Math.min(MOST, Math.max(LEAST, amount))))
const yAt = (p: number) => root(Math.sqrt(p))

/** Every payment by amount and probability; those above the curve are worth a review. */
export function Scatter({ view }: { readonly view: FraudView }) {
  const { result, params, state, asking } = view
  const { order } = result.ranked[params.rank]
  const seen = new Set(order.slice(0, state.reviewed))
  return (
    <Plot width={680} height={340} label="Payments by amount and probability of fraud">
      <text x={AREA.left} y={20}>
        <tspan className="fq-fraud-name">▲ fraud found</tspan>
        <tspan className="fq-honest-name" dx="0.8em">
          ✕ honest, reviewed
        </tspan>
        <tspan className="fq-missed-name" dx="0.8em">
          △ fraud, not reviewed
        </tspan>
      </text>
      <Worth cost={params.cost} />
      <Waiting cases={result.cases} hidden={asking} />
      {[...seen].map((i) => (
        <Reviewed key={i} cases={result.cases} i={i} />
      ))}
      {state.last !== null && (
        <circle
          className="fq-now"
          cx={xAt(result.cases.amounts[state.last] ?? 0)}
          cy={yAt(result.cases.p[state.last] ?? 0)}
          r={11}
        />
      )}
      <Grid />
    </Plot>
  )
}

function Grid() {
  return (
    <g className="lab-axes">
      <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
      {[10, 30, 100, 300, 1000, 3000].map((amount) => (
        <text key={amount} x={xAt(amount)} y={AREA.bottom + 22} textAnchor="middle">
          {amount}
        </text>
      ))}
      {[0.01, 0.1, 0.3, 0.6, 1].map((p) => (
        <text key={p} x={AREA.left - 6} y={yAt(p)} dy="0.33em" textAnchor="end">
          {p}
        </text>
      ))}
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 45} textAnchor="end">
        amount in €; upwards: probability of fraud
      </text>
    </g>
  )
}

/** The curve p · amount = cost of a review, and all above it. */
function Worth({ cost }: { readonly cost: number }) {
  const points = Array.from({ length: 80 }, (_, i) => {
    const log = Math.log(LEAST) + (i / 79) * Math.log(MOST / LEAST)
    return [log, Math.min(1, cost / Math.exp(log))] as const
  })
  const line = linePath(points, x, yAt)
  return (
    <>
      <path className="fq-worth" d={`${line}V${AREA.top}H${AREA.left}Z`} />
      <path className="fq-even" d={line} />
      <text className="fq-even-name" x={AREA.right - 4} y={AREA.top + 14} textAnchor="end">
        worth a review: p · amount &gt; {cost} €
      </text>
    </>
  )
}

interface WaitingProps {
  readonly cases: Cases
  readonly hidden: boolean
}

const Waiting = memo(function Waiting({ cases, hidden }: WaitingProps) {
  return cases.p.map((p, i) => {
    const place = `translate(${xAt(cases.amounts[i] ?? 0).toFixed(1)} ${yAt(p).toFixed(1)})`
    const fraud = !hidden && cases.frauds[i] === 1
    return (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: a case is its number
        key={i}
        className={fraud ? 'fq-missed' : 'fq-dot'}
        d={fraud ? 'M0 -6L5.5 4.5H-5.5Z' : 'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0'}
        transform={place}
      />
    )
  })
})

function Reviewed({ cases, i }: { readonly cases: Cases; readonly i: number }) {
  const place = `translate(${xAt(cases.amounts[i] ?? 0).toFixed(1)} ${yAt(cases.p[i] ?? 0).toFixed(1)})`
  return cases.frauds[i] ? (
    <path className="fq-fraud" d="M0 -7L6.5 5.5H-6.5Z" transform={place} />
  ) : (
    <path className="fq-honest" d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" transform={place} />
  )
}
