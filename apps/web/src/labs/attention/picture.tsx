import type { PictureProps } from '../frame/lab.ts'
import { HeatMap } from './heat-map.tsx'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'
import { RowPlot } from './row-plot.tsx'
import type { AttentionResult, HeadState, Sharpness } from './run.ts'
import { SharpnessPlot } from './sharpness.tsx'

export type AttentionPicture = PictureProps<typeof params, HeadState, AttentionResult, Sharpness>

/** The map of all tokens, one row of it, its vectors in the plane, and what √d is for. */
export function Picture({ view, set }: AttentionPicture) {
  return (
    <>
      <div className="lab-grid">
        <HeatMap view={view} onRow={(row) => set({ row })} />
        <RowPlot view={view} />
      </div>
      <div className="lab-grid">
        {view.params.data === 'plane' && (
          <Plane view={view} onQuery={(q1, q2) => set({ q1, q2 })} />
        )}
        <SharpnessPlot view={view} />
      </div>
    </>
  )
}
