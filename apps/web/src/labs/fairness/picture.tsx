import type { PictureProps } from '../frame/lab.ts'
import type { params } from './params.ts'
import type { FairResult, FairState } from './run.ts'
import { ScoresPlot, stepOf } from './scores.tsx'
import { GapsPlot, RulesTable, ValuePlot } from './side-plots.tsx'

export type FairPicture = PictureProps<typeof params, FairState, FairResult>

/** Scores with both thresholds, the gaps, what it earns, and all rules beside each other. */
export function Picture({ view, set, goTo }: FairPicture) {
  return (
    <>
      <ScoresPlot
        view={view}
        onCut={(group, cut) => (group === 0 ? goTo(stepOf(cut)) : set({ rule: 'own', own: cut }))}
      />
      <div className="lab-grid fa-below">
        <GapsPlot view={view} />
        <ValuePlot view={view} />
      </div>
      <RulesTable view={view} onRule={(rule) => set({ rule })} />
    </>
  )
}
