import { requireLabels } from '../check/labels.ts'
import { requireOneOf } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { ClassificationImpurity } from './criterion.ts'
import type { TreeState } from './grow.ts'
import { pruned, requireAlpha } from './prune.ts'
import { labelsOfLargest, leafShares, leafValues, type Tree } from './tree.ts'
import {
  type ClassWeight,
  combinedWeights,
  requireClassWeight,
  requireLimits,
  requireMaxFeatures,
  requireSampleWeight,
  requireTreePoints,
  type TreeOptions,
} from './tree-options.ts'
import { type ClassifierPlan, drawSeedOf, growClassifier, treeData } from './tree-plan.ts'

/** Options of a classification tree. */
export interface DecisionTreeClassifierOptions extends TreeOptions {
  /** default 'gini' */
  readonly criterion?: ClassificationImpurity
  /** default null: all classes weigh 1 */
  readonly classWeight?: ClassWeight
  /** cost-complexity pruning, see {@link prunedTree}; default 0: none */
  readonly ccpAlpha?: number
}

/** A fitted classification tree. */
export interface DecisionTreeClassifier {
  /** class labels ascending, in the order of the tree's values */
  readonly classes: readonly number[]
  readonly tree: Tree
}

/**
 * Classification tree (CART), one state for each node searched, split or left as a leaf.
 *
 * Splits a node where the weighted impurity falls most:
 * I − N_L/N · I_L − N_R/N · I_R with Gini I = 1 − Σ p_c² or entropy I = −Σ p_c log₂ p_c,
 * thresholds half-way between neighbouring values. Greedy: no split is ever reconsidered.
 * Where two splits gain the same, the feature drawn first wins; `randomState` decides.
 *
 * @param x  shape (n, d), n ≥ 1; compared as float32
 * @param y  class labels, shape (n)
 * @param options  see {@link DecisionTreeClassifierOptions}
 * @returns steps that yield a {@link TreeState} each, and return the fitted tree
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(d·n) a level without or with whole-number weights, else O(d·n log n); watching it
 * copies every candidate, O(d·n) numbers a node.
 * Source: Breiman et al. 1984, Classification and Regression Trees; the same tree as
 * scikit-learn 1.2.1 for the same seed. Oracle: decision-tree.json.
 */
export function decisionTreeClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeClassifierOptions = {},
): Steps<TreeState, DecisionTreeClassifier> {
  return classify(...classifierInput(x, y, options), true)
}

/** The fitted tree of {@link decisionTreeClassifierSteps}. */
export function decisionTreeClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeClassifierOptions = {},
): DecisionTreeClassifier {
  return drain(classify(...classifierInput(x, y, options), false))
}

function classifierInput(
  x: MatrixLike,
  y: VectorLike,
  options: DecisionTreeClassifierOptions,
): [ClassifierPlan, readonly number[], number] {
  const points = requireTreePoints('x', x)
  const labels = requireLabels('y', y, { length: points.rows })
  const criterion = requireOneOf('options.criterion', options.criterion ?? 'gini', [
    'gini',
    'entropy',
  ])
  const classWeight = requireClassWeight(options.classWeight ?? null, labels.classes)
  const sampleWeight = requireSampleWeight(options.sampleWeight, points.rows)
  const plan = {
    data: treeData(points, Float64Array.from(labels.codes), labels.classes.length),
    weights: combinedWeights(sampleWeight, classWeight, labels),
    criterion,
    limits: requireLimits(options),
    maxFeatures: requireMaxFeatures(options.maxFeatures ?? null, points.columns),
    drawSeed: drawSeedOf(options.randomState ?? 0),
  }
  return [plan, labels.classes, requireAlpha('options.ccpAlpha', options.ccpAlpha ?? 0)]
}

function* classify(
  plan: ClassifierPlan,
  classes: readonly number[],
  ccpAlpha: number,
  watch: boolean,
): Steps<TreeState, DecisionTreeClassifier> {
  const tree = yield* growClassifier(plan, watch)
  return { classes, tree: pruned(tree, ccpAlpha) }
}

/**
 * Class probabilities: the share of each class, by weight, in the leaf of a sample.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns shape (n, classes), rows sum to 1
 * @throws {InvalidInput} naming `x`
 */
export function decisionTreeClassifierPredictProba(
  model: DecisionTreeClassifier,
  x: MatrixLike,
): Matrix {
  return leafShares(model.tree, requireTreePoints('x', x, model.tree.nFeatures))
}

/**
 * Predicted class: the one with most weight in the leaf, the lowest label where several tie.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns class labels, shape (n)
 * @throws {InvalidInput} naming `x`
 */
export function decisionTreeClassifierPredict(
  model: DecisionTreeClassifier,
  x: MatrixLike,
): Float64Array {
  const points = requireTreePoints('x', x, model.tree.nFeatures)
  return labelsOfLargest(leafValues(model.tree, points), model.classes)
}
