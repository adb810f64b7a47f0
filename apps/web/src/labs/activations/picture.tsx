import type { PictureProps } from '../frame/lab.ts'
import { linear, Plot } from '../frame/plot.tsx'
import { bandPaths } from '../frame/regions.ts'
import { slopeOf } from '../frame/small-net.ts'
import type { ActivationView } from './model.ts'
import { type params, UNITS } from './params.ts'
import { type ActivationResult, ASLEEP, type EpochState, POINTS } from './run.ts'
import { CurvePlot, DeadPlot, FitPlot, LossPlot } from './side-plots.tsx'

export type ActivationPicture = PictureProps<typeof params, EpochState, ActivationResult>

/** Where each unit has slope, what one unit does, and what it costs. */
export function Picture({ view, set, task }: ActivationPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <SlopeMap view={view} onPick={(unit) => set({ unit })} />
      <div className="lab-beside lab-below">
        <CurvePlot view={view} hidden={hidden} />
        <FitPlot view={view} />
      </div>
      <div className="lab-beside lab-below">
        <DeadPlot view={view} />
        <LossPlot view={view} />
      </div>
    </>
  )
}

const AREA = { left: 44, right: 620, top: 34, bottom: 274 }
const CUTS = [ASLEEP, 0.25, 0.5, 0.75]
const BANDS = ['none', 'faint', 'some', 'much', 'full']
const x = linear([0, 1], [AREA.left, AREA.right])
const y = linear([0, 1], [AREA.bottom, AREA.top])
const CELLS = { x: [0, 1], y: [0, 1], cells: [POINTS, UNITS] } as const
const ROW = (AREA.bottom - AREA.top) / UNITS

interface MapProps {
  readonly view: ActivationView
  readonly onPick: (unit: number) => void
}

/** A row a unit, a column an input: dark where the unit has slope. */
function SlopeMap({ view, onPick }: MapProps) {
  const { state, result, params } = view
  const slopes = Array.from({ length: UNITS }, (_, row) => {
    const unit = UNITS - 1 - row
    const [w, b] = [state.w[unit] ?? 0, state.b[unit] ?? 0]
    return result.x.map((at) => slopeOf(params.activation, w * at + b))
  }).flat()
  return (
    <Plot width={680} height={312} label="Slope of every unit at every input">
      <text x={6} y={18}>
        <tspan className="ac-full-name">■ has slope</tspan>{' '}
        <tspan className="ac-dead-name" dx="0.6em">
          ╳ dead: none anywhere
        </tspan>
      </text>
      {bandPaths(slopes, CELLS, CUTS, x, y).map((path, band) => (
        <path key={BANDS[band]} className={`ac-band ac-${BANDS[band]}`} d={path} />
      ))}
      {Array.from({ length: UNITS }, (_, unit) => {
        const middle = AREA.top + (unit + 0.5) * ROW
        const dead = state.dead.includes(unit)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
          <g key={unit} className="lab-spot" onPointerUp={() => onPick(unit + 1)}>
            <rect
              className={unit === params.unit - 1 ? 'ac-row ac-chosen' : 'ac-row'}
              x={AREA.left}
              y={middle - ROW / 2}
              width={AREA.right - AREA.left}
              height={ROW}
            />
            {dead && (
              <path className="ac-cross" d={`M${AREA.right + 10} ${middle - 4}l8 8m0 -8l-8 8`} />
            )}
          </g>
        )
      })}
      <text className="ac-axis" x={AREA.left - 6} y={AREA.top} dy="0.9em" textAnchor="end">
        1
      </text>
      <text className="ac-axis" x={AREA.left - 6} y={AREA.bottom} textAnchor="end">
        {UNITS}
      </text>
      <text className="ac-axis" x={AREA.left} y={AREA.bottom} dy="1.5em">
        −1
      </text>
      <text className="ac-axis" x={AREA.right} y={AREA.bottom} dy="1.5em" textAnchor="end">
        input x, to 1
      </text>
    </Plot>
  )
}
