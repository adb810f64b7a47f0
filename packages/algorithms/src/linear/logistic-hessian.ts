import { type Matrix, zeros } from '../matrix/matrix.ts'
import { dotAt } from '../matrix/vectors.ts'
import { type LogisticProblem, sigmoid, softmaxInPlace } from './logistic-loss.ts'

/** Second derivatives at some parameters, shape (p, p), symmetric. */
export type Hessian = (theta: Float64Array) => Matrix

/**
 * Second derivatives of the loss for two classes: Xᵀ·diag(vᵢ·pᵢ·(1 − pᵢ))·X + λI.
 *
 * @param problem  with two classes
 * @returns of (w, b) the matrix of shape (d + 1, d + 1), or without b, shape (d, d)
 *
 * Cost: O(n·d²).
 */
export function binaryHessian(problem: LogisticProblem): Hessian {
  return (theta) => binaryAt(problem, theta)
}

function binaryAt(problem: LogisticProblem, theta: Float64Array): Matrix {
  const { x, weights, lambda, fitIntercept } = problem
  const [d, p] = [x.columns, theta.length]
  const hessian = zeros(p, p)
  const rows = new Float64Array(4 * p) // four rows of x times √curvature, the constant 1 last
  for (let i = 0; i < x.rows; i += 4) {
    rows.fill(0)
    for (let q = 0; q < 4 && i + q < x.rows; q++) {
      const at = (i + q) * d
      const intercept = fitIntercept ? (theta[d] as number) : 0
      const chance = sigmoid(intercept + dotAt(x.data, at, theta, 0, d))
      const root = Math.sqrt((weights[i + q] as number) * chance * (1 - chance))
      for (let j = 0; j < d; j++) rows[q * p + j] = root * (x.data[at + j] as number)
      if (fitIntercept) rows[q * p + d] = root
    }
    addOuter4(rows, p, hessian.data)
  }
  for (let j = 0; j < p; j++) {
    for (let k = 0; k < j; k++) hessian.data[j * p + k] = hessian.data[k * p + j] as number
    if (j < d) hessian.data[j * p + j] = (hessian.data[j * p + j] as number) + lambda
  }
  return hessian
}

function addOuter4(rows: Float64Array, p: number, out: Float64Array): void {
  for (let j = 0; j < p; j++) {
    const r0 = rows[j] as number
    const r1 = rows[p + j] as number
    const r2 = rows[2 * p + j] as number
    const r3 = rows[3 * p + j] as number
    for (let k = j; k < p; k++) {
      out[j * p + k] =
        (out[j * p + k] as number) +
        r0 * (rows[k] as number) +
        r1 * (rows[p + k] as number) +
        r2 * (rows[2 * p + k] as number) +
        r3 * (rows[3 * p + k] as number)
    }
  }
}

/**
 * Second derivatives of the multinomial loss: block (k, l) is Xᵀ·diag(vᵢ·pᵢₖ·(δₖₗ − pᵢₗ))·X, with λ
 * on the diagonal of the weights.
 *
 * The loss does not change where the same number is added to one parameter of every class and no
 * penalty holds it. In these directions the matrix is lifted by 1: the gradient has no share in
 * them, so a Newton step keeps the sum over the classes at 0 and is otherwise the same.
 *
 * @param problem  with c ≥ 2 classes
 * @returns of (W row by row, then b) the matrix of shape (c·d + c, c·d + c), or without b
 *
 * Cost: O(n·c²·d²).
 */
export function multinomialHessian(problem: LogisticProblem): Hessian {
  return (theta) => multinomialAt(problem, theta)
}

function multinomialAt(problem: LogisticProblem, theta: Float64Array): Matrix {
  const { x, classes: c, weights, fitIntercept } = problem
  const d = x.columns
  const wide = fitIntercept ? d + 1 : d
  const chances = new Float64Array(c)
  const row = new Float64Array(wide).fill(1) // one row of x, the constant 1 last
  const blocks = Array.from({ length: c * c }, () => new Float64Array(wide * wide))
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < d; j++) row[j] = x.data[i * d + j] as number
    for (let k = 0; k < c; k++) {
      const intercept = fitIntercept ? (theta[c * d + k] as number) : 0
      chances[k] = intercept + dotAt(x.data, i * d, theta, k * d, d)
    }
    softmaxInPlace(chances)
    for (let k = 0; k < c; k++) {
      for (let l = k; l < c; l++) {
        const slope = (chances[k] as number) * ((k === l ? 1 : 0) - (chances[l] as number))
        addOuter(row, (weights[i] as number) * slope, blocks[k * c + l] as Float64Array)
      }
    }
  }
  return assembled(problem, blocks, wide)
}

/** Adds scale · row · rowᵀ to the upper triangle. */
function addOuter(row: Float64Array, scale: number, out: Float64Array): void {
  const p = row.length
  for (let j = 0; j < p; j++) {
    const part = scale * (row[j] as number)
    for (let k = j; k < p; k++) {
      out[j * p + k] = (out[j * p + k] as number) + part * (row[k] as number)
    }
  }
}

/** The blocks of the classes in the order of the parameters, with the penalty and the lift. */
function assembled(
  { x, classes: c, lambda, fitIntercept }: LogisticProblem,
  blocks: readonly Float64Array[],
  wide: number,
): Matrix {
  const d = x.columns
  const size = c * wide
  const out = zeros(size, size)
  const at = (k: number, j: number) => (j < d ? k * d + j : c * d + k)
  for (let k = 0; k < c; k++) {
    for (let l = 0; l < c; l++) {
      const block = blocks[Math.min(k, l) * c + Math.max(k, l)] as Float64Array
      for (let i = 0; i < wide; i++) {
        for (let j = 0; j < wide; j++) {
          const value = block[Math.min(i, j) * wide + Math.max(i, j)] as number
          out.data[at(k, i) * size + at(l, j)] = value + (i === j && isFree(i) ? 1 : 0)
        }
      }
    }
    for (let j = 0; j < d; j++) {
      const diagonal = at(k, j) * (size + 1)
      out.data[diagonal] = (out.data[diagonal] as number) + lambda
    }
  }
  return out

  /** Whether no penalty holds the sum of this parameter over the classes. */
  function isFree(j: number): boolean {
    return lambda === 0 || (fitIntercept && j === d)
  }
}
