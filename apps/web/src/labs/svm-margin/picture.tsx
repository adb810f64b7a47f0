import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import type { SvmResult, SvmState } from './run.ts'
import { ConditionsPlot, ObjectivePlot } from './side-plots.tsx'

export type SvmPicture = PictureProps<typeof params, SvmState, SvmResult>

/** The plane, the conditions of the optimum, and the objective. */
export function Picture({ view }: SvmPicture) {
  return (
    <>
      <Plane view={view} />
      <div className="lab-grid sm-below">
        <ConditionsPlot view={view} />
        <ObjectivePlot view={view} />
      </div>
    </>
  )
}
