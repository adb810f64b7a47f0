import { copy, type Matrix, transpose } from '../matrix/matrix.ts'
import { dotAt } from '../matrix/vectors.ts'

/**
 * Cholesky factor L of a symmetric positive definite matrix: A = L·Lᵀ.
 *
 * @param a  symmetric, shape (d, d); only the lower triangle is read
 * @returns L, lower triangular, or null when A is not positive definite
 *
 * Cost: O(d³/3).
 */
export function choleskyFactor(a: Matrix): Matrix | null {
  const d = a.rows
  const factor = copy(a)
  const l = factor.data
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = (l[i * d + j] as number) - dotAt(l, i * d, l, j * d, j)
      if (i > j) l[i * d + j] = rest / (l[j * d + j] as number)
      else if (rest > 0) l[i * d + i] = Math.sqrt(rest)
      else return null
    }
    l.fill(0, i * d + i + 1, (i + 1) * d)
  }
  return factor
}

/**
 * Solves L·Lᵀ·x = b.
 *
 * @param factor  L from {@link choleskyFactor}, shape (d, d)
 * @param b  shape (d)
 * @returns x, shape (d)
 *
 * Cost: O(d²).
 */
export function choleskySolve(factor: Matrix, b: Float64Array): Float64Array {
  const d = factor.rows
  const l = factor.data
  const x = b.slice()
  for (let i = 0; i < d; i++) {
    x[i] = ((x[i] as number) - dotAt(l, i * d, x, 0, i)) / (l[i * d + i] as number)
  }
  for (let i = d - 1; i >= 0; i--) {
    const value = (x[i] as number) / (l[i * d + i] as number)
    x[i] = value
    for (let j = 0; j < i; j++) x[j] = (x[j] as number) - value * (l[i * d + j] as number)
  }
  return x
}

/**
 * Least squares by Householder QR: the x that makes ‖A·x − b‖ smallest.
 *
 * @param a  shape (n, d), n ≥ d
 * @param b  shape (n)
 * @returns x, shape (d), or null when the columns of A are dependent to working precision
 *
 * Cost: O(n·d²). Source: Golub & Van Loan, Matrix Computations, alg. 5.2.1 and 5.3.2.
 */
export function qrSolve(a: Matrix, b: Float64Array): Float64Array | null {
  const { data: columns, columns: n, rows: d } = transpose(a) // a column is a stretch of memory
  const rest = b.slice()
  const diagonal = new Float64Array(d)
  let largest = 0
  for (let j = 0; j < d; j++) {
    const at = j * n
    const norm = Math.sqrt(dotAt(columns, at + j, columns, at + j, n - j))
    const pivot = columns[at + j] as number
    const alpha = pivot > 0 ? -norm : norm
    diagonal[j] = alpha
    largest = Math.max(largest, norm)
    if (norm <= largest * n * Number.EPSILON) return null
    columns[at + j] = pivot - alpha // now the stretch is the Householder vector
    const half = norm * (norm + Math.abs(pivot)) // ½·vᵀv
    for (let k = j + 1; k < d; k++) reflect(columns, at + j, columns, k * n + j, n - j, half)
    reflect(columns, at + j, rest, j, n - j, half)
  }
  return backSubstitute(columns, diagonal, rest, n)
}

/** Subtracts from the target its part along the Householder vector, twice. */
function reflect(
  v: Float64Array,
  vAt: number,
  target: Float64Array,
  targetAt: number,
  length: number,
  half: number,
): void {
  const scale = dotAt(v, vAt, target, targetAt, length) / half
  for (let i = 0; i < length; i++) {
    target[targetAt + i] = (target[targetAt + i] as number) - scale * (v[vAt + i] as number)
  }
}

function backSubstitute(
  columns: Float64Array,
  diagonal: Float64Array,
  b: Float64Array,
  n: number,
): Float64Array {
  const d = diagonal.length
  const x = b.slice(0, d)
  for (let j = d - 1; j >= 0; j--) {
    const value = (x[j] as number) / (diagonal[j] as number)
    x[j] = value
    for (let i = 0; i < j; i++) x[i] = (x[i] as number) - value * (columns[j * n + i] as number)
  }
  return x
}
