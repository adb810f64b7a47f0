import { RandomState } from '@warmstart/algorithms'
import type { LeakParams } from './params.ts'

/** How far apart the classes are in a feature that means something, half of it in σ. */
const SHIFT = 0.4

/** Rows of noise, shape (n, d) row by row, and a class that alternates. */
export interface Rows {
  readonly x: Float64Array
  readonly y: readonly number[]
  readonly d: number
}

/** Draws the rows; the first `real` features are shifted by the class. */
export function rowsOf({ n, d, real, seed }: LeakParams): Rows {
  const x = new RandomState(seed).normals(n * d, 0, 1)
  const y = Array.from({ length: n }, (_, i) => i % 2)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < real; j++) x[i * d + j] = (x[i * d + j] ?? 0) + shiftOf(y[i] ?? 0)
  }
  return { x, y, d }
}

/** Rows that come later: only the features that are looked at are drawn. */
export function laterRows({ real, seed }: LeakParams, features: readonly number[], count: number) {
  const drawn = new RandomState(seed + 10_000).normals(count * features.length, 0, 1)
  const y = Array.from({ length: count }, (_, i) => i % 2)
  const x = y.map((of, i) =>
    features.map((j, at) => (drawn[i * features.length + at] ?? 0) + (j < real ? shiftOf(of) : 0)),
  )
  return { x, y }
}

const shiftOf = (y: number) => (2 * y - 1) * SHIFT

/** Values of some rows in some columns. */
export const pick = ({ x, d }: Rows, rows: readonly number[], columns: readonly number[]) =>
  rows.map((i) => columns.map((j) => x[i * d + j] ?? 0))

/**
 * Correlation of every feature with the class, over some of the rows.
 *
 * @returns r, shape (d)
 */
export function correlations({ x, y, d }: Rows, rows: readonly number[]): Float64Array {
  const middle = rows.reduce((sum, i) => sum + (y[i] ?? 0), 0) / rows.length
  const [sum, squares, products] = [0, 0, 0].map(() => new Float64Array(d)) as Triple
  for (const i of rows)
    addRow(x.subarray(i * d, (i + 1) * d), (y[i] ?? 0) - middle, sum, squares, products)
  const spread = rows.length * middle * (1 - middle)
  return products.map((product, j) => {
    const own = (squares[j] ?? 0) - (sum[j] ?? 0) ** 2 / rows.length
    return product / Math.sqrt(own * spread)
  })
}

type Triple = [Float64Array, Float64Array, Float64Array]

function addRow(row: Float64Array, centred: number, ...[sum, squares, products]: Triple): void {
  for (let j = 0; j < row.length; j++) {
    const value = row[j] as number
    sum[j] = (sum[j] as number) + value
    squares[j] = (squares[j] as number) + value * value
    products[j] = (products[j] as number) + value * centred
  }
}

/** The features with the largest |r|, ascending by number. */
export function strongest(r: Float64Array, count: number): number[] {
  // Only those that can be among them are put in order, which is far fewer.
  const least = r.map(Math.abs).sort()[Math.max(0, r.length - count)] ?? 0
  const order = Array.from(r.keys()).filter((j) => Math.abs(r[j] ?? 0) >= least)
  order.sort((a, b) => Math.abs(r[b] ?? 0) - Math.abs(r[a] ?? 0))
  return order.slice(0, count).sort((a, b) => a - b)
}
