import type { PictureProps } from '../frame/lab.ts'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import type { DropoutView } from './model.ts'
import type { params } from './params.ts'
import type { DropoutResult, PassState } from './run.ts'

export type DropoutPicture = PictureProps<typeof params, PassState, DropoutResult>

/** The thinned net of this pass, the outputs so far, and their mean. */
export function Picture({ view, task }: DropoutPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <NetPlot view={view} hidden={hidden} />
      <div className="lab-beside lab-below">
        <OutputsPlot view={view} />
        <MeanPlot view={view} />
      </div>
    </>
  )
}

interface PartProps {
  readonly view: DropoutView
}

/** The units that stay, by the size of what they give, and their sum. */
function NetPlot({ view, hidden }: PartProps & { readonly hidden: boolean }) {
  const { state, next, result, params } = view
  const shown = hidden && next ? next : state
  const pitch = 640 / params.units
  const most = Math.max(
    ...result.activations.map((one, i) => Math.abs(one * (result.weights[i] ?? 0))),
  )
  return (
    <Plot width={680} height={236} label="The units of the layer; some are left out">
      <text x={20} y={18}>
        <tspan className="do-stays-name">● stays</tspan>{' '}
        <tspan className="do-gone-name" dx="0.6em">
          ╳ left out
        </tspan>
      </text>
      {shown.mask.map((stays, i) => {
        const x = 20 + (i + 0.5) * pitch
        const part = (result.activations[i] ?? 0) * (result.weights[i] ?? 0)
        const radius = Math.min(pitch * 0.42, 24) * Math.sqrt(Math.abs(part) / most)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
          <g key={i}>
            {stays === 1 && <path className="do-wire" d={`M${x} 84L340 186`} />}
            <circle
              className={stays === 1 ? 'do-unit' : 'do-unit do-gone'}
              cx={x}
              cy={76}
              r={radius}
            />
            {stays === 0 && <path className="do-cross" d={`M${x - 7} 69l14 14m0 -14l-14 14`} />}
            {params.units <= 12 && (
              <text x={x} y={44} textAnchor="middle">
                {part.toFixed(2)}
              </text>
            )}
          </g>
        )
      })}
      <circle className="do-sum" cx={340} cy={194} r={28} />
      <text className="do-figure" x={340} y={194} dy="0.35em" textAnchor="middle">
        {hidden ? '?' : state.output.toFixed(2)}
      </text>
      <text x={384} y={198}>
        {params.rescale ? `sum / ${(1 - params.rate).toFixed(2)}` : 'sum'}; in evaluation{' '}
        {result.evaluated.toFixed(2)}
      </text>
    </Plot>
  )
}

const AREA = { left: 44, right: 328, top: 46, bottom: 192 }
const BINS = 24

/** How often each output came. */
function OutputsPlot({ view }: PartProps) {
  const { states, step, result } = view
  const outputs = states.slice(0, step + 1).map(({ output }) => output)
  const most = Math.max(result.evaluated, ...states.map(({ output }) => output)) * 1.08 || 1
  const counts = new Array<number>(BINS).fill(0)
  for (const output of outputs) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((output / most) * BINS)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const x = linear([0, most], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...counts) * 1.1 || 1], [AREA.bottom, AREA.top])
  const width = (AREA.right - AREA.left) / BINS
  return (
    <Plot width={340} height={238} label="Histogram of the outputs so far">
      <Names />
      {counts.map((count, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
          key={bin}
          className="do-bar"
          x={AREA.left + bin * width + 0.6}
          width={width - 1.2}
          y={y(count)}
          height={AREA.bottom - y(count)}
        />
      ))}
      <path className="do-evaluated" d={`M${x(result.evaluated)} ${AREA.top}V${AREA.bottom}`} />
      <path className="do-mean" d={`M${x(view.state.mean)} ${AREA.top}V${AREA.bottom}`} />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'output' }} />
    </Plot>
  )
}

/** The mean by number of passes. */
function MeanPlot({ view }: PartProps) {
  const { states, step, result } = view
  const x = linear([1, states.length], [AREA.left, AREA.right])
  const most = Math.max(result.evaluated, result.expected, ...states.map(({ mean }) => mean))
  const y = linear([0, most * 1.1 || 1], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={238} label="Mean output by number of passes">
      <Names />
      <path className="do-evaluated" d={`M${AREA.left} ${y(result.evaluated)}H${AREA.right}`} />
      <path
        className="do-mean"
        d={linePath(
          states.slice(0, step + 1).map(({ pass, mean }) => [pass, mean] as const),
          x,
          y,
        )}
      />
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'passes' }} />
    </Plot>
  )
}

function Names() {
  return (
    <text x={6} y={18}>
      <tspan className="do-mean-name">━ mean in training</tspan>{' '}
      <tspan className="do-evaluated-name" dx="0.5em">
        ┄ in evaluation
      </tspan>
    </text>
  )
}
