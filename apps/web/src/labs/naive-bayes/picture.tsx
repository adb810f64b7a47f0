import type { PictureProps } from '../frame/lab.ts'
import { Evidence } from './evidence.tsx'
import type { params } from './params.ts'
import type { BayesResult, BayesState, Copies } from './run.ts'
import { CopiesPlot, CountsTable } from './side-plots.tsx'

export type BayesPicture = PictureProps<typeof params, BayesState, BayesResult, Copies>

/** The evidence column by column, what was counted, and what copies do. */
export function Picture({ view, goTo }: BayesPicture) {
  return (
    <>
      <Evidence view={view} goTo={goTo} />
      <div className="lab-grid nb-below">
        <CountsTable view={view} />
        <CopiesPlot view={view} />
      </div>
    </>
  )
}
