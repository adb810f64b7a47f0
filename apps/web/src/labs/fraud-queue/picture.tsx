import type { DelayedLabelsResult } from '@warmstart/algorithms'
import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import type { FraudResult, FraudState } from './run.ts'
import { Scatter } from './scatter.tsx'
import { DayTable, DelayPlot, NextPlot, SavedPlot } from './side-plots.tsx'

export type FraudPicture = PictureProps<typeof params, FraudState, FraudResult, DelayedLabelsResult>

/** The payments of the day, the queue, what each way saves, and how late a rise is seen. */
export function Picture({ view }: FraudPicture) {
  return (
    <>
      <Scatter view={view} />
      <div className="lab-grid fq-below">
        <SavedPlot view={view} />
        <DayTable view={view} />
        <NextPlot view={view} />
        <DelayPlot view={view} />
      </div>
    </>
  )
}
