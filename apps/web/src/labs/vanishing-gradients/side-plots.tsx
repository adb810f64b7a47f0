import { activationCurve } from '@warmstart/algorithms'
import { useMemo } from 'react'
import { Axes, extent, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import { type FlowView, sized } from './model.ts'
import { ACTIVATION_NAMES, ACTIVATIONS, type FlowParams, START_NAMES, STARTS } from './params.ts'
import { isKept } from './run.ts'

const AREA = { left: 50, right: 328, top: 46, bottom: 216 }
const GRID = Array.from({ length: 121 }, (_, i) => -6 + i / 10)
type Shown = { readonly view: FlowView }

const RANGES = {
  sigmoid: [-0.1, 1.1],
  tanh: [-1.1, 1.1],
  relu: [-0.4, 2.2],
  gelu: [-0.4, 2.2],
} as const

/** The activation and its slope. */
export function SlopePlot({ view }: Shown) {
  const { activation } = view.params
  const curve = useMemo(() => activationCurve(activation, GRID), [activation])
  const x = linear([-6, 6], [AREA.left, AREA.right])
  const y = linear(RANGES[activation], [AREA.bottom, AREA.top])
  const line = (of: ArrayLike<number>) =>
    linePath(
      GRID.map((at, i) => [at, (of[i] ?? 0) > 2.2 ? null : (of[i] ?? 0)] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={266} label="The activation and its slope">
      <text x={8} y={18}>
        <tspan className="vg-curve-name">┅ {ACTIVATION_NAMES[activation]}</tspan>
        <tspan className="vg-slope-name" dx="0.8em">
          ━ its slope, at most {sized(Math.max(...Array.from(curve.slopes)))}
        </tspan>
      </text>
      <path className="vg-curve" d={line(curve.values)} />
      <path className="vg-slope" d={line(curve.slopes)} />
      <Axes {...{ x, y, area: AREA, xLabel: 'z', ticks: 5 }} />
    </Plot>
  )
}

/** How far the units of each layer spread: saturated, dead or alive. */
export function SpreadPlot({ view }: Shown) {
  const { result, state, params } = view
  const spread = result.flow.layers.map(({ activationDeviation }) =>
    Math.log10(Math.max(1e-12, activationDeviation)),
  )
  const x = linear([1, params.depth], [AREA.left, AREA.right])
  const y = linear(extent([-1, 0.5, ...spread]), [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={266} label="Standard deviation of the units of every layer">
      <text x={8} y={18}>
        standard deviation of h, going forward
      </text>
      <path
        className="vg-slope"
        d={linePath(
          spread.map((value, i) => [i + 1, value] as const),
          x,
          y,
        )}
      />
      <circle className="vg-dot" cx={x(state.layer)} cy={y(spread[state.layer - 1] ?? 0)} r={5.5} />
      <Axes
        {...{ x, y, area: AREA, xLabel: 'layer', ticks: 5 }}
        format={(value) => (Number.isInteger(value) ? String(value) : '')}
        formatY={(value) => (Number.isInteger(value) ? sized(10 ** value) : '')}
      />
    </Plot>
  )
}

interface TableProps extends Shown {
  readonly set: (changes: Partial<FlowParams>) => void
}

/** Layer 1 over the last for every activation and start. */
export function TablePlot({ view, set }: TableProps) {
  const { extras, params } = view
  return (
    <Plot width={680} height={246} label="Layer 1 over the last for every activation and start">
      <text x={14} y={22}>
        layer 1 / last
      </text>
      {['plain', 'with residual'].map((name, half) => (
        <text key={name} className="vg-quiet" x={columnOf(half, 1)} y={22} textAnchor="middle">
          {name}
        </text>
      ))}
      {[0, 1].flatMap((half) =>
        STARTS.map((init, c) => (
          <text key={`${half} ${init}`} x={columnOf(half, c)} y={50} textAnchor="middle">
            {START_NAMES[init]}
          </text>
        )),
      )}
      {ACTIVATIONS.map((activation, r) => (
        <g key={activation} transform={`translate(0 ${64 + r * 44})`}>
          <text x={14} y={20} dy="0.35em">
            {ACTIVATION_NAMES[activation]}
          </text>
          {[0, 1].flatMap((half) =>
            STARTS.map((init, c) => {
              const ratio = extras?.[half === 0 ? 'plain' : 'residual'][r]?.[c]
              const residual = half === 1
              const now =
                activation === params.activation &&
                init === params.init &&
                residual === params.residual
              const kind = ratio === undefined ? '' : isKept(ratio) ? 'vg-kept' : 'vg-lost'
              return (
                <Spot
                  key={`${half} ${init}`}
                  x={columnOf(half, c)}
                  y={20}
                  onPick={() => set({ activation, init, residual })}
                >
                  <rect
                    className={`vg-cell ${kind} ${now ? 'vg-cell-now' : ''}`}
                    x={-45}
                    y={-19}
                    width={90}
                    height={38}
                    rx={4}
                  />
                  <text dy="0.35em" textAnchor="middle">
                    {ratio === undefined ? '·' : `${isKept(ratio) ? '✓ ' : ''}${sized(ratio)}`}
                  </text>
                </Spot>
              )
            }),
          )}
        </g>
      ))}
    </Plot>
  )
}

const HALVES = [100, 392] as const
const columnOf = (half: number, c: number) => (HALVES[half] ?? 0) + 46 + c * 95
