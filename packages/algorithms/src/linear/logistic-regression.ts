import { requireLabels } from '../check/labels.ts'
import { requireInteger, requireMatrix, requireNumber, requireOneOf } from '../check/require.ts'
import { type Matrix, type MatrixLike, row, type VectorLike, zeros } from '../matrix/matrix.ts'
import { multiplyTransposed } from '../matrix/multiply.ts'
import { type LbfgsResult, type LbfgsState, lbfgs } from '../optimise/lbfgs.ts'
import { drain, type Steps } from '../steps.ts'
import { binaryHessian, multinomialHessian } from './logistic-hessian.ts'
import {
  binaryLoss,
  type LogisticProblem,
  multinomialLoss,
  sigmoid,
  softmaxInPlace,
} from './logistic-loss.ts'
import { newton } from './logistic-newton.ts'

/** One iteration of logistic regression. */
export interface LogisticState {
  readonly phase: 'start' | 'iteration'
  readonly iteration: number
  /** shape (1, d) for two classes, (c, d) for more */
  readonly coef: readonly (readonly number[])[]
  /** shape (1) or (c) */
  readonly intercept: readonly number[]
  /** Mean log loss plus penalty. */
  readonly loss: number
  /** Largest |∂loss/∂θ|; the run ends when it is at most `tol`. */
  readonly gradientMax: number
  /** Step length that the line search chose; 0 at the start. */
  readonly step: number
  /** Why the run ends here, or null. */
  readonly stop: LbfgsState['stop']
}

/** A fitted logistic regression. */
export interface LogisticModel {
  /** shape (c), ascending */
  readonly classes: Float64Array
  /** shape (1, d) for two classes (of the second), (c, d) for more */
  readonly coef: Matrix
  /** shape (1) or (c) */
  readonly intercept: Float64Array
  /** Mean log loss plus penalty at the end. */
  readonly loss: number
  readonly gradientMax: number
  readonly iterations: number
  readonly stop: LbfgsResult['stop']
}

/** Options of {@link logisticRegressionSteps}. */
export interface LogisticOptions {
  /** C > 0, default 1: the inverse of the penalty. */
  readonly C?: number
  /** `l2` (default), or `none`: separable classes then have no minimum. */
  readonly penalty?: 'l2' | 'none'
  /** Default true; the intercept is not penalised. */
  readonly fitIntercept?: boolean
  /** `lbfgs` (default), or `newton` for few columns: scikit-learn's `newton-cholesky`. */
  readonly solver?: 'lbfgs' | 'newton'
  /** `balanced` weighs each sample by n / (c · samples of its class). Default `none`. */
  readonly classWeight?: 'none' | 'balanced'
  /** Stop when no |∂loss/∂θ| exceeds it. Default 1e-8 (scikit-learn: 1e-4, on the sum of losses). */
  readonly tol?: number
  /** Most iterations, default 1000 (scikit-learn: 100). */
  readonly maxIter?: number
}

/**
 * Logistic regression, one state an iteration.
 *
 * Two classes: P(y = 1 | x) = 1 / (1 + e^−(w·x + b)). More: P(y = k | x) ∝ e^(wₖ·x + bₖ). Makes
 * mean(−log P(yᵢ | xᵢ)) + ‖w‖² / (2·C·n) smallest: convex, so every start ends at the same point.
 * One more unit of xⱼ multiplies the odds by e^wⱼ.
 *
 * @param x  points, shape (n, d); scale the columns first
 * @param y  classes, shape (n), any numbers, two or more of them
 * @param options  see {@link LogisticOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d·c) an iteration with L-BFGS; with Newton O(n·d² + d³) for two classes, for more
 * O(n·c²·d² + c³·d³). Compare coefficients with
 * `solver='newton-cholesky'` at a small tol: the default `lbfgs` of scikit-learn stops early.
 * Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, §4.4.
 */
export function logisticRegressionSteps(
  x: MatrixLike,
  y: VectorLike,
  options: LogisticOptions = {},
): Steps<LogisticState, LogisticModel> {
  return checkedRun(x, y, options, true)
}

