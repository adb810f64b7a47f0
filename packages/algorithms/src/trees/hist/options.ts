import { InvalidInput } from '../../check/invalid-input.ts'
import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireRandomState,
} from '../../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../../matrix/matrix.ts'
import type { RandomState } from '../../random/random-state.ts'
import type { HistTreeLimits } from './grower.ts'

/** Options of boosting with histograms. Names and defaults are scikit-learn's. */
export interface HistBoostingOptions {
  /** factor on every leaf, default 0.1 */
  readonly learningRate?: number
  /** number of rounds, default 100 */
  readonly maxIter?: number
  /** default 31; null for no limit */
  readonly maxLeafNodes?: number | null
  /** default null: no limit */
  readonly maxDepth?: number | null
  /** default 20 */
  readonly minSamplesLeaf?: number
  /** λ in the Newton step −G / (H + λ), default 0 */
  readonly l2Regularization?: number
  /** most bins a feature, 2 … 255, default 255 */
  readonly maxBins?: number
  /** only matters above 200,000 samples, where bins are chosen from a subset; default 0 */
  readonly randomState?: number | RandomState
  /** points to follow the loss on; never trained on (scikit-learn splits off its own) */
  readonly validation?: { readonly x: MatrixLike; readonly y: VectorLike }
  /**
   * whether to stop when the loss (on `validation`, or else in training) has not fallen by more
   * than `tol` for `nIterNoChange` rounds; default false (scikit-learn: true above 10,000 samples)
   */
  readonly earlyStopping?: boolean
  /** default 10 */
  readonly nIterNoChange?: number
  /** default 1e-7 */
  readonly tol?: number
}

/** Checked options. */
export interface HistPlan {
  readonly limits: HistTreeLimits
  readonly learningRate: number
  readonly maxIter: number
  readonly maxBins: number
  readonly seed: number
  readonly stop: { readonly rounds: number; readonly tol: number } | null
}

/** Checks the options that do not depend on the data. */
export function requireHistPlan(options: HistBoostingOptions): HistPlan {
  const { maxLeafNodes = 31, maxDepth = null } = options
  if (maxLeafNodes !== null) requireInteger('options.maxLeafNodes', maxLeafNodes, { min: 2 })
  if (maxDepth !== null) requireInteger('options.maxDepth', maxDepth, { min: 1 })
  const { minSamplesLeaf = 20, l2Regularization = 0, nIterNoChange = 10, tol = 1e-7 } = options
  requireInteger('options.minSamplesLeaf', minSamplesLeaf, { min: 1 })
  requireNumber('options.l2Regularization', l2Regularization, { min: 0 })
  requireInteger('options.nIterNoChange', nIterNoChange, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  return {
    limits: {
      maxLeafNodes: maxLeafNodes ?? Number.POSITIVE_INFINITY,
      maxDepth: maxDepth ?? Number.POSITIVE_INFINITY,
      minSamplesLeaf,
      l2Regularization,
    },
    learningRate: requireNumber('options.learningRate', options.learningRate ?? 0.1, { above: 0 }),
    maxIter: requireInteger('options.maxIter', options.maxIter ?? 100, { min: 1 }),
    maxBins: requireInteger('options.maxBins', options.maxBins ?? 255, { min: 2, max: 255 }),
    seed: rng.randint(0, 2 ** 32 - 1),
    stop: options.earlyStopping ? { rounds: nIterNoChange, tol } : null,
  }
}

/** Checks points in which NaN stands for a missing value. */
export function requirePoints(argument: string, x: MatrixLike, columns?: number): Matrix {
  return requireMatrix(argument, x, { allowNaN: true, ...(columns !== undefined && { columns }) })
}

/** Points with their encoded target. */
export interface TargetedPoints {
  readonly x: Matrix
  readonly y: Float64Array
}

/** Refuses a validation set whose target was not seen in training. */
export function unknownClass(label: number, classes: readonly number[]): InvalidInput {
  const instead = `give only the classes ${classes.join(', ')}`
  return new InvalidInput('range', 'options.validation.y', `holds ${label}`, instead)
}
