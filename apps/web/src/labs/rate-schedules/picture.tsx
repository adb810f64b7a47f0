import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import { LossPlot, RatePlot, WayPlot, WaysTable } from './plots.tsx'
import type { RateResult, RateState } from './run.ts'

export type RatePicture = PictureProps<typeof params, RateState, RateResult>

/** The loss with its floor, the rate, the weights, and every schedule beside each other. */
export function Picture({ view, set }: RatePicture) {
  return (
    <>
      <LossPlot view={view} />
      <div className="lab-grid rs-below">
        <RatePlot view={view} />
        <WayPlot view={view} />
      </div>
      <WaysTable view={view} set={set} />
    </>
  )
}
