import { choleskyFactor, choleskySolve } from '../linalg/solve.ts'
import { dot } from '../matrix/vectors.ts'
import type { LbfgsResult, LbfgsState } from '../optimise/lbfgs.ts'
import type { Objective } from '../optimise/line-search.ts'
import type { Steps } from '../steps.ts'
import type { Hessian } from './logistic-hessian.ts'

/**
 * Logistic regression by Newton's method, for two classes also called iteratively reweighted least
 * squares: each step solves H·Δ = −gradient by Cholesky and is halved until the loss falls.
 *
 * @param objective  the loss; the start is 0
 * @param hessian  its second derivatives
 * @param size  number of parameters, p
 * @param tol  stop when the largest |gradient| is at most this
 * @param maxIter  most steps
 * @param watch  false yields nothing and computes the same
 * @returns steps, in the form of those of L-BFGS; converges quadratically near the minimum
 *
 * Cost: one Hessian and O(p³) a step.
 */
export function* newton(
  objective: Objective,
  hessian: Hessian,
  size: number,
  tol: number,
  maxIter: number,
  watch: boolean,
): Steps<LbfgsState, LbfgsResult> {
  let x: Float64Array = new Float64Array(size)
  let gradient: Float64Array = new Float64Array(size)
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
    const direction = newtonDirection(hessian, x, gradient)
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
  objective: Objective,
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
  hessian: Hessian,
  theta: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const curvature = hessian(theta)
  const down = gradient.map((value) => -value)
  const p = theta.length
  // Where the classes are separated all curvature fades: lift the diagonal until it can be solved.
  for (let lift = 0; ; lift = lift === 0 ? 1e-12 : 10 * lift) {
    const lifted = { ...curvature, data: curvature.data.slice() }
    for (let j = 0; j < p; j++) {
      lifted.data[j * p + j] = (lifted.data[j * p + j] as number) + lift
    }
    const factor = choleskyFactor(lifted)
    if (factor) return choleskySolve(factor, down)
    if (lift > 1e12) return down
  }
}

const largest = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
