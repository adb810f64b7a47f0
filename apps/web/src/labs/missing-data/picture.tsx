import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import type { GapResult, GapState } from './model.ts'
import type { params } from './params.ts'
import { filledRows, rowsOf } from './rows.ts'
import { ScatterPlot } from './scatter.tsx'
import { DensityPlot, SharesPlot } from './side-plots.tsx'

export type GapPicture = PictureProps<typeof params, GapState, GapResult>

/** The rows with their gaps, what y looks like then, and the moments by share. */
export function Picture({ view, goTo, task }: GapPicture) {
  const { mechanism, r, n, seed, method } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows depend on these alone
  const rows = useMemo(() => rowsOf(view.params, view.table), [mechanism, r, n, seed, view.table])
  const { count } = view.state
  const filled = useMemo(() => filledRows(rows, count, method, seed), [rows, count, method, seed])
  const hidden = task !== null && task.checked === null
  return (
    <>
      <ScatterPlot view={view} rows={rows} filled={filled} />
      <div className="lab-beside lab-below">
        <DensityPlot rows={rows} filled={filled} />
        <SharesPlot view={view} goTo={goTo} hidden={hidden} />
      </div>
    </>
  )
}
