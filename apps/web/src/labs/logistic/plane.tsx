import { useMemo } from 'react'
import { ClassLegend, ClassMarks } from '../frame/marks.tsx'
import { Axes, colourOf, extent, linear, Plot, type Scale } from '../frame/plot.tsx'
import { bandPaths, type Cells, middlesOf } from '../frame/regions.ts'
import { type LogisticView, logOdds, sigmoid } from './model.ts'
import type { Points } from './points.ts'

const AREA = { left: 44, right: 668, top: 38, bottom: 354 }
/** Probabilities at which the shade changes; the middle one is the boundary. */
const CUTS = [0.05, 0.25, 0.5, 0.75, 0.95]
const SHADES = [0.4, 0.24, 0.1, 0.1, 0.24, 0.4]

interface PlaneProps {
  readonly view: LogisticView
  readonly points: Points
  readonly ring: readonly [number, number]
  /** True while the next weights are worked with by hand: no move is shown. */
  readonly hidden: boolean
}

/** The plane shaded by probability, the points, and the ring with its move. */
export function Plane({ view, points, ring, hidden }: PlaneProps) {
  const { x, y, grid, middles } = useMemo(() => {
    const range = (j: number) => extent([...points.x.map((row) => row[j] ?? 0)], 0.08)
    const grid = { x: range(0), y: range(1), cells: [78, 44] } as const
    return {
      x: linear(grid.x, [AREA.left, AREA.right]),
      y: linear(grid.y, [AREA.bottom, AREA.top]),
      ...{ grid, middles: middlesOf(grid) },
    }
  }, [points])
  const { state, params } = view
  const p = middles.map((row) => sigmoid(logOdds(state, row)))
  const from = { x: x(ring[0]), y: y(ring[1]) }
  const inside = ([low, high]: readonly [number, number], value: number) =>
    Math.min(high, Math.max(low, value))
  const to = {
    x: x(inside(grid.x, ring[0] + params.right)),
    y: y(inside(grid.y, ring[1] + params.up)),
  }
  return (
    <Plot width={680} height={398} label="The plane shaded by the probability of class 1">
      {bandPaths(p, grid, CUTS, x, y).map((d, band) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its number
          key={band}
          d={d}
          fill={colourOf(band < 3 ? 0 : 1)}
          fillOpacity={SHADES[band]}
        />
      ))}
      <clipPath id="lg-area">
        <rect
          {...{ x: AREA.left, y: AREA.top }}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      <path className="lg-edge" clipPath="url(#lg-area)" d={edgePath(state, grid, x, y)} />
      <ClassMarks points={points.x} classes={points.y} x={x} y={y} />
      {!hidden && <path className="lg-move" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />}
      {!hidden && <circle className="lg-to" cx={to.x} cy={to.y} r={7} />}
      <circle className="lg-ring" cx={from.x} cy={from.y} r={8} />
      <Axes {...{ x, y, area: AREA, xLabel: points.features[0], yLabel: points.features[1] }} />
      <ClassLegend names={points.classes} x={230} y={16} pitch={104} />
    </Plot>
  )
}

/** The line w·x + b = 0, as long as the plane is wide or high; empty while there is no direction. */
function edgePath({ w, b }: LogisticView['state'], grid: Cells, x: Scale, y: Scale): string {
  if (w[0] === 0 && w[1] === 0) return ''
  const steep = Math.abs(w[0]) > Math.abs(w[1])
  const ends = steep
    ? grid.y.map((at) => [-(b + w[1] * at) / w[0], at] as const)
    : grid.x.map((at) => [at, -(b + w[0] * at) / w[1]] as const)
  return ends
    .map(([a, c], i) => `${i === 0 ? 'M' : 'L'}${x(a).toFixed(1)} ${y(c).toFixed(1)}`)
    .join('')
}
