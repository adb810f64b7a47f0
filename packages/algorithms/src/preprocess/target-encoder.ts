import { InvalidInput } from '../check/invalid-input.ts'
import {
  requireInteger,
  requireNumber,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import { type Matrix, matrixOf, type VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { kFold, stratifiedKFold } from '../split/k-fold.ts'
import type { Split } from '../split/split.ts'
import { drain, type Steps } from '../steps.ts'
import {
  type Categories,
  type Category,
  type CategoryRows,
  categoriesOf,
  requireCategories,
} from './encoders.ts'

/** A learned target encoding. */
export interface TargetEncoder {
  readonly categories: Categories
  /** For each column the number of each category. */
  readonly encodings: readonly Float64Array[]
  /** Mean of y: the number of a category never seen. */
  readonly targetMean: number
}

/** Options of the target encoder. */
export interface TargetEncoderOptions {
  /**
   * m ≥ 0: as many samples as if each category had m more with the mean of all. `auto` (default)
   * takes it from the variances within and between (empirical Bayes).
   */
  readonly smooth?: number | 'auto'
}

/**
 * Learns for each category the smoothed mean of the target: (Σ y + m·ȳ) / (count + m).
 *
 * Encoding the same rows that it was learned on lets each row see its own target: a column of random
 * ids then "predicts". Use {@link targetEncodeSteps} for training rows, this for new ones.
 *
 * @param x  rows of words or numbers, shape (n, d)
 * @param y  target, shape (n): 0 and 1, or measured
 * @param options  see {@link TargetEncoderOptions}
 * @returns the encoder
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n·d). Source: Micci-Barreca 2001, doi:10.1145/507533.507538; the figures are those of
 * scikit-learn's `TargetEncoder` (since 1.3).
 */
export function targetEncoderFit(
  x: CategoryRows,
  y: VectorLike,
  options: TargetEncoderOptions = {},
): TargetEncoder {
  const { smooth = 'auto' } = options
  const categories = categoriesOf('x', x)
  const target = requireVector('y', y, { length: x.length })
  requireSmooth(smooth)
  return learn(codesOf(x, categories), categories, target, smooth)
}

function requireSmooth(smooth: number | 'auto'): void {
  if (smooth !== 'auto') requireNumber('options.smooth', smooth, { min: 0 })
}

/**
 * Encodes rows by what was learned from others.
 *
 * @param encoder  what {@link targetEncoderFit} gave
 * @param x  rows of categories, shape (m, d)
 * @returns shape (m, d)
 * @throws {InvalidInput} naming `x`
 */
export function targetEncoderTransform(encoder: TargetEncoder, x: CategoryRows): Matrix {
  const d = requireCategories('x', x, encoder.categories.length)
  const out = matrixOf(new Float64Array(x.length * d), x.length, d)
  const codes = codesOf(x, encoder.categories)
  for (let i = 0; i < x.length; i++) write(out, i, codes, encoder)
  return out
}

/** One fold was encoded by what the other folds taught. */
export interface TargetEncodeState {
  readonly phase: 'fold'
  readonly fold: number
  /** Rows encoded in this fold. */
  readonly rows: readonly number[]
  /** For each column the number of each category, learned without these rows. */
  readonly encodings: readonly (readonly number[])[]
  /** Mean target of the rows learned from. */
  readonly targetMean: number
  /** What the rows became, shape (rows, d). */
  readonly encoded: readonly (readonly number[])[]
}

/** Training rows encoded without seeing their own target. */
export interface TargetEncoding {
  /** shape (n, d) */
  readonly encoded: Matrix
  /** Learned from all rows, for new ones. */
  readonly encoder: TargetEncoder
}

/** Options of {@link targetEncodeSteps}. */
export interface TargetEncodeOptions extends TargetEncoderOptions {
  /** Folds, default 5. */
  readonly nSplits?: number
  /** Seed or generator that mixes the rows, default 0. */
  readonly randomState?: number | RandomState
}

/**
 * Encodes training rows in folds: each by what the other folds taught. One state a fold.
 *
 * @param x  rows of words or numbers, shape (n, d)
 * @param y  target, shape (n); with two different values the folds are stratified
 * @param options  see {@link TargetEncodeOptions}
 * @returns steps; the result is what scikit-learn's `fit_transform` gives for the same seed
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(k·n·d).
 */
export function targetEncodeSteps(
  x: CategoryRows,
  y: VectorLike,
  options: TargetEncodeOptions = {},
): Steps<TargetEncodeState, TargetEncoding> {
  const { smooth = 'auto', nSplits = 5, randomState = 0 } = options
  const encoder = targetEncoderFit(x, y, { smooth })
  const target = requireVector('y', y)
  const rng = requireRandomState('options.randomState', randomState)
  requireInteger('options.nSplits', nSplits, { min: 2, max: x.length })
  const classes = new Set(target).size
  if (classes === 1) {
    throw new InvalidInput('range', 'y', 'is the same for every row', 'give at least two values')
  }
  const folds = { nSplits, shuffle: true, randomState: rng }
  const splits = classes === 2 ? stratifiedKFold(target, folds) : kFold(x.length, folds)
  return encodeFolds(codesOf(x, encoder.categories), target, splits, encoder, smooth)
}

/**
 * Encodes training rows in folds: {@link targetEncodeSteps}, drained.
 *
 * @param x  rows of words or numbers, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link TargetEncodeOptions}
 * @returns the rows encoded and the encoder for new ones
 * @throws {InvalidInput} naming the argument
 */
export function targetEncode(
  x: CategoryRows,
  y: VectorLike,
  options: TargetEncodeOptions = {},
): TargetEncoding {
  return drain(targetEncodeSteps(x, y, options))
}

function* encodeFolds(
  codes: Codes,
  target: Float64Array,
  splits: readonly Split[],
  encoder: TargetEncoder,
  smooth: number | 'auto',
): Steps<TargetEncodeState, TargetEncoding> {
  const [n, d] = [target.length, encoder.categories.length]
  const encoded = matrixOf(new Float64Array(n * d), n, d)
  for (const [fold, { train, test }] of splits.entries()) {
    const known = Array.from(train, (i) => codes[i] as Int32Array)
    const taught = Float64Array.from(train, (i) => target[i] as number)
    const learned = learn(known, encoder.categories, taught, smooth)
    for (const i of test) write(encoded, i, codes, learned)
    yield {
      phase: 'fold',
      fold,
      rows: Array.from(test),
      encodings: learned.encodings.map((numbers) => Array.from(numbers)),
      targetMean: learned.targetMean,
      encoded: Array.from(test, (i) => Array.from(encoded.data.subarray(i * d, (i + 1) * d))),
    }
  }
  return { encoded, encoder }
}

/** For each row the position of each category, −1 for one never seen. */
type Codes = readonly Int32Array[]

function codesOf(x: CategoryRows, categories: Categories): Codes {
  const positions = categories.map(
    (values) => new Map<Category, number>(values.map((value, code) => [value, code])),
  )
  return x.map((row) => Int32Array.from(row, (value, j) => positions[j]?.get(value as never) ?? -1))
}

function write(out: Matrix, i: number, codes: Codes, encoder: TargetEncoder): void {
  codes[i]?.forEach((code, j) => {
    out.data[i * out.columns + j] = encoder.encodings[j]?.[code] ?? encoder.targetMean
  })
}

function learn(
  codes: Codes,
  categories: Categories,
  y: Float64Array,
  smooth: number | 'auto',
): TargetEncoder {
  const targetMean = meanOf(y)
  const variance = meanOf(y.map((value) => (value - targetMean) ** 2))
  const encodings = categories.map((values, j) => {
    const targets: number[][] = values.map(() => [])
    codes.forEach((row, i) => {
      targets[row[j] as number]?.push(y[i] as number)
    })
    return Float64Array.from(targets, (own) =>
      smooth === 'auto'
        ? empiricalBayes(own, targetMean, variance)
        : smoothed(own, targetMean, smooth),
    )
  })
  return { categories, encodings, targetMean }
}

function smoothed(own: readonly number[], mean: number, m: number): number {
  if (own.length + m === 0) return mean
  return own.reduce((sum, value) => sum + value, m * mean) / (own.length + m)
}

/** λ·mean of the category + (1 − λ)·mean of all, λ = n·σ² / (n·σ² + variance within). */
function empiricalBayes(own: readonly number[], mean: number, variance: number): number {
  if (own.length === 0) return mean
  const center = meanOf(own)
  const within = meanOf(own.map((value) => (value - center) ** 2))
  const between = variance * own.length
  if (between + within === 0) return mean
  const lambda = between / (between + within)
  return lambda * center + (1 - lambda) * mean
}

function meanOf(values: Float64Array | readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}
