import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { PixelsPlot } from './digits.tsx'
import type { ComponentState, PcaResult } from './model.ts'
import type { params } from './params.ts'
import { pointsOf } from './points.ts'
import { ScoresPlot } from './scores.tsx'
import { LoadingsPlot, ScreePlot } from './side-plots.tsx'

export type PcaPicture = PictureProps<typeof params, ComponentState, PcaResult>

/** The rows along two components, what a component is made of, and what each holds. */
export function Picture({ view, goTo, task }: PcaPicture) {
  const { data, scaled, unit, seed } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points depend on these alone
  const points = useMemo(() => pointsOf(view), [data, scaled, unit, seed, view.table])
  const hidden = task !== null && task.checked === null
  return (
    <>
      <ScoresPlot view={view} points={points} hidden={hidden} />
      <div className="lab-beside lab-below">
        {data === 'digits' ? (
          <PixelsPlot view={view} points={points} />
        ) : (
          <LoadingsPlot view={view} points={points} />
        )}
        <ScreePlot view={view} goTo={goTo} hidden={hidden} />
      </div>
    </>
  )
}
