import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import type { MemoryResult, MemoryState } from './run.ts'
import { FactorPlot, GradientPlot } from './side-plots.tsx'
import { Unrolled } from './unrolled.tsx'

export type MemoryPicture = PictureProps<typeof params, MemoryState, MemoryResult>

/** What is kept step by step, how far back the end feels, and the factor of a step. */
export function Picture({ view, goTo }: MemoryPicture) {
  return (
    <>
      <Unrolled view={view} goTo={goTo} />
      <div className="lab-grid rm-below">
        <GradientPlot view={view} />
        <FactorPlot view={view} />
      </div>
    </>
  )
}
