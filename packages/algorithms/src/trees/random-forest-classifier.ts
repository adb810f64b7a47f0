import { type Labels, requireLabels } from '../check/labels.ts'
import { requireOneOf } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { ClassificationImpurity } from './criterion.ts'
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
  timesCounts,
} from './forest.ts'
import { rankSamples } from './presort.ts'
import { labelsOfLargest, leafCount, leafShares, type Tree } from './tree.ts'
import {
  type ClassWeight,
  combinedWeights,
  requireClassWeight,
  requireLimits,
  requireMaxFeatures,
  requireSampleWeight,
  requireTreePoints,
  weightsByClass,
} from './tree-options.ts'
import { type ClassifierPlan, growClassifier, treeData } from './tree-plan.ts'

/** Options of a classification forest. */
export interface RandomForestClassifierOptions extends ForestOptions {
  /** default 'gini' */
  readonly criterion?: ClassificationImpurity
  /** default null; 'balanced_subsample' balances each bootstrap sample */
  readonly classWeight?: ClassWeight | 'balanced_subsample'
}

/** A fitted classification forest. */
export interface RandomForestClassifier {
  readonly classes: readonly number[]
  readonly trees: readonly Tree[]
  /** mean impurity decrease by feature, sum 1 */
  readonly importances: Float64Array
  /** null unless asked for */
  readonly oob: OutOfBag | null
}

/**
 * Random forest: classification trees on bootstrap samples, each node choosing among a random
 * √d of the features; the forest predicts the mean of their class shares.
 *
 * The trees differ, so their errors partly cancel: the variance falls and the bias stays, and more
 * trees never overfit. With `maxFeatures: null` it is bagging. A sample is out of bag for the
 * (1 − 1/n)ⁿ ≈ 37 % of trees that did not draw it; their votes give an honest score for free.
 *
 * @param x  shape (n, d), n ≥ 1
 * @param y  class labels, shape (n)
 * @param options  see {@link RandomForestClassifierOptions}; `maxFeatures` defaults to 'sqrt'
 * @returns steps that yield a {@link ForestState} a tree, and return the forest
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(trees · √d · n · depth).
 * Source: Breiman 2001, doi:10.1023/A:1010933404324; the same forest as scikit-learn 1.2.1 for
 * the same seed. Oracle: random-forest.json.
 */
export function randomForestClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  options: RandomForestClassifierOptions = {},
): Steps<ForestState, RandomForestClassifier> {
  return plant(inputOf(x, y, options), true)
}

/** The fitted forest of {@link randomForestClassifierSteps}. */
export function randomForestClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  options: RandomForestClassifierOptions = {},
): RandomForestClassifier {
  return drain(plant(inputOf(x, y, options), false))
}

interface Input {
  readonly points: Matrix
  readonly labels: Labels
  readonly forest: ForestPlan
  readonly tree: Omit<ClassifierPlan, 'drawSeed'>
  readonly balanceSubsamples: boolean
}

function inputOf(x: MatrixLike, y: VectorLike, options: RandomForestClassifierOptions): Input {
  const points = requireTreePoints('x', x)
  const labels = requireLabels('y', y, { length: points.rows })
  const { classWeight = null, criterion = 'gini', maxFeatures = 'sqrt', bootstrap = true } = options
  const bySubsample = classWeight === 'balanced_subsample'
  const whole = bySubsample ? (bootstrap ? null : 'balanced') : classWeight
  const checked = requireClassWeight(whole, labels.classes)
  const sampleWeight = requireSampleWeight(options.sampleWeight, points.rows)
  const data = treeData(points, Float64Array.from(labels.codes), labels.classes.length)
  return {
    points,
    labels,
    forest: requireForest(options, points.rows),
    tree: {
      data,
      weights: combinedWeights(sampleWeight, checked, labels),
      criterion: requireOneOf('options.criterion', criterion, ['gini', 'entropy']),
      limits: requireLimits(options),
      maxFeatures: requireMaxFeatures(maxFeatures, points.columns),
      ranks: rankSamples(data.columns, data.nSamples),
    },
    balanceSubsamples: bySubsample && bootstrap,
  }
}

