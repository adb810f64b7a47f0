import type { Matrix } from './matrix.ts'
import { dotAt } from './vectors.ts'

/**
 * Matrix times vector.
 *
 * @param a  shape (n, d)
 * @param x  shape (d)
 * @returns A·x, shape (n)
 */
export function times(a: Matrix, x: Float64Array): Float64Array {
  const out = new Float64Array(a.rows)
  timesRows(a.data, 0, a.rows, a.columns, x, out)
  return out
}

/**
 * Products of some rows of a matrix with a vector, two rows and four columns a pass.
 *
 * @param a  the buffer of a matrix with d columns
 * @param from  first row
 * @param to  one after the last row
 * @param d  columns
 * @param x  its first d values are the vector
 * @param out  out[i] becomes the product of row i
 */
export function timesRows(
  a: Float64Array,
  from: number,
  to: number,
  d: number,
  x: Float64Array,
  out: Float64Array,
): void {
  let i = from
  for (; i + 1 < to; i += 2) twoDots(a, i, d, x, out)
  if (i < to) out[i] = dotAt(a, i * d, x, 0, d)
}

function twoDots(a: Float64Array, i: number, d: number, x: Float64Array, out: Float64Array): void {
  const p = i * d
  const r = p + d
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let t0 = 0
  let t1 = 0
  let t2 = 0
  let t3 = 0
  let j = 0
  for (; j + 3 < d; j += 4) {
    const x0 = x[j] as number
    const x1 = x[j + 1] as number
    const x2 = x[j + 2] as number
    const x3 = x[j + 3] as number
    s0 += x0 * (a[p + j] as number)
    s1 += x1 * (a[p + j + 1] as number)
    s2 += x2 * (a[p + j + 2] as number)
    s3 += x3 * (a[p + j + 3] as number)
    t0 += x0 * (a[r + j] as number)
    t1 += x1 * (a[r + j + 1] as number)
    t2 += x2 * (a[r + j + 2] as number)
    t3 += x3 * (a[r + j + 3] as number)
  }
  for (; j < d; j++) {
    s0 += (x[j] as number) * (a[p + j] as number)
    t0 += (x[j] as number) * (a[r + j] as number)
  }
  out[i] = s0 + s1 + (s2 + s3)
  out[i + 1] = t0 + t1 + (t2 + t3)
}

/**
 * Transposed matrix times vector.
 *
 * @param a  shape (n, d)
 * @param x  shape (n)
 * @returns Aᵀ·x, shape (d)
 */
export function timesTransposed(a: Matrix, x: Float64Array): Float64Array {
  const out = new Float64Array(a.columns)
  addWeightedRows(a.data, 0, a.rows, a.columns, x, out)
  return out
}

/**
 * Adds Σ xᵢ·rowᵢ over some rows of a matrix, four rows a pass.
 *
 * @param a  the buffer of a matrix with d columns
 * @param from  first row
 * @param to  one after the last row
 * @param d  columns
 * @param x  x[i] is the weight of row i
 * @param out  its first d values are added to
 */
export function addWeightedRows(
  a: Float64Array,
  from: number,
  to: number,
  d: number,
  x: Float64Array,
  out: Float64Array,
): void {
  let i = from
  for (; i + 3 < to; i += 4) addFourRows(a, i, d, x, out)
  for (; i < to; i++) {
    const value = x[i] as number
    for (let j = 0; j < d; j++) out[j] = (out[j] as number) + value * (a[i * d + j] as number)
  }
}

function addFourRows(
  a: Float64Array,
  i: number,
  d: number,
  x: Float64Array,
  out: Float64Array,
): void {
  const p0 = i * d
  const p1 = p0 + d
  const p2 = p1 + d
  const p3 = p2 + d
  const x0 = x[i] as number
  const x1 = x[i + 1] as number
  const x2 = x[i + 2] as number
  const x3 = x[i + 3] as number
  let j = 0
  // Two columns a pass; each is summed as one alone would be.
  for (; j + 1 < d; j += 2) {
    const k = j + 1
    const first = x0 * (a[p0 + j] as number) + x1 * (a[p1 + j] as number)
    const second = x2 * (a[p2 + j] as number) + x3 * (a[p3 + j] as number)
    const third = x0 * (a[p0 + k] as number) + x1 * (a[p1 + k] as number)
    const fourth = x2 * (a[p2 + k] as number) + x3 * (a[p3 + k] as number)
    out[j] = (out[j] as number) + (first + second)
    out[k] = (out[k] as number) + (third + fourth)
  }
  if (j === d) return
  const first = x0 * (a[p0 + j] as number) + x1 * (a[p1 + j] as number)
  const second = x2 * (a[p2 + j] as number) + x3 * (a[p3 + j] as number)
  out[j] = (out[j] as number) + (first + second)
}
