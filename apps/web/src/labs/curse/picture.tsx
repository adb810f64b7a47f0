import type { PictureProps } from '../frame/lab.ts'
import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { CurseView } from './model.ts'
import type { params } from './params.ts'
import { ballShare, DIMENSIONS, type SpaceState, sideFor } from './run.ts'

export type CursePicture = PictureProps<typeof params, SpaceState, null>

/** The distances as shares of their mean, the contrast by columns, and volumes. */
export function Picture({ view, goTo, task }: CursePicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <DistancesPlot view={view} />
      <div className="lab-beside lab-below">
        <ContrastPlot view={view} goTo={goTo} hidden={hidden} />
        <VolumesPlot view={view} />
      </div>
    </>
  )
}

const WIDE = { left: 44, right: 664, top: 46, bottom: 214 }
const BINS = 50

/** How far the points are, as shares of the mean distance. */
function DistancesPlot({ view }: { readonly view: CurseView }) {
  const { distances, mean, d } = view.state
  const x = linear([0, 2.2], [WIDE.left, WIDE.right])
  const counts = new Array<number>(BINS).fill(0)
  for (const one of distances) {
    const bin = Math.min(BINS - 1, Math.floor((one / mean / 2.2) * BINS))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const y = linear([0, Math.max(...counts) * 1.08], [WIDE.bottom, WIDE.top])
  const width = (WIDE.right - WIDE.left) / BINS
  const at = (value = 0) => x(Math.min(2.2, value / mean))
  return (
    <Plot width={680} height={258} label={`Distances in ${d} columns as shares of their mean`}>
      <text x={WIDE.left + 80} y={18}>
        {d} {d === 1 ? 'column' : 'columns'}: <tspan className="cu-near-name">▼ nearest</tspan>{' '}
        <tspan className="cu-far-name" dx="0.6em">
          ▼ farthest
        </tspan>
      </text>
      {counts.map((count, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
          key={bin}
          className="cu-bar"
          x={WIDE.left + bin * width + 0.8}
          width={width - 1.6}
          y={y(count)}
          height={WIDE.bottom - y(count)}
        />
      ))}
      <path
        className="cu-near"
        d={`M${at(distances[0])} ${WIDE.bottom}V${WIDE.top}l-6 -10h12l-6 10`}
      />
      <path
        className="cu-far"
        d={`M${at(distances.at(-1))} ${WIDE.bottom}V${WIDE.top}l-6 -10h12l-6 10`}
      />
      <Axes
        {...{ x, y, area: WIDE, ticks: 6, xLabel: 'distance / mean distance', yLabel: 'points' }}
      />
    </Plot>
  )
}

const AREA = { left: 48, right: 324, top: 48, bottom: 190 }
/** Columns by their logarithm. */
const x = linear([0, 3], [AREA.left, AREA.right])
const POWERS = ['1', '10', '100', '1000']

interface ContrastProps {
  readonly view: CurseView
  readonly goTo: CursePicture['goTo']
  readonly hidden: boolean
}

/** Contrast by number of columns, both by their logarithm. */
function ContrastPlot({ view, goTo, hidden }: ContrastProps) {
  const { states, step } = view
  const seen = hidden ? states.slice(0, step + 1) : states
  const log = (value: number) => Math.log10(Math.max(1e-2, Math.min(1e4, value)))
  const y = linear([-2, 4], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={238} label="Contrast by number of columns">
      <Columns />
      {[-2, 0, 2, 4].map((power) => (
        <text
          key={power}
          className="cu-tick"
          x={AREA.left - 6}
          y={y(power)}
          dy="0.33em"
          textAnchor="end"
        >
          {power < 0 ? '0.01' : 10 ** power}
        </text>
      ))}
      <text x={6} y={18}>
        contrast (max − min) / min
      </text>
      <path className="cu-limit" d={`M${AREA.left} ${y(0)}H${AREA.right}`} />
      <path
        className="cu-line"
        d={linePath(
          seen.map(({ d, contrast }) => [Math.log10(d), log(contrast)] as const),
          x,
          y,
        )}
      />
      {seen.map(({ d, contrast }, i) => (
        <Spot key={d} x={x(Math.log10(d))} y={y(log(contrast))} onPick={() => goTo(i)}>
          <circle r={11} fill="transparent" />
          <circle className={i === step ? 'cu-dot cu-now' : 'cu-dot'} r={i === step ? 6 : 4} />
        </Spot>
      ))}
    </Plot>
  )
}

/** Side of a cube with a tenth of the volume, and share of the inscribed ball. */
function VolumesPlot({ view }: { readonly view: CurseView }) {
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  const line = (of: (d: number) => number) =>
    linePath(
      DIMENSIONS.map((d) => [Math.log10(d), of(d)] as const),
      x,
      y,
    )
  const at = x(Math.log10(view.state.d))
  return (
    <Plot width={340} height={238} label="Volumes by number of columns">
      <text x={6} y={18}>
        <tspan className="cu-far-name">━ side for a tenth</tspan>{' '}
        <tspan className="cu-ball-name" dx="0.5em">
          ┄ share of the ball
        </tspan>
      </text>
      <Columns />
      {[0, 0.5, 1].map((tick) => (
        <text
          key={tick}
          className="cu-tick"
          x={AREA.left - 6}
          y={y(tick)}
          dy="0.33em"
          textAnchor="end"
        >
          {tick}
        </text>
      ))}
      <path className="cu-cut" d={`M${at} ${AREA.top - 4}V${AREA.bottom}`} />
      <path className="cu-side" d={line((d) => sideFor(0.1, d))} />
      <path className="cu-ball" d={line(ballShare)} />
    </Plot>
  )
}

function Columns() {
  return (
    <g className="lab-axes">
      <path d={`M${AREA.left} ${AREA.top}V${AREA.bottom}H${AREA.right}`} />
      {POWERS.map((label, power) => (
        <text key={label} x={x(power)} y={AREA.bottom + 17} textAnchor="middle">
          {label}
        </text>
      ))}
      <text className="lab-axis-name" x={AREA.right} y={AREA.bottom + 38} textAnchor="end">
        columns d
      </text>
    </g>
  )
}
