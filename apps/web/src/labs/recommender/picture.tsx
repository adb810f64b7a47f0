import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { ErrorsPlot, RanksPlot } from './curves.tsx'
import { FactorsPlot } from './factors.tsx'
import type { Ranks, TasteResult, TasteState } from './model.ts'
import type { params } from './params.ts'
import { ratingsOf } from './ratings.ts'
import { TablePlot } from './table.tsx'

export type TastePicture = PictureProps<typeof params, TasteState, TasteResult, Ranks>

/** The table with what is guessed, the factors, and the errors. */
export function Picture({ view, set, goTo, task }: TastePicture) {
  const { users, items, known, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ratings depend on these alone
  const ratings = useMemo(
    () => ratingsOf(view.params, view.table),
    [users, items, known, seed, view.table],
  )
  const hidden = task !== null && task.checked === null
  return (
    <>
      <div className="lab-beside">
        <TablePlot view={view} ratings={ratings} set={set} />
        <FactorsPlot view={view} />
      </div>
      <div className="lab-beside lab-below">
        <ErrorsPlot view={view} goTo={goTo} hidden={hidden} />
        <RanksPlot view={view} set={set} />
      </div>
    </>
  )
}
