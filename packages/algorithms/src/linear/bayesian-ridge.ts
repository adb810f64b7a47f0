import { requireInteger, requireNumber } from '../check/require.ts'
import { symmetricEigen } from '../linalg/decompose.ts'
import { gram } from '../matrix/gram.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { times, timesTransposed } from '../matrix/matrix-vector.ts'
import { dot } from '../matrix/vectors.ts'
import { drain, type Steps } from '../steps.ts'
import { type Centred, centred, type LinearModel, uncentred } from './linear-model.ts'

/** One round of a Bayesian ridge regression. */
export interface BayesianRidgeState {
  readonly phase: 'round'
  readonly iteration: number
  /** Most likely weights under the precisions of the round before, shape (d). */
  readonly coef: readonly number[]
  /** 1 / variance of the noise, estimated anew. */
  readonly noisePrecision: number
  /** 1 / variance of the weights, estimated anew: noise and weights together set the ridge penalty. */
  readonly weightPrecision: number
  /** How many weights the data decides rather than the prior. */
  readonly effectiveWeights: number
}

/** A fitted Bayesian ridge regression. */
export interface BayesianRidgeModel extends LinearModel {
  readonly noisePrecision: number
  readonly weightPrecision: number
  readonly iterations: number
}

/** Options of {@link bayesianRidgeSteps}. */
export interface BayesianRidgeOptions {
  /** Most rounds, default 300. */
  readonly maxIter?: number
  /** Stop when Σ|Δw| is below it, default 1e-3. */
  readonly tol?: number
  /** Default true. */
  readonly fitIntercept?: boolean
}

const PRIOR = 1e-6 // shape and rate of both Gamma priors: nearly nothing is assumed

/**
 * Bayesian ridge regression, one state a round: ridge whose penalty is learned from the data.
 *
 * Noise N(0, 1/α), weights N(0, 1/λ). With α and λ held, w is ridge with penalty λ/α; with w held,
 * α = (n − γ)/‖y − X·w‖² and λ = γ/‖w‖², where γ = Σ α·eᵢ/(λ + α·eᵢ) over the eigenvalues of XᵀX.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link BayesianRidgeOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d² + d³) once, then O(n·d) a round. Source: MacKay 1992, doi:10.1162/neco.1992.4.3.415;
 * rounds and priors as scikit-learn's `BayesianRidge`.
 */
export function bayesianRidgeSteps(
  x: MatrixLike,
  y: VectorLike,
  options: BayesianRidgeOptions = {},
): Steps<BayesianRidgeState, BayesianRidgeModel> {
  const { maxIter = 300, tol = 1e-3, fitIntercept = true } = options
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  return rounds(centred(x, y, fitIntercept), maxIter, tol)
}

/**
 * Bayesian ridge regression: {@link bayesianRidgeSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link BayesianRidgeOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function bayesianRidgeFit(
  x: MatrixLike,
  y: VectorLike,
  options: BayesianRidgeOptions = {},
): BayesianRidgeModel {
  return drain(bayesianRidgeSteps(x, y, options))
}

function* rounds(
  problem: Centred,
  maxIter: number,
  tol: number,
): Steps<BayesianRidgeState, BayesianRidgeModel> {
  const { x, y } = problem
  const n = x.rows
  const { values, vectors } = symmetricEigen(gram(x))
  const rounding = values.length * Number.EPSILON * (values[0] as number)
  const eigen = values.map((value) => (value > rounding ? value : 0))
  const along = times(vectors, timesTransposed(x, y)) // Xᵀy along the eigenvectors, shape (d)
  const ridge = (penalty: number) =>
    timesTransposed(
      vectors,
      along.map((value, i) => value / ((eigen[i] as number) + penalty)),
    )
  let noise = 1 / (varianceOf(y) + Number.EPSILON)
  let weight = 1
  let before: Float64Array | null = null
  let iteration = 0
  while (iteration < maxIter) {
    iteration++
    const w = ridge(weight / noise)
    const rest = times(x, w).map((guess, i) => (y[i] as number) - guess)
    const effective = eigen.reduce((sum, e) => sum + (noise * e) / (weight + noise * e), 0)
    weight = (effective + 2 * PRIOR) / (dot(w, w) + 2 * PRIOR)
    noise = (n - effective + 2 * PRIOR) / (dot(rest, rest) + 2 * PRIOR)
    yield {
      phase: 'round',
      iteration,
      coef: Array.from(w),
      noisePrecision: noise,
      weightPrecision: weight,
      effectiveWeights: effective,
    }
    const change = before?.reduce((sum, old, j) => sum + Math.abs(old - (w[j] as number)), 0)
    if (change !== undefined && change < tol) break
    before = w
  }
  const model = uncentred(ridge(weight / noise), problem)
  return { ...model, noisePrecision: noise, weightPrecision: weight, iterations: iteration }
}

function varianceOf(y: Float64Array): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  return y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length
}
