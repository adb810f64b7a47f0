import { requireNumber, requireOneOf, requireVector } from '../../check/require.ts'
import type { MatrixLike, VectorLike } from '../../matrix/matrix.ts'
import { drain, type Steps } from '../../steps.ts'
import {
  type BoostedTrees,
  type BoostingState,
  boost,
  rawPredictions,
  requireRounds,
} from './boosting.ts'
import { absoluteLoss, type BoostLoss, quantileLoss, squaredLoss } from './losses.ts'
import {
  type HistBoostingOptions,
  type HistPlan,
  requireHistPlan,
  requirePoints,
  type TargetedPoints,
} from './options.ts'

/** Options of the regressor. */
export interface HistGradientBoostingRegressorOptions extends HistBoostingOptions {
  /** default 'squared_error' */
  readonly loss?: 'squared_error' | 'absolute_error' | 'quantile'
  /** which quantile `loss: 'quantile'` predicts, 0 < quantile < 1, default 0.5 */
  readonly quantile?: number
}

/** A fitted regressor. */
export type HistGradientBoostingRegressor = BoostedTrees

/**
 * Gradient boosting with histograms for measured targets, one state a round.
 *
 * As {@link histGradientBoostingClassifierSteps}, on squared error, absolute error or the pinball
 * loss of a quantile; for the last two a leaf takes the median or quantile of its residuals
 * instead of a Newton step.
 *
 * @param x  shape (n, d), n ≥ 1; NaN for a missing value
 * @param y  targets, shape (n)
 * @param options  see {@link HistGradientBoostingRegressorOptions}
 * @returns steps that yield a {@link BoostingState} each, and return the model
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(rounds · d · n) for trees of bounded depth.
 * Source: Friedman 2001, doi:10.1214/aos/1013203451; scikit-learn 1.2.1.
 * Oracle: hist-gradient-boosting.json.
 */
export function histGradientBoostingRegressorSteps(
  x: MatrixLike,
  y: VectorLike,
  options: HistGradientBoostingRegressorOptions = {},
): Steps<BoostingState, HistGradientBoostingRegressor> {
  return regress(inputOf(x, y, options), true)
}

/** The fitted model of {@link histGradientBoostingRegressorSteps}. */
export function histGradientBoostingRegressorFit(
  x: MatrixLike,
  y: VectorLike,
  options: HistGradientBoostingRegressorOptions = {},
): HistGradientBoostingRegressor {
  return drain(regress(inputOf(x, y, options), false))
}

interface Input {
  readonly plan: HistPlan
  readonly loss: BoostLoss
  readonly train: TargetedPoints
  readonly validation: TargetedPoints | null
}

function inputOf(
  x: MatrixLike,
  y: VectorLike,
  options: HistGradientBoostingRegressorOptions,
): Input {
  const points = requirePoints('x', x)
  const train = { x: points, y: requireVector('y', y, { length: points.rows }) }
  return {
    plan: requireHistPlan(options),
    loss: requireLoss(options),
    train,
    validation: validationOf(options.validation, points.columns),
  }
}

function requireLoss({
  loss = 'squared_error',
  quantile = 0.5,
}: HistGradientBoostingRegressorOptions) {
  const kind = requireOneOf('options.loss', loss, ['squared_error', 'absolute_error', 'quantile'])
  const q = requireNumber('options.quantile', quantile, { above: 0, below: 1 })
  if (kind === 'quantile') return quantileLoss(q)
  return kind === 'squared_error' ? squaredLoss : absoluteLoss
}

function validationOf(
  given: HistBoostingOptions['validation'],
  columns: number,
): TargetedPoints | null {
  if (given === undefined) return null
  const x = requirePoints('options.validation.x', given.x, columns)
  return { x, y: requireVector('options.validation.y', given.y, { length: x.rows }) }
}

function regress(
  { plan, loss, train, validation }: Input,
  watch: boolean,
): Steps<BoostingState, HistGradientBoostingRegressor> {
  return boost(plan, loss, train, validation, watch)
}

/**
 * Predicted targets.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @param options  `rounds`: use only the first so many, default all
 * @returns shape (n)
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n · rounds · depth).
 */
export function histGradientBoostingRegressorPredict(
  model: HistGradientBoostingRegressor,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Float64Array {
  const points = requirePoints('x', x, model.nFeatures)
  return rawPredictions(model, points, requireRounds(model, options.rounds))
}
