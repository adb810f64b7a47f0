import type { PictureProps } from '../frame/lab.ts'
import { Curves } from './curves.tsx'
import type { params } from './params.ts'
import type { StopResult, StopState } from './run.ts'
import { PatiencePlot, SizePlot } from './side-plots.tsx'

export type StopPicture = PictureProps<typeof params, StopState, StopResult>

/** The curves with the rule, the likeness to a penalty, and the price of patience. */
export function Picture({ view, set }: StopPicture) {
  return (
    <>
      <Curves view={view} />
      <div className="lab-grid es-below">
        {view.table === null && <SizePlot view={view} />}
        <PatiencePlot view={view} set={set} />
      </div>
    </>
  )
}
