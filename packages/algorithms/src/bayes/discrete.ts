import { InvalidInput } from '../check/invalid-input.ts'
import { type Labels, requireLabels } from '../check/labels.ts'
import { requireMatrix, requireNumber } from '../check/require.ts'
import {
  copy,
  type Matrix,
  type MatrixLike,
  row,
  type VectorLike,
  zeros,
} from '../matrix/matrix.ts'
import { multiplyTransposed } from '../matrix/multiply.ts'
import { addAt } from '../matrix/vectors.ts'
import { drain, type Steps } from '../steps.ts'
import { classOf, probabilities } from './posterior.ts'

/** The word or feature probabilities of one class were estimated. */
export interface DiscreteNbState {
  readonly phase: 'class'
  readonly label: number
  /** Share of the class. */
  readonly prior: number
  /** What was counted: sum of each column within the class, shape (d). */
  readonly featureCounts: readonly number[]
  /** P(word j | k), or P(xⱼ = 1 | k) for Bernoulli, smoothed, shape (d). */
  readonly probability: readonly number[]
}

/** A fitted multinomial or Bernoulli naive Bayes: log P(k, x) = x·wₖ + bₖ. */
export interface DiscreteNbModel {
  readonly kind: 'multinomial' | 'bernoulli'
  /** shape (c), ascending */
  readonly classes: Float64Array
  readonly logPrior: Float64Array
  /** Logarithm of the smoothed probabilities, shape (c, d). */
  readonly featureLogProb: Matrix
  /** Above it a value counts as 1; only for Bernoulli. */
  readonly binarize: number
}

/** Options of {@link multinomialNbSteps} and {@link bernoulliNbSteps}. */
export interface DiscreteNbOptions {
  /** α > 0, default 1: how often everything counts as seen before (Laplace smoothing). */
  readonly alpha?: number
  /** Bernoulli only: values above it count as 1, default 0. */
  readonly binarize?: number
}

/**
 * Multinomial naive Bayes for counts, one state a class.
 *
 * P(k | x) ∝ P(k)·∏ⱼ θₖⱼ^xⱼ with θₖⱼ = (Nₖⱼ + α) / (Nₖ + α·d). Without smoothing, one word never seen
 * in a class would make the class impossible.
 *
 * @param x  counts ≥ 0, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link DiscreteNbOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d). Source: Manning, Raghavan & Schütze, Introduction to Information Retrieval, ch. 13.
 */
export function multinomialNbSteps(
  x: MatrixLike,
  y: VectorLike,
  options: DiscreteNbOptions = {},
): Steps<DiscreteNbState, DiscreteNbModel> {
  const points = requireMatrix('x', x)
  const negative = points.data.findIndex((value) => value < 0)
  if (negative >= 0) {
    const wrong = `holds ${points.data[negative]} in row ${Math.floor(negative / points.columns)}`
    throw new InvalidInput('range', 'x', wrong, 'give counts of at least 0')
  }
  return estimate('multinomial', points, requireRest(points, y, options), options)
}

/**
 * Multinomial naive Bayes: {@link multinomialNbSteps}, drained.
 *
 * @param x  counts ≥ 0, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link DiscreteNbOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function multinomialNbFit(
  x: MatrixLike,
  y: VectorLike,
  options: DiscreteNbOptions = {},
): DiscreteNbModel {
  return drain(multinomialNbSteps(x, y, options))
}

/**
 * Bernoulli naive Bayes for features that are there or not, one state a class.
 *
 * P(k | x) ∝ P(k)·∏ⱼ pₖⱼ^xⱼ·(1 − pₖⱼ)^(1 − xⱼ) with pₖⱼ = (Nₖⱼ + α) / (Nₖ + 2α): unlike the multinomial
 * model, a feature that is absent speaks too.
 *
 * @param x  points, shape (n, d); values above `binarize` count as 1
 * @param y  classes, shape (n)
 * @param options  see {@link DiscreteNbOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d).
 */
export function bernoulliNbSteps(
  x: MatrixLike,
  y: VectorLike,
  options: DiscreteNbOptions = {},
): Steps<DiscreteNbState, DiscreteNbModel> {
  const { binarize = 0 } = options
  requireNumber('options.binarize', binarize)
  const points = requireMatrix('x', x)
  const labels = requireRest(points, y, options)
  return estimate('bernoulli', binary(points, binarize), labels, options)
}

