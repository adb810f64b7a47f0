import { sampleSizeProportions } from '@warmstart/algorithms'
import { useMemo } from 'react'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import { type PeekView, percent, powerOf } from './model.ts'
import { EXPERIMENTS } from './run.ts'

const AREA = { left: 50, right: 328, top: 46, bottom: 206 }
type Shown = { readonly view: PeekView }

const bell = (z: number, mean: number) => Math.exp(-((z - mean) ** 2) / 2)

/** How z falls at the end: without the rise and with it, and where it is called. */
export function Bells({ view }: Shown) {
  const { params, result } = view
  const mean = (params.baseline + params.lift / 2) / 100
  const shift = ((params.lift / 100) * Math.sqrt(params.n)) / Math.sqrt(2 * mean * (1 - mean))
  const high = Math.max(5, Math.min(12, shift + 3))
  const x = linear([-3.5, high], [AREA.left, AREA.right])
  const y = linear([0, 1.1], [AREA.bottom, AREA.top])
  const grid = Array.from({ length: 140 }, (_, i) => -3.5 + ((high + 3.5) * i) / 139)
  const curve = (at: number) => grid.map((z) => [z, bell(z, at)] as const)
  const called = curve(shift).filter(([z]) => z >= result.nominal)
  return (
    <Plot width={340} height={254} label="z at the end, without the rise and with it">
      <text x={8} y={18}>
        <tspan className="pk-null-name">┅ no rise</tspan>
        <tspan className="pk-lift-name" dx="0.8em">
          ━ the rise
        </tspan>
        <tspan dx="0.8em">power {percent(powerOf(params))}</tspan>
      </text>
      <path
        className="pk-power"
        d={`${linePath(called, x, y)}V${AREA.bottom}H${x(result.nominal)}Z`}
      />
      <path className="pk-null" d={linePath(curve(0), x, y)} />
      <path className="pk-lift" d={linePath(curve(shift), x, y)} />
      <path className="pk-bound" d={`M${x(result.nominal)} ${AREA.top - 8}V${AREA.bottom}`} />
      <Axes {...{ x, y, area: AREA, xLabel: 'z at the end', formatY: () => '' }} />
    </Plot>
  )
}

/** Share of experiments called so far, by peeking and at the end. */
export function Shares({ view }: Shown) {
  const { states, step, stride, params } = view
  const x = linear([0, EXPERIMENTS], [AREA.left, AREA.right])
  const seen = states.slice(0, Math.floor(step / stride) + 1)
  const most = params.truth === 'none' ? 0.5 : 1
  const y = linear([0, most], [AREA.bottom, AREA.top])
  const line = (of: 'peeking' | 'atEnd') =>
    linePath(
      seen.map(({ called, experiments }) => [
        experiments,
        Math.min(most, called[of] / experiments),
      ]),
      x,
      y,
    )
  return (
    <Plot width={340} height={254} label="Share of experiments called, so far">
      <text x={8} y={18}>
        <tspan className="pk-stopped-name">━ some look stops</tspan>
        <tspan className="pk-end-name" dx="0.8em">
          ┅ one look at the end
        </tspan>
      </text>
      <path className="pk-alpha" d={`M${AREA.left} ${y(Number(params.alpha))}H${AREA.right}`} />
      <path className="pk-end" d={line('atEnd')} />
      <path className="pk-share" d={line('peeking')} />
      <Axes
        {...{ x, y, area: AREA, xLabel: 'experiments; dotted: α', ticks: 4, formatY: percent }}
      />
    </Plot>
  )
}

/** Exact chance of a false alarm by the number of looks. */
export function LooksPlot({ view }: Shown) {
  const { extras, params } = view
  const x = linear([0, 20], [AREA.left, AREA.right])
  const y = linear([0, 0.45], [AREA.bottom, AREA.top])
  const points = extras?.looks.map((looks, i) => [looks, extras.nominal[i] ?? 0] as const) ?? []
  return (
    <Plot width={340} height={254} label="Exact chance of a false alarm by the number of looks">
      <text x={8} y={18}>
        false alarms by looks, exact, each at α
      </text>
      <Axes {...{ x, y, area: AREA, xLabel: 'looks; dotted: α', ticks: 4, formatY: percent }} />
      <path className="pk-alpha" d={`M${AREA.left} ${y(Number(params.alpha))}H${AREA.right}`} />
      <path className="pk-share" d={linePath(points, x, y)} />
      {points.map(([looks, rate]) => (
        <circle key={looks} className="pk-dot" cx={x(looks)} cy={y(rate)} r={3.4} />
      ))}
      {extras && (
        <g transform={`translate(${x(params.looks)} ${y(extras.here)})`}>
          <circle className="pk-here" r={6} />
          <text
            x={params.looks > 14 ? -10 : 10}
            y={params.bound === 'pocock' ? -12 : 14}
            textAnchor={params.looks > 14 ? 'end' : 'start'}
          >
            {percent(extras.here)}
          </text>
        </g>
      )}
    </Plot>
  )
}

/** Users in each arm by the rise that is to be seen: a quarter of it takes sixteen times as many. */
export function SizePlot({ view }: Shown) {
  const { params } = view
  const { baseline, alpha } = params
  const points = useMemo(
    () =>
      Array.from({ length: 49 }, (_, i) => {
        const lift = 0.2 + i / 10
        const options = { alpha: Number(alpha) }
        return [
          lift,
          sampleSizeProportions(baseline / 100, (baseline + lift) / 100, options),
        ] as const
      }),
    [baseline, alpha],
  )
  const x = linear([0, 5], [AREA.left, AREA.right])
  const y = linear([2, 6], [AREA.bottom, AREA.top])
  const height = (n: number) => y(Math.min(6, Math.max(2, Math.log10(n))))
  return (
    <Plot width={340} height={254} label="Users in each arm by the rise that is to be seen">
      <text x={8} y={18}>
        users in each arm for 80 % power
      </text>
      <Axes
        {...{ x, y, area: AREA, xLabel: 'rise, points', ticks: 5 }}
        formatY={(power) => (Number.isInteger(power) ? (POWERS[power - 2] ?? '') : '')}
      />
      <path className="pk-lift" d={linePath(points, x, height)} />
      <circle className="pk-here" cx={x(params.lift)} cy={height(params.n)} r={6} />
      <text x={x(params.lift) + 10} y={height(params.n) - 8}>
        {params.n.toLocaleString('en')}
      </text>
    </Plot>
  )
}

const POWERS = ['100', '1k', '10k', '100k', '1M']
