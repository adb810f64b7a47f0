import { InvalidInput } from '../check/invalid-input.ts'
import { requirePair } from '../check/pairs.ts'
import { requireNumber } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { medianOf } from '../numeric/quantile.ts'

/** Mean over the samples of f(true, predicted). */
function meanOf(
  yTrue: VectorLike,
  yPred: VectorLike,
  loss: (truth: number, guess: number) => number,
): number {
  const [y, guess] = requirePair(['yTrue', yTrue], ['yPred', yPred])
  return y.reduce((sum, value, i) => sum + loss(value, guess[i] as number), 0) / y.length
}

/**
 * Mean squared error: mean (y − ŷ)². Smallest for the mean of y.
 *
 * @param yTrue  shape (n)
 * @param yPred  shape (n)
 * @returns ≥ 0, in squared units of y
 * @throws {InvalidInput} naming the argument
 */
export function meanSquaredError(yTrue: VectorLike, yPred: VectorLike): number {
  return meanOf(yTrue, yPred, (y, guess) => (y - guess) ** 2)
}

/**
 * Root of the mean squared error.
 *
 * @param yTrue  shape (n)
 * @param yPred  shape (n)
 * @returns ≥ 0, in units of y
 * @throws {InvalidInput} naming the argument
 */
export function rootMeanSquaredError(yTrue: VectorLike, yPred: VectorLike): number {
  return Math.sqrt(meanSquaredError(yTrue, yPred))
}

/**
 * Mean absolute error: mean |y − ŷ|. Smallest for the median of y.
 *
 * @param yTrue  shape (n)
 * @param yPred  shape (n)
 * @returns ≥ 0, in units of y
 * @throws {InvalidInput} naming the argument
 */
export function meanAbsoluteError(yTrue: VectorLike, yPred: VectorLike): number {
  return meanOf(yTrue, yPred, (y, guess) => Math.abs(y - guess))
}

/**
 * Median absolute error: half of the predictions are closer.
 *
 * @param yTrue  shape (n)
 * @param yPred  shape (n)
 * @returns ≥ 0, in units of y
 * @throws {InvalidInput} naming the argument
 */
export function medianAbsoluteError(yTrue: VectorLike, yPred: VectorLike): number {
  const [y, guess] = requirePair(['yTrue', yTrue], ['yPred', yPred])
  return medianOf(y.map((value, i) => Math.abs(value - (guess[i] as number))))
}

/**
 * Mean absolute percentage error: mean |y − ŷ| / |y|.
 *
 * @param yTrue  shape (n); values near 0 dominate, and 0 counts as 2⁻⁵²
 * @param yPred  shape (n)
 * @returns ≥ 0; 0.1 means 10 %
 * @throws {InvalidInput} naming the argument
 */
export function meanAbsolutePercentageError(yTrue: VectorLike, yPred: VectorLike): number {
  return meanOf(
    yTrue,
    yPred,
    (y, guess) => Math.abs(y - guess) / Math.max(Math.abs(y), Number.EPSILON),
  )
}

/**
 * Pinball loss: α·(y − ŷ) when the prediction is too low, (1 − α)·(ŷ − y) when too high. Smallest
 * for the α-quantile of y.
 *
 * @param yTrue  shape (n)
 * @param yPred  shape (n)
 * @param alpha  0 … 1, default 0.5: half the mean absolute error
 * @returns ≥ 0, in units of y
 * @throws {InvalidInput} naming the argument
 */
export function meanPinballLoss(yTrue: VectorLike, yPred: VectorLike, alpha = 0.5): number {
  requireNumber('alpha', alpha, { min: 0, max: 1 })
  return meanOf(yTrue, yPred, (y, guess) =>
    y >= guess ? alpha * (y - guess) : (1 - alpha) * (guess - y),
  )
}

/**
 * Coefficient of determination: 1 − Σ(y − ŷ)² / Σ(y − ȳ)².
 *
 * @param yTrue  shape (n), n ≥ 2
 * @param yPred  shape (n)
 * @returns at most 1; 0 for predicting the mean, negative for worse. For a constant y it is 1 when
 *   every prediction is right and 0 otherwise
 * @throws {InvalidInput} naming the argument
 */
export function r2Score(yTrue: VectorLike, yPred: VectorLike): number {
  const [y, guess] = requirePair(['yTrue', yTrue], ['yPred', yPred])
  if (y.length < 2) {
    throw new InvalidInput('shape', 'yTrue', 'has 1 value', 'give at least 2')
  }
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  const residual = y.reduce((sum, value, i) => sum + (value - (guess[i] as number)) ** 2, 0)
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (total === 0) return residual === 0 ? 1 : 0
  return 1 - residual / total
}
