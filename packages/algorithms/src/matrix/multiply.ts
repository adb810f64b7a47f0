import { type Matrix, transpose, zeros } from './matrix.ts'

/**
 * Dot product of two stretches of two buffers.
 *
 * @param a  first buffer
 * @param aAt  where its stretch starts
 * @param b  second buffer
 * @param bAt  where its stretch starts
 * @param length  how many products
 * @returns Σₖ a[aAt + k] · b[bAt + k]
 */
export function dotAt(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  length: number,
): number {
  let sum = 0
  for (let k = 0; k < length; k++) sum += (a[aAt + k] as number) * (b[bAt + k] as number)
  return sum
}

/**
 * Dot product of two vectors.
 *
 * @param a  shape (d)
 * @param b  shape (d)
 * @returns Σₖ aₖ·bₖ
 */
export function dot(a: Float64Array, b: Float64Array): number {
  return dotAt(a, 0, b, 0, a.length)
}

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
 * Cost: O(n·m·p). Four rows of B a pass: V8 has no SIMD, but this reads A a quarter as often.
 */
export function multiplyTransposed(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, b.rows)
  for (let i = 0; i < a.rows; i++) {
    rowTimesTransposed(a.data, i * a.columns, b.data, b.rows, b.columns, out.data, i * b.rows)
  }
  return out
}

/** Writes x·Bᵀ for one row x: dot products with four rows of B at a time. */
function rowTimesTransposed(
  x: Float64Array,
  xAt: number,
  b: Float64Array,
  bRows: number,
  width: number,
  out: Float64Array,
  outAt: number,
): void {
  let j = 0
  for (; j + 3 < bRows; j += 4) {
    const b0 = j * width
    const b1 = b0 + width
    const b2 = b1 + width
    const b3 = b2 + width
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let k = 0; k < width; k++) {
      const value = x[xAt + k] as number
      s0 += value * (b[b0 + k] as number)
      s1 += value * (b[b1 + k] as number)
      s2 += value * (b[b2 + k] as number)
      s3 += value * (b[b3 + k] as number)
    }
    out[outAt + j] = s0
    out[outAt + j + 1] = s1
    out[outAt + j + 2] = s2
    out[outAt + j + 3] = s3
  }
  for (; j < bRows; j++) out[outAt + j] = dotAt(x, xAt, b, j * width, width)
}

/**
 * Matrix times vector.
 *
 * @param a  shape (n, d)
 * @param x  shape (d)
 * @returns A·x, shape (n)
 */
export function times(a: Matrix, x: Float64Array): Float64Array {
  const out = new Float64Array(a.rows)
  rowTimesTransposed(x, 0, a.data, a.rows, a.columns, out, 0)
  return out
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
  addTimesTransposed(a.data, a.rows, a.columns, x, out)
  return out
}

/** Adds Aᵀ·x to `out`, four rows of A a pass. */
function addTimesTransposed(
  a: Float64Array,
  rows: number,
  columns: number,
  x: Float64Array,
  out: Float64Array,
): void {
  let i = 0
  for (; i + 3 < rows; i += 4) {
    const x0 = x[i] as number
    const x1 = x[i + 1] as number
    const x2 = x[i + 2] as number
    const x3 = x[i + 3] as number
    const a0 = i * columns
    const a1 = a0 + columns
    const a2 = a1 + columns
    const a3 = a2 + columns
    for (let j = 0; j < columns; j++) {
      out[j] =
        (out[j] as number) +
        x0 * (a[a0 + j] as number) +
        x1 * (a[a1 + j] as number) +
        x2 * (a[a2 + j] as number) +
        x3 * (a[a3 + j] as number)
    }
  }
  for (; i < rows; i++) {
    const value = x[i] as number
    for (let j = 0; j < columns; j++) {
      out[j] = (out[j] as number) + value * (a[i * columns + j] as number)
    }
  }
}

/**
 * Gram matrix Aᵀ·A.
 *
 * @param a  shape (n, d)
 * @returns shape (d, d), exactly symmetric
 *
 * Cost: O(n·d²/2). Four rows of A a pass over the upper triangle.
 */
export function gram(a: Matrix): Matrix {
  const { data, rows, columns } = a
  const out = zeros(columns, columns)
  let i = 0
  for (; i + 3 < rows; i += 4) addOuter4(data, i * columns, columns, out.data)
  for (; i < rows; i++) addOuter(data, i * columns, columns, out.data)
  for (let p = 0; p < columns; p++) {
    for (let q = 0; q < p; q++) out.data[p * columns + q] = out.data[q * columns + p] as number
  }
  return out
}

/** Adds the upper triangle of Σ x·xᵀ over four rows that follow each other. */
function addOuter4(a: Float64Array, at: number, width: number, out: Float64Array): void {
  const at1 = at + width
  const at2 = at1 + width
  const at3 = at2 + width
  for (let p = 0; p < width; p++) {
    const x0 = a[at + p] as number
    const x1 = a[at1 + p] as number
    const x2 = a[at2 + p] as number
    const x3 = a[at3 + p] as number
    const outAt = p * width
    for (let q = p; q < width; q++) {
      out[outAt + q] =
        (out[outAt + q] as number) +
        x0 * (a[at + q] as number) +
        x1 * (a[at1 + q] as number) +
        x2 * (a[at2 + q] as number) +
        x3 * (a[at3 + q] as number)
    }
  }
}

function addOuter(a: Float64Array, at: number, width: number, out: Float64Array): void {
  for (let p = 0; p < width; p++) {
    const value = a[at + p] as number
    for (let q = p; q < width; q++) {
      out[p * width + q] = (out[p * width + q] as number) + value * (a[at + q] as number)
    }
  }
}
