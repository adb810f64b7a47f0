import type { DijkstraState } from '@warmstart/algorithms'
import type { PictureProps } from '../frame/lab.ts'
import { MapPlot } from './map.tsx'
import type { params } from './params.ts'
import { type EtaResult, promisesOf } from './run.ts'
import { CostPlot, CoveragePlot, DayPlot, TripsPlot } from './side-plots.tsx'

export type EtaPicture = PictureProps<typeof params, DijkstraState, EtaResult>

/** The search for the way, then trips on it, the promise, its cost, and every hour of the day. */
export function Picture({ view, set }: EtaPicture) {
  const promised = promisesOf(view.result, view.params)
  return (
    <>
      <MapPlot view={view} />
      <div className="lab-grid et-below">
        <TripsPlot view={view} promised={promised} />
        <CostPlot view={view} promised={promised} />
        <DayPlot view={view} promised={promised} />
        <CoveragePlot view={view} promised={promised} set={set} />
      </div>
    </>
  )
}
