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
 * Adds one stretch of numbers to another.
 *
 * @param target  is written to
 * @param targetAt  where its stretch starts
 * @param source  what is added
 * @param sourceAt  where its stretch starts
 * @param length  how many
 */
export function addAt(
  target: Float64Array,
  targetAt: number,
  source: Float64Array,
  sourceAt: number,
  length: number,
): void {
  let k = 0
  for (; k + 3 < length; k += 4) {
    const t = targetAt + k
    const s = sourceAt + k
    const a = (target[t] as number) + (source[s] as number)
    const b = (target[t + 1] as number) + (source[s + 1] as number)
    const c = (target[t + 2] as number) + (source[s + 2] as number)
    const d = (target[t + 3] as number) + (source[s + 3] as number)
    target[t] = a
    target[t + 1] = b
    target[t + 2] = c
    target[t + 3] = d
  }
  for (; k < length; k++) {
    target[targetAt + k] = (target[targetAt + k] as number) + (source[sourceAt + k] as number)
  }
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
  for (let j = 0; j < d; j++) {
    const first = x0 * (a[p0 + j] as number) + x1 * (a[p1 + j] as number)
    const second = x2 * (a[p2 + j] as number) + x3 * (a[p3 + j] as number)
    out[j] = (out[j] as number) + (first + second)
  }
}

/**
 * Gram matrix Aᵀ·A.
 *
 * @param a  shape (n, d)
 * @returns shape (d, d), exactly symmetric
 *
 * Cost: O(n·d²/2). Four rows of A with two columns a pass over the upper triangle.
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

/** Adds Σ x·xᵀ over four rows that follow each other, on and above the diagonal. */
function addOuter4(a: Float64Array, at: number, width: number, out: Float64Array): void {
  for (let p = 0; p < width; p += 2) addTwoColumns(a, at, width, p, Math.min(p + 1, width - 1), out)
}

/** Rows p and p2 of the sum; where an odd column is left over, p2 is p and adds zeros. */
function addTwoColumns(
  a: Float64Array,
  r0: number,
  width: number,
  p: number,
  p2: number,
  out: Float64Array,
): void {
  const r1 = r0 + width
  const r2 = r1 + width
  const r3 = r2 + width
  const a0 = a[r0 + p] as number
  const a1 = a[r1 + p] as number
  const a2 = a[r2 + p] as number
  const a3 = a[r3 + p] as number
  const other = p2 === p ? 0 : 1
  const b0 = other * (a[r0 + p2] as number)
  const b1 = other * (a[r1 + p2] as number)
  const b2 = other * (a[r2 + p2] as number)
  const b3 = other * (a[r3 + p2] as number)
  const to = p * width
  const to2 = p2 * width
  for (let q = p; q < width; q++) {
    const x0 = a[r0 + q] as number
    const x1 = a[r1 + q] as number
    const x2 = a[r2 + q] as number
    const x3 = a[r3 + q] as number
    out[to + q] = (out[to + q] as number) + (a0 * x0 + a1 * x1) + (a2 * x2 + a3 * x3)
    out[to2 + q] = (out[to2 + q] as number) + (b0 * x0 + b1 * x1) + (b2 * x2 + b3 * x3)
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
