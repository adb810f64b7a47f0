import type { PictureProps } from '../frame/lab.ts'
import { HistogramPlot, TermsPlot } from './bins.tsx'
import type { params } from './params.ts'
import type { DriftResult, WeekState } from './run.ts'
import { WeeksPlot } from './weeks.tsx'

export type DriftPicture = PictureProps<typeof params, WeekState, DriftResult>

/** Index and accuracy by week, and what the index of this week is made of. */
export function Picture({ view, goTo, task }: DriftPicture) {
  const hidden = task !== null && task.checked === null
  return (
    <>
      <WeeksPlot view={view} goTo={goTo} />
      <div className="lab-beside lab-below">
        <HistogramPlot view={view} />
        <TermsPlot view={view} hidden={hidden} />
      </div>
    </>
  )
}
