import { choleskyFactor, choleskySolve } from '../linalg/solve.ts'
import { type Matrix, zeros } from '../matrix/matrix.ts'
import { dot, dotAt } from '../matrix/vectors.ts'
import type { LbfgsResult, LbfgsState } from '../optimise/lbfgs.ts'
import type { Steps } from '../steps.ts'
import { binaryLoss, type LogisticProblem, sigmoid } from './logistic-loss.ts'

/**
 * Binary logistic regression by Newton's method, also iteratively reweighted least squares: each
 * step solves (Xᵀ·diag(vᵢ·pᵢ·(1 − pᵢ))·X + λI)·Δ = −gradient by Cholesky and is halved until the
 * loss falls.
 *
 * @param problem  with two classes
 * @param tol  stop when the largest |gradient| is at most this
 * @param maxIter  most steps
 * @param watch  false yields nothing and computes the same
 * @returns steps, in the form of those of L-BFGS; converges quadratically near the minimum
 *
 * Cost: O(n·d² + d³) a step.
 */
export function* newton(
  problem: LogisticProblem,
  tol: number,
  maxIter: number,
  watch: boolean,
): Steps<LbfgsState, LbfgsResult> {
  const objective = binaryLoss(problem)
  const p = problem.x.columns + (problem.fitIntercept ? 1 : 0)
  let x: Float64Array = new Float64Array(p)
  let gradient: Float64Array = new Float64Array(p)
  let value = objective(x, gradient)
  let [iteration, step] = [0, 0]
  let stop: LbfgsResult['stop'] | null = largest(gradient) <= tol ? 'gradient' : null
  const snapshot = (): LbfgsState => ({
    phase: iteration === 0 ? 'start' : 'iteration',
    iteration,
    x: Array.from(x),
    value,
    gradientMax: largest(gradient),
    step,
    stop,
  })

  if (watch) yield snapshot()
  while (stop === null) {
    if (iteration === maxIter) {
      stop = 'iterations'
      break
    }
    const direction = newtonDirection(problem, x, gradient)
    const found = halve(objective, { x, value, gradient }, direction)
    if (found === null) {
      stop = 'rounding'
      break
    }
    ;({ x, value, gradient, step } = found)
    iteration++
    if (largest(gradient) <= tol) stop = 'gradient'
    if (watch) yield snapshot()
  }
  return { x, value, gradientMax: largest(gradient), iterations: iteration, stop }
}

interface Point {
  readonly x: Float64Array
  readonly value: number
  readonly gradient: Float64Array
}

/** The longest of the steps 1, ½, ¼ … that lowers the value enough. */
function halve(
  objective: ReturnType<typeof binaryLoss>,
  from: Point,
  direction: Float64Array,
): (Point & { step: number }) | null {
  const slope = dot(from.gradient, direction)
  const slack = 8 * Number.EPSILON * Math.abs(from.value)
  for (let step = 1; step > 1e-10; step /= 2) {
    const x = from.x.map((value, i) => value + step * (direction[i] as number))
    const gradient = new Float64Array(x.length)
    const value = objective(x, gradient)
    if (!(value <= from.value + 1e-4 * step * slope + slack)) continue
    const better = value < from.value || largest(gradient) < largest(from.gradient)
    return better ? { x, value, gradient, step } : null
  }
  return null
}

function newtonDirection(
  problem: LogisticProblem,
  theta: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const hessian = hessianOf(problem, theta)
  const down = gradient.map((value) => -value)
  const p = theta.length
  // Where the classes are separated all curvature fades: lift the diagonal until it can be solved.
  for (let lift = 0; ; lift = lift === 0 ? 1e-12 : 10 * lift) {
    const lifted = { ...hessian, data: hessian.data.slice() }
    for (let j = 0; j < p; j++) {
      lifted.data[j * p + j] = (lifted.data[j * p + j] as number) + lift
    }
    const factor = choleskyFactor(lifted)
    if (factor) return choleskySolve(factor, down)
    if (lift > 1e12) return down
  }
}

/** Second derivatives of the loss, shape (p, p). */
function hessianOf(problem: LogisticProblem, theta: Float64Array): Matrix {
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

const largest = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
