import type { PictureProps } from '../frame/lab.ts'
import { Axes, colourOf, linear, linePath, Plot } from '../frame/plot.tsx'
import type { NormView } from './model.ts'
import type { params } from './params.ts'
import type { BatchState } from './run.ts'

export type NormPicture = PictureProps<typeof params, BatchState, null>

/** A batch before and after in both modes, and the statistics by batch. */
export function Picture({ view, task }: NormPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <ModesPlot view={view} />
      <div className="lab-beside lab-below">
        <StatisticPlot view={view} hidden={hidden} of="mean" />
        <StatisticPlot view={view} hidden={hidden} of="variance" />
      </div>
    </>
  )
}

const ROWS = [
  { y: 60, name: 'in: x' },
  { y: 140, name: 'training' },
  { y: 220, name: 'evaluation' },
] as const

/** Every value on three lines: as it comes, by the batch, and by the running statistics. */
function ModesPlot({ view }: { readonly view: NormView }) {
  const { state, params } = view
  const reach = Math.max(
    4,
    Math.abs(params.center) + 3 * params.spread,
    3 * params.gamma + Math.abs(params.beta),
  )
  const x = linear([-reach, reach], [112, 664])
  const clamped = (value: number) => x(Math.max(-reach, Math.min(reach, value)))
  return (
    <Plot width={680} height={278} label="The batch before and after, in both modes">
      <path className="bn-zero" d={`M${x(0)} 36V238`} />
      {ROWS.map(({ y, name }) => (
        <g key={name}>
          <text x={6} y={y} dy="0.35em">
            {name}
          </text>
          <path className="bn-line" d={`M112 ${y}H664`} />
        </g>
      ))}
      {state.x.map((value, i) => {
        const [a, b, c] = [value, state.train[i] ?? 0, state.evaluated[i] ?? 0].map(clamped)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place in the batch
          <g key={i} stroke={colourOf(i)} fill={colourOf(i)}>
            <path className="bn-wire" d={`M${a} 60L${b} 140`} />
            <path className="bn-wire bn-late" d={`M${b} 140L${c} 220`} />
            <circle cx={a} cy={60} r={5} />
            <circle cx={b} cy={140} r={5} />
            <circle cx={c} cy={220} r={5} />
          </g>
        )
      })}
      <path className="bn-mean" d={`M${clamped(state.mean)} 46v28`} />
      <path className="bn-running" d={`M${clamped(state.runningMean)} 46v28`} />
      <text x={112} y={22}>
        <tspan className="bn-mean-name">┃ mean of the batch</tspan>{' '}
        <tspan className="bn-running-name" dx="0.6em">
          ┋ running mean
        </tspan>
      </text>
      <g className="lab-axes">
        {x.ticks(8).map((tick) => (
          <text key={tick} x={x(tick)} y={260} textAnchor="middle">
            {tick}
          </text>
        ))}
      </g>
    </Plot>
  )
}

const AREA = { left: 40, right: 328, top: 48, bottom: 190 }

interface StatisticProps {
  readonly view: NormView
  readonly hidden: boolean
  readonly of: 'mean' | 'variance'
}

/** One statistic by batch: of each batch, running, and the true one. */
function StatisticPlot({ view, hidden, of }: StatisticProps) {
  const { states, step, params } = view
  const running = (one: BatchState) => (of === 'mean' ? one.runningMean : one.runningVariance)
  const truth = of === 'mean' ? params.center : params.spread ** 2
  const x = linear([1, states.length], [AREA.left, AREA.right])
  const values = states.flatMap((one) => [one[of], running(one)])
  const [low, high] = [Math.min(0, truth, ...values), Math.max(1, truth, ...values)]
  const y = linear([low * 1.05, high * 1.05], [AREA.bottom, AREA.top])
  const seen = states.slice(0, step + 1)
  return (
    <Plot width={340} height={236} label={`The ${of} by batch`}>
      <text x={6} y={18}>
        {of}: <tspan className="bn-mean-name">● batch</tspan>{' '}
        <tspan className="bn-running-name">━ running</tspan> ┄ true
      </text>
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'batches' }} />
      <path className="bn-truth" d={`M${AREA.left} ${y(truth)}H${AREA.right}`} />
      {(hidden ? seen : states).map((one) => (
        <circle
          key={one.batch}
          className="bn-dot"
          cx={x(one.batch)}
          cy={y(one[of])}
          r={3}
          opacity={one.batch <= step + 1 ? 1 : 0.25}
        />
      ))}
      <path
        className="bn-run"
        d={linePath(
          seen.map((one) => [one.batch, running(one)] as const),
          x,
          y,
        )}
      />
      <circle className="bn-now" cx={x(step + 1)} cy={y(running(view.state))} r={5} />
    </Plot>
  )
}
