import type { PictureProps } from '../frame/lab.ts'
import { LossPlot } from './loss-plot.tsx'
import type { DescentView, Ways } from './model.ts'
import type { params } from './params.ts'
import { Plane } from './plane.tsx'

export type DescentPicture = PictureProps<
  typeof params,
  DescentView['state'],
  DescentView['result'],
  Ways
>

/** The way down on the contours of the loss, and the loss over the steps. */
export function Picture(props: DescentPicture) {
  return (
    <>
      <Plane {...props} />
      <div className="gd-below">
        <LossPlot view={props.view} />
      </div>
    </>
  )
}
