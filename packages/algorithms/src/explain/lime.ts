import { InvalidInput } from '../check/invalid-input.ts'
import {
  requireInteger,
  requireNumber,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import { choleskyFactor, choleskySolve } from '../linalg/solve.ts'
import { type Matrix, type VectorLike, zeros } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { callModel, type ModelFunction } from './model-function.ts'

/** Options of a local explanation. */
export interface LimeOptions {
  /** number of points drawn around the point, default 1000 */
  readonly samples?: number
  /** width of the kernel in units of `scale`, default 0.75 · √d */
  readonly kernelWidth?: number
  /** ridge penalty on the coefficients, default 1 */
  readonly alpha?: number
  /** default 0 */
  readonly randomState?: number | RandomState
}

/** A linear model that holds near one point. */
export interface LimeModel {
  /** change of the prediction for one `scale` of each feature, shape (d) */
  readonly coefficients: Float64Array
  /** its prediction at the point */
  readonly intercept: number
  /** weighted R² on the drawn points: how far to trust it; null when the model is constant there */
  readonly fidelity: number | null
  /** drawn points in units of `scale` from the point, shape (samples, d) */
  readonly offsets: Matrix
  readonly weights: Float64Array
  /** what the model says there */
  readonly values: Float64Array
}

/**
 * LIME: explains one prediction by a linear model fitted around it.
 *
 * Draws z = x + scale · N(0, 1), weighs each by exp(−‖z‖² / width²) in units of scale, and fits a
 * ridge regression of the predictions. What it says depends on the width: try several.
 *
 * @param model  the function to explain, called once
 * @param point  x, shape (d), d ≥ 1
 * @param scale  spread of each feature, above 0, shape (d), usually its standard deviation
 * @param options  see {@link LimeOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Cost: one call with `samples` rows, O(samples · d²).
 * Source: Ribeiro, Singh & Guestrin 2016, arXiv:1602.04938. Oracle: explain.json.
 */
export function lime(
  model: ModelFunction,
  point: VectorLike,
  scale: VectorLike,
  options: LimeOptions = {},
): LimeModel {
  const x = requireVector('point', point)
  const spread = requireScale(scale, x.length)
  const { samples = 1000, kernelWidth = 0.75 * Math.sqrt(x.length), alpha = 1 } = options
  requireInteger('options.samples', samples, { min: 2 })
  requireNumber('options.kernelWidth', kernelWidth, { above: 0 })
  requireNumber('options.alpha', alpha, { above: 0 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const offsets: Matrix = {
    data: rng.normals(samples * x.length),
    rows: samples,
    columns: x.length,
  }
  const values = callModel('model', model, placed(x, spread, offsets))
  const weights = Float64Array.from({ length: samples }, (_, i) =>
    Math.exp(-squaredLength(offsets, i) / kernelWidth ** 2),
  )
  return { ...weightedRidge(offsets, values, weights, alpha), offsets, weights, values }
}

function requireScale(scale: VectorLike, length: number): Float64Array {
  const spread = requireVector('scale', scale, { length })
  const still = spread.findIndex((value) => value <= 0)
  if (still < 0) return spread
  const wrong = `is ${spread[still]} for feature ${still}`
  throw new InvalidInput('range', 'scale', wrong, 'give every feature a spread above 0')
}

function placed(x: Float64Array, spread: Float64Array, offsets: Matrix): Matrix {
  const d = x.length
  const data = offsets.data.map((z, at) => (x[at % d] as number) + (spread[at % d] as number) * z)
  return { ...offsets, data }
}

function squaredLength({ data, columns }: Matrix, i: number): number {
  let sum = 0
  for (let j = 0; j < columns; j++) sum += (data[i * columns + j] as number) ** 2
  return sum
}

/** min Σ w (y − b − x·β)² + α‖β‖², the intercept not penalised. */
function weightedRidge(x: Matrix, y: Float64Array, w: Float64Array, alpha: number) {
  const { rows: n, columns: d, data } = x
  const total = w.reduce((sum, weight) => sum + weight, 0)
  const meanX = new Float64Array(d)
  let meanY = 0
  for (let i = 0; i < n; i++) {
    const share = (w[i] as number) / total
    meanY += share * (y[i] as number)
    for (let j = 0; j < d; j++)
      meanX[j] = (meanX[j] as number) + share * (data[i * d + j] as number)
  }
  const gram = zeros(d, d)
  const right = new Float64Array(d)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) {
      const a = (w[i] as number) * ((data[i * d + j] as number) - (meanX[j] as number))
      right[j] = (right[j] as number) + a * ((y[i] as number) - meanY)
      for (let k = 0; k <= j; k++) {
        const b = (data[i * d + k] as number) - (meanX[k] as number)
        gram.data[j * d + k] = (gram.data[j * d + k] as number) + a * b
      }
    }
  }
  for (let j = 0; j < d; j++) gram.data[j * d + j] = (gram.data[j * d + j] as number) + alpha
  const factor = choleskyFactor(gram) as Matrix // positive definite: α > 0
  const coefficients = choleskySolve(factor, right)
  const intercept = meanY - coefficients.reduce((sum, b, j) => sum + b * (meanX[j] as number), 0)
  return { coefficients, intercept, fidelity: fidelityOf(x, y, w, coefficients, intercept, meanY) }
}

function fidelityOf(
  { data, columns }: Matrix,
  y: Float64Array,
  w: Float64Array,
  coefficients: Float64Array,
  intercept: number,
  meanY: number,
): number | null {
  if (y.every((value) => value === y[0])) return null
  let [rest, spread] = [0, 0]
  y.forEach((value, i) => {
    const fitted = coefficients.reduce(
      (sum, b, j) => sum + b * (data[i * columns + j] as number),
      intercept,
    )
    rest += (w[i] as number) * (value - fitted) ** 2
    spread += (w[i] as number) * (value - meanY) ** 2
  })
  return 1 - rest / spread
}
