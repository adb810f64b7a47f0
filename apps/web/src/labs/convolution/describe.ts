import type { ConvolutionView } from './model.ts'
import { pictureOf, pooled } from './pictures.ts'

/** What the picture shows now. */
export function describe(view: ConvolutionView): string {
  const { state, params, result, asking } = view
  const n = pictureOf(view).length
  const places = result.map.length
  const where = `Cell ${state.row + 1}, ${state.column + 1} of the map`
  const padded = state.terms.filter((term) => term.padded).length
  const rim = padded === 0 ? '' : `, ${padded} of them in the padding`
  const value = asking
    ? `${where} is the sum of nine products${rim}.`
    : `${where} is the sum of nine products${rim}: ${short(state.value)}${params.relu && state.value < 0 ? ', which ReLU makes 0' : ''}.`
  const size = `From ${n} × ${n} with padding ${params.padding} and stride ${params.stride} the map is ⌊(${n} + ${2 * params.padding} − 3) / ${params.stride}⌋ + 1 = ${places} a side`
  const after =
    params.pool === 'none' ? '' : `, pooled ${pooled(result.map, params.pool).length} a side`
  return `${value} ${size}${after}. The same nine weights are used everywhere: ${places * places} cells, ${9 * places * places} multiply-adds, 9 weights and a bias to learn.`
}

/** Three digits, whole numbers as they are. */
export const short = (value: number) =>
  String(Number(value.toFixed(Number.isInteger(value) ? 0 : 2)))
