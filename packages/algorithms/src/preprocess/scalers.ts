import { InvalidInput } from '../check/invalid-input.ts'
import { requireMatrix } from '../check/require.ts'
import { copy, type Matrix, type MatrixLike } from '../matrix/matrix.ts'
import { quantileSorted } from '../numeric/quantile.ts'
import { presentValues } from './gaps.ts'

/** What every scaler learns: x′ = (x − shift) / scale, column by column. */
interface Affine {
  readonly shift: Float64Array
  readonly scale: Float64Array
}

/** Applies (or undoes) a scaling; NaN stays NaN. */
function apply(
  x: MatrixLike,
  { shift, scale }: Affine,
  change: (value: number, shift: number, scale: number) => number,
): Matrix {
  const out = copy(requireMatrix('x', x, { columns: shift.length, allowNaN: true }))
  for (let at = 0; at < out.data.length; at++) {
    const j = at % out.columns
    out.data[at] = change(out.data[at] as number, shift[j] as number, scale[j] as number)
  }
  return out
}

const forward = (value: number, shift: number, scale: number) => (value - shift) / scale
const backward = (value: number, shift: number, scale: number) => value * scale + shift

/** One result of `of` for each column of x. */
function perColumn(x: MatrixLike, of: (values: Float64Array) => number): Float64Array {
  const points = requireMatrix('x', x, { allowNaN: true })
  return Float64Array.from({ length: points.columns }, (_, j) => of(presentValues(points, j)))
}

/** A scale of 0 would divide by 0: a constant column becomes 0 and stays finite. */
const orOne = (scales: Float64Array, tiny: Float64Array) =>
  scales.map((scale, j) => (scale <= (tiny[j] as number) ? 1 : scale))

/** Mean and spread of each column of the training data. */
export interface StandardScaler {
  /** shape (d) */
  readonly mean: Float64Array
  /** Variance divided by n, shape (d). */
  readonly variance: Float64Array
  /** √variance, 1 for a constant column, shape (d). */
  readonly scale: Float64Array
}

/**
 * Learns mean and standard deviation of each column; missing values (NaN) are passed over.
 *
 * Learn on the training rows only: a scaler that saw the test rows leaks.
 *
 * @param x  points, shape (n, d)
 * @param options  `withMean`, `withStd`: whether to shift and to scale, both default true
 * @returns the scaler
 * @throws {InvalidInput} naming `x`, also for a column without any value
 *
 * Cost: O(n·d), two passes: the variance is a mean of squared deviations, not a difference of squares.
 */
export function standardScalerFit(
  x: MatrixLike,
  options: { readonly withMean?: boolean; readonly withStd?: boolean } = {},
): StandardScaler {
  const { withMean = true, withStd = true } = options
  const mean = perColumn(x, meanOf)
  const variance = perColumn(x, varianceOf)
  // Rounding alone leaves a variance of about n·ε²·mean² in a constant column.
  const n = requireMatrix('x', x, { allowNaN: true }).rows
  const tiny = variance.map((value, j) => {
    const noise = n * Number.EPSILON * (mean[j] as number)
    return Math.sqrt(n * Number.EPSILON * value + noise * noise)
  })
  const scale = withStd ? orOne(variance.map(Math.sqrt), tiny) : mean.map(() => 1)
  return { mean: withMean ? mean : mean.map(() => 0), variance, scale }
}

const meanOf = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function varianceOf(values: Float64Array): number {
  const mean = meanOf(values)
  let [squares, rest] = [0, 0]
  for (const value of values) {
    squares += (value - mean) ** 2
    rest += value - mean // what the rounding of the mean left
  }
  return (squares - (rest * rest) / values.length) / values.length
}

/**
 * Scales points to mean 0 and variance 1 of the data that the scaler learned from.
 *
 * @param scaler  what {@link standardScalerFit} gave
 * @param x  points, shape (m, d)
 * @returns (x − mean) / scale, shape (m, d)
 * @throws {InvalidInput} naming `x`
 */
export function standardScalerTransform(scaler: StandardScaler, x: MatrixLike): Matrix {
  return apply(x, { shift: scaler.mean, scale: scaler.scale }, forward)
}

/**
 * Undoes {@link standardScalerTransform}.
 *
 * @param scaler  the same scaler
 * @param x  scaled points, shape (m, d)
 * @returns points in the old units
 * @throws {InvalidInput} naming `x`
 */
