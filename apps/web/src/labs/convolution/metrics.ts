import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { ConvolutionView } from './model.ts'
import { pictureOf } from './pictures.ts'

const FROM = `scipy ${figures.versions.scipy}`
const MAPS: Readonly<
  Record<string, { readonly side: number; readonly sum: number; readonly most: number }>
> = figures.maps

/** The cell, and the map as a whole. */
export function metrics(view: ConvolutionView): Metric[] {
  const { state, params, result, asking } = view
  const side = pictureOf(view).length
  const known =
    MAPS[
      `${params.data} ${params.row}, ${params.kernel}, stride ${params.stride}, padding ${params.padding}`
    ]
  const all = result.map.flat()
  return [
    { label: 'value of this cell', value: asking ? null : state.value, digits: 2 },
    { label: 'side of the map', value: result.map.length, ...beside(known?.side) },
    {
      label: 'sum of the map',
      value: all.reduce((sum, one) => sum + one, 0),
      ...beside(known?.sum),
    },
    { label: 'largest value of the map', value: Math.max(...all), ...beside(known?.most) },
    { label: 'multiply-adds', value: 9 * all.length },
    {
      label: 'weights with bias',
      value: 10,
      note: `a dense layer: ${(side * side + 1) * all.length}`,
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-9 } }
