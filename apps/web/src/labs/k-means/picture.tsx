import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { linear } from '../frame/plot.tsx'
import type { KMeansExtras, KMeansView } from './model.ts'
import type { params } from './params.ts'
import { Scatter } from './scatter.tsx'
import { ElbowPlot, InertiaPlot, StartsPlot } from './side-plots.tsx'
import { useFrameOf } from './use-frame-of.ts'

export type KMeansPicture = PictureProps<
  typeof params,
  KMeansView['state'],
  KMeansView['result'],
  KMeansExtras
>

/** The points with their centres, and below the way the inertia goes. */
export function Picture(props: KMeansPicture) {
  const { view } = props
  const frame = useFrameOf(view)
  const scales = useMemo(
    () => ({
      x: linear(frame.xDomain, [frame.area.left, frame.area.right]),
      y: linear(frame.yDomain, [frame.area.bottom, frame.area.top]),
    }),
    [frame],
  )
  return (
    <>
      <Scatter {...props} frame={frame} x={scales.x} y={scales.y} />
      <div className="km-side">
        <InertiaPlot view={view} />
        <StartsPlot view={view} />
        <ElbowPlot view={view} />
      </div>
    </>
  )
}
