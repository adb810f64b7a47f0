import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import { sized } from '../frame/sized.ts'
import type { MemoryView } from './model.ts'
import { FELT } from './run.ts'

type Shown = { readonly view: MemoryView }
const AREA = { left: 58, right: 328, top: 46, bottom: 216 }

/** How much of a change so many steps before is felt at the end. */
export function GradientPlot({ view }: Shown) {
  const { result, params, asking, step } = view
  const powers = result.gradients.map((gradient) => Math.log10(Math.max(1e-12, gradient)))
  const x = linear([0, Math.max(1, params.length - 1)], [AREA.left, AREA.right])
  const y = linear([Math.min(-4, ...powers), Math.max(1, ...powers)], [AREA.bottom, AREA.top])
  const lag = params.length - 1 - step
  return (
    <Plot width={340} height={266} label="Gradient of the end by the lag">
      <text x={8} y={18}>
        how much the end feels of a change, by lag
      </text>
      <rect
        className="rm-lost"
        x={AREA.left}
        y={y(Math.log10(FELT))}
        width={AREA.right - AREA.left}
        height={Math.max(0, AREA.bottom - y(Math.log10(FELT)))}
      />
      {!asking && (
        <>
          <path
            className="rm-line"
            d={linePath(
              powers.map((power, i) => [i, power] as const),
              x,
              y,
            )}
          />
          <circle className="rm-now" cx={x(lag)} cy={y(powers[lag] ?? 0)} r={5.5} />
        </>
      )}
      <Axes
        {...{ x, y, area: AREA, xLabel: 'lag, steps before the end', ticks: 5 }}
        formatY={(power) => (Number.isInteger(power) ? sized(10 ** power) : '')}
      />
    </Plot>
  )
}

/** What a step multiplies the memory by, and how far the input gate is open. */
export function FactorPlot({ view }: Shown) {
  const { states, params, asking, step } = view
  const x = linear([1, params.length], [AREA.left, AREA.right])
  const seen = asking ? states.slice(0, step + 1) : states
  const factors = seen.map(({ t, gates, hidden }) => {
    const h = hidden[0] ?? 0
    return [t, gates ? (gates.forget[0] ?? 0) : params.w * (1 - h * h)] as const
  })
  const opened = seen.map(({ t, gates }) => [t, gates ? (gates.input[0] ?? 0) : null] as const)
  const y = linear(
    [0, Math.max(1.1, ...factors.map(([, factor]) => factor))],
    [AREA.bottom, AREA.top],
  )
  const now = factors[step] ?? factors.at(-1) ?? [1, 0]
  return (
    <Plot width={340} height={266} label="What every step multiplies the memory by">
      <text x={8} y={18}>
        <tspan className="rm-line-name">
          ━ {params.kind === 'lstm' ? 'forget gate' : 'w · (1 − h²)'}
        </tspan>
        {params.kind === 'lstm' && (
          <tspan className="rm-input-name" dx="0.8em">
            ┅ input gate
          </tspan>
        )}
      </text>
      <path className="rm-one" d={`M${AREA.left} ${y(1)}H${AREA.right}`} />
      <path className="rm-line" d={linePath(factors, x, y)} />
      <path className="rm-gate" d={linePath(opened, x, y)} />
      <circle className="rm-now" cx={x(now[0])} cy={y(now[1])} r={5.5} />
      <Axes {...{ x, y, area: AREA, xLabel: 'step; dotted: nothing is lost', ticks: 5 }} />
    </Plot>
  )
}