function* plant(input: Input, watch: boolean): Steps<ForestState, RandomForestClassifier> {
  const { points, labels, forest } = input
  const { classes } = labels
  const trees: Tree[] = []
  const oob = forest.bootstrap && (watch || forest.oob)
  const sum = new OutOfBagSum(oob ? points.rows : 0, classes.length)
  for (const seed of forest.seeds) {
    const counts = forest.bootstrap ? bootstrapCounts(seed, points.rows, forest.draws) : null
    const weights = counts === null ? input.tree.weights : treeWeights(input, counts)
    const plan = { ...input.tree, weights, drawSeed: featureSeed(seed) }
    const tree = drain(growClassifier(plan, false))
    trees.push(tree)
    if (counts && oob) sum.add(points, counts, (some) => leafShares(tree, some))
    if (watch) yield stateOf(trees, counts, sum, labels)
  }
  const importances = forestImportances(trees)
  return { classes, trees, importances, oob: forest.oob ? outOfBag(sum, labels) : null }
}

function treeWeights({ tree, labels, balanceSubsamples }: Input, counts: Float64Array) {
  const weights = timesCounts(tree.weights, counts)
  if (!balanceSubsamples) return weights
  const codes = drawnCodes(labels.codes, counts)
  const byClass = weightsByClass('balanced', labels.classes, codes)
  return weights.map((w, i) => w * (byClass[labels.codes[i] as number] as number))
}

/** The class of each draw: a sample drawn twice counts twice. */
function drawnCodes(codes: Int32Array, counts: Float64Array): number[] {
  return Array.from(codes).flatMap((code, i) => new Array<number>(counts[i] as number).fill(code))
}

/** Accuracy over all samples; one that no tree left out counts as its lowest class. */
function outOfBag(sum: OutOfBagSum, labels: Labels): OutOfBag {
  const predictions = sum.means()
  const every = Array.from(labels.codes.keys())
  return { predictions, votes: sum.votes, score: accuracy(predictions, labels, every) }
}

function accuracy(predictions: Matrix, { classes, codes }: Labels, which: number[]): number {
  const predicted = labelsOfLargest(predictions, classes)
  const right = which.filter((i) => predicted[i] === classes[codes[i] as number])
  return right.length / which.length
}

function stateOf(
  trees: readonly Tree[],
  counts: Float64Array | null,
  sum: OutOfBagSum,
  labels: Labels,
): ForestState {
  const tree = trees.at(-1) as Tree
  const covered = sum.covered()
  return {
    phase: 'tree',
    trees: trees.length,
    drawn: Array.from(counts ?? labels.codes.map(() => 1)),
    leaves: leafCount(tree),
    depth: tree.maxDepth,
    importances: Array.from(forestImportances(trees)),
    oobScore: covered.length === 0 ? null : accuracy(sum.means(), labels, covered),
    oobCovered: covered.length,
  }
}

/**
 * Class probabilities: the mean over the trees of the shares in a sample's leaf.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns shape (n, classes), rows sum to 1
 * @throws {InvalidInput} naming `x`
 *
 * Cost: O(n · trees · depth).
 */
export function randomForestClassifierPredictProba(
  model: Pick<RandomForestClassifier, 'classes' | 'trees'>,
  x: MatrixLike,
): Matrix {
  const points = requireTreePoints('x', x, model.trees[0]?.nFeatures)
  return meanPrediction(model.trees, points, model.classes.length, leafShares)
}

/**
 * The most probable class, the lowest label where several tie.
 *
 * @param model  fitted; a model with fewer of its trees is one too
 * @param x  shape (n, d)
 * @returns class labels, shape (n)
 * @throws {InvalidInput} naming `x`
 */
export function randomForestClassifierPredict(
  model: Pick<RandomForestClassifier, 'classes' | 'trees'>,
  x: MatrixLike,
): Float64Array {
  return labelsOfLargest(randomForestClassifierPredictProba(model, x), model.classes)
}
