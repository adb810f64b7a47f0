import type { PictureProps } from '../frame/lab.ts'
import { NormsPlot } from './norms.tsx'
import type { params } from './params.ts'
import type { FlowResult, FlowState, Table } from './run.ts'
import { SlopePlot, SpreadPlot, TablePlot } from './side-plots.tsx'

export type FlowPicture = PictureProps<typeof params, FlowState, FlowResult, Table>

/** The gradient layer by layer, the slope, the forward spread, and all nets beside each other. */
export function Picture({ view, set, goTo }: FlowPicture) {
  return (
    <>
      <NormsPlot view={view} goTo={goTo} />
      <div className="lab-grid vg-below">
        <SlopePlot view={view} />
        <SpreadPlot view={view} />
      </div>
      <TablePlot view={view} set={set} />
    </>
  )
}
