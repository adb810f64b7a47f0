import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireBinary } from '../check/pairs.ts'
import { requireInteger, requireMatrix, requireOneOf, requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { linspace, quantileSorted } from '../numeric/quantile.ts'
import { firstAtLeast } from '../random/choice.ts'

/**
 * Log loss, also cross-entropy: −mean log of the probability given to the true class.
 *
 * @param yTrue  classes, shape (n)
 * @param probability  a column for each class in ascending order, shape (n, c)
 * @param options  `classes`: all classes in ascending order, when some do not occur in `yTrue`;
 *   `epsilon`: probabilities are clipped to [ε, 1 − ε], default 2⁻⁵²
 * @returns ≥ 0, in nats
 * @throws {InvalidInput} naming the argument
 */
export function logLoss(
  yTrue: VectorLike,
  probability: MatrixLike,
  options: { readonly classes?: readonly number[]; readonly epsilon?: number } = {},
): number {
  const { epsilon = Number.EPSILON } = options
  const labels = requireLabels('yTrue', yTrue)
  const classes = options.classes ?? labels.classes
  if (classes.length < 2) {
    const wrong = 'holds one class only'
    throw new InvalidInput('range', 'yTrue', wrong, 'name all classes in options.classes')
  }
  const p = requireMatrix('probability', probability, {
    rows: labels.codes.length,
    columns: classes.length,
  })
  const columnOf = labels.classes.map((label) => classes.indexOf(label))
  if (columnOf.includes(-1)) {
    const wrong = `lacks class ${labels.classes[columnOf.indexOf(-1)]} of yTrue`
    throw new InvalidInput('range', 'options.classes', wrong, 'name all classes')
  }
  const clip = (value: number) => Math.min(Math.max(value, epsilon), 1 - epsilon)
  let sum = 0
  labels.codes.forEach((code, i) => {
    const row = p.data.subarray(i * p.columns, (i + 1) * p.columns).map(clip)
    const total = row.reduce((all, value) => all + value, 0)
    sum -= Math.log((row[columnOf[code] as number] as number) / total)
  })
  return sum / labels.codes.length
}

/**
 * Brier score: mean squared difference of probability and outcome.
 *
 * @param yTrue  two classes, shape (n)
 * @param probability  of the positive class, shape (n), 0 … 1
 * @param options  `posLabel`, default 1
 * @returns 0 … 1, lower is better
 * @throws {InvalidInput} naming the argument
 */
export function brierScoreLoss(
  yTrue: VectorLike,
  probability: VectorLike,
  options: { readonly posLabel?: number } = {},
): number {
  const [y, p] = requireOutcomes(yTrue, probability, options.posLabel ?? 1)
  return p.reduce((sum, value, i) => sum + (value - (y[i] as number)) ** 2, 0) / p.length
}

function requireOutcomes(
  yTrue: VectorLike,
  probability: VectorLike,
  posLabel: number,
): [Float64Array, Float64Array] {
  const y = requireBinary('yTrue', yTrue, posLabel, false)
  return [y, requireVector('probability', probability, { length: y.length, min: 0, max: 1 })]
}

/** Options of {@link calibrationCurve} and {@link expectedCalibrationError}. */
export interface CalibrationOptions {
  /** Bins, default 5 for the curve and 10 for the error. */
  readonly nBins?: number
  /** Bins of equal width (`uniform`, default) or with equally many samples (`quantile`). */
  readonly strategy?: 'uniform' | 'quantile'
  /** The positive class, default 1. */
  readonly posLabel?: number
}

/** Reliability diagram: bins that hold a sample, lowest first. */
export interface CalibrationCurve {
  /** Share of positives in each bin, shape (b). */
  readonly observed: Float64Array
  /** Mean probability in each bin, shape (b). */
  readonly predicted: Float64Array
  /** Samples in each bin, shape (b). */
  readonly counts: Int32Array
}

/**
 * How often it happened against how likely it was called, in bins.
 *
 * @param yTrue  two classes, shape (n)
 * @param probability  of the positive class, shape (n), 0 … 1
 * @param options  see {@link CalibrationOptions}
 * @returns the bins of scikit-learn's `calibration_curve`, with their counts
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n). A probability on an edge belongs to the lower bin.
 */
export function calibrationCurve(
  yTrue: VectorLike,
  probability: VectorLike,
  options: CalibrationOptions = {},
): CalibrationCurve {
  const { nBins = 5, posLabel = 1 } = options
  const [y, p] = requireOutcomes(yTrue, probability, posLabel)
  requireInteger('options.nBins', nBins, { min: 1 })
  const strategy = requireOneOf('options.strategy', options.strategy ?? 'uniform', [
    'uniform',
    'quantile',
  ])
  const shares = linspace(0, 1, nBins + 1)
  const sorted = p.slice().sort()
  const edges = strategy === 'uniform' ? shares : shares.map((q) => quantileSorted(sorted, q))
  const inner = edges.subarray(1, -1)
  const [sums, hits, counts] = [0, 1, 2].map(() => new Float64Array(nBins)) as Bins
  p.forEach((value, i) => {
    const bin = firstAtLeast(inner, value)
    sums[bin] = (sums[bin] as number) + value
    hits[bin] = (hits[bin] as number) + (y[i] as number)
    counts[bin] = (counts[bin] as number) + 1
  })
  const filled = Array.from(counts.keys()).filter((bin) => (counts[bin] as number) > 0)
  const perSample = (values: Float64Array) =>
    Float64Array.from(filled, (bin) => (values[bin] as number) / (counts[bin] as number))
  return {
    observed: perSample(hits),
    predicted: perSample(sums),
    counts: Int32Array.from(filled, (bin) => counts[bin] as number),
  }
}

type Bins = [Float64Array, Float64Array, Float64Array]

/**
 * Expected calibration error: Σ (samples in bin / n)·|observed − predicted|.
 *
 * @param yTrue  two classes, shape (n)
 * @param probability  of the positive class, shape (n), 0 … 1
 * @param options  see {@link CalibrationOptions}; 10 bins of equal width unless said otherwise
 * @returns 0 … 1; 0 does not prove calibration, since errors within a bin cancel
 * @throws {InvalidInput} naming the argument
 *
 * Source: Naeini, Cooper & Hauskrecht 2015, "Obtaining well calibrated probabilities using Bayesian
 * binning".
 */
export function expectedCalibrationError(
  yTrue: VectorLike,
  probability: VectorLike,
  options: CalibrationOptions = {},
): number {
  const { observed, predicted, counts } = calibrationCurve(yTrue, probability, {
    nBins: 10,
    ...options,
  })
  const gaps = observed.map((share, bin) => Math.abs(share - (predicted[bin] as number)))
  const n = counts.reduce((sum, count) => sum + count, 0)
  return gaps.reduce((sum, gap, bin) => sum + gap * (counts[bin] as number), 0) / n
}
