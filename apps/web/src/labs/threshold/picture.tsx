import type { PictureProps } from '../frame/lab.ts'
import { CostPlot, CurvePlot, MatrixPlot } from './curves.tsx'
import { Histogram } from './histogram.tsx'
import type { ThresholdState, ThresholdView } from './model.ts'
import type { params } from './params.ts'

export type ThresholdPicture = PictureProps<typeof params, ThresholdState, ThresholdView['result']>

/** Scores with the threshold, and what it does: matrix, ROC, PR, cost. */
export function Picture({ view, goTo }: ThresholdPicture) {
  return (
    <>
      <Histogram view={view} goTo={goTo} />
      <div className="th-grid">
        <MatrixPlot view={view} />
        <CurvePlot view={view} kind="roc" />
        <CurvePlot view={view} kind="pr" />
        <CostPlot view={view} />
      </div>
    </>
  )
}
