import { requirePair } from '../check/pairs.ts'
import { requireNumber, requireOneOf } from '../check/require.ts'
import { type Matrix, matrixOf, type VectorLike, zeros } from '../matrix/matrix.ts'

/** Counts of what was true against what was predicted. */
export interface ConfusionMatrix {
  /** Classes in ascending order, those of both lists, shape (c). */
  readonly classes: readonly number[]
  /** Row: true class, column: predicted class, shape (c, c). */
  readonly matrix: Matrix
}

/**
 * Confusion matrix.
 *
 * @param yTrue  true classes, shape (n), n ≥ 1
 * @param yPred  predicted classes, shape (n)
 * @param options  `normalize`: divide by the sum of the row (`true`), of the column (`pred`) or of
 *   everything (`all`); a sum of 0 leaves zeros. Default `none`: counts
 * @returns classes and matrix; for classes 0 and 1 its rows are (TN, FP) and (FN, TP)
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n + c²).
 */
export function confusionMatrix(
  yTrue: VectorLike,
  yPred: VectorLike,
  options: { readonly normalize?: 'none' | 'true' | 'pred' | 'all' } = {},
): ConfusionMatrix {
  const [truth, guess] = requirePair(['yTrue', yTrue], ['yPred', yPred])
  const normalize = requireOneOf('options.normalize', options.normalize ?? 'none', [
    'none',
    'true',
    'pred',
    'all',
  ])
  const classes = [...new Set([...truth, ...guess])].sort((a, b) => a - b)
  const position = new Map(classes.map((label, at) => [label, at]))
  const c = classes.length
  const matrix = zeros(c, c)
  truth.forEach((label, i) => {
    const at = (position.get(label) as number) * c + (position.get(guess[i] as number) as number)
    matrix.data[at] = (matrix.data[at] as number) + 1
  })
  return { classes, matrix: normalize === 'none' ? matrix : divided(matrix, normalize) }
}

function divided(counts: Matrix, by: 'true' | 'pred' | 'all'): Matrix {
  const { data, rows: c } = counts
  const group = (at: number) => ({ true: Math.floor(at / c), pred: at % c, all: 0 })[by]
  const sums = new Float64Array(c)
  data.forEach((count, at) => {
    sums[group(at)] = (sums[group(at)] as number) + count
  })
  return matrixOf(
    data.map((count, at) => count / (sums[group(at)] || 1)),
    c,
    c,
  )
}

/**
 * Share of predictions that are right.
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function accuracyScore(yTrue: VectorLike, yPred: VectorLike): number {
  const [truth, guess] = requirePair(['yTrue', yTrue], ['yPred', yPred])
  return truth.filter((label, i) => label === guess[i]).length / truth.length
}

/**
 * Mean of the recalls of the classes that occur: accuracy as if each class had as many samples.
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function balancedAccuracyScore(yTrue: VectorLike, yPred: VectorLike): number {
  const { recall, support } = precisionRecallFScore(yTrue, yPred)
  const present = recall.filter((_, k) => (support[k] as number) > 0)
  return present.reduce((sum, value) => sum + value, 0) / present.length
}

/**
 * Matthews correlation coefficient: the correlation of truth and prediction as indicator vectors.
 *
 * @param yTrue  true classes, shape (n), two or more classes
 * @param yPred  predicted classes, shape (n)
 * @returns −1 … 1; 0 for a constant prediction
 * @throws {InvalidInput} naming the argument
 *
 * Source: Gorodkin 2004, doi:10.1016/j.compbiolchem.2004.09.006.
 */
export function matthewsCorrcoef(yTrue: VectorLike, yPred: VectorLike): number {
  const { matrix } = confusionMatrix(yTrue, yPred)
  const { trueSum, predSum, hits } = marginsOf(matrix)
  const n = trueSum.reduce((sum, count) => sum + count, 0)
  const products = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, count, k) => sum + count * (b[k] as number), 0)
  const right = hits.reduce((sum, count) => sum + count, 0)
  const covariance = right * n - products(trueSum, predSum)
  const spread = (n * n - products(predSum, predSum)) * (n * n - products(trueSum, trueSum))
  return spread === 0 ? 0 : covariance / Math.sqrt(spread)
}

function marginsOf({ data, rows: c }: Matrix) {
  const [trueSum, predSum] = [new Float64Array(c), new Float64Array(c)]
  data.forEach((count, at) => {
    const [i, j] = [Math.floor(at / c), at % c]
    trueSum[i] = (trueSum[i] as number) + count
    predSum[j] = (predSum[j] as number) + count
  })
  return { trueSum, predSum, hits: Float64Array.from(trueSum, (_, k) => data[k * c + k] as number) }
}

/** Precision, recall and F of one class or of an average. */
export interface ClassScores {
  readonly precision: number
  readonly recall: number
  readonly fScore: number
}

