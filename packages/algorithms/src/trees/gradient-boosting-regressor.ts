import { requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import {
  boostStages,
  type GradientBoosting,
  type GradientBoostingOptions,
  type GradientBoostingPlan,
  type GradientBoostingState,
  requireGradientBoosting,
  requireStages,
  type StagePoints,
  stagedRaw,
} from './gradient-boosting.ts'
import { squaredStage } from './stage-loss.ts'
import { requireTreePoints } from './tree-options.ts'

/** A fitted regressor. */
export type GradientBoostingRegressor = GradientBoosting

/**
 * Gradient boosting for measured targets on squared error, one state a round.
 *
 * Round m grows a regression tree on the residuals y − ŷ and adds η times it.
 *
 * @param x  shape (n, d), n ≥ 1
 * @param y  targets, shape (n)
 * @param options  see {@link GradientBoostingOptions}
 * @returns steps that yield a {@link GradientBoostingState} each, and return the model
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(rounds · d · n log n · depth).
 * Source: Friedman 2001, doi:10.1214/aos/1013203451; scikit-learn 1.2.1.
 * Oracle: gradient-boosting.json.
 */
export function gradientBoostingRegressorSteps(
  x: MatrixLike,
  y: VectorLike,
  options: GradientBoostingOptions = {},
): Steps<GradientBoostingState, GradientBoostingRegressor> {
  return regress(inputOf(x, y, options), true)
}

/** The fitted model of {@link gradientBoostingRegressorSteps}. */
export function gradientBoostingRegressorFit(
  x: MatrixLike,
  y: VectorLike,
  options: GradientBoostingOptions = {},
): GradientBoostingRegressor {
  return drain(regress(inputOf(x, y, options), false))
}

interface Input {
  readonly plan: GradientBoostingPlan
  readonly train: StagePoints
  readonly validation: StagePoints | null
}

function inputOf(x: MatrixLike, y: VectorLike, options: GradientBoostingOptions): Input {
  const points = requireTreePoints('x', x)
  const train = { x: points, y: requireVector('y', y, { length: points.rows }) }
  const plan = requireGradientBoosting(options, points.columns)
  if (options.validation === undefined) return { plan, train, validation: null }
  const held = requireTreePoints('options.validation.x', options.validation.x, points.columns)
  const length = { length: held.rows }
  const validation = {
    x: held,
    y: requireVector('options.validation.y', options.validation.y, length),
  }
  return { plan, train, validation }
}

function regress(
  { plan, train, validation }: Input,
  watch: boolean,
): Steps<GradientBoostingState, GradientBoostingRegressor> {
  return boostStages(plan, squaredStage, train, validation, watch)
}

/**
 * Predicted targets.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @param options  `rounds`: use only the first so many, default all
 * @returns shape (n)
 * @throws {InvalidInput} naming the argument
 */
export function gradientBoostingRegressorPredict(
  model: GradientBoostingRegressor,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Float64Array {
  const { rounds, nFeatures } = requireStages(model, options.rounds)
  return stagedRaw(model, requireTreePoints('x', x, nFeatures), rounds)
}
