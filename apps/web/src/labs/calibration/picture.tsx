import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import { Reliability } from './reliability.tsx'
import type { BinState, Calibrated } from './run.ts'
import { HistogramPlot, MapPlot, MethodsTable } from './side-plots.tsx'

export type CalibrationPicture = PictureProps<typeof params, BinState, Calibrated>

/** The reliability diagram, what calibration does to a probability, and what the scores see. */
export function Picture({ view, set, goTo }: CalibrationPicture) {
  return (
    <>
      <div className="lab-grid">
        <Reliability view={view} goTo={goTo} />
        <MapPlot view={view} />
      </div>
      <div className="cb-below">
        <MethodsTable view={view} set={set} />
        <HistogramPlot view={view} />
      </div>
    </>
  )
}
