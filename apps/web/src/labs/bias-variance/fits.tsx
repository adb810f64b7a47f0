import { memo, useId } from 'react'
import { Axes, linear, linePath, Plot } from '../frame/plot.tsx'
import { type BiasState, GRID, truth } from './decompose.ts'
import type { BiasView } from './model.ts'

const AREA = { left: 40, right: 668, top: 40, bottom: 300 }
const x = linear([-1, 1], [AREA.left, AREA.right])
const y = linear([-2.2, 2.2], [AREA.bottom, AREA.top])
const along = (values: readonly number[]) =>
  linePath(
    values.map((value, i) => [GRID[i] ?? 0, Math.max(-30, Math.min(30, value))] as const),
    x,
    y,
  )
const TRUTH = along(GRID.map(truth))

/** Every refit as a faint line, their mean, the truth, and the points of the first sample. */
export function FitsPlot({ view }: { readonly view: BiasView }) {
  const clip = useId()
  const { first } = view.result
  return (
    <Plot width={680} height={340} label="Fits to many samples, their mean and the truth">
      <clipPath id={clip}>
        <rect
          x={AREA.left}
          y={AREA.top}
          width={AREA.right - AREA.left}
          height={AREA.bottom - AREA.top}
        />
      </clipPath>
      <text x={AREA.left} y={20}>
        <tspan className="bv-fit-name">— {view.params.refits} fits</tspan>{' '}
        <tspan className="bv-mean-name" dx="0.6em">
          ━ their mean
        </tspan>{' '}
        <tspan dx="0.6em">┅ truth</tspan>{' '}
        <tspan className="bv-point-name" dx="0.6em">
          ● first sample
        </tspan>
      </text>
      <Axes x={x} y={y} area={AREA} xLabel="x" />
      <g clipPath={`url(#${clip})`}>
        <Curves fits={view.state.fits} />
        {Array.from(first.x, (at, i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its number
            key={i}
            className="bv-point"
            cx={x(at)}
            cy={y(first.y[i] ?? 0)}
            r={3}
          />
        ))}
        <path className="bv-truth" d={TRUTH} />
        <path className="bv-mean" d={along(view.state.mean)} />
      </g>
    </Plot>
  )
}

const Curves = memo(function Curves({ fits }: Pick<BiasState, 'fits'>) {
  return <path className="bv-fit" d={fits.map(along).join('')} />
})
