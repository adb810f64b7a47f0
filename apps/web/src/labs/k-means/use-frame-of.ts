import { useMemo } from 'react'
import { extent } from '../frame/plot.tsx'
import { type Points, pointsOf } from './data.ts'
import type { KMeansView } from './model.ts'

/** The points of a view and the area they are drawn in. */
export interface Frame {
  readonly points: Points
  readonly xDomain: readonly [number, number]
  readonly yDomain: readonly [number, number]
  readonly area: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

const AREA = { left: 44, right: 668, top: 24, bottom: 378 }

/** The frame of a view; made again only when the data change. */
export function useFrameOf(view: KMeansView): Frame {
  const { data, n, spread, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  return useMemo(() => {
    const points = pointsOf(view)
    const [j, l] = points.plane
    const [xDomain, yDomain] = [j, l].map((column) =>
      extent(points.x.map((row) => row[column] ?? 0)),
    )
    return { points, xDomain: xDomain ?? [0, 1], yDomain: yDomain ?? [0, 1], area: AREA }
  }, [data, n, spread, seed, view.table])
}
