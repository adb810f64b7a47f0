import { type ConvolutionCell, convolutionCell } from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type ConvolutionParams, params } from './params.ts'
import { kernelOf, type Plane, pictureOf, placesOf } from './pictures.ts'
import { stepTask } from './step-task.ts'

/** The whole map before ReLU and pooling. */
export interface MapResult {
  readonly map: Plane
}

export type ConvolutionView = View<ConvolutionParams, ConvolutionCell, MapResult>

/** A filter that moves over a picture, one cell of its map a state. */
export const model = defineModel({
  params,
  datasets: ['digits'],
  table: {
    ...{ columns: [4, 16], rows: [4, 16], target: 'none', check: asSquare },
    ranges: Array.from({ length: 16 }, () => [0, 16] as const),
    example: '0,0,8,16\n0,8,16,8\n8,16,8,0\n16,8,0,0',
  },
  openAt: 'middle',
  stepWord: 'cell',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: Given<ConvolutionParams>): Generator<ConvolutionCell, MapResult, void> {
  const { stride, padding } = given.params
  const [picture, kernel] = [pictureOf(given), kernelOf(given.params)]
  const places = placesOf(picture.length, kernel.length, stride, padding)
  const map: number[][] = []
  for (let row = 0; row < places; row++) {
    const values: number[] = []
    for (let column = 0; column < places; column++) {
      const cell = convolutionCell([picture], [kernel], { row, column, stride, padding })
      values.push(cell.value)
      yield cell
    }
    map.push(values)
  }
  return { map }
}

/** The map as it is shown: with ReLU where that is on. */
export const activated = ({ params, result }: ConvolutionView): Plane =>
  params.relu ? result.map.map((row) => row.map((one) => Math.max(0, one))) : result.map

function asSquare({ rows, columns }: Table): string | null {
  if (rows.length === columns.length) return null
  return `There are ${rows.length} rows of ${columns.length} numbers; paste a square picture, as many rows as columns.`
}
