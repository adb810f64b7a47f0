import { requireBinary, requirePair } from '../check/pairs.ts'
import { requireInteger, requireNumber, requireVector } from '../check/require.ts'
import { sigmoid, softplus } from '../linear/logistic-loss.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'

/** One Newton step of Platt scaling. */
export interface PlattState {
  readonly phase: 'start' | 'iteration'
  readonly iteration: number
  /** a of P(y = 1 | f) = 1 / (1 + e^(a·f + b)); negative where higher scores mean positive. */
  readonly slope: number
  /** b */
  readonly intercept: number
  /** Σ cross-entropy to the smoothed targets. */
  readonly loss: number
  /** Length of the step: 1, ½, ¼ …; 0 at the start. */
  readonly step: number
  readonly converged: boolean
}

/** A fitted sigmoid. */
export interface PlattModel {
  readonly slope: number
  readonly intercept: number
  readonly iterations: number
  readonly converged: boolean
}

/** Options of {@link plattSteps}. */
export interface PlattOptions {
  /** The positive class, default 1. */
  readonly posLabel?: number
  /** Most steps, default 100. */
  readonly maxIter?: number
  /** Stop when both slopes of the loss are at most this, default 1e-9. */
  readonly tol?: number
}

/**
 * Platt scaling: a sigmoid that turns scores into probabilities, one state a Newton step.
 *
 * P(y = 1 | f) = 1 / (1 + e^(a·f + b)). The targets are (N₊ + 1)/(N₊ + 2) and 1/(N₋ + 2) rather than
 * 1 and 0, which keeps separable scores finite. Fit it on rows that the classifier did not see.
 *
 * @param score  f, shape (n)
 * @param yTrue  two classes, shape (n), both present
 * @param options  see {@link PlattOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n) a step. Source: Platt 1999; Lin, Lin & Weng 2007, doi:10.1007/s10994-007-5018-6.
 * scikit-learn stops at slopes of 1e-5.
 */
export function plattSteps(
  score: VectorLike,
  yTrue: VectorLike,
  options: PlattOptions = {},
): Steps<PlattState, PlattModel> {
  const { posLabel = 1, maxIter = 100, tol = 1e-9 } = options
  const [scores, y] = requirePair(['score', score], ['yTrue', yTrue])
  const positive = requireBinary('yTrue', y, posLabel)
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  return newton(scores, positive, maxIter, tol)
}

/**
 * Platt scaling: {@link plattSteps}, drained.
 *
 * @param score  f, shape (n)
 * @param yTrue  two classes, shape (n), both present
 * @param options  see {@link PlattOptions}
 * @returns the sigmoid
 * @throws {InvalidInput} naming the argument
 */
export function plattFit(
  score: VectorLike,
  yTrue: VectorLike,
  options: PlattOptions = {},
): PlattModel {
  return drain(plattSteps(score, yTrue, options))
}

/**
 * Probabilities of scores.
 *
 * @param model  what {@link plattFit} gave
 * @param score  f, shape (m)
 * @returns 1 / (1 + e^(a·f + b)), shape (m)
 * @throws {InvalidInput} naming the argument
 */
export function plattPredict(model: PlattModel, score: VectorLike): Float64Array {
  const scores = requireVector('score', score)
  return scores.map((f) => sigmoid(-(model.slope * f + model.intercept)))
}

function* newton(
  scores: Float64Array,
  positive: Float64Array,
  maxIter: number,
  tol: number,
): Steps<PlattState, PlattModel> {
  const plus = positive.reduce((sum, value) => sum + value, 0)
  const minus = positive.length - plus
  const targets = positive.map((value) => (value === 1 ? (plus + 1) / (plus + 2) : 1 / (minus + 2)))
  let slope = 0
  let intercept = Math.log((minus + 1) / (plus + 1))
  let loss = lossOf(scores, targets, slope, intercept)
  let [iteration, step, converged] = [0, 0, false]
  const snapshot = (): PlattState => ({
    phase: iteration === 0 ? 'start' : 'iteration',
    iteration,
    slope,
    intercept,
    loss,
    step,
    converged,
  })

  yield snapshot()
  while (iteration < maxIter && !converged) {
    const direction = newtonDirection(scores, targets, slope, intercept)
    if (direction.steepest <= tol) {
      converged = true
      break
    }
    iteration++
    for (step = 1; step > 1e-12; step /= 2) {
      const next = lossOf(
        scores,
        targets,
        slope + step * direction.a,
        intercept + step * direction.b,
      )
      if (next <= loss + 1e-4 * step * direction.descent + 1e-14 * Math.abs(loss)) break
    }
    slope += step * direction.a
    intercept += step * direction.b
    loss = lossOf(scores, targets, slope, intercept)
    converged = newtonDirection(scores, targets, slope, intercept).steepest <= tol
    yield snapshot()
  }
  return { slope, intercept, iterations: iteration, converged }
}

/** Σ −t·log p − (1 − t)·log(1 − p), where p = sigmoid(−(a·f + b)). */
function lossOf(f: Float64Array, targets: Float64Array, a: number, b: number): number {
  let sum = 0
  for (let i = 0; i < f.length; i++) {
    const z = a * (f[i] as number) + b
    sum += softplus(z) - (1 - (targets[i] as number)) * z
  }
  return sum
}

function newtonDirection(f: Float64Array, targets: Float64Array, slope: number, intercept: number) {
  let [ga, gb, haa, hab, hbb] = [0, 0, 1e-12, 0, 1e-12]
  for (let i = 0; i < f.length; i++) {
    const score = f[i] as number
    const p = sigmoid(-(slope * score + intercept))
    const rest = (targets[i] as number) - p
    const curvature = p * (1 - p)
    ga += rest * score
    gb += rest
    haa += curvature * score * score
    hab += curvature * score
    hbb += curvature
  }
  const determinant = haa * hbb - hab * hab
  const a = -(hbb * ga - hab * gb) / determinant
  const b = -(haa * gb - hab * ga) / determinant
  return { a, b, descent: ga * a + gb * b, steepest: Math.max(Math.abs(ga), Math.abs(gb)) }
}
