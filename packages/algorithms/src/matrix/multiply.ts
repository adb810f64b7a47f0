import { type Matrix, transpose, zeros } from './matrix.ts'
import { dotAt } from './vectors.ts'

/**
 * Matrix product A·B.
 *
 * @param a  shape (n, m)
 * @param b  shape (m, p)
 * @returns shape (n, p)
 *
 * Cost: O(n·m·p); copies B once, so that both inner loops run along rows.
 */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return multiplyTransposed(a, transpose(b))
}

/**
 * Matrix product A·Bᵀ: the rows of both are stretches of memory.
 *
 * @param a  shape (n, m)
 * @param b  shape (p, m)
 * @returns shape (n, p)
 *
 * Cost: O(n·m·p). Four rows of A with two of B a pass: eight products for six numbers read.
 */
export function multiplyTransposed(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, b.rows)
  rowsTimesTransposed(a.data, 0, a.rows, a.columns, b.data, b.rows, out.data)
  return out
}

/**
 * Some rows of A·Bᵀ.
 *
 * @param a  the buffer of A, d columns
 * @param from  first row of A
 * @param to  one after its last row
 * @param d  columns of A and of B
 * @param b  the buffer of B
 * @param p  rows of B
 * @param out  its first (to − from)·p values become the products, row by row
 */
export function rowsTimesTransposed(
  a: Float64Array,
  from: number,
  to: number,
  d: number,
  b: Float64Array,
  p: number,
  out: Float64Array,
): void {
  let i = from
  for (; i + 3 < to; i += 4) fourRowsTransposed(a, i * d, b, p, d, out, (i - from) * p)
  for (; i < to; i++) {
    for (let j = 0; j < p; j++) out[(i - from) * p + j] = dotAt(a, i * d, b, j * d, d)
  }
}

/** Writes four rows of A·Bᵀ; an odd last row of B is done twice. */
function fourRowsTransposed(
  x: Float64Array,
  xAt: number,
  b: Float64Array,
  bRows: number,
  width: number,
  out: Float64Array,
  outAt: number,
): void {
  const x1 = xAt + width
  const x2 = x1 + width
  const x3 = x2 + width
  for (let j = 0; j < bRows; j += 2) {
    const next = j + 1 < bRows ? j + 1 : j
    const p = j * width
    const r = next * width
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let t0 = 0
    let t1 = 0
    let t2 = 0
    let t3 = 0
    for (let k = 0; k < width; k++) {
      const v = b[p + k] as number
      const w = b[r + k] as number
      const a0 = x[xAt + k] as number
      const a1 = x[x1 + k] as number
      const a2 = x[x2 + k] as number
      const a3 = x[x3 + k] as number
      s0 += v * a0
      s1 += v * a1
      s2 += v * a2
      s3 += v * a3
      t0 += w * a0
      t1 += w * a1
      t2 += w * a2
      t3 += w * a3
    }
    const [to, to2] = [outAt + j, outAt + next]
    out[to] = s0
    out[to + bRows] = s1
    out[to + 2 * bRows] = s2
    out[to + 3 * bRows] = s3
    out[to2] = t0
    out[to2 + bRows] = t1
    out[to2 + 2 * bRows] = t2
    out[to2 + 3 * bRows] = t3
  }
}
