import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { SvmView } from './model.ts'
import { kindOf } from './run.ts'

const AREA = { left: 46, right: 328, top: 46, bottom: 206 }
type Shown = { readonly view: SvmView }

/** α of every point by y·f(x): 0 beyond 1, anything at 1, C below. */
export function ConditionsPlot({ view }: Shown) {
  const { state, result, params } = view
  const x = linear([-2, 4], [AREA.left, AREA.right])
  const y = linear([0, params.c], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={254} label="α of every point by its place against the margin">
      <text x={8} y={18}>
        α by y · f(x), line: what the optimum asks for
      </text>
      <path
        className="sm-rule"
        d={`M${AREA.left} ${AREA.top}H${x(1)}V${AREA.bottom}H${AREA.right}`}
      />
      {result.kept.map((i) => {
        const sign = result.points.y[i] === 1 ? 1 : -1
        const at = Math.min(4, Math.max(-2, sign * (state.decision[i] ?? 0)))
        const kind = kindOf(state.alpha[i] ?? 0, params.c)
        return (
          <circle
            key={i}
            className={`sm-dot sm-dot-${kind}`}
            cx={x(at)}
            cy={y(state.alpha[i] ?? 0)}
            r={4}
          />
        )
      })}
      <Axes
        {...{ x, y, area: AREA, xLabel: 'y · f(x); 1 is the margin', ticks: 5 }}
        formatY={(value) => String(Number(value.toPrecision(2)))}
      />
    </Plot>
  )
}

/** The dual objective after every step. */
export function ObjectivePlot({ view }: Shown) {
  const { states, stride, step, total, state } = view
  const values = states.map(({ objective }) => objective)
  const low = Math.min(...values, -1e-9)
  const x = linear([0, Math.max(1, total - 1)], [AREA.left, AREA.right])
  const y = linear([low * 1.05, 0], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={254} label="Dual objective after every step">
      <text x={8} y={18}>
        dual objective by step: falls with every pair
      </text>
      <path
        className="sm-line"
        d={linePath(
          values.map((value, i) => [i * stride, value] as const),
          x,
          y,
        )}
      />
      <circle className="sm-now" cx={x(step)} cy={y(state.objective)} r={5.5} />
      <Axes {...{ x, y, area: AREA, xLabel: 'step', ticks: 4 }} />
    </Plot>
  )
}
