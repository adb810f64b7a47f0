import { Axes, extent, linear, linePath, Plot } from '../frame/plot.tsx'
import { activate, slopeOf } from '../frame/small-net.ts'
import type { ActivationView } from './model.ts'
import { UNITS } from './params.ts'
import type { EpochState } from './run.ts'

interface PartProps {
  readonly view: ActivationView
}

const AREA = { left: 44, right: 328, top: 46, bottom: 192 }
const WIDEST = 5
const z = linear([-WIDEST, WIDEST], [AREA.left, AREA.right])
const PLACES = Array.from({ length: 121 }, (_, i) => -WIDEST + (2 * WIDEST * i) / 120)

/** f and f′, with the sums that the chosen unit makes. */
export function CurvePlot({ view, hidden }: PartProps & { readonly hidden: boolean }) {
  const { state, next, result, params } = view
  const shown = hidden && next ? next : state
  const unit = params.unit - 1
  const [w, b] = [shown.w[unit] ?? 0, shown.b[unit] ?? 0]
  const y = linear([-1.1, 2], [AREA.bottom, AREA.top])
  const curve = (of: (at: number) => number) =>
    linePath(
      PLACES.map((at) => [at, of(at) <= 2 ? of(at) : null] as const),
      z,
      y,
    )
  const inside = (at: number) => Math.min(WIDEST, Math.max(-WIDEST, at))
  return (
    <Plot width={340} height={238} label="The activation, its slope, and the sums of one unit">
      <text x={6} y={18}>
        <tspan className="ac-value-name">━ f(z)</tspan>{' '}
        <tspan className="ac-slope-name" dx="0.5em">
          ┄ f′(z)
        </tspan>{' '}
        <tspan className="ac-rug-name" dx="0.5em">
          │ sums of unit {params.unit}
        </tspan>
      </text>
      <Axes {...{ x: z, y, area: AREA, ticks: 5, xLabel: 'z = w·x + b' }} />
      {result.x.map((at) => (
        <path
          key={at}
          className="ac-rug"
          d={`M${z(inside(w * at + b)).toFixed(1)} ${AREA.bottom - 1}v-14`}
        />
      ))}
      <path className="ac-value" d={curve((at) => activate(params.activation, at))} />
      <path className="ac-slope" d={curve((at) => slopeOf(params.activation, at))} />
    </Plot>
  )
}

const GRID = Array.from({ length: 97 }, (_, i) => -1 + i / 48)

/** The points, what the net says, and where the units bend. */
export function FitPlot({ view }: PartProps) {
  const { state, result, params } = view
  const { w, b, v, c } = state
  const said = (at: number) =>
    v.reduce(
      (sum, one, i) => sum + one * activate(params.activation, (w[i] ?? 0) * at + (b[i] ?? 0)),
      c,
    )
  const x = linear([-1, 1], [AREA.left, AREA.right])
  const y = linear([-1.5, 1.5], [AREA.bottom, AREA.top])
  const held = (value: number) => Math.min(1.6, Math.max(-1.6, value))
  return (
    <Plot width={340} height={238} label="The points and what the net has learned">
      <text x={6} y={18}>
        <tspan className="ac-value-name">━ the net</tspan>{' '}
        <tspan className="ac-rug-name" dx="0.5em">
          │ bends of its units
        </tspan>
      </text>
      {result.x.map((at, i) => (
        <circle key={at} className="ac-point" cx={x(at)} cy={y(held(result.y[i] ?? 0))} r={3} />
      ))}
      {w.map((one, i) => {
        const bend = one === 0 ? 9 : -(b[i] ?? 0) / one
        return Math.abs(bend) > 1 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
          <path key={i} className="ac-rug" d={`M${x(bend).toFixed(1)} ${AREA.bottom - 1}v-10`} />
        )
      })}
      <path
        className="ac-value"
        d={linePath(
          GRID.map((at) => [at, held(said(at))] as const),
          x,
          y,
        )}
      />
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'x' }} />
    </Plot>
  )
}

/** Share of dead units by epoch. */
export function DeadPlot({ view }: PartProps) {
  return (
    <ByEpoch
      {...{ view, name: 'dead units', top: UNITS, label: 'Dead units by epoch' }}
      of={({ dead }) => dead.length}
    />
  )
}

/** Loss by epoch. */
export function LossPlot({ view }: PartProps) {
  const [, most] = extent(view.states.map(({ loss }) => Math.min(loss, 1)))
  return (
    <ByEpoch
      {...{ view, name: 'loss', top: most, label: 'Loss by epoch' }}
      of={({ loss }) => Math.min(loss, most)}
    />
  )
}

interface ByEpochProps extends PartProps {
  readonly name: string
  readonly top: number
  readonly label: string
  readonly of: (state: EpochState) => number
}

function ByEpoch({ view, name, top, label, of }: ByEpochProps) {
  const { states, step, total } = view
  const x = linear([0, Math.max(1, total - 1)], [AREA.left, AREA.right])
  const y = linear([0, top], [AREA.bottom, AREA.top])
  const line = (some: readonly EpochState[]) =>
    linePath(
      some.map((one) => [one.epoch, of(one)] as const),
      x,
      y,
    )
  const now = states[step]
  return (
    <Plot width={340} height={238} label={label}>
      <text x={6} y={18}>
        {name}
      </text>
      <path className="ac-later" d={line(states)} />
      <path className="ac-seen" d={line(states.slice(0, step + 1))} />
      {now && <circle className="ac-now" cx={x(now.epoch)} cy={y(of(now))} r={5} />}
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'epoch' }} />
    </Plot>
  )
}