export function standardScalerInverse(scaler: StandardScaler, x: MatrixLike): Matrix {
  return apply(x, { shift: scaler.mean, scale: scaler.scale }, backward)
}

/** Smallest and largest value of each column of the training data. */
export interface MinMaxScaler {
  readonly min: Float64Array
  readonly max: Float64Array
  /** What min and max become. */
  readonly range: readonly [low: number, high: number]
}

/**
 * Learns the smallest and largest value of each column; missing values (NaN) are passed over.
 *
 * @param x  points, shape (n, d)
 * @param options  `range`: what they become, default [0, 1]
 * @returns the scaler; later points may fall outside the range
 * @throws {InvalidInput} naming the argument
 */
export function minMaxScalerFit(
  x: MatrixLike,
  options: { readonly range?: readonly [number, number] } = {},
): MinMaxScaler {
  const { range = [0, 1] } = options
  if (!(range[0] < range[1])) {
    const wrong = `is [${range.join(', ')}]`
    throw new InvalidInput('range', 'options.range', wrong, 'give a smaller and a larger number')
  }
  return {
    min: perColumn(x, (values) => values.reduce((a, b) => Math.min(a, b))),
    max: perColumn(x, (values) => values.reduce((a, b) => Math.max(a, b))),
    range,
  }
}

/**
 * Scales points so that the extremes of the data that the scaler learned from meet its range.
 *
 * @param scaler  what {@link minMaxScalerFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, d)
 * @throws {InvalidInput} naming `x`
 */
export function minMaxScalerTransform(scaler: MinMaxScaler, x: MatrixLike): Matrix {
  return apply(x, affineOf(scaler), forward)
}

/**
 * Undoes {@link minMaxScalerTransform}.
 *
 * @param scaler  the same scaler
 * @param x  scaled points, shape (m, d)
 * @returns points in the old units
 * @throws {InvalidInput} naming `x`
 */
export function minMaxScalerInverse(scaler: MinMaxScaler, x: MatrixLike): Matrix {
  return apply(x, affineOf(scaler), backward)
}

function affineOf({ min, max, range: [low, high] }: MinMaxScaler): Affine {
  const widths = max.map((value, j) => value - (min[j] as number))
  const scale = orOne(
    widths,
    widths.map(() => 10 * Number.EPSILON),
  ).map((width) => width / (high - low))
  return { shift: min.map((value, j) => value - low * (scale[j] as number)), scale }
}

/** Median and spread between quartiles of each column of the training data. */
export interface RobustScaler {
  readonly center: Float64Array
  /** Distance of the two quantiles, 1 for a column where it is 0. */
  readonly scale: Float64Array
}

/**
 * Learns median and interquartile range of each column: a few outliers hardly move them.
 *
 * @param x  points, shape (n, d); missing values (NaN) are passed over
 * @param options  `quantiles`: default [0.25, 0.75]
 * @returns the scaler
 * @throws {InvalidInput} naming the argument
 */
export function robustScalerFit(
  x: MatrixLike,
  options: { readonly quantiles?: readonly [number, number] } = {},
): RobustScaler {
  const [low, high] = options.quantiles ?? [0.25, 0.75]
  if (!(0 <= low && low < high && high <= 1)) {
    const wrong = `is [${low}, ${high}]`
    throw new InvalidInput(
      'range',
      'options.quantiles',
      wrong,
      'give two shares 0 ≤ low < high ≤ 1',
    )
  }
  const at = (share: number) => perColumn(x, (values) => quantileSorted(values.sort(), share))
  const [lower, upper] = [at(low), at(high)]
  const width = upper.map((value, j) => value - (lower[j] as number))
  return {
    center: at(0.5),
    scale: orOne(
      width,
      width.map(() => 10 * Number.EPSILON),
    ),
  }
}

/**
 * Scales points to median 0 and interquartile range 1 of the data that the scaler learned from.
 *
 * @param scaler  what {@link robustScalerFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, d)
 * @throws {InvalidInput} naming `x`
 */
export function robustScalerTransform(scaler: RobustScaler, x: MatrixLike): Matrix {
  return apply(x, { shift: scaler.center, scale: scaler.scale }, forward)
}
