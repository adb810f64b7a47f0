import { kNearestClassifierPredictProba } from '@warmstart/algorithms'
import { memo, useDeferredValue, useMemo } from 'react'
import { ClassLegend, ClassMarks } from '../frame/marks.tsx'
import { Axes, colourOf, Handle, linear, Plot, type Scale } from '../frame/plot.tsx'
import { bandPaths, middlesOf } from '../frame/regions.ts'
import { fitted, type NearView } from './model.ts'
import type { NearPicture } from './picture.tsx'
import { compared, type Points } from './points.ts'

const AREA = { left: 56, right: 668, top: 40, bottom: 356 }

interface PlaneProps {
  readonly view: NearView
  readonly points: Points
  readonly set: NearPicture['set']
  /** True while the next neighbour is done by hand. */
  readonly hidden: boolean
}

/** The stored points, the regions of the classes, the query and those it has asked. */
export function Plane({ view, points, set, hidden }: PlaneProps) {
  const { range, train, query } = points
  const [left, right] = range.x
  const [low, high] = range.y
  const { x, y } = useMemo(
    () => ({
      x: linear([left, right], [AREA.left, AREA.right]),
      y: linear([low, high], [AREA.bottom, AREA.top]),
    }),
    [left, right, low, high],
  )
  // Thousands of places are classified for the regions: they follow when the rest stands.
  const wanted = useMemo(() => ({ view, points, x, y }), [view, points, x, y])
  const shaded = useDeferredValue<RegionsProps | null>(wanted, null)
  const { states, step, state, params, next } = view
  const asked = states.slice(0, step + 1)
  const here = { x: x(query[0]), y: y(query[1]) }
  const ring = hidden && next ? train.x[next.index] : null
  const share = (value: number, from: number, to: number) =>
    Math.round(Math.min(100, Math.max(0, (100 * (value - from)) / (to - from))))
  return (
    <Plot width={680} height={400} label="Stored points, the query and its neighbours">
      <clipPath id="nb-area">
        <rect
          {...{ x: AREA.left, y: AREA.top }}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      {shaded && <Regions {...shaded} />}
      <g clipPath="url(#nb-area)">
        <path className="nb-reach" d={reachPath(state.distance, points, params.metric, x, y)} />
        {asked.map(({ index }) => {
          const [a = 0, b = 0] = train.x[index] ?? []
          return <path key={index} className="nb-line" d={`M${here.x} ${here.y}L${x(a)} ${y(b)}`} />
        })}
      </g>
      <ClassMarks points={train.x} classes={train.y} x={x} y={y} />
      {ring && <circle className="nb-next" cx={x(ring[0] ?? 0)} cy={y(ring[1] ?? 0)} r={9} />}
      <Axes {...{ x, y, area: AREA, xLabel: points.features[0], yLabel: points.features[1] }} />
      <ClassLegend names={points.classes} x={270} y={16} pitch={140} />
      <Handle
        {...here}
        onMove={(px, py) =>
          set({
            across: share(x.invert(px), left, right),
            up: share(y.invert(py), low, high),
          })
        }
      >
        <path
          className="nb-query"
          style={{ fill: colourOf(state.leader) }}
          d="M0 -11L10 0L0 11L-10 0z"
        />
      </Handle>
    </Plot>
  )
}

/** All that is within a distance, as it lies in the units of the data. */
function reachPath(
  distance: number,
  { query, scale }: Points,
  metric: NearView['params']['metric'],
  x: Scale,
  y: Scale,
): string {
  const [cx, cy] = [x(query[0]), y(query[1])]
  // Farther than a few pictures away nothing is seen of it.
  const far = (size: number) => Math.min(4000, Math.abs(size))
  const rx = far(x(query[0] + distance * scale[0]) - cx)
  const ry = far(y(query[1] + distance * scale[1]) - cy)
  if (metric === 'manhattan')
    return `M${cx - rx} ${cy}L${cx} ${cy - ry}L${cx + rx} ${cy}L${cx} ${cy + ry}z`
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 0 ${cx + rx} ${cy}A${rx} ${ry} 0 1 0 ${cx - rx} ${cy}z`
}

interface RegionsProps {
  readonly view: NearView
  readonly points: Points
  readonly x: Scale
  readonly y: Scale
}

/** What would be said in every place; the query does not matter to it. */
const Regions = memo(function Regions({ view, points, x, y }: RegionsProps) {
  const { k, metric, weights, scaled, data, n, noise, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the regions depend on these alone
  const paths = useMemo(() => {
    const grid = { ...points.range, cells: [68, 36] } as const
    const model = fitted(points, view.params)
    const p = kNearestClassifierPredictProba(
      model,
      middlesOf(grid).map((place) => compared(place, points)),
    )
    const winner = Array.from({ length: p.rows }, (_, i) => {
      const votes = Array.from(p.data.slice(i * p.columns, (i + 1) * p.columns))
      return model.classes[votes.indexOf(Math.max(...votes))] ?? 0
    })
    return bandPaths(winner, grid, Array.from(model.classes.slice(1)), x, y)
  }, [k, metric, weights, scaled, data, n, noise, seed, view.table, x, y])
  return <Painted paths={paths} />
})

const Painted = memo(function Painted({ paths }: { readonly paths: readonly string[] }) {
  return paths.map((d, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
    <path key={i} d={d} fill={colourOf(i)} fillOpacity={0.2} />
  ))
})
