import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber, requireVector } from '../check/require.ts'
import { choleskyFactor, choleskySolve } from '../linalg/solve.ts'
import { gram } from '../matrix/gram.ts'
import { copy, type Matrix, type MatrixLike, transpose, type VectorLike } from '../matrix/matrix.ts'
import { timesTransposed } from '../matrix/matrix-vector.ts'
import { drain, type Steps } from '../steps.ts'
import { type Centred, centred, type LinearModel, uncentred } from './linear-model.ts'

/** Options of the ridge functions. */
export interface RidgeOptions {
  /** α ≥ 0, default 1: weight of ‖w‖². */
  readonly alpha?: number
  /** Default true; the intercept is not penalised. */
  readonly fitIntercept?: boolean
}

/**
 * Ridge regression: the w that makes ‖y − X·w‖² + α·‖w‖² smallest.
 *
 * w = (XᵀX + αI)⁻¹Xᵀy by Cholesky; for d > n the same as Xᵀ(XXᵀ + αI)⁻¹y. It shrinks most along the
 * directions in which x varies least, and never to exactly zero. Scale the columns first: the
 * penalty treats all units alike.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link RidgeOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument; α = 0 with dependent columns has no single solution
 *
 * Cost: O(n·d·min(n, d)). Source: Hoerl & Kennard 1970, doi:10.1080/00401706.1970.10488634.
 */
export function ridgeFit(x: MatrixLike, y: VectorLike, options: RidgeOptions = {}): LinearModel {
  const { alpha = 1, fitIntercept = true } = options
  requireNumber('options.alpha', alpha, { min: 0 })
  const problem = centred(x, y, fitIntercept)
  return uncentred(solver(problem)('options.alpha', alpha), problem)
}

/** One α of a ridge path. */
export interface RidgePathState {
  readonly phase: 'alpha'
  readonly alpha: number
  /** shape (d) */
  readonly coef: readonly number[]
  readonly intercept: number
  /** ‖w‖², which falls as α grows. */
  readonly squaredNorm: number
}

/** Coefficients for each α. */
export interface RidgePath {
  /** shape (a) */
  readonly alphas: Float64Array
  /** One model an α. */
  readonly models: readonly LinearModel[]
}

/**
 * Ridge regression for a list of α, one state each.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param alphas  each ≥ 0, in the order in which they are solved
 * @param options  `fitIntercept`, default true
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d²) once, then O(d³) an α.
 */
export function ridgePathSteps(
  x: MatrixLike,
  y: VectorLike,
  alphas: VectorLike,
  options: { readonly fitIntercept?: boolean } = {},
): Steps<RidgePathState, RidgePath> {
  const problem = centred(x, y, options.fitIntercept ?? true)
  return path(problem, requireVector('alphas', alphas, { min: 0 }))
}

/**
 * Ridge regression for a list of α: {@link ridgePathSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param alphas  each ≥ 0
 * @param options  `fitIntercept`, default true
 * @returns one model an α
 * @throws {InvalidInput} naming the argument
 */
export function ridgePath(
  x: MatrixLike,
  y: VectorLike,
  alphas: VectorLike,
  options: { readonly fitIntercept?: boolean } = {},
): RidgePath {
  return drain(ridgePathSteps(x, y, alphas, options))
}

function* path(problem: Centred, alphas: Float64Array): Steps<RidgePathState, RidgePath> {
  const solve = solver(problem)
  const models: LinearModel[] = []
  for (const alpha of alphas) {
    const model = uncentred(solve('alphas', alpha), problem)
    models.push(model)
    const { coef, intercept } = model
    const squaredNorm = coef.reduce((sum, value) => sum + value * value, 0)
    yield { phase: 'alpha', alpha, coef: Array.from(coef), intercept, squaredNorm }
  }
  return { alphas: alphas.slice(), models }
}

/** Solves one problem for any α; what does not depend on α is computed once. */
function solver({ x, y }: Centred): (argument: string, alpha: number) => Float64Array {
  const wide = x.columns > x.rows
  const products = wide ? gram(transpose(x)) : gram(x) // XXᵀ (n, n) or XᵀX (d, d)
  const right = wide ? y : timesTransposed(x, y)
  return (argument, alpha) => {
    const factor = choleskyFactor(withRidge(products, alpha))
    if (factor === null) {
      const wrong = `is ${alpha}, and the columns of x depend on each other`
      throw new InvalidInput('range', argument, wrong, 'give more than 0')
    }
    const solution = choleskySolve(factor, right)
    return wide ? timesTransposed(x, solution) : solution
  }
}

function withRidge(matrix: Matrix, alpha: number): Matrix {
  const out = copy(matrix)
  for (let i = 0; i < out.rows; i++) {
    const at = i * out.columns + i
    out.data[at] = (out.data[at] as number) + alpha
  }
  return out
}
