import type { PictureProps } from '../frame/lab.ts'
import { ClaimsPlot } from './claims.tsx'
import { IdsPlot } from './ids.tsx'
import { ModelsPlot } from './models.tsx'
import type { params } from './params.ts'
import type { EncodingResult, EncodingState } from './run.ts'
import { StripsPlot } from './strips.tsx'

export type EncodingPicture = PictureProps<typeof params, EncodingState, EncodingResult>

/** The ids and what they become, or models with and without scaling. */
export function Picture({ view, goTo, task }: EncodingPicture) {
  const hidden = task !== null && task.checked === null
  if (view.state.phase === 'model') return <ModelsPlot view={view} goTo={goTo} hidden={hidden} />
  return (
    <>
      <IdsPlot view={view} goTo={goTo} hidden={hidden} />
      <div className="lab-beside lab-below">
        <ClaimsPlot view={view} />
        <StripsPlot view={view} />
      </div>
    </>
  )
}
