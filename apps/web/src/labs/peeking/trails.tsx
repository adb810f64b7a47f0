import { memo } from 'react'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { PeekView } from './model.ts'
import type { PeekState } from './run.ts'

const AREA = { left: 44, right: 664, top: 40, bottom: 262 }
const SHOWN = 40

/** z of the latest experiments, look by look, and the bound. */
export function Trails({ view }: { readonly view: PeekView }) {
  const { state, states, step, params, result, asking } = view
  const before = states.slice(Math.max(0, step - SHOWN), step)
  const reach = Math.max(4, Math.ceil(result.drift + 2.5))
  const low = result.drift > 0 ? -3 : -reach
  return (
    <Plot width={680} height={312} label="z after each look of the latest experiments">
      <text x={AREA.left + 20} y={20}>
        <tspan className="pk-stopped-name">▲ stopped</tspan>
        <tspan className="pk-on-name" dx="0.9em">
          ─ goes on
        </tspan>
        <tspan className="pk-bound-name" dx="0.9em">
          ┅ bound ±{result.bound.toFixed(2)}
        </tspan>
      </text>
      <Lines before={before} looks={params.looks} low={low} high={reach} />
      <Latest view={view} low={low} high={reach} />
      {asking && (
        <text className="pk-bound-name" x={AREA.right} y={20} textAnchor="end">
          now experiment {state.experiments + 1}
        </text>
      )}
    </Plot>
  )
}

const scales = (looks: number, low: number, high: number) => ({
  x: linear([0, Math.max(2, looks)], [AREA.left, AREA.right]),
  y: linear([low, high], [AREA.bottom, AREA.top]),
})

type Range = { readonly low: number; readonly high: number }

const trailOf = ({ z, stop }: PeekState, whole = false) => {
  const end = whole ? z.length : (stop ?? z.length)
  return [[0, 0] as const, ...z.slice(0, end).map((value, k) => [k + 1, value] as const)]
}

const Lines = memo(function Lines({
  before,
  looks,
  low,
  high,
}: Range & { readonly before: readonly PeekState[]; readonly looks: number }) {
  const { x, y } = scales(looks, low, high)
  const kept = (z: number) => y(Math.min(high, Math.max(low, z)))
  return (
    <>
      {before.map((one) => (
        <g key={one.experiments}>
          <path
            className={one.stop === null ? 'pk-on' : 'pk-stopped'}
            d={linePath(trailOf(one), x, kept)}
          />
          {one.stop !== null && (
            <path
              className="pk-mark"
              transform={`translate(${x(one.stop)} ${kept(one.z[one.stop - 1] ?? 0)})`}
              d="M0 -5L4.5 4H-4.5Z"
            />
          )}
        </g>
      ))}
      <Axes
        {...{ x, y, area: AREA, xLabel: 'look', yLabel: 'z', ticks: 5 }}
        format={whole}
        formatY={String}
      />
    </>
  )
})

const whole = (value: number) => (Number.isInteger(value) ? String(value) : '')

function Latest({ view, low, high }: Range & { readonly view: PeekView }) {
  const { state, params, result } = view
  const { x, y } = scales(params.looks, low, high)
  const kept = (z: number) => y(Math.min(high, Math.max(low, z)))
  return (
    <>
      {[result.bound, -result.bound].map((z) => (
        <path key={z} className="pk-bound" d={`M${AREA.left} ${kept(z)}H${AREA.right}`} />
      ))}
      <path className="pk-rest" d={linePath(trailOf(state, true), x, kept)} />
      <path className="pk-now" d={linePath(trailOf(state), x, kept)} />
      {state.z.map((z, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a look is its number
        <circle key={k} className="pk-look" cx={x(k + 1)} cy={kept(z)} r={3.4} />
      ))}
      {state.stop !== null && (
        <path
          className="pk-stop"
          transform={`translate(${x(state.stop)} ${kept(state.z[state.stop - 1] ?? 0)})`}
          d="M0 -10L9 8H-9Z"
        />
      )}
    </>
  )
}
