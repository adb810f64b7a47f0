import { requireInteger, requireNumber } from '../check/require.ts'
import { gram } from '../matrix/gram.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { times, timesTransposed } from '../matrix/matrix-vector.ts'
import { dot } from '../matrix/vectors.ts'
import { drain, type Steps } from '../steps.ts'
import { type Centred, centred, type LinearModel, uncentred } from './linear-model.ts'

/** One sweep over all coefficients. */
export interface ElasticNetState {
  readonly phase: 'start' | 'sweep'
  readonly iteration: number
  /** shape (d) */
  readonly coef: readonly number[]
  readonly intercept: number
  /** ‖y − X·w‖²/(2n) + α·r·‖w‖₁ + α·(1 − r)/2·‖w‖² */
  readonly objective: number
  /** Upper bound of how far the objective is from its minimum; 0 means solved. */
  readonly dualGap: number
  /** Coefficients that are not zero. */
  readonly active: number
  readonly converged: boolean
}

/** A fitted elastic net. */
export interface ElasticNetModel extends LinearModel {
  readonly alpha: number
  readonly dualGap: number
  readonly iterations: number
  readonly converged: boolean
}

/** Options of {@link elasticNetSteps}. */
export interface ElasticNetOptions {
  /** α ≥ 0, default 1: weight of the penalty. */
  readonly alpha?: number
  /** r, 0 … 1: share of the L1 part; default 0.5, and 1 for the lasso. */
  readonly l1Ratio?: number
  /** Default true; the intercept is not penalised. */
  readonly fitIntercept?: boolean
  /** Most sweeps, default 1000. */
  readonly maxIter?: number
  /** Stop when the dual gap is below tol·‖y‖²/n (y centred), default 1e-4. */
  readonly tol?: number
}

/**
 * Elastic net by cyclic coordinate descent, one state a sweep.
 *
 * Makes ‖y − X·w‖²/(2n) + α·r·‖w‖₁ + α·(1 − r)/2·‖w‖² smallest. With all others held, the best wⱼ is
 * S(ρⱼ, α·r·n) / (‖xⱼ‖² + α·(1 − r)·n), where ρⱼ is xⱼ times the residual without wⱼ and
 * S(ρ, t) = sign(ρ)·max(|ρ| − t, 0): that is where exact zeros come from. Of two equal columns the
 * lasso may take either; the L2 part shares the weight between them.
 *
 * @param x  points, shape (n, d); scale the columns first
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d²) once for XᵀX, then O(d²) a sweep. Source: Friedman, Hastie & Tibshirani 2010,
 * doi:10.18637/jss.v033.i01; the stopping rule is scikit-learn's.
 */
export function elasticNetSteps(
  x: MatrixLike,
  y: VectorLike,
  options: ElasticNetOptions = {},
): Steps<ElasticNetState, ElasticNetModel> {
  const settings = requireSettings(options, 0.5)
  return descend(productsOf(x, y, options), settings, null)
}

/**
 * Elastic net: {@link elasticNetSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function elasticNetFit(
  x: MatrixLike,
  y: VectorLike,
  options: ElasticNetOptions = {},
): ElasticNetModel {
  return drain(elasticNetSteps(x, y, options))
}

/**
 * Lasso: {@link elasticNetSteps} with an L1 penalty only.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetOptions}, without `l1Ratio`
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Source: Tibshirani 1996, doi:10.1111/j.2517-6161.1996.tb02080.x.
 */
export function lassoSteps(
  x: MatrixLike,
  y: VectorLike,
  options: Omit<ElasticNetOptions, 'l1Ratio'> = {},
): Steps<ElasticNetState, ElasticNetModel> {
  return elasticNetSteps(x, y, { ...options, l1Ratio: 1 })
}

/**
 * Lasso: {@link lassoSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetOptions}, without `l1Ratio`
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function lassoFit(
  x: MatrixLike,
  y: VectorLike,
  options: Omit<ElasticNetOptions, 'l1Ratio'> = {},
): ElasticNetModel {
  return drain(lassoSteps(x, y, options))
}

/** Checked options. */
export interface Settings {
  readonly alpha: number
  readonly l1Ratio: number
  readonly maxIter: number
  readonly tol: number
}

/**
 * Checks the options that a single fit and a path share.
 *
 * @param options  as the caller gave them
 * @param defaultRatio  r when none is given
 * @throws {InvalidInput} naming the option
 */
export function requireSettings(options: ElasticNetOptions, defaultRatio: number): Settings {
  const { alpha = 1, l1Ratio = defaultRatio, maxIter = 1000, tol = 1e-4 } = options
  requireNumber('options.alpha', alpha, { min: 0 })
  requireNumber('options.l1Ratio', l1Ratio, { min: 0, max: 1 })
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  return { alpha, l1Ratio, maxIter, tol }
}

/** Everything that coordinate descent needs to know of the data. */
export interface Products {
  readonly problem: Centred
  readonly n: number
  /** XᵀX, shape (d, d) */
  readonly xx: Matrix
  /** Xᵀy, shape (d) */
  readonly xy: Float64Array
  /** ‖y‖² */
  readonly yy: number
}

