import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { type KMeansDraws, requireDraws } from './k-means-plus-plus.ts'

/** Options of {@link miniBatchKMeansSteps}. */
export interface MiniBatchKMeansOptions {
  /** How many clusters, k. */
  readonly nClusters: number
  /** How to start: `k-means++` (default), `random` rows, or given centres, shape (k, d). */
  readonly init?: 'k-means++' | 'random' | MatrixLike
  /** Starts, of which the best on some rows is run; default 1, or 3 for `random`. */
  readonly nInit?: number
  /** Rows a step, default 1024; at most n are taken. */
  readonly batchSize?: number
  /** Most passes over the data, default 100. */
  readonly maxIter?: number
  /** Stop when Σ‖Δc‖² is at most `tol` times the mean variance of the columns; default 0: never. */
  readonly tol?: number
  /** Stop after so many steps without a smaller smoothed inertia, default 10; null: never. */
  readonly maxNoImprovement?: number | null
  /** Rows that a start is made from and judged on, default 3 · `batchSize`. */
  readonly initSize?: number
  /** Centres with less than this share of the largest count start anew; default 0.01, 0: none. */
  readonly reassignmentRatio?: number
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
  /**
   * How random numbers become rows, see {@link KMeansDraws}; default `current`. Batches are drawn
   * alike: by weights in today's scikit-learn, as whole numbers in the pinned one (`before-1.3`).
   */
  readonly draws?: KMeansDraws
}

/** Checked arguments of a run. */
export interface MiniBatchProblem {
  readonly points: Matrix
  readonly k: number
  readonly init: 'k-means++' | 'random' | Matrix
  readonly nInit: number
  readonly batchSize: number
  readonly initSize: number
  readonly maxIter: number
  /** Largest Σ‖Δc‖² that counts as rest; 0 for none. */
  readonly shiftLimit: number
  readonly patience: number | null
  readonly ratio: number
  readonly rng: RandomState
  readonly draws: KMeansDraws
}

/**
 * Checks the arguments and fills in the defaults.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param options  as the caller gave them
 * @throws {InvalidInput} naming the argument
 */
export function requireProblem(x: MatrixLike, options: MiniBatchKMeansOptions): MiniBatchProblem {
  const { nClusters: k, init = 'k-means++', maxIter = 100, tol = 0 } = options
  const points = requireMatrix('x', x)
  requireInteger('options.nClusters', k, { min: 1, max: points.rows })
  const start =
    typeof init === 'string'
      ? requireOneOf('options.init', init, ['k-means++', 'random'])
      : requireMatrix('options.init', init, { rows: k, columns: points.columns })
  const nInit = requireInteger('options.nInit', options.nInit ?? (start === 'random' ? 3 : 1), {
    min: 1,
  })
  const asked = requireInteger('options.batchSize', options.batchSize ?? 1024, { min: 1 })
  const batchSize = Math.min(asked, points.rows)
  const initSize = options.initSize ?? (3 * batchSize < k ? 3 * k : 3 * batchSize)
  requireInteger('options.initSize', initSize, { min: k })
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  const { maxNoImprovement: patience = 10, reassignmentRatio: ratio = 0.01 } = options
  if (patience !== null) requireInteger('options.maxNoImprovement', patience, { min: 1 })
  requireNumber('options.reassignmentRatio', ratio, { min: 0 })
  return {
    ...{ points, k, init: start, batchSize, maxIter, patience, ratio },
    nInit: typeof start === 'string' ? nInit : 1,
    initSize: Math.min(initSize, points.rows),
    shiftLimit: tol === 0 ? 0 : tol * meanVariance(points),
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
    draws: requireDraws(options.draws),
  }
}

/** Mean over the columns of the variance of a column. */
function meanVariance({ data, rows, columns }: Matrix): number {
  let total = 0
  for (let j = 0; j < columns; j++) {
    let [mean, squares] = [0, 0]
    for (let i = 0; i < rows; i++) mean += (data[i * columns + j] as number) / rows
    for (let i = 0; i < rows; i++) squares += ((data[i * columns + j] as number) - mean) ** 2
    total += squares / rows
  }
  return total / columns
}
