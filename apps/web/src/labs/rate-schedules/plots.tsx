import { Axes, extent, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import { sized } from '../frame/sized.ts'
import type { RateView } from './model.ts'
import { KINDS, type RateParams } from './params.ts'
import { floorOf } from './run.ts'

type Shown = { readonly view: RateView }

/** Loss of this run, what is expected, and what it would settle at. */
export function LossPlot({ view }: Shown) {
  const { states, step, params, asking, state } = view
  const area = { left: 58, right: 664, top: 44, bottom: 262 }
  const log = (value: number) => Math.log10(Math.min(1e6, Math.max(1e-8, value)))
  const seen = asking ? states.slice(0, step + 1) : states
  const floors = states.map(({ rate }) => floorOf(rate, params.noise))
  const all = states.flatMap(({ loss, expected }) => [log(loss), log(expected)])
  const low = Math.max(-6, Math.min(...all.filter(Number.isFinite)))
  const x = linear([0, params.steps], [area.left, area.right])
  const y = linear([Math.floor(low), Math.max(2, ...all)], [area.bottom, area.top])
  const line = (values: readonly (number | null)[]) =>
    linePath(
      values.map(
        (value, t) => [t, value === null ? null : Math.max(Math.floor(low), log(value))] as const,
      ),
      x,
      y,
    )
  return (
    <Plot width={680} height={312} label="Loss by step, expected loss, and what it would settle at">
      <text x={area.left + 4} y={20}>
        <tspan className="rs-run-name">─ this run</tspan>
        <tspan className="rs-mean-name" dx="0.8em">
          ━ expected
        </tspan>
        <tspan dx="0.8em">┈ settles at, were the rate kept</tspan>
      </text>
      {params.noise > 0 && (
        <path className="rs-floor" d={line(asking ? floors.slice(0, step + 1) : floors)} />
      )}
      <path className="rs-run" d={line(seen.map(({ loss }) => loss))} />
      <path className="rs-mean" d={line(seen.map(({ expected }) => expected))} />
      <circle
        className="rs-now"
        cx={x(state.t)}
        cy={y(Math.max(Math.floor(low), log(state.loss)))}
        r={5.5}
      />
      <Axes
        {...{ x, y, area, xLabel: 'step', ticks: 6 }}
        formatY={(power) => (Number.isInteger(power) ? sized(10 ** power) : '')}
      />
    </Plot>
  )
}

const AREA = { left: 56, right: 328, top: 46, bottom: 216 }

/** The rate of every step. */
export function RatePlot({ view }: Shown) {
  const { states, params, state, step, asking } = view
  const x = linear([0, params.steps], [AREA.left, AREA.right])
  const y = linear([0, params.base * 1.08], [AREA.bottom, AREA.top])
  const seen = asking ? states.slice(0, step + 1) : states
  return (
    <Plot width={340} height={266} label="Learning rate of every step">
      <text x={8} y={18}>
        learning rate
      </text>
      <path
        className="rs-rate"
        d={linePath(
          seen.map(({ t, rate }) => [t, rate] as const),
          x,
          y,
        )}
      />
      <circle className="rs-now" cx={x(state.t)} cy={y(state.rate)} r={5.5} />
      <Axes {...{ x, y, area: AREA, xLabel: 'step', ticks: 5 }} />
    </Plot>
  )
}

/** The way of the weights: the latest steps are strong. */
export function WayPlot({ view }: Shown) {
  const { states, step } = view
  const way = states.slice(0, step + 1).map(({ w }) => w)
  const held = (value: number, most: number) => Math.min(most, Math.max(-most, value))
  const x = linear(extent([-1.5, 4.4]), [AREA.left, AREA.right])
  const y = linear(extent([-1.2, 2.2]), [AREA.bottom, AREA.top])
  const line = (some: readonly (readonly [number, number])[]) =>
    linePath(
      some.map(([a, b]) => [held(a, 6), held(b, 4)] as const),
      x,
      y,
    )
  const [a, b] = way.at(-1) ?? [0, 0]
  return (
    <Plot width={340} height={266} label="The way of both weights">
      <text x={8} y={18}>
        the weights; strong: the last 30 steps
      </text>
      <clipPath id="rs-area">
        <rect
          x={AREA.left}
          y={AREA.top}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      <g clipPath="url(#rs-area)">
        <path className="rs-goal" d={`M${x(0) - 7} ${y(0)}h14M${x(0)} ${y(0) - 7}v14`} />
        <path className="rs-run" d={line(way)} />
        <path className="rs-late" d={line(way.slice(-31))} />
        <circle className="rs-now" cx={x(held(a, 6))} cy={y(held(b, 4))} r={5.5} />
      </g>
      <Axes {...{ x, y, area: AREA, xLabel: 'w₁; upwards: w₂', ticks: 4 }} />
    </Plot>
  )
}

interface TableProps extends Shown {
  readonly set: (changes: Partial<RateParams>) => void
}

/** What every schedule is expected to end at, with its shape. */
export function WaysTable({ view, set }: TableProps) {
  const { result, params, asking } = view
  const best = Math.min(...result.ways.map(({ end }) => end))
  return (
    <Plot width={680} height={166} label="Expected loss at the end for every schedule">
      {result.ways.map(({ kind, rates, end }, i) => {
        const x = linear([0, rates.length - 1], [10, 98])
        const y = linear([0, params.base], [70, 24])
        return (
          <Spot
            key={kind}
            x={6 + i * 112}
            y={16}
            onPick={() => set({ schedule: KINDS[i] ?? 'constant' })}
          >
            <rect
              className={kind === params.schedule ? 'rs-card rs-card-now' : 'rs-card'}
              width={108}
              height={138}
              rx={5}
            />
            <path
              className="rs-rate"
              d={linePath(
                rates.map((rate, t) => [t, rate] as const),
                x,
                y,
              )}
            />
            <text x={54} y={94} textAnchor="middle" className="rs-kind">
              {kind}
            </text>
            <text
              className={end === best && !asking ? 'rs-best' : ''}
              x={54}
              y={122}
              textAnchor="middle"
            >
              {asking ? '?' : sized(end)}
            </text>
          </Spot>
        )
      })}
    </Plot>
  )
}
