import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import type { LogisticResult, WeightState } from './model.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { middleOf, pointsOf } from './points.ts'
import { CurvePlot, WeightsPlot } from './side-plots.tsx'

export type LogisticPicture = PictureProps<typeof params, WeightState, LogisticResult>

/** The plane, the curve that all points lie on, and the weights by iteration. */
export function Picture({ view, task }: LogisticPicture) {
  const { data, n, gap, apart, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  const points = useMemo(() => pointsOf(view), [data, n, gap, apart, seed, view.table])
  const ring = useMemo(() => middleOf(points), [points])
  const hidden = task !== null && task.checked === null
  return (
    <>
      <Plane view={view} points={points} ring={ring} hidden={hidden} />
      <div className="lab-beside lab-below">
        <CurvePlot view={view} points={points} ring={ring} hidden={hidden} />
        <WeightsPlot view={view} hidden={hidden} />
      </div>
    </>
  )
}
