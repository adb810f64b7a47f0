import { memo, useMemo } from 'react'
import { Axes, Handle, linear, Plot } from '../frame/plot.tsx'
import type { ThresholdState, ThresholdView } from './model.ts'
import { type Scored, scoredOf } from './scores.ts'

const [WIDTH, HEIGHT] = [680, 262]
const AREA = { left: 46, right: 668, top: 40, bottom: 214 }
const BINS = 40

interface HistogramProps {
  readonly view: ThresholdView
  readonly goTo: (step: number) => void
}

/** How the scores of both classes lie, and the threshold between them. */
export function Histogram({ view, goTo }: HistogramProps) {
  const { quality, n, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scores depend on these alone
  const scored = useMemo(() => scoredOf(view), [view.table, quality, n, seed])
  const [low, high] = useMemo(() => rangeOf(scored), [scored])
  const x = useMemo(() => linear([low, high], [AREA.left, AREA.right]), [low, high])
  const at = x(Math.min(high, view.state.threshold ?? high))
  return (
    <Plot width={WIDTH} height={HEIGHT} label="Scores of positive and negative cases">
      <rect
        className="th-called"
        x={at}
        y={AREA.top}
        width={AREA.right - at}
        height={AREA.bottom - AREA.top}
      />
      <Bars scored={scored} low={low} high={high} />
      <text x={AREA.left} y={18}>
        <tspan className="th-negative">▼ negative</tspan>{' '}
        <tspan className="th-positive" dx="0.6em">
          ▲ positive
        </tspan>
      </text>
      <text x={AREA.right} y={18} textAnchor="end">
        called positive →
      </text>
      <Handle
        x={at}
        y={(AREA.top + AREA.bottom) / 2}
        onMove={(px) => goTo(nearest(view.states, x.invert(px)))}
      >
        <path
          className="th-cut"
          d={`M0 ${(AREA.top - AREA.bottom) / 2}V${(AREA.bottom - AREA.top) / 2}`}
        />
        <circle className="th-knob" r={9} />
      </Handle>
    </Plot>
  )
}

/** The state whose threshold is nearest to a score. */
export function nearest(states: readonly ThresholdState[], score: number): number {
  let [best, away] = [0, Number.POSITIVE_INFINITY]
  states.forEach(({ threshold }, i) => {
    const distance = Math.abs((threshold ?? Number.POSITIVE_INFINITY) - score)
    if (distance < away) [best, away] = [i, distance]
  })
  return best
}

function rangeOf({ scores }: Scored): readonly [number, number] {
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  if (low >= 0 && high <= 1) return [0, 1]
  return low === high ? [low - 1, high + 1] : [low, high]
}

interface BarsProps {
  readonly scored: Scored
  readonly low: number
  readonly high: number
}

/** Positives above the middle line, negatives below it; both as shares of their class. */
const Bars = memo(function Bars({ scored, low, high }: BarsProps) {
  const shares = [0, 1].map((outcome) => {
    const own = scored.scores.filter((_, i) => scored.outcomes[i] === outcome)
    const counts = new Array<number>(BINS).fill(0)
    for (const score of own) {
      const bin = Math.min(BINS - 1, Math.floor(((score - low) / (high - low)) * BINS))
      counts[bin] = (counts[bin] ?? 0) + 1 / own.length
    }
    return counts
  })
  const most = Math.max(...shares.flat(), 0.01)
  const middle = (AREA.top + AREA.bottom) / 2
  const half = (AREA.bottom - AREA.top) / 2
  const width = (AREA.right - AREA.left) / BINS
  const x = linear([low, high], [AREA.left, AREA.right])
  const y = linear([-most, most], [AREA.bottom, AREA.top])
  return (
    <>
      {shares.map((counts, outcome) =>
        counts.map((share, bin) => {
          const height = (share / most) * half
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
              key={`${outcome} ${bin}`}
              className={outcome === 1 ? 'th-positive' : 'th-negative'}
              x={AREA.left + bin * width + 0.75}
              width={width - 1.5}
              y={outcome === 1 ? middle - height : middle}
              height={height}
            />
          )
        }),
      )}
      <Axes {...{ x, y, area: AREA, xLabel: 'score', ticks: 6, formatY: () => '' }} />
    </>
  )
})
