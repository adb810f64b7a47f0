import type { PictureProps } from '../frame/lab.ts'
import { PartsPlot } from './bars.tsx'
import type { BiasState } from './decompose.ts'
import { ErrorPlot } from './errors.tsx'
import { FitsPlot } from './fits.tsx'
import type { BiasResult } from './model.ts'
import type { params } from './params.ts'

export type BiasPicture = PictureProps<typeof params, BiasState, BiasResult>

/** The fits, the parts of their error for each flexibility, and training against test error. */
export function Picture({ view, goTo }: BiasPicture) {
  return (
    <>
      <FitsPlot view={view} />
      <div className="bv-below">
        <PartsPlot view={view} goTo={goTo} />
        <ErrorPlot view={view} />
      </div>
    </>
  )
}
