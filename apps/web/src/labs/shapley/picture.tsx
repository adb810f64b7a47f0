import type { PictureProps } from '../frame/lab.ts'
import { Compared } from './compared.tsx'
import { Lattice } from './lattice.tsx'
import { LocalLine, WidthPlot } from './local.tsx'
import { Orders } from './orders.tsx'
import type { params } from './params.ts'
import type { ShapleyResult, ShapleyState, Widths } from './run.ts'
import { Waterfall } from './waterfall.tsx'

export type ShapleyPicture = PictureProps<typeof params, ShapleyState, ShapleyResult, Widths>

/** Coalitions and orders above, credit below them, LIME at the end. */
export function Picture({ view, goTo }: ShapleyPicture) {
  return (
    <>
      <div className="lab-grid">
        <Lattice view={view} />
        <Orders view={view} goTo={goTo} />
      </div>
      <div className="lab-grid">
        <Waterfall view={view} />
        <Compared view={view} />
        <LocalLine view={view} />
        <WidthPlot view={view} />
      </div>
    </>
  )
}
