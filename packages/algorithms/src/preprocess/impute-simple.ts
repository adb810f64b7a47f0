import { InvalidInput } from '../check/invalid-input.ts'
import { requireMatrix, requireNumber, requireOneOf } from '../check/require.ts'
import { copy, type Matrix, type MatrixLike, matrixOf } from '../matrix/matrix.ts'
import { medianOf } from '../numeric/quantile.ts'
import { gapsOf, presentValues } from './gaps.ts'

/** What a gap is filled with. */
export type ImputeStrategy = 'mean' | 'median' | 'most-frequent' | 'constant'

/** One filling for each column. */
export interface SimpleImputer {
  /** shape (d) */
  readonly fillings: Float64Array
}

/**
 * Learns one filling for each column.
 *
 * A constant filling keeps the mean but not the spread: with a share m of values missing completely
 * at random, the variance of the column shrinks by the factor 1 − m, and every correlation with it.
 *
 * @param x  points, shape (n, d), NaN where missing
 * @param options  `strategy`: default `mean`; `most-frequent` takes the smallest of equally frequent
 *   values; `fillValue`: of `constant`, default 0
 * @returns the imputer
 * @throws {InvalidInput} naming the argument, also for a column without any value
 */
export function simpleImputerFit(
  x: MatrixLike,
  options: { readonly strategy?: ImputeStrategy; readonly fillValue?: number } = {},
): SimpleImputer {
  const { fillValue = 0 } = options
  const points = requireMatrix('x', x, { allowNaN: true })
  const strategy = requireOneOf('options.strategy', options.strategy ?? 'mean', [
    'mean',
    'median',
    'most-frequent',
    'constant',
  ])
  requireNumber('options.fillValue', fillValue)
  const fillings = Float64Array.from({ length: points.columns }, (_, j) =>
    strategy === 'constant' ? fillValue : CENTRE[strategy](presentValues(points, j)),
  )
  return { fillings }
}

const CENTRE: Readonly<Record<Exclude<ImputeStrategy, 'constant'>, (v: Float64Array) => number>> = {
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  median: medianOf,
  'most-frequent': mostFrequent,
}

function mostFrequent(values: Float64Array): number {
  const counts = new Map<number, number>()
  for (const value of values.slice().sort()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/**
 * Fills gaps.
 *
 * @param imputer  what {@link simpleImputerFit} gave
 * @param x  points, shape (m, d), NaN where missing
 * @returns a copy without gaps, shape (m, d)
 * @throws {InvalidInput} naming the argument
 */
export function simpleImputerTransform(imputer: SimpleImputer, x: MatrixLike): Matrix {
  const { fillings } = imputer
  const out = copy(requireMatrix('x', x, { columns: fillings.length, allowNaN: true }))
  for (const { row, column } of gapsOf(out)) {
    out.data[row * out.columns + column] = fillings[column] as number
  }
  return out
}

/**
 * Where values are missing, as columns for a model: that a value is missing may say something.
 *
 * @param x  points, shape (n, d), NaN where missing
 * @param columns  which columns, default those with a gap; name them for new points, so that they
 *   agree with the training points
 * @returns `columns`, and 1 where the value is missing, shape (n, k)
 * @throws {InvalidInput} naming the argument
 */
export function missingIndicator(
  x: MatrixLike,
  columns?: readonly number[],
): { readonly columns: readonly number[]; readonly indicator: Matrix | null } {
  const points = requireMatrix('x', x, { allowNaN: true })
  const unknown = columns?.find((j) => !(Number.isInteger(j) && j >= 0 && j < points.columns))
  if (unknown !== undefined) {
    const most = `give column numbers from 0 to ${points.columns - 1}`
    throw new InvalidInput('range', 'columns', `names ${unknown}`, most)
  }
  const gaps = gapsOf(points)
  const chosen = columns ?? [...new Set(gaps.map((gap) => gap.column))].sort((a, b) => a - b)
  if (chosen.length === 0) return { columns: chosen, indicator: null }
  const flags = Float64Array.from({ length: points.rows * chosen.length }, (_, at) => {
    const [i, j] = [Math.floor(at / chosen.length), chosen[at % chosen.length] as number]
    return Number.isNaN(points.data[i * points.columns + j]) ? 1 : 0
  })
  return { columns: chosen, indicator: matrixOf(flags, points.rows, chosen.length) }
}
