import { linear, linePath, Plot } from '../frame/plot.tsx'
import { ceilingOf } from './bars.tsx'
import { RUNGS } from './learners.ts'
import type { BiasView } from './model.ts'

const AREA = { left: 44, right: 330, top: 44, bottom: 200 }

/** Training and test error from stiff to flexible: the first only falls. */
export function ErrorPlot({ view }: { readonly view: BiasView }) {
  const { states, state, params, step } = view
  const most = ceilingOf(view) * 1.05
  const width = (AREA.right - AREA.left) / states.length
  const x = (i: number) => AREA.left + (i + 0.5) * width
  const y = linear([0, most], [AREA.bottom, AREA.top])
  const line = (of: 'train' | 'test') =>
    linePath(
      states.map((one, i) => [i, Math.min(most, one[of])] as const),
      x,
      y,
    )
  return (
    <Plot width={340} height={244} label="Training and test error for each model">
      <text x={4} y={18}>
        <tspan className="bv-test-name">━ test error</tspan>{' '}
        <tspan className="bv-train-name" dx="0.5em">
          ┅ training error
        </tspan>{' '}
        <tspan dx="0.5em">┈ σ²</tspan>
      </text>
      <g className="lab-axes">
        <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
        {y.ticks(4).map((tick) => (
          <text key={tick} x={AREA.left - 6} y={y(tick)} dy="0.33em" textAnchor="end">
            {tick}
          </text>
        ))}
        {states.map(({ level }, i) => (
          <text key={level} x={x(i)} y={AREA.bottom + 16} textAnchor="middle">
            {level}
          </text>
        ))}
      </g>
      <path
        className="bv-floor"
        d={`M${AREA.left} ${y(Math.min(most, params.noise ** 2))}H${AREA.right}`}
      />
      <path className="bv-train" d={line('train')} />
      <path className="bv-test" d={line('test')} />
      {(['train', 'test'] as const).map((of) => (
        <circle key={of} className="bv-dot" cx={x(step)} cy={y(Math.min(most, state[of]))} r={5} />
      ))}
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 38} textAnchor="end">
        {RUNGS[params.family]}: stiff to flexible
      </text>
    </Plot>
  )
}