/**
 * Bernoulli naive Bayes: {@link bernoulliNbSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link DiscreteNbOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function bernoulliNbFit(
  x: MatrixLike,
  y: VectorLike,
  options: DiscreteNbOptions = {},
): DiscreteNbModel {
  return drain(bernoulliNbSteps(x, y, options))
}

function requireRest(points: Matrix, y: VectorLike, { alpha = 1 }: DiscreteNbOptions): Labels {
  requireNumber('options.alpha', alpha, { above: 0 })
  return requireLabels('y', y, { length: points.rows })
}

function binary(points: Matrix, threshold: number): Matrix {
  const out = copy(points)
  for (let at = 0; at < out.data.length; at++) {
    out.data[at] = (out.data[at] as number) > threshold ? 1 : 0
  }
  return out
}

function* estimate(
  kind: DiscreteNbModel['kind'],
  points: Matrix,
  { classes, codes }: Labels,
  { alpha = 1, binarize = 0 }: DiscreteNbOptions,
): Steps<DiscreteNbState, DiscreteNbModel> {
  const [c, d] = [classes.length, points.columns]
  const [sums, rows] = [zeros(c, d), new Float64Array(c)]
  codes.forEach((code, i) => {
    rows[code] = (rows[code] as number) + 1
    addAt(sums.data, code * d, points.data, i * d, d)
  })
  const featureLogProb = zeros(c, d)
  const logPrior = rows.map((count) => Math.log(count) - Math.log(points.rows))
  for (let k = 0; k < c; k++) {
    const counts = row(sums, k)
    const total =
      kind === 'multinomial'
        ? counts.reduce((sum, count) => sum + count + alpha, 0)
        : (rows[k] as number) + 2 * alpha
    const probability = counts.map((count) => (count + alpha) / total)
    featureLogProb.data.set(
      counts.map((count) => Math.log(count + alpha) - Math.log(total)),
      k * d,
    )
    yield {
      phase: 'class',
      label: classes[k] as number,
      prior: (rows[k] as number) / points.rows,
      featureCounts: Array.from(counts),
      probability: Array.from(probability),
    }
  }
  return { kind, classes: Float64Array.from(classes), logPrior, featureLogProb, binarize }
}

/** log P(k, x), shape (m, c). */
function jointLogLikelihood(model: DiscreteNbModel, x: MatrixLike): Matrix {
  const raw = requireMatrix('x', x, { columns: model.featureLogProb.columns })
  const points = model.kind === 'bernoulli' ? binary(raw, model.binarize) : raw
  const { weights, offsets } = linearForm(model)
  const joint = multiplyTransposed(points, weights)
  for (let at = 0; at < joint.data.length; at++) {
    joint.data[at] = (joint.data[at] as number) + (offsets[at % joint.columns] as number)
  }
  return joint
}

/** Weights (c, d) and offsets (c) of the linear function that the model is. */
function linearForm({ kind, featureLogProb, logPrior }: DiscreteNbModel) {
  if (kind === 'multinomial') return { weights: featureLogProb, offsets: logPrior }
  const weights = copy(featureLogProb)
  const offsets = logPrior.slice()
  featureLogProb.data.forEach((log, at) => {
    const absent = Math.log(1 - Math.exp(log))
    weights.data[at] = log - absent
    const k = Math.floor(at / featureLogProb.columns)
    offsets[k] = (offsets[k] as number) + absent
  })
  return { weights, offsets }
}

/**
 * Probability of each class.
 *
 * @param model  what {@link multinomialNbFit} or {@link bernoulliNbFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, c), rows sum to 1
 * @throws {InvalidInput} naming the argument
 */
export function discreteNbPredictProba(model: DiscreteNbModel, x: MatrixLike): Matrix {
  return probabilities(jointLogLikelihood(model, x))
}

/**
 * Most likely class.
 *
 * @param model  what {@link multinomialNbFit} or {@link bernoulliNbFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m); of equally likely classes the smaller
 * @throws {InvalidInput} naming the argument
 */
export function discreteNbPredict(model: DiscreteNbModel, x: MatrixLike): Float64Array {
  return classOf(jointLogLikelihood(model, x), model.classes)
}
