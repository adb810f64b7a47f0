import { type Labels, requireLabels } from '../check/labels.ts'
import { requireMatrix, requireNumber } from '../check/require.ts'
import { type Matrix, type MatrixLike, row, type VectorLike, zeros } from '../matrix/matrix.ts'
import { addAt } from '../matrix/vectors.ts'
import { drain, type Steps } from '../steps.ts'
import { classOf, probabilities } from './posterior.ts'

/** The distribution of one class was estimated. */
export interface GaussianNbState {
  readonly phase: 'class'
  readonly label: number
  /** Samples of the class. */
  readonly count: number
  /** Share of the class. */
  readonly prior: number
  /** Mean of each column, shape (d). */
  readonly mean: readonly number[]
  /** Variance of each column, smoothed, shape (d). */
  readonly variance: readonly number[]
}

/** A fitted Gaussian naive Bayes. */
export interface GaussianNbModel {
  /** shape (c), ascending */
  readonly classes: Float64Array
  /** shape (c) */
  readonly prior: Float64Array
  /** shape (c, d) */
  readonly mean: Matrix
  /** Smoothed, shape (c, d). */
  readonly variance: Matrix
  /** What was added to every variance. */
  readonly epsilon: number
}

/** Options of {@link gaussianNbSteps}. */
export interface GaussianNbOptions {
  /** Share of the largest column variance that is added to every variance, default 1e-9. */
  readonly varSmoothing?: number
}

/**
 * Gaussian naive Bayes, one state a class.
 *
 * P(k | x) ∝ P(k)·∏ⱼ N(xⱼ; μₖⱼ, σₖⱼ²): within a class the columns are taken as independent. A column
 * that is copied therefore counts twice, and probabilities come out too sure. The smoothing keeps a
 * column that is constant within a class from dividing by zero.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link GaussianNbOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d). Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, §6.6.3.
 */
export function gaussianNbSteps(
  x: MatrixLike,
  y: VectorLike,
  options: GaussianNbOptions = {},
): Steps<GaussianNbState, GaussianNbModel> {
  const { varSmoothing = 1e-9 } = options
  const points = requireMatrix('x', x)
  const labels = requireLabels('y', y, { length: points.rows })
  requireNumber('options.varSmoothing', varSmoothing, { min: 0 })
  return estimate(points, labels, varSmoothing)
}

/**
 * Gaussian naive Bayes: {@link gaussianNbSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link GaussianNbOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function gaussianNbFit(
  x: MatrixLike,
  y: VectorLike,
  options: GaussianNbOptions = {},
): GaussianNbModel {
  return drain(gaussianNbSteps(x, y, options))
}

function* estimate(
  points: Matrix,
  { classes, codes }: Labels,
  varSmoothing: number,
): Steps<GaussianNbState, GaussianNbModel> {
  const [c, d, n] = [classes.length, points.columns, points.rows]
  const { mean, variance, counts } = moments(points, codes, c)
  const whole = moments(points, new Int32Array(n), 1).variance.data
  const epsilon = varSmoothing * whole.reduce((most, value) => Math.max(most, value), 0)
  for (let at = 0; at < variance.data.length; at++) {
    variance.data[at] = (variance.data[at] as number) + epsilon
  }
  const prior = counts.map((count) => count / n)
  for (let k = 0; k < c; k++) {
    yield {
      phase: 'class',
      label: classes[k] as number,
      count: counts[k] as number,
      prior: prior[k] as number,
      mean: Array.from(row(mean, k)),
      variance: Array.from(variance.data.subarray(k * d, (k + 1) * d)),
    }
  }
  return { classes: Float64Array.from(classes), prior, mean, variance, epsilon }
}

/** Mean and variance (divided by the count) of each column in each class. */
function moments(points: Matrix, codes: Int32Array, c: number) {
  const { data, columns: d } = points
  const [mean, variance, counts] = [zeros(c, d), zeros(c, d), new Float64Array(c)]
  for (let i = 0; i < codes.length; i++) {
    const k = codes[i] as number
    counts[k] = (counts[k] as number) + 1
    addAt(mean.data, k * d, data, i * d, d)
  }
  divideRows(mean.data, counts, d)
  for (let i = 0; i < codes.length; i++) {
    addSquares(variance.data, mean.data, (codes[i] as number) * d, data, i * d, d)
  }
  divideRows(variance.data, counts, d)
  return { mean, variance, counts }
}

