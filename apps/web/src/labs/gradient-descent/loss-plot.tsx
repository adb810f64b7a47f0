import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import type { DescentView } from './model.ts'

const AREA = { left: 52, right: 560, top: 28, bottom: 158 }
const [FLOOR, ROOF] = [1e-6, 1e6]

/** The loss of every step on a scale of powers of ten. */
export function LossPlot({ view }: { readonly view: DescentView }) {
  const { states, stride, params, extras, state } = view
  const ways = params.all && extras ? Object.entries(extras) : []
  const own = states.map(({ loss }, i) => [i * stride, loss] as const)
  const all = [
    ...own.map(([, loss]) => loss),
    ...ways.flatMap(([, way]) => way.map(({ loss }) => loss)),
  ]
  const low = power(Math.max(FLOOR, Math.min(...all.map(held))), Math.floor)
  const high = power(Math.max(...all.map(held)), Math.ceil)
  const x = linear([0, Math.max(1, params.steps)], [AREA.left, AREA.right])
  const y = linear([low, Math.max(low + 1, high)], [AREA.bottom, AREA.top])
  const height = (loss: number) => y(Math.log10(held(loss)))
  return (
    <Plot width={680} height={206} label="Loss of every step">
      <Axes
        {...{ x, y, area: AREA, xLabel: 'step', yLabel: 'loss', ticks: 5 }}
        formatY={(value) => (value % 2 === 0 ? `1e${value}` : '')}
      />
      {ways.map(([rule, way], i) => (
        <g key={rule}>
          {rule !== params.rule && (
            <path
              className="gd-other"
              stroke={colourOf(i)}
              d={linePath(
                way.map(({ loss }, step) => [step, loss] as const),
                x,
                height,
              )}
            />
          )}
          <text
            x={AREA.right + 14}
            y={AREA.top + 10 + i * 24}
            style={{ fill: rule === params.rule ? 'var(--ember)' : colourOf(i) }}
          >
            {rule === params.rule ? '▬ ' : '╌ '}
            {rule}
          </text>
        </g>
      ))}
      <path className="gd-loss" d={linePath(own, x, height)} />
      <circle className="gd-now" cx={x(view.step)} cy={height(state.loss)} r={5.5} />
    </Plot>
  )
}

const held = (loss: number) => Math.min(ROOF, Math.max(FLOOR, loss))
const power = (value: number, round: (value: number) => number) => round(Math.log10(value))
