import { requireOneOf, requireVector } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { RegressionImpurity } from './criterion.ts'
import {
  bootstrapCounts,
  type ForestOptions,
  type ForestPlan,
  type ForestState,
  featureSeed,
  forestImportances,
  meanPrediction,
  type OutOfBag,
  OutOfBagSum,
  requireForest,
  rSquared,
  timesCounts,
} from './forest.ts'
import { leafCount, leafValues, type Tree } from './tree.ts'
import {
  requireLimits,
  requireMaxFeatures,
  requireSampleWeight,
  requireTreePoints,
} from './tree-options.ts'
import { growRegressor, type RegressorPlan, treeData } from './tree-plan.ts'

/** Options of a regression forest. */
export interface RandomForestRegressorOptions extends ForestOptions {
  /** default 'squared_error' */
  readonly criterion?: RegressionImpurity
}

/** A fitted regression forest. */
export interface RandomForestRegressor {
  readonly trees: readonly Tree[]
  /** mean impurity decrease by feature, sum 1 */
  readonly importances: Float64Array
  /** null unless asked for */
  readonly oob: OutOfBag | null
}

/**
 * Random forest for measured targets: the mean of regression trees on bootstrap samples.
 *
 * As {@link randomForestClassifierSteps}, with `maxFeatures` all by default (so only the
 * bootstrap makes the trees differ), and R² as out-of-bag score.
 *
 * @param x  shape (n, d), n ≥ 1
 * @param y  targets, shape (n)
 * @param options  see {@link RandomForestRegressorOptions}
 * @returns steps that yield a {@link ForestState} a tree, and return the forest
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(trees · d · n log n · depth).
 * Source: Breiman 2001; the same forest as scikit-learn 1.2.1 for the same seed.
 * Oracle: random-forest.json.
 */
export function randomForestRegressorSteps(
  x: MatrixLike,
  y: VectorLike,
  options: RandomForestRegressorOptions = {},
): Steps<ForestState, RandomForestRegressor> {
  return plant(inputOf(x, y, options), true)
}

/** The fitted forest of {@link randomForestRegressorSteps}. */
export function randomForestRegressorFit(
  x: MatrixLike,
  y: VectorLike,
  options: RandomForestRegressorOptions = {},
): RandomForestRegressor {
  return drain(plant(inputOf(x, y, options), false))
}

interface Input {
  readonly points: Matrix
  readonly targets: Float64Array
  readonly forest: ForestPlan
  readonly tree: Omit<RegressorPlan, 'drawSeed'>
}

function inputOf(x: MatrixLike, y: VectorLike, options: RandomForestRegressorOptions): Input {
  const points = requireTreePoints('x', x)
  const targets = requireVector('y', y, { length: points.rows })
  return {
    points,
    targets,
    forest: requireForest(options, points.rows),
    tree: {
      data: treeData(points, targets, 0),
      weights: requireSampleWeight(options.sampleWeight, points.rows),
      criterion: requireOneOf('options.criterion', options.criterion ?? 'squared_error', [
        'squared_error',
        'friedman_mse',
      ]),
      limits: requireLimits(options),
      maxFeatures: requireMaxFeatures(options.maxFeatures ?? null, points.columns),
    },
  }
}

function* plant(input: Input, watch: boolean): Steps<ForestState, RandomForestRegressor> {
  const { points, targets, forest } = input
  const trees: Tree[] = []
  const oob = forest.bootstrap && (watch || forest.oob)
  const sum = new OutOfBagSum(oob ? points.rows : 0, 1)
  for (const seed of forest.seeds) {
    const counts = forest.bootstrap ? bootstrapCounts(seed, points.rows, forest.draws) : null
    const weights = counts === null ? input.tree.weights : timesCounts(input.tree.weights, counts)
    const plan = { ...input.tree, weights, drawSeed: featureSeed(seed) }
    const tree = drain(growRegressor(plan, false))
    trees.push(tree)
    if (counts && oob) sum.add(points, counts, (some) => leafValues(tree, some))
    if (watch) yield stateOf(trees, counts, sum, targets)
  }
  const importances = forestImportances(trees)
  return { trees, importances, oob: forest.oob ? outOfBag(sum, targets) : null }
}

/** R² over all samples; one that no tree left out counts as predicted 0, as in scikit-learn. */
function outOfBag(sum: OutOfBagSum, targets: Float64Array): OutOfBag {
  const predictions = sum.means()
  return { predictions, votes: sum.votes, score: rSquared(targets, predictions.data) }
}

function stateOf(
  trees: readonly Tree[],
  counts: Float64Array | null,
  sum: OutOfBagSum,
  targets: Float64Array,
): ForestState {
  const tree = trees.at(-1) as Tree
  const covered = sum.covered()
  return {
    phase: 'tree',
    trees: trees.length,
    drawn: Array.from(counts ?? targets.map(() => 1)),
    leaves: leafCount(tree),
    depth: tree.maxDepth,
    importances: Array.from(forestImportances(trees)),
    oobScore: covered.length === 0 ? null : scoreOf(sum, targets, covered),
    oobCovered: covered.length,
  }
}

function scoreOf(sum: OutOfBagSum, targets: Float64Array, which: readonly number[]): number {
  const { data } = sum.means()
  const y = Float64Array.from(which, (i) => targets[i] as number)
  return rSquared(
    y,
    which.map((i) => data[i] as number),
  )
}

/**
 * Predicted target: the mean over the trees.
 *
 * @param model  fitted; a model with fewer of its trees is one too
 * @param x  shape (n, d)
 * @returns shape (n)
 * @throws {InvalidInput} naming `x`
 */
export function randomForestRegressorPredict(
  model: Pick<RandomForestRegressor, 'trees'>,
  x: MatrixLike,
): Float64Array {
  const points = requireTreePoints('x', x, model.trees[0]?.nFeatures)
  return meanPrediction(model.trees, points, 1, leafValues).data
}
