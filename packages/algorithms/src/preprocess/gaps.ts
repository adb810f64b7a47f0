import { InvalidInput } from '../check/invalid-input.ts'
import { column, type Matrix } from '../matrix/matrix.ts'

/**
 * Values of a column that are not missing.
 *
 * @param x  shape (n, d), NaN where missing
 * @param j  which column
 * @returns at least one value, in order
 * @throws {InvalidInput} naming `x` when all are missing
 */
export function presentValues(x: Matrix, j: number): Float64Array {
  const values = column(x, j).filter((value) => !Number.isNaN(value))
  if (values.length > 0) return values
  const wrong = `has no value in column ${j}`
  throw new InvalidInput('range', 'x', wrong, 'leave the column out or give one value')
}

/** A missing value: where it is. */
export interface Gap {
  readonly row: number
  readonly column: number
}

/**
 * Where values are missing, row by row.
 *
 * @param x  shape (n, d), NaN where missing
 */
export function gapsOf({ data, columns }: Matrix): Gap[] {
  return Array.from(data.keys())
    .filter((at) => Number.isNaN(data[at]))
    .map((at) => ({ row: Math.floor(at / columns), column: at % columns }))
}