/**
 * Computes what coordinate descent needs, once for all α.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  for `fitIntercept`
 * @throws {InvalidInput} naming `x` or `y`
 */
export function productsOf(x: MatrixLike, y: VectorLike, options: ElasticNetOptions): Products {
  const problem = centred(x, y, options.fitIntercept ?? true)
  return {
    problem,
    n: problem.x.rows,
    xx: gram(problem.x),
    xy: timesTransposed(problem.x, problem.y),
    yy: dot(problem.y, problem.y),
  }
}

/**
 * Coordinate descent on checked arguments.
 *
 * @param products  of the data
 * @param settings  checked options
 * @param start  coefficients to begin with, or null for zeros
 * @param watch  false yields nothing and computes the same
 */
export function* descend(
  products: Products,
  settings: Settings,
  start: Float64Array | null,
  watch = true,
): Steps<ElasticNetState, ElasticNetModel> {
  const { problem, n, xx, xy, yy } = products
  const l1 = settings.alpha * settings.l1Ratio * n
  const l2 = settings.alpha * (1 - settings.l1Ratio) * n
  const w = start?.slice() ?? new Float64Array(xy.length)
  const fitted = times(xx, w) // XᵀX·w, kept up to date
  let gap = gapOf(products, w, fitted, l1, l2)
  let [iteration, converged] = [0, false]
  const snapshot = (): ElasticNetState => ({
    phase: iteration === 0 ? 'start' : 'sweep',
    iteration,
    coef: Array.from(w),
    intercept: uncentred(w, problem).intercept,
    objective: gap.objective / n,
    dualGap: gap.gap / n,
    active: activeOf(w),
    converged,
  })

  if (watch) yield snapshot()
  while (iteration < settings.maxIter && !converged) {
    iteration++
    const { largestChange, largest } = sweep(w, fitted, xx.data, xy, l1, l2)
    const nearlyStill = largest === 0 || largestChange <= settings.tol * largest
    if (watch || nearlyStill || iteration === settings.maxIter) {
      gap = gapOf(products, w, fitted, l1, l2)
    }
    converged = nearlyStill && gap.gap <= settings.tol * yy
    if (watch) yield snapshot()
  }
  return {
    ...uncentred(w, problem),
    alpha: settings.alpha,
    dualGap: gap.gap / n,
    iterations: iteration,
    converged,
  }
}

/** Sets each coefficient to its best value with the others held. */
function sweep(
  w: Float64Array,
  fitted: Float64Array,
  xx: Float64Array,
  xy: Float64Array,
  l1: number,
  l2: number,
): { largestChange: number; largest: number } {
  const d = w.length
  let [largestChange, largest] = [0, 0]
  for (let j = 0; j < d; j++) {
    const square = xx[j * d + j] as number
    if (square === 0) continue // a constant column explains nothing
    const old = w[j] as number
    const rho = (xy[j] as number) - (fitted[j] as number) + old * square
    const now = (Math.sign(rho) * Math.max(Math.abs(rho) - l1, 0)) / (square + l2)
    if (now !== old) {
      w[j] = now
      addScaled(fitted, xx, j * d, now - old)
    }
    largestChange = Math.max(largestChange, Math.abs(now - old))
    largest = Math.max(largest, Math.abs(now))
  }
  return { largestChange, largest }
}

function addScaled(target: Float64Array, from: Float64Array, at: number, scale: number): void {
  for (let i = 0; i < target.length; i++) {
    target[i] = (target[i] as number) + scale * (from[at + i] as number)
  }
}

/** Objective and duality gap, both n times what a state shows. */
function gapOf(
  { xy, yy }: Products,
  w: Float64Array,
  fitted: Float64Array,
  l1: number,
  l2: number,
): { objective: number; gap: number } {
  const explained = dot(w, xy)
  const residual = Math.max(0, yy - 2 * explained + dot(w, fitted)) // ‖y − X·w‖²
  const [norm1, norm2] = [w.reduce((sum, value) => sum + Math.abs(value), 0), dot(w, w)]
  let largest = 0 // of |Xᵀr − l2·w|, which must not exceed l1 for the dual point
  for (let j = 0; j < w.length; j++) {
    const slope = (xy[j] as number) - (fitted[j] as number) - l2 * (w[j] as number)
    largest = Math.max(largest, Math.abs(slope))
  }
  const objective = residual / 2 + l1 * norm1 + (l2 / 2) * norm2
  const scale = largest > l1 ? l1 / largest : 1
  const dual =
    scale * (yy - explained) - (scale * scale * residual) / 2 - (l2 / 2) * scale * scale * norm2
  return { objective, gap: Math.max(0, objective - dual) }
}

/**
 * Coefficients that are not zero.
 *
 * @param w  shape (d)
 */
export const activeOf = (w: Float64Array) => w.filter((value) => value !== 0).length
