import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import { PathPlot } from './path-plot.tsx'
import { Plane } from './plane.tsx'
import type { Folds, PathResult, PathState } from './run.ts'
import { Bars, FoldsPlot } from './side-plots.tsx'

export type PathPicture = PictureProps<typeof params, PathState, PathResult, Folds>

/** The whole path, the plane of two coefficients, the coefficients, and the error. */
export function Picture({ view }: PathPicture) {
  return (
    <>
      <PathPlot view={view} />
      <div className="lab-grid rp-below">
        <Plane view={view} />
        <Bars view={view} />
      </div>
      <FoldsPlot view={view} />
    </>
  )
}
