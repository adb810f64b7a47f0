import { useMemo } from 'react'
import { ClassLegend, ClassMarks } from '../frame/marks.tsx'
import { Axes, colourOf, linear, Plot } from '../frame/plot.tsx'
import { bandPaths, type Cells } from '../frame/regions.ts'
import type { Points } from './points.ts'

const AREA = { left: 34, right: 334, top: 44, bottom: 284 }
/** Probabilities at which the shade changes; the middle one is the boundary. */
const CUTS = [0.1, 0.3, 0.5, 0.7, 0.9]
const SHADES = [0.42, 0.26, 0.11, 0.11, 0.26, 0.42]

interface PlaneProps {
  readonly of: 'forest' | 'boosting'
  readonly grid: Cells
  /** Probability of the second class in each cell. */
  readonly p: Float64Array
  readonly points: Points
  /** Test point that the step by hand is about. */
  readonly marked: readonly number[] | null
}

/** The plane shaded by what a model says, with the training points. */
export function Plane({ of, grid, p, points, marked }: PlaneProps) {
  const scales = useMemo(
    () => ({
      x: linear(grid.x, [AREA.left, AREA.right]),
      y: linear(grid.y, [AREA.bottom, AREA.top]),
    }),
    [grid],
  )
  const { x, y } = scales
  const title = of === 'forest' ? 'forest: mean of the trees' : 'boosting: sum of the trees'
  return (
    <Plot width={340} height={330} label={`The plane as the ${of} sees it`}>
      <text className={`fb-${of}-name`} x={6} y={16}>
        {title}
      </text>
      {bandPaths(p, grid, CUTS, x, y).map((d, band) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its number
          key={band}
          d={d}
          fill={colourOf(band < 3 ? 0 : 1)}
          fillOpacity={SHADES[band]}
        />
      ))}
      <ClassMarks points={points.train.x} classes={points.train.y} x={x} y={y} />
      {marked && (
        <circle className="fb-marked" cx={x(marked[0] ?? 0)} cy={y(marked[1] ?? 0)} r={9} />
      )}
      <Axes {...{ x, y, area: AREA, ticks: 4, xLabel: points.features[0] }} />
      {of === 'forest' && <ClassLegend names={points.classes} x={40} y={314} pitch={84} />}
    </Plot>
  )
}
