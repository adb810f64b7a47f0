import { useMemo } from 'react'
import { Axes, linear, linePath, Plot, Spot } from '../frame/plot.tsx'
import type { EtaView } from './model.ts'
import type { EtaParams } from './params.ts'
import { costOf, type Promised, quantileOf } from './run.ts'

const AREA = { left: 50, right: 328, top: 46, bottom: 206 }
interface Shown {
  readonly view: EtaView
  readonly promised: Promised
}

/** Trips of this hour, and the promise among them. */
export function TripsPlot({ view, promised }: Shown) {
  const { result, params } = view
  const trips = result.later[params.departure] ?? []
  const [low, high] = [Math.min(...trips), Math.max(...trips)]
  const bins = 16
  const counts = new Array<number>(bins).fill(0)
  for (const trip of trips) {
    const bin = Math.min(bins - 1, Math.floor((bins * (trip - low)) / (high - low || 1)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const minutes = promised.minutes[params.departure] ?? 0
  const x = linear([Math.min(low, minutes), Math.max(high, minutes)], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...counts)], [AREA.bottom, AREA.top])
  const width = (x(high) - x(low)) / bins
  return (
    <Plot width={340} height={254} label="Later trips of this hour and the promise">
      <text x={8} y={18}>
        <tspan className="et-kept-name">■ in time</tspan>
        <tspan className="et-late-name" dx="0.7em">
          ▨ late
        </tspan>
        <tspan dx="0.7em">line: promise, {minutes.toFixed(1)} min</tspan>
      </text>
      {counts.map((count, bin) => {
        const left = low + ((high - low) * bin) / bins
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
            key={bin}
            className={left + (high - low) / bins / 2 <= minutes ? 'et-kept' : 'et-late'}
            x={x(left) + 0.75}
            width={Math.max(0.5, width - 1.5)}
            y={y(count)}
            height={AREA.bottom - y(count)}
          />
        )
      })}
      <path className="et-line" d={`M${x(minutes)} ${AREA.top - 8}V${AREA.bottom}`} />
      <path className="et-free" d={`M${x(result.minutes)} ${AREA.top}V${AREA.bottom}`} />
      <Axes {...{ x, y, area: AREA, xLabel: 'minutes; dotted: by the search', ticks: 5 }} />
    </Plot>
  )
}

/** What a trip costs for every promise. */
export function CostPlot({ view, promised }: Shown) {
  const { result, params } = view
  const { late, early, departure } = params
  const trips = result.later[departure] ?? []
  const points = useMemo(() => {
    const [low, high] = [quantileOf(trips, 0.02), quantileOf(trips, 0.99)]
    return Array.from({ length: 70 }, (_, i) => {
      const minutes = low + ((high - low) * i) / 69
      return [minutes, costOf(trips, minutes, { late, early })] as const
    })
  }, [trips, late, early])
  const least = points.reduce((best, one) => (one[1] < best[1] ? one : best), points[0] ?? [0, 0])
  const minutes = promised.minutes[departure] ?? 0
  const x = linear([points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...points.map(([, cost]) => cost))], [AREA.bottom, AREA.top])
  const kept = (value: number) => Math.min(AREA.right, Math.max(AREA.left, x(value)))
  return (
    <Plot width={340} height={254} label="What a trip costs for every promise">
      <text x={8} y={18}>
        mean cost of a later trip by the promise
      </text>
      <path className="et-cost" d={linePath(points, x, y)} />
      <path className="et-free" d={`M${kept(result.minutes)} ${AREA.top}V${AREA.bottom}`} />
      <circle className="et-least" cx={x(least[0])} cy={y(least[1])} r={5.5} />
      <circle
        className="et-here"
        cx={kept(minutes)}
        cy={Math.max(AREA.top, y(costOf(trips, minutes, params)))}
        r={5.5}
      />
      <Axes {...{ x, y, area: AREA, xLabel: 'promised minutes; ring: least', ticks: 5 }} />
    </Plot>
  )
}

interface HourProps extends Shown {
  readonly set: (changes: Partial<EtaParams>) => void
}

/** Whether the promise is kept as often as it should be, at every hour. */
export function CoveragePlot({ view, promised, set }: HourProps) {
  const { departure } = view.params
  const x = linear([0, 24], [AREA.left, AREA.right])
  const y = linear([0, 1], [AREA.bottom, AREA.top])
  return (
    <Plot width={340} height={254} label="Share of later trips that keep the promise, by hour">
      <text x={8} y={18}>
        trips in time by hour; line: {promised.q.toFixed(2)} was meant
      </text>
      {promised.coverage.map((share, hour) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its number
        <Spot key={hour} x={x(hour)} y={0} onPick={() => set({ departure: hour })}>
          <rect fill="transparent" width={11} y={AREA.top} height={AREA.bottom - AREA.top} />
          <rect
            className={
              hour === departure
                ? 'et-bar-now'
                : Math.abs(share - promised.q) < 0.13
                  ? 'et-kept'
                  : 'et-late'
            }
            x={1}
            width={9.5}
            y={y(share)}
            height={AREA.bottom - y(share)}
          />
        </Spot>
      ))}
      <path className="et-line" d={`M${AREA.left} ${y(promised.q)}H${AREA.right}`} />
      <Axes {...{ x, y, area: AREA, xLabel: 'hour of departure', ticks: 4 }} />
    </Plot>
  )
}

/** How long trips take by hour, and what is promised. */
export function DayPlot({ view, promised }: Shown) {
  const { result, params } = view
  const bands = useMemo(
    () => [0.1, 0.5, 0.9].map((q) => result.past.map((trips) => quantileOf(trips, q))),
    [result],
  )
  const [low = [], middle = [], high = []] = bands
  const x = linear([0, 23], [AREA.left, AREA.right])
  const y = linear([0, Math.max(...high, ...promised.minutes)], [AREA.bottom, AREA.top])
  const line = (of: readonly number[]) =>
    linePath(
      of.map((value, hour) => [hour, value] as const),
      x,
      y,
    )
  const back = [...low].reverse().map((value, i) => `L${x(23 - i)} ${y(value)}`)
  return (
    <Plot width={340} height={254} label="Past trips and the promise by hour">
      <text x={8} y={18}>
        <tspan className="et-band-name">▒ 10 to 90 % of past trips</tspan>
        <tspan dx="0.7em">━ promise</tspan>
      </text>
      <path className="et-band" d={`${line(high)}${back.join('')}Z`} />
      <path className="et-middle" d={line(middle)} />
      <path className="et-line" d={line(promised.minutes)} />
      <circle
        className="et-here"
        cx={x(params.departure)}
        cy={y(promised.minutes[params.departure] ?? 0)}
        r={5.5}
      />
      <Axes {...{ x, y, area: AREA, xLabel: 'hour of departure', yLabel: '', ticks: 4 }} />
    </Plot>
  )
}
