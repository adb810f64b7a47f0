import { InvalidInput } from '../check/invalid-input.ts'
import { requireMatrix, requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { chiSquaredDistribution } from './continuous.ts'

/** Outcome of a chi-squared test. */
export interface ChiSquareResult {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
  /** expected counts, in the layout of the observed ones */
  readonly expected: Float64Array
}

/**
 * Chi-squared test of counts against shares: does the split look as planned?
 *
 * Σ (observed − expected)² / expected. In experiments it finds a sample ratio mismatch: a 50 : 50
 * split that is not one, which makes every other figure suspect.
 *
 * @param observed  counts, shape (k), k ≥ 2
 * @param shares  planned shares, shape (k), above 0; default all equal; need not sum to 1
 * @throws {InvalidInput} naming the argument
 */
export function goodnessOfFit(observed: VectorLike, shares?: VectorLike): ChiSquareResult {
  const counts = requireVector('observed', observed, { minLength: 2, min: 0 })
  const planned =
    shares === undefined
      ? counts.map(() => 1)
      : requireVector('shares', shares, { length: counts.length, min: 0 })
  const total = requireTotal('observed', counts)
  const whole = requireTotal('shares', planned)
  if (planned.includes(0)) {
    throw new InvalidInput('range', 'shares', 'holds 0', 'give every cell a share above 0')
  }
  return compare(
    counts,
    planned.map((share) => (total * share) / whole),
    counts.length - 1,
  )
}

/**
 * Chi-squared test of independence of a table, without continuity correction.
 *
 * @param table  counts, shape (r, c), r ≥ 2, c ≥ 2, no empty row or column
 * @throws {InvalidInput} naming the argument
 */
export function independenceTest(table: MatrixLike): ChiSquareResult {
  const { data, rows, columns } = requireMatrix('table', table, { minRows: 2 })
  if (columns < 2) {
    throw new InvalidInput('shape', 'table', `has ${columns} column`, 'give at least 2')
  }
  requireVector('table', data, { min: 0 })
  const rowSums = new Float64Array(rows)
  const columnSums = new Float64Array(columns)
  data.forEach((count, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns]
    rowSums[i] = (rowSums[i] as number) + count
    columnSums[j] = (columnSums[j] as number) + count
  })
  if (rowSums.includes(0) || columnSums.includes(0)) {
    throw new InvalidInput('range', 'table', 'has an empty row or column', 'leave it out')
  }
  const total = requireTotal('table', data)
  const expected = data.map(
    (_, at) =>
      ((rowSums[Math.floor(at / columns)] as number) * (columnSums[at % columns] as number)) /
      total,
  )
  return compare(data, expected, (rows - 1) * (columns - 1))
}

function requireTotal(argument: string, counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total > 0) return total
  throw new InvalidInput('range', argument, 'holds only zeros', 'give at least one above 0')
}

function compare(observed: Float64Array, expected: Float64Array, df: number): ChiSquareResult {
  const statistic = observed.reduce((sum, count, k) => {
    const e = expected[k] as number
    return sum + (count - e) ** 2 / e
  }, 0)
  return { statistic, df, pValue: chiSquaredDistribution(df).sf(statistic), expected }
}
