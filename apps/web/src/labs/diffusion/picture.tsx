import type { PictureProps } from '../frame/lab.ts'
import { ClassMarks } from '../frame/marks.tsx'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { DiffusionView } from './model.ts'
import type { params } from './params.ts'
import { type DiffusionResult, type NoiseState, qualityOf } from './run.ts'

export type DiffusionPicture = PictureProps<typeof params, NoiseState, DiffusionResult>

/** The samples among the training points, the noise, and how near they come. */
export function Picture({ view, task }: DiffusionPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <PlanePlot view={view} hidden={hidden} />
      <div className="lab-beside lab-below">
        <NoisePlot view={view} />
        <NearPlot view={view} />
      </div>
    </>
  )
}

interface PartProps {
  readonly view: DiffusionView
}

const PLANE = { left: 44, right: 664, top: 44, bottom: 374 }
/** Half of the height that is shown; samples farther out lie at the rim. */
const REACH = 2.2
const RATIO = (PLANE.right - PLANE.left) / (PLANE.bottom - PLANE.top)

/** Training points, samples, and the way to their guesses. */
function PlanePlot({ view, hidden }: PartProps & { readonly hidden: boolean }) {
  const { state, result, params } = view
  const x = linear([-REACH * RATIO, REACH * RATIO], [PLANE.left, PLANE.right])
  const y = linear([-REACH, REACH], [PLANE.bottom, PLANE.top])
  const held = (value: number, most: number) => Math.min(most, Math.max(-most, value))
  const at = ([a, b]: readonly [number, number]) =>
    [x(held(a, REACH * RATIO)), y(held(b, REACH))] as const
  const chosen = params.seed % state.places.length
  return (
    <Plot width={680} height={412} label="Training points, samples and what they are taken for">
      <text x={6} y={20}>
        <tspan className="df-training">●■ training points</tspan>{' '}
        <tspan className="df-sample-name" dx="0.6em">
          ◆ samples
        </tspan>{' '}
        <tspan className="df-way-name" dx="0.6em">
          ─ to the guess
        </tspan>
      </text>
      <g className="df-points">
        <ClassMarks points={result.training.points} classes={result.training.classes} x={x} y={y} />
      </g>
      {!hidden &&
        state.sigma > 0 &&
        state.places.map((place, i) => {
          const [px, py] = at(place)
          const [gx, gy] = at(state.guesses[i] ?? place)
          return (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its number
              key={i}
              className="df-way"
              d={`M${px.toFixed(1)} ${py.toFixed(1)}L${gx.toFixed(1)} ${gy.toFixed(1)}`}
            />
          )
        })}
      {state.places.map((place, i) => {
        const [px, py] = at(place)
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its number
            key={i}
            className={hidden && i === chosen ? 'df-sample df-chosen' : 'df-sample'}
            d="M0 -5L5 0L0 5L-5 0z"
            style={{ transform: `translate(${px}px, ${py}px)` }}
          />
        )
      })}
      <Axes {...{ x, y, area: PLANE, ticks: 6, xLabel: 'x', yLabel: 'y' }} />
    </Plot>
  )
}

const AREA = { left: 44, right: 328, top: 46, bottom: 192 }

/** Noise by step. */
function NoisePlot({ view }: PartProps) {
  return <ByStep {...{ view, name: 'noise σ', top: 4 }} of={({ sigma }) => sigma} />
}

/** Mean distance to the nearest training point by step. */
function NearPlot({ view }: PartProps) {
  const { training } = view.result
  const values = view.states.map(({ places }) => qualityOf(places, training).far)
  return (
    <ByStep
      {...{ view, name: 'distance to the nearest training point', top: Math.max(...values) }}
      of={(_, i) => values[i] ?? 0}
    />
  )
}

interface ByStepProps extends PartProps {
  readonly name: string
  readonly top: number
  readonly of: (state: NoiseState, i: number) => number
}

function ByStep({ view, name, top, of }: ByStepProps) {
  const { states, step, total } = view
  const x = linear([0, Math.max(1, total - 1)], [AREA.left, AREA.right])
  const y = linear([0, top * 1.05], [AREA.bottom, AREA.top])
  const points = states.map((state, i) => [i, of(state, i)] as const)
  const now = points[step]
  return (
    <Plot width={340} height={238} label={`${name} by step`}>
      <text x={6} y={18}>
        {name}
      </text>
      <path className="df-later" d={linePath(points, x, y)} />
      <path className="df-seen" d={linePath(points.slice(0, step + 1), x, y)} />
      {now && <circle className="df-now" cx={x(now[0])} cy={y(now[1])} r={5} />}
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: 'step' }} />
    </Plot>
  )
}
