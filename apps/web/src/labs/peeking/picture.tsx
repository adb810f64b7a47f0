import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import type { Exact, PeekResult, PeekState } from './run.ts'
import { Bells, LooksPlot, Shares, SizePlot } from './side-plots.tsx'
import { Trails } from './trails.tsx'

export type PeekPicture = PictureProps<typeof params, PeekState, PeekResult, Exact>

/** The trails of the experiments, what they add up to, and how many users it takes. */
export function Picture({ view }: PeekPicture) {
  return (
    <>
      <Trails view={view} />
      <div className="lab-grid pk-below">
        <Shares view={view} />
        <LooksPlot view={view} />
        <Bells view={view} />
        <SizePlot view={view} />
      </div>
    </>
  )
}
