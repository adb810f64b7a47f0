import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireMatrix, requireNumber } from '../check/require.ts'
import { copy, type Matrix, type MatrixLike, toRows, zeros } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { SymmetricEigen } from './decompose.ts'

/** One rotation of the Jacobi method. */
export interface JacobiState {
  readonly phase: 'start' | 'rotate'
  /** Which pass over all pairs, from 1; 0 at the start. */
  readonly sweep: number
  /** The pair of axes that was turned, or null at the start. */
  readonly pair: readonly [p: number, q: number] | null
  /** By how much, in radians. */
  readonly angle: number
  /** The matrix now: eigenvalues appear on its diagonal, shape (d, d). */
  readonly matrix: readonly (readonly number[])[]
  /** √ of the sum of squares off the diagonal, which every rotation lowers. */
  readonly offDiagonal: number
}

/** Options of {@link jacobiEigenSteps}. */
export interface JacobiOptions {
  /** Most sweeps, default 50. */
  readonly maxSweeps?: number
  /** Stop when the part off the diagonal is at most this share of the whole, default 1e-14. */
  readonly tol?: number
}

/**
 * Eigenvalues of a symmetric matrix by Jacobi rotations, one state a rotation.
 *
 * Turns one pair of axes after another so that their entry becomes zero. Later turns spoil zeros made
 * before, but the sum of squares off the diagonal only falls.
 *
 * @param a  symmetric, shape (d, d)
 * @param options  see {@link JacobiOptions}
 * @returns steps; eigenvalues largest first, eigenvectors as rows, of arbitrary sign
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(d³) a sweep, about 6 to 10 sweeps: for showing, not for speed. Source: Golub & Van Loan,
 * Matrix Computations, alg. 8.5.3.
 */
export function jacobiEigenSteps(
  a: MatrixLike,
  options: JacobiOptions = {},
): Steps<JacobiState, SymmetricEigen> {
  const { maxSweeps = 50, tol = 1e-14 } = options
  const matrix = requireMatrix('a', a)
  requireSymmetric(matrix)
  requireInteger('options.maxSweeps', maxSweeps, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  return rotate(copy(matrix), maxSweeps, tol)
}

/**
 * Eigenvalues of a symmetric matrix: {@link jacobiEigenSteps}, drained.
 *
 * @param a  symmetric, shape (d, d)
 * @param options  see {@link JacobiOptions}
 * @returns eigenvalues and eigenvectors
 * @throws {InvalidInput} naming the argument
 */
export function jacobiEigen(a: MatrixLike, options: JacobiOptions = {}): SymmetricEigen {
  return drain(jacobiEigenSteps(a, options))
}

function requireSymmetric({ data, rows, columns }: Matrix): void {
  if (rows !== columns) {
    const wrong = `has shape (${rows}, ${columns})`
    throw new InvalidInput('shape', 'a', wrong, 'give as many columns as rows')
  }
  const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [data[i * rows + j] as number, data[j * rows + i] as number]
      if (Math.abs(below - above) <= 1e-12 * largest) continue
      const wrong = `is ${below} at (${i}, ${j}) and ${above} at (${j}, ${i})`
      throw new InvalidInput('range', 'a', wrong, 'give a symmetric matrix')
    }
  }
}

function* rotate(a: Matrix, maxSweeps: number, tol: number): Steps<JacobiState, SymmetricEigen> {
  const d = a.rows
  const vectors = zeros(d, d)
  for (let i = 0; i < d; i++) vectors.data[i * d + i] = 1
  const enough = tol * Math.sqrt(a.data.reduce((sum, value) => sum + value * value, 0))
  const snapshot = (sweep: number, pair: JacobiState['pair'] = null, angle = 0): JacobiState => ({
    phase: pair ? 'rotate' : 'start',
    sweep,
    pair,
    angle,
    matrix: toRows(a),
    offDiagonal: offDiagonal(a),
  })

  yield snapshot(0)
  for (let sweep = 1; sweep <= maxSweeps && offDiagonal(a) > enough; sweep++) {
    for (let p = 0; p < d; p++) {
      for (let q = p + 1; q < d; q++) {
        if (a.data[p * d + q] === 0) continue
        const angle = turn(a, vectors, p, q)
        yield snapshot(sweep, [p, q], angle)
      }
    }
  }
  return sorted(a, vectors)
}

/** Turns axes p and q so that a[p, q] becomes 0; `vectors` turns along, row by row. */
function turn(a: Matrix, vectors: Matrix, p: number, q: number): number {
  const d = a.rows
  const at = (i: number, j: number) => a.data[i * d + j] as number
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q))
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  mix(a.data, p * d, q * d, 1, d, c, s)
  mix(a.data, p, q, d, d, c, s)
  mix(vectors.data, p * d, q * d, 1, d, c, s)
  a.data[p * d + q] = 0
  a.data[q * d + p] = 0
  return Math.atan(t)
}

/** (u, v) becomes (c·u − s·v, s·u + c·v) along two rows or columns. */
function mix(
  data: Float64Array,
  uAt: number,
  vAt: number,
  stride: number,
  length: number,
  c: number,
  s: number,
): void {
  for (let i = 0; i < length * stride; i += stride) {
    const u = data[uAt + i] as number
    const v = data[vAt + i] as number
    data[uAt + i] = c * u - s * v
    data[vAt + i] = s * u + c * v
  }
}

function offDiagonal({ data, rows: d }: Matrix): number {
  let sum = 0
  for (let at = 0; at < data.length; at++) {
    if (at % (d + 1) !== 0) sum += (data[at] as number) ** 2
  }
  return Math.sqrt(sum)
}

function sorted(a: Matrix, vectors: Matrix): SymmetricEigen {
  const d = a.rows
  const diagonal = Float64Array.from({ length: d }, (_, i) => a.data[i * d + i] as number)
  const order = Array.from(diagonal.keys()).sort(
    (i, j) => (diagonal[j] as number) - (diagonal[i] as number),
  )
  const out = zeros(d, d)
  order.forEach((from, to) => {
    out.data.set(vectors.data.subarray(from * d, (from + 1) * d), to * d)
  })
  return { values: Float64Array.from(order, (i) => diagonal[i] as number), vectors: out }
}
