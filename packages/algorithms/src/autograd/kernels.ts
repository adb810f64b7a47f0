/**
 * The three dense products that every network spends its time in. Row-major, offsets in elements,
 * all of them *add* to `out`. Four products a pass keep the running sums in registers, which
 * halves the time of the naive triple loop in V8.
 */

/**
 * out (rows, columns) += A · B, where A[i, p] = a[aStart + i·aRowStride + p·aColumnStride].
 *
 * The strides let one kernel serve A·B (row stride = inner, column stride = 1) and Aᵀ·B
 * (row stride = 1, column stride = rows).
 *
 * @param b  shape (inner, columns), row-major from `bStart`
 *
 * Cost: rows·inner·columns multiply-adds.
 */
export function addProduct(
  a: Float64Array,
  aStart: number,
  aRowStride: number,
  aColumnStride: number,
  b: Float64Array,
  bStart: number,
  out: Float64Array,
  outStart: number,
  rows: number,
  inner: number,
  columns: number,
): void {
  const whole = inner - (inner % 4)
  for (let i = 0; i < rows; i++) {
    const ai = aStart + i * aRowStride
    const oi = outStart + i * columns
    for (let p = 0; p < whole; p += 4) {
      const a0 = a[ai + p * aColumnStride]
      const a1 = a[ai + (p + 1) * aColumnStride]
      const a2 = a[ai + (p + 2) * aColumnStride]
      const a3 = a[ai + (p + 3) * aColumnStride]
      if (a0 === 0 && a1 === 0 && a2 === 0 && a3 === 0) continue
      addFourRows(a0, a1, a2, a3, b, bStart + p * columns, out, oi, columns)
    }
    for (let p = whole; p < inner; p++) {
      const a0 = a[ai + p * aColumnStride]
      const bp = bStart + p * columns
      for (let j = 0; j < columns; j++) out[oi + j] += a0 * b[bp + j]
    }
  }
}

function addFourRows(
  a0: number,
  a1: number,
  a2: number,
  a3: number,
  b: Float64Array,
  b0: number,
  out: Float64Array,
  o: number,
  columns: number,
): void {
  const b1 = b0 + columns
  const b2 = b1 + columns
  const b3 = b2 + columns
  for (let j = 0; j < columns; j++) {
    out[o + j] += a0 * b[b0 + j] + a1 * b[b1 + j] + a2 * b[b2 + j] + a3 * b[b3 + j]
  }
}

/**
 * out (rows, columns) += A · Bᵀ, every cell one dot product over `inner`.
 *
 * @param a  shape (rows, inner), row-major from `aStart`
 * @param b  shape (columns, inner), row-major from `bStart`
 *
 * Cost: rows·inner·columns multiply-adds.
 */
export function addProductTransposed(
  a: Float64Array,
  aStart: number,
  b: Float64Array,
  bStart: number,
  out: Float64Array,
  outStart: number,
  rows: number,
  inner: number,
  columns: number,
): void {
  const whole = columns - (columns % 4)
  for (let i = 0; i < rows; i++) {
    const ai = aStart + i * inner
    const oi = outStart + i * columns
    for (let j = 0; j < whole; j += 4) addFourDots(a, ai, b, bStart + j * inner, out, oi + j, inner)
    for (let j = whole; j < columns; j++) {
      const bj = bStart + j * inner
      let sum = 0
      for (let p = 0; p < inner; p++) sum += a[ai + p] * b[bj + p]
      out[oi + j] += sum
    }
  }
}

function addFourDots(
  a: Float64Array,
  ai: number,
  b: Float64Array,
  b0: number,
  out: Float64Array,
  o: number,
  inner: number,
): void {
  const b1 = b0 + inner
  const b2 = b1 + inner
  const b3 = b2 + inner
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  for (let p = 0; p < inner; p++) {
    const x = a[ai + p]
    s0 += x * b[b0 + p]
    s1 += x * b[b1 + p]
    s2 += x * b[b2 + p]
    s3 += x * b[b3 + p]
  }
  out[o] += s0
  out[o + 1] += s1
  out[o + 2] += s2
  out[o + 3] += s3
}
