import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { extent } from '../frame/plot.tsx'
import { middlesOf } from '../frame/regions.ts'
import { CurvesPlot } from './curves.tsx'
import type { FoldScores } from './folds.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { pointsOf } from './points.ts'
import type { ForestResult, ForestState } from './run.ts'
import { growingBoosting, growingForest } from './trees.ts'

export type ForestPicture = PictureProps<
  typeof params,
  ForestState,
  ForestResult,
  FoldScores | null
>

/** The plane as both models see it, and their losses by number of trees. */
export function Picture({ view, goTo, task }: ForestPicture) {
  const { data, n, noise, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  const points = useMemo(() => pointsOf(view), [data, n, noise, seed, view.table])
  const { result } = view
  const shown = useMemo(() => {
    const range = (at: number) => extent(points.train.x.map((row) => row[at] ?? 0))
    const grid = { x: range(0), y: range(1), cells: [56, 46] } as const
    const middles = middlesOf(grid)
    return {
      grid,
      forest: growingForest(result.forest, middles),
      boosting: growingBoosting(result.boosting, middles),
    }
  }, [points, result])
  const { trees } = view.state
  const marked = points.test.x[result.marked] ?? null
  return (
    <>
      <div className="lab-beside">
        {(['forest', 'boosting'] as const).map((of) => (
          <Plane
            key={of}
            of={of}
            grid={shown.grid}
            p={shown[of].at(trees)}
            points={points}
            marked={task === null ? null : marked}
          />
        ))}
      </div>
      <CurvesPlot view={view} goTo={goTo} hidden={task !== null && task.checked === null} />
    </>
  )
}