/** Scores of every class and their averages. */
export interface PrecisionRecallFScore {
  /** shape (c), ascending */
  readonly classes: readonly number[]
  /** TP / (TP + FP) of each class, shape (c) */
  readonly precision: Float64Array
  /** TP / (TP + FN), shape (c) */
  readonly recall: Float64Array
  /** (1 + β²)·P·R / (β²·P + R), shape (c) */
  readonly fScore: Float64Array
  /** Samples of each class, shape (c). */
  readonly support: Float64Array
  /** Plain mean over classes: every class counts alike. */
  readonly macro: ClassScores
  /** Mean weighted by support: every sample counts alike. */
  readonly weighted: ClassScores
  /** From the counts of all classes together; with one label a sample all three equal accuracy. */
  readonly micro: ClassScores
}

/** Options of {@link precisionRecallFScore}. */
export interface FScoreOptions {
  /** β > 0: recall counts β times as much as precision; default 1. */
  readonly beta?: number
  /** Value of a score whose denominator is 0, default 0. */
  readonly zeroDivision?: 0 | 1
}

/**
 * Precision, recall and F score of each class, with macro, weighted and micro averages.
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @param options  see {@link FScoreOptions}
 * @returns the scores of `classification_report`
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n + c²).
 */
export function precisionRecallFScore(
  yTrue: VectorLike,
  yPred: VectorLike,
  options: FScoreOptions = {},
): PrecisionRecallFScore {
  const { beta = 1, zeroDivision = 0 } = options
  requireNumber('options.beta', beta, { above: 0 })
  const { classes, matrix } = confusionMatrix(yTrue, yPred)
  const { trueSum: support, predSum, hits } = marginsOf(matrix)
  const ratio = (top: number, bottom: number) => (bottom === 0 ? zeroDivision : top / bottom)
  const precision = hits.map((hit, k) => ratio(hit, predSum[k] as number))
  const recall = hits.map((hit, k) => ratio(hit, support[k] as number))
  const fScore = precision.map((p, k) => fOf(p, recall[k] as number, beta))
  const total = support.reduce((sum, count) => sum + count, 0)
  const mean = (weights: Float64Array, sum: number): ClassScores => {
    const of = (scores: Float64Array) =>
      scores.reduce((all, score, k) => all + score * (weights[k] as number), 0) / sum
    return { precision: of(precision), recall: of(recall), fScore: of(fScore) }
  }
  const share = hits.reduce((sum, count) => sum + count, 0) / total
  return {
    classes,
    precision,
    recall,
    fScore,
    support,
    macro: mean(
      support.map(() => 1),
      support.length,
    ),
    weighted: mean(support, total),
    micro: { precision: share, recall: share, fScore: fOf(share, share, beta) },
  }
}

function fOf(precision: number, recall: number, beta: number): number {
  const bottom = beta * beta * precision + recall
  return bottom === 0 ? 0 : ((1 + beta * beta) * precision * recall) / bottom
}

/** How scores of classes become one number. */
export type Average = 'binary' | 'macro' | 'weighted' | 'micro'

/** Options of {@link precisionScore}, {@link recallScore} and {@link fScore}. */
export interface ScoreOptions extends FScoreOptions {
  /** `binary` (default): the score of `posLabel` alone. */
  readonly average?: Average
  /** The positive class, default 1. */
  readonly posLabel?: number
}

/**
 * Precision: of what was called positive, the share that is. TP / (TP + FP).
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @param options  see {@link ScoreOptions}
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function precisionScore(
  yTrue: VectorLike,
  yPred: VectorLike,
  options: ScoreOptions = {},
): number {
  return averaged(yTrue, yPred, options).precision
}

/**
 * Recall, also sensitivity: of what is positive, the share that was found. TP / (TP + FN).
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @param options  see {@link ScoreOptions}
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function recallScore(
  yTrue: VectorLike,
  yPred: VectorLike,
  options: ScoreOptions = {},
): number {
  return averaged(yTrue, yPred, options).recall
}

/**
 * F score: the harmonic mean of precision and recall, F₁ unless `beta` says otherwise.
 *
 * @param yTrue  true classes, shape (n)
 * @param yPred  predicted classes, shape (n)
 * @param options  see {@link ScoreOptions}
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function fScore(yTrue: VectorLike, yPred: VectorLike, options: ScoreOptions = {}): number {
  return averaged(yTrue, yPred, options).fScore
}

function averaged(yTrue: VectorLike, yPred: VectorLike, options: ScoreOptions): ClassScores {
  const average = requireOneOf('options.average', options.average ?? 'binary', [
    'binary',
    'macro',
    'weighted',
    'micro',
  ])
  const scores = precisionRecallFScore(yTrue, yPred, options)
  if (average !== 'binary') return scores[average]
  const at = scores.classes.indexOf(requireNumber('options.posLabel', options.posLabel ?? 1))
  const missing = options.zeroDivision ?? 0 // the class is neither true nor predicted
  return {
    precision: scores.precision[at] ?? missing,
    recall: scores.recall[at] ?? missing,
    fScore: scores.fScore[at] ?? missing,
  }
}
