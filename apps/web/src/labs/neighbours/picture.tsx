import type { KNearestState } from '@warmstart/algorithms'
import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { CurvePlot } from './curve.tsx'
import type { NearExtras } from './extras.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { pointsOf } from './points.ts'

export type NearPicture = PictureProps<typeof params, KNearestState, number, NearExtras>

/** The plane with the query and its neighbours, and the accuracy by k. */
export function Picture({ view, set, task }: NearPicture) {
  const { data, scaled, n, noise, seed, across, up } = view.params
  const of = [data, scaled, n, noise, seed, across, up, view.table]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  const points = useMemo(() => pointsOf(view), of)
  return (
    <>
      <Plane
        view={view}
        points={points}
        set={set}
        hidden={task !== null && task.checked === null}
      />
      <CurvePlot view={view} set={set} />
    </>
  )
}
