import type { ConvolutionCell } from '@warmstart/algorithms'
import { useMemo } from 'react'
import type { PictureProps } from '../frame/lab.ts'
import { Plot } from '../frame/plot.tsx'
import { short } from './describe.ts'
import { GridPlane } from './grid.tsx'
import { activated, type MapResult } from './model.ts'
import type { params } from './params.ts'
import { pictureOf, pooled } from './pictures.ts'

export type ConvolutionPicture = PictureProps<typeof params, ConvolutionCell, MapResult>

/** The picture with the window, the nine products, and the map so far. */
export function Picture({ view, goTo, task }: ConvolutionPicture) {
  const { data, row, pool, stride, padding } = view.params
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture depends on these alone
  const picture = useMemo(() => pictureOf(view), [data, row, view.table])
  const hidden = task !== null && task.checked === null
  const shown = hidden && view.next ? view.next : view.state
  const map = activated(view)
  const small = pool === 'none' ? null : pooled(map, pool)
  const top = { row: shown.row * stride, column: shown.column * stride }
  return (
    <>
      <div className="lab-beside">
        <Plot width={340} height={344} label="The picture and the window of the filter">
          <text x={6} y={18}>
            picture{padding > 0 && ', with padding'}
          </text>
          <g transform="translate(8 32)">
            <GridPlane
              values={picture}
              size={300}
              rim={padding}
              window={{ ...top, rows: 3, columns: 3 }}
              numbers
            />
          </g>
        </Plot>
        <Plot width={340} height={344} label="The map so far">
          <text x={6} y={18}>
            map{view.params.relu && ' after ReLU'}:{' '}
            <tspan className="cv-minus-name">− negative</tspan>{' '}
            <tspan className="cv-plus-name">+ positive</tspan>
          </text>
          <g transform="translate(8 32)">
            <GridPlane
              values={map}
              size={300}
              signed
              numbers
              upTo={view.step}
              window={hidden ? null : { row: shown.row, column: shown.column, rows: 1, columns: 1 }}
              onPick={(i, j) => goTo(i * map.length + j)}
            />
          </g>
        </Plot>
      </div>
      <div className="lab-beside lab-below">
        <Products cell={shown} hidden={hidden} />
        <Plot width={340} height={small === null ? 40 : 224} label="The map after pooling">
          <text x={6} y={18}>
            {small === null ? 'pooling: none' : `after pooling: ${small.length} × ${small.length}`}
          </text>
          {small !== null && !hidden && (
            <g transform="translate(8 32)">
              <GridPlane values={small} size={170} signed numbers />
            </g>
          )}
        </Plot>
      </div>
    </>
  )
}

interface ProductsProps {
  readonly cell: ConvolutionCell
  readonly hidden: boolean
}

/** Pixel times weight, nine times. */
function Products({ cell, hidden }: ProductsProps) {
  return (
    <Plot width={340} height={224} label="The nine products of this cell">
      <text x={6} y={18}>
        pixel × weight
      </text>
      {cell.terms.map(({ row, column, pixel, weight, product, padded }, i) => (
        <g
          key={`${row} ${column}`}
          transform={`translate(${8 + (i % 3) * 108} ${32 + Math.floor(i / 3) * 50})`}
        >
          <rect
            className={padded ? 'cv-term cv-padded' : 'cv-term'}
            width={102}
            height={44}
            rx={4}
          />
          <text x={51} y={17} textAnchor="middle">
            {short(pixel)} × {short(weight)}
          </text>
          {!hidden && (
            <text className="cv-product" x={51} y={36} textAnchor="middle">
              {short(product)}
            </text>
          )}
        </g>
      ))}
      <text x={8} y={206}>
        sum: <tspan className="cv-product">{hidden ? '?' : short(cell.value)}</tspan>
      </text>
    </Plot>
  )
}