function addSquares(
  sums: Float64Array,
  mean: Float64Array,
  at: number,
  x: Float64Array,
  xAt: number,
  d: number,
): void {
  for (let j = 0; j < d; j++) {
    const gap = (x[xAt + j] as number) - (mean[at + j] as number)
    sums[at + j] = (sums[at + j] as number) + gap * gap
  }
}

function divideRows(data: Float64Array, counts: Float64Array, d: number): void {
  for (let at = 0; at < data.length; at++) {
    data[at] = (data[at] as number) / (counts[Math.floor(at / d)] as number)
  }
}

/** How one point comes to its probabilities. */
export interface NbEvidence {
  /** log P(k), shape (c) */
  readonly logPrior: readonly number[]
  /** log P(xⱼ | k), shape (c, d) */
  readonly logLikelihood: readonly (readonly number[])[]
  /** P(k | x), shape (c) */
  readonly posterior: readonly number[]
}

/**
 * What each column says about one point.
 *
 * @param model  what {@link gaussianNbFit} gave
 * @param point  shape (d)
 * @returns prior, likelihood by class and column, posterior
 * @throws {InvalidInput} naming the argument
 */
export function gaussianNbEvidence(model: GaussianNbModel, point: readonly number[]): NbEvidence {
  const { data } = requireMatrix('point', [point], { columns: model.mean.columns })
  const logLikelihood = Array.from(model.classes, (_, k) => {
    const [mean, variance] = [row(model.mean, k), row(model.variance, k)]
    return Array.from(data, (value, j) =>
      logDensity(value, mean[j] as number, variance[j] as number),
    )
  })
  return {
    logPrior: Array.from(model.prior, Math.log),
    logLikelihood,
    posterior: Array.from(gaussianNbPredictProba(model, [point]).data),
  }
}

const logDensity = (x: number, mean: number, variance: number) =>
  -0.5 * Math.log(2 * Math.PI * variance) - (x - mean) ** 2 / (2 * variance)

/** log P(k) + Σⱼ log P(xⱼ | k), shape (m, c). */
function jointLogLikelihood(model: GaussianNbModel, x: MatrixLike): Matrix {
  const d = model.mean.columns
  const points = requireMatrix('x', x, { columns: d })
  const c = model.classes.length
  const out = zeros(points.rows, c)
  const precision = model.variance.data.map((variance) => 1 / variance)
  for (let k = 0; k < c; k++) {
    let offset = Math.log(model.prior[k] as number)
    for (const variance of row(model.variance, k)) offset -= 0.5 * Math.log(2 * Math.PI * variance)
    addColumn(points.data, points.rows, d, model.mean.data, precision, k, offset, out.data, c)
  }
  return out
}

function addColumn(
  x: Float64Array,
  n: number,
  d: number,
  mean: Float64Array,
  precision: Float64Array,
  k: number,
  offset: number,
  out: Float64Array,
  c: number,
): void {
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0, at = k * d; j < d; j++, at++) {
      const gap = (x[i * d + j] as number) - (mean[at] as number)
      sum += gap * gap * (precision[at] as number)
    }
    out[i * c + k] = offset - 0.5 * sum
  }
}

/**
 * Probability of each class.
 *
 * @param model  what {@link gaussianNbFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, c), rows sum to 1
 * @throws {InvalidInput} naming the argument
 */
export function gaussianNbPredictProba(model: GaussianNbModel, x: MatrixLike): Matrix {
  return probabilities(jointLogLikelihood(model, x))
}

/**
 * Most likely class.
 *
 * @param model  what {@link gaussianNbFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m); of equally likely classes the smaller
 * @throws {InvalidInput} naming the argument
 */
export function gaussianNbPredict(model: GaussianNbModel, x: MatrixLike): Float64Array {
  return classOf(jointLogLikelihood(model, x), model.classes)
}
