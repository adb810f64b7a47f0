import { svd } from '../linalg/decompose.ts'
import { qrSolve } from '../linalg/solve.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { timesTransposed } from '../matrix/matrix-vector.ts'
import { centred, type LinearModel, uncentred } from './linear-model.ts'

/** A fitted least-squares line, plane or hyperplane. */
export interface LinearRegressionModel extends LinearModel {
  /** How many columns of the (centred) x are independent; below d the solution is one of many. */
  readonly rank: number
}

/**
 * Ordinary least squares: the w that makes ‖y − X·w‖² smallest.
 *
 * By QR, which does not square the condition number as the normal equations XᵀX·w = Xᵀy do. Where
 * columns depend on each other, or d > n, it takes the shortest of all solutions (by SVD). For two
 * equal columns scikit-learn 1.2.1 may answer ±10¹⁶, because it takes rounding for rank.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  `fitIntercept`, default true: x and y are centred first
 * @returns the model
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n·d²). Source: Golub & Van Loan, Matrix Computations, ch. 5.
 */
export function linearRegressionFit(
  x: MatrixLike,
  y: VectorLike,
  options: { readonly fitIntercept?: boolean } = {},
): LinearRegressionModel {
  const problem = centred(x, y, options.fitIntercept ?? true)
  const direct = problem.x.rows >= problem.x.columns ? qrSolve(problem.x, problem.y) : null
  const { w, rank } = direct
    ? { w: direct, rank: problem.x.columns }
    : shortestSolution(problem.x, problem.y)
  return { ...uncentred(w, problem), rank }
}

/** w = V·diag(1/s)·Uᵀ·y over the singular values that are not zero to working precision. */
function shortestSolution(x: Matrix, y: Float64Array): { w: Float64Array; rank: number } {
  const { u, s, vt } = svd(x)
  const smallest = Number.EPSILON * Math.max(x.rows, x.columns) * (s[0] as number)
  const rank = s.filter((value) => value > smallest).length
  const weights = timesTransposed(u, y).map((value, i) => (i < rank ? value / (s[i] as number) : 0))
  return { w: timesTransposed(vt, weights), rank }
}
