import { type Matrix, zeros } from './matrix.ts'

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
