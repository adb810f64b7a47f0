import { Axes, colourOf, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { GapView } from './model.ts'
import { METHODS, type Method } from './params.ts'
import type { GapPicture } from './picture.tsx'
import type { Filled, Rows } from './rows.ts'

const AREA = { left: 40, right: 328, top: 64, bottom: 200 }
const BINS = 22
const REACH = 3.4

interface DensityProps {
  readonly rows: Rows
  readonly filled: Filled
}

/** How y lies: in truth as an outline, now as bars. */
export function DensityPlot({ rows, filled }: DensityProps) {
  const shares = (of: readonly number[]) => {
    const counts = new Array<number>(BINS).fill(0)
    for (const value of of) {
      const bin = Math.min(
        BINS - 1,
        Math.max(0, Math.floor(((value + REACH) / (2 * REACH)) * BINS)),
      )
      counts[bin] = (counts[bin] ?? 0) + 1 / of.length
    }
    return counts
  }
  const [truth, now] = [shares(rows.y), shares(filled.y)]
  const x = linear([-REACH, REACH], [AREA.left, AREA.right])
  const most = Math.min(0.5, Math.max(...truth, ...now))
  const y = linear([0, most * 1.08], [AREA.bottom, AREA.top])
  const width = (AREA.right - AREA.left) / BINS
  const top = (share: number) => y(Math.min(share, most * 1.08))
  return (
    <Plot width={340} height={246} label="Distribution of y in truth and now">
      <text x={6} y={18}>
        <tspan className="md-made-name">■ y as it is used</tspan>{' '}
        <tspan className="md-gone-name" dx="0.5em">
          □ in truth
        </tspan>
      </text>
      {now.map((share, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
          key={bin}
          className="md-bar"
          x={AREA.left + bin * width + 0.7}
          width={width - 1.4}
          y={top(share)}
          height={AREA.bottom - top(share)}
        />
      ))}
      {truth.map((share, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
          key={bin}
          className="md-outline"
          x={AREA.left + bin * width}
          {...{ width }}
          y={top(share)}
          height={AREA.bottom - top(share)}
        />
      ))}
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: 'y' }} />
    </Plot>
  )
}

const SHORT: Readonly<Record<Method, string>> = {
  drop: 'drop',
  mean: 'mean',
  neighbours: 'neighbours',
  regression: 'regression',
  noise: 'with noise',
}
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2'] as const

interface SharesProps {
  readonly view: GapView
  readonly goTo: GapPicture['goTo']
  readonly hidden: boolean
}

/** Deviation of y by share of gaps for every method. */
export function SharesPlot({ view, goTo, hidden }: SharesProps) {
  const { states, step, result, params } = view
  const seen = hidden ? states.slice(0, step + 1) : states
  const x = linear([0, 70], [AREA.left, AREA.right])
  const all = states.flatMap(({ by }) => METHODS.map((method) => by[method].deviation))
  const y = linear([0, Math.max(result.truth.deviation, ...all) * 1.1], [AREA.bottom, AREA.top])
  const pitch = x(5) - x(0)
  return (
    <Plot width={340} height={246} label="Deviation of y by share of gaps for every method">
      {METHODS.map((method, i) => (
        <text
          key={method}
          x={6 + (i % 3) * 104}
          y={16 + Math.floor(i / 3) * 17}
          style={{ fill: colourOf(i + 1) }}
          fontWeight={method === params.method ? 700 : 400}
        >
          ━ {SHORT[method]}
        </text>
      ))}
      {states.map(({ share }, i) => (
        <Spot key={share} x={x(100 * share) - pitch / 2} y={AREA.top} onPick={() => goTo(i)}>
          <rect
            className={i === step ? 'md-here' : 'md-spot'}
            width={pitch}
            height={AREA.bottom - AREA.top}
          />
        </Spot>
      ))}
      <path className="md-truth" d={`M${AREA.left} ${y(result.truth.deviation)}H${AREA.right}`} />
      {METHODS.map((method, i) => (
        <path
          key={method}
          className={method === params.method ? 'md-line md-own' : 'md-line'}
          stroke={colourOf(i + 1)}
          strokeDasharray={DASHES[i]}
          d={linePath(
            seen.map((one) => [100 * one.share, one.by[method].deviation] as const),
            x,
            y,
          )}
        />
      ))}
      <Axes {...{ x, y, area: AREA, ticks: 5, xLabel: '% missing', yLabel: 'deviation of y' }} />
    </Plot>
  )
}
