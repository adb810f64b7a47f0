import { requireInteger, requireNumber, requireVector } from '../check/require.ts'
import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import {
  activeOf,
  descend,
  type ElasticNetModel,
  type ElasticNetOptions,
  type Products,
  productsOf,
  requireSettings,
  type Settings,
} from './elastic-net.ts'

/** One α of a path. */
export interface ElasticNetPathState {
  readonly phase: 'alpha'
  readonly alpha: number
  /** shape (d) */
  readonly coef: readonly number[]
  readonly intercept: number
  readonly active: number
  /** Sweeps that this α took, starting from the solution of the one before. */
  readonly iterations: number
}

/** Options of {@link elasticNetPathSteps}. */
export interface ElasticNetPathOptions extends Omit<ElasticNetOptions, 'alpha'> {
  /** Each ≥ 0; solved from the largest to the smallest. Default: a grid. */
  readonly alphas?: VectorLike
  /** Points of the grid, default 100. */
  readonly nAlphas?: number
  /** Smallest over largest α of the grid, default 1e-3. */
  readonly eps?: number
}

/**
 * Coefficients along α, from where all are zero to little penalty, each started from the one before.
 *
 * The largest α of the grid is max|Xᵀy|/(n·r): there and above it every coefficient is zero.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetPathOptions}; `l1Ratio` above 0 unless `alphas` is given
 * @returns steps, one an α; the result has every model
 * @throws {InvalidInput} at the call, naming the argument
 */
export function elasticNetPathSteps(
  x: MatrixLike,
  y: VectorLike,
  options: ElasticNetPathOptions = {},
): Steps<ElasticNetPathState, readonly ElasticNetModel[]> {
  const settings = requireSettings(options, 0.5)
  const products = productsOf(x, y, options)
  const { nAlphas = 100, eps = 1e-3 } = options
  requireInteger('options.nAlphas', nAlphas, { min: 1 })
  requireNumber('options.eps', eps, { above: 0, below: 1 })
  if (!options.alphas) requireNumber('options.l1Ratio', settings.l1Ratio, { above: 0 })
  const alphas = options.alphas
    ? requireVector('options.alphas', options.alphas, { min: 0 }).toSorted().reverse()
    : gridOf(products, settings.l1Ratio, nAlphas, eps)
  return path(products, settings, alphas)
}

/**
 * Coefficients along α: {@link elasticNetPathSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param options  see {@link ElasticNetPathOptions}
 * @returns a model for each α, largest first
 * @throws {InvalidInput} naming the argument
 */
export function elasticNetPath(
  x: MatrixLike,
  y: VectorLike,
  options: ElasticNetPathOptions = {},
): readonly ElasticNetModel[] {
  return drain(elasticNetPathSteps(x, y, options))
}

function* path(
  products: Products,
  settings: Settings,
  alphas: Float64Array,
): Steps<ElasticNetPathState, readonly ElasticNetModel[]> {
  const models: ElasticNetModel[] = []
  for (const alpha of alphas) {
    const start = models.at(-1)?.coef ?? null
    const model = drain(descend(products, { ...settings, alpha }, start, false))
    models.push(model)
    const { coef, intercept, iterations } = model
    const active = activeOf(coef)
    yield { phase: 'alpha', alpha, coef: Array.from(coef), intercept, active, iterations }
  }
  return models
}

function gridOf({ xy, n }: Products, l1Ratio: number, count: number, eps: number): Float64Array {
  const largest = xy.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / (n * l1Ratio)
  const [from, to] = [Math.log10(largest * eps), Math.log10(largest)]
  if (largest === 0) return new Float64Array(count).fill(Number.EPSILON)
  if (count === 1) return Float64Array.of(largest)
  return Float64Array.from({ length: count }, (_, i) =>
    i === 0 ? largest : 10 ** (to - (i * (to - from)) / (count - 1)),
  )
}
