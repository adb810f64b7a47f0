import { requireOneOf, requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { RegressionImpurity } from './criterion.ts'
import type { TreeState } from './grow.ts'
import { pruned, requireAlpha } from './prune.ts'
import { leafValues, type Tree } from './tree.ts'
import {
  requireLimits,
  requireMaxFeatures,
  requireSampleWeight,
  requireTreePoints,
  type TreeOptions,
} from './tree-options.ts'
import { drawSeedOf, growRegressor, type RegressorPlan, treeData } from './tree-plan.ts'

/** Options of a regression tree. */
export interface DecisionTreeRegressorOptions extends TreeOptions {
  /** default 'squared_error' */
  readonly criterion?: RegressionImpurity
  /** cost-complexity pruning, see {@link prunedTree}; default 0: none */
  readonly ccpAlpha?: number
}

/** A fitted regression tree. */
export interface DecisionTreeRegressor {
  readonly tree: Tree
}

/**
 * Regression tree (CART), one state for each node searched, split or left as a leaf.
 *
 * As {@link decisionTreeClassifierSteps}, with the variance of the targets at a node as impurity
 * and their mean as value.
 *
 * @param x  shape (n, d), n ≥ 1; compared as float32
 * @param y  targets, shape (n)
 * @param options  see {@link DecisionTreeRegressorOptions}
 * @returns steps that yield a {@link TreeState} each, and return the fitted tree
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(d · n log n) a level.
 * Source: Breiman et al. 1984; the same tree as scikit-learn 1.2.1 for the same seed.
 * Oracle: decision-tree.json.
 */
export function decisionTreeRegressorSteps(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeRegressorOptions = {},
): Steps<TreeState, DecisionTreeRegressor> {
  return regress(...regressorInput(x, y, options), true)
}

/** The fitted tree of {@link decisionTreeRegressorSteps}. */
export function decisionTreeRegressorFit(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeRegressorOptions = {},
): DecisionTreeRegressor {
  return drain(regress(...regressorInput(x, y, options), false))
}

function regressorInput(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeRegressorOptions,
): [RegressorPlan, number] {
  const points = requireTreePoints('x', x)
  const targets = requireVector('y', y, { length: points.rows })
  const plan: RegressorPlan = {
    data: treeData(points, targets, 0),
    weights: requireSampleWeight(options.sampleWeight, points.rows),
    criterion: requireOneOf('options.criterion', options.criterion ?? 'squared_error', [
      'squared_error',
      'friedman_mse',
    ]),
    limits: requireLimits(options),
    maxFeatures: requireMaxFeatures(options.maxFeatures ?? null, points.columns),
    drawSeed: drawSeedOf(options.randomState ?? 0),
  }
  return [plan, requireAlpha('options.ccpAlpha', options.ccpAlpha ?? 0)]
}

function* regress(
  plan: RegressorPlan,
  ccpAlpha: number,
  watch: boolean,
): Steps<TreeState, DecisionTreeRegressor> {
  return { tree: pruned(yield* growRegressor(plan, watch), ccpAlpha) }
}

/**
 * Predicted target: the mean of the leaf.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns shape (n)
 * @throws {InvalidInput} naming `x`
 */
export function decisionTreeRegressorPredict(
  model: DecisionTreeRegressor,
  x: MatrixLike,
): Float64Array {
  return leafValues(model.tree, requireTreePoints('x', x, model.tree.nFeatures)).data
}
