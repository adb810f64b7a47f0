import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { ClaimsPlot } from './claims.tsx'
import { CurvePlot } from './curve.tsx'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { newRows, trainingRows } from './rows.ts'
import type { Folds, GrowthResult, GrowthState } from './run.ts'

export type ImbalancePicture = PictureProps<typeof params, GrowthState, GrowthResult, Folds>

/** The training rows with the line, precision by recall, and who claims what. */
export function Picture({ view, task }: ImbalancePicture) {
  const { ratio, n, gap, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows depend on these alone
  const rows = useMemo(
    () => trainingRows(view.params, view.table),
    [ratio, n, gap, seed, view.table],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: and these too
  const fresh = useMemo(() => newRows(view.params, view.table), [ratio, gap, seed, view.table])
  return (
    <>
      <Plane view={view} rows={rows} hidden={task !== null && task.checked === null} />
      <div className="lab-beside lab-below">
        <CurvePlot view={view} fresh={fresh} />
        <ClaimsPlot view={view} fresh={fresh} />
      </div>
    </>
  )
}