/**
 * Logistic regression: {@link logisticRegressionSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link LogisticOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function logisticRegressionFit(
  x: MatrixLike,
  y: VectorLike,
  options: LogisticOptions = {},
): LogisticModel {
  return drain(checkedRun(x, y, options, false))
}

function checkedRun(x: MatrixLike, y: VectorLike, options: LogisticOptions, watch: boolean) {
  const { C = 1, fitIntercept = true, tol = 1e-8, maxIter = 1000 } = options
  const points = requireMatrix('x', x)
  const { classes, codes } = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  requireNumber('options.C', C, { above: 0 })
  requireNumber('options.tol', tol, { min: 0 })
  requireInteger('options.maxIter', maxIter, { min: 1 })
  const penalty = requireOneOf('options.penalty', options.penalty ?? 'l2', ['l2', 'none'])
  const solver = requireOneOf('options.solver', options.solver ?? 'lbfgs', ['lbfgs', 'newton'])
  const balance = requireOneOf('options.classWeight', options.classWeight ?? 'none', [
    'none',
    'balanced',
  ])
  const weights = weightsOf(codes, classes.length, balance === 'balanced')
  const problem: LogisticProblem = {
    x: points,
    codes,
    classes: classes.length,
    weights,
    lambda: penalty === 'none' ? 0 : 1 / (C * points.rows),
    fitIntercept,
  }
  return run(problem, classes, { solver, tol, maxIter, watch })
}

/** Weight of each sample in the mean; they sum to 1. */
function weightsOf(codes: Int32Array, c: number, balanced: boolean): Float64Array {
  const n = codes.length
  const counts = new Float64Array(c)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  const weightOf = counts.map((count) => (balanced ? 1 / (c * count) : 1 / n))
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++) weights[i] = weightOf[codes[i] as number] as number
  return weights
}

interface Settings {
  readonly solver: 'lbfgs' | 'newton'
  readonly tol: number
  readonly maxIter: number
  readonly watch: boolean
}

function* run(
  problem: LogisticProblem,
  classes: readonly number[],
  { solver, tol, maxIter, watch }: Settings,
): Steps<LogisticState, LogisticModel> {
  const binary = problem.classes === 2
  const [rows, d] = [binary ? 1 : problem.classes, problem.x.columns]
  const size = rows * (problem.fitIntercept ? d + 1 : d)
  const loss = binary ? binaryLoss(problem) : multinomialLoss(problem)
  const hessian = binary ? binaryHessian(problem) : multinomialHessian(problem)
  const steps =
    solver === 'newton'
      ? newton(loss, hessian, size, tol, maxIter, watch)
      : lbfgs(loss, new Float64Array(size), { tol, maxIter }, watch)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return modelOf(value, classes, rows, d)
    yield stateOf(value, rows, d)
  }
}

function stateOf(at: LbfgsState, rows: number, d: number): LogisticState {
  return {
    phase: at.phase,
    iteration: at.iteration,
    coef: Array.from({ length: rows }, (_, k) => at.x.slice(k * d, (k + 1) * d)),
    intercept: Array.from({ length: rows }, (_, k) => at.x[rows * d + k] ?? 0),
    loss: at.value,
    gradientMax: at.gradientMax,
    step: at.step,
    stop: at.stop,
  }
}

function modelOf(
  found: LbfgsResult,
  classes: readonly number[],
  rows: number,
  d: number,
): LogisticModel {
  const { x, value: loss, gradientMax, iterations, stop } = found
  return {
    classes: Float64Array.from(classes),
    coef: { data: x.slice(0, rows * d), rows, columns: d },
    intercept: Float64Array.from({ length: rows }, (_, k) => x[rows * d + k] ?? 0),
    loss,
    gradientMax,
    iterations,
    stop,
  }
}

/**
 * Scores w·x + b: log odds for two classes, one score a class for more.
 *
 * @param model  what {@link logisticRegressionFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, 1) or (m, c)
 * @throws {InvalidInput} naming the argument
 */
export function logisticDecision(model: LogisticModel, x: MatrixLike): Matrix {
  const points = requireMatrix('x', x, { columns: model.coef.columns })
  const scores = multiplyTransposed(points, model.coef)
  for (let i = 0; i < scores.data.length; i++) {
    const intercept = model.intercept[i % scores.columns] as number
    scores.data[i] = (scores.data[i] as number) + intercept
  }
  return scores
}

/**
 * Probability of each class.
 *
 * @param model  what {@link logisticRegressionFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, c), rows sum to 1
 * @throws {InvalidInput} naming the argument
 */
export function logisticPredictProba(model: LogisticModel, x: MatrixLike): Matrix {
  const scores = logisticDecision(model, x)
  if (scores.columns > 1) {
    for (let i = 0; i < scores.rows; i++) softmaxInPlace(row(scores, i))
    return scores
  }
  const out = zeros(scores.rows, 2)
  scores.data.forEach((score, i) => {
    out.data[2 * i] = sigmoid(-score)
    out.data[2 * i + 1] = sigmoid(score)
  })
  return out
}

/**
 * Most likely class.
 *
 * @param model  what {@link logisticRegressionFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m); of equally likely classes the smaller
 * @throws {InvalidInput} naming the argument
 */
export function logisticPredict(model: LogisticModel, x: MatrixLike): Float64Array {
  const scores = logisticDecision(model, x)
  return Float64Array.from({ length: scores.rows }, (_, i) => {
    const own = row(scores, i)
    const at = own.length === 1 ? Number((own[0] as number) > 0) : own.indexOf(Math.max(...own))
    return model.classes[at] as number
  })
}
