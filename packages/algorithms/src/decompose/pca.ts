import { requireInteger, requireMatrix, requireOneOf } from '../check/require.ts'
import { svd, symmetricEigen } from '../linalg/decompose.ts'
import { gram } from '../matrix/gram.ts'
import { columnMeans, copy, type Matrix, type MatrixLike, matrixOf, row } from '../matrix/matrix.ts'
import { times } from '../matrix/matrix-vector.ts'
import { multiply, multiplyTransposed } from '../matrix/multiply.ts'
import { drain, type Steps } from '../steps.ts'

/** One stage of a principal component analysis. */
export type PcaState =
  | {
      readonly phase: 'center'
      /** shape (d) */
      readonly mean: readonly number[]
      /** Sum of the variances of the columns. */
      readonly totalVariance: number
    }
  | {
      readonly phase: 'component'
      /** Which one, from 0. */
      readonly index: number
      /** Direction, of length 1, shape (d). */
      readonly component: readonly number[]
      /** Variance of the points along it. */
      readonly variance: number
      /** Share of the total variance. */
      readonly ratio: number
      /** Share of the total variance of all so far. */
      readonly cumulative: number
    }

/** A fitted principal component analysis. */
export interface PcaModel {
  /** shape (d) */
  readonly mean: Float64Array
  /** Directions as rows, most variance first, shape (k, d). */
  readonly components: Matrix
  /** Variance along each, divided by n − 1, shape (k). */
  readonly explainedVariance: Float64Array
  /** Its share of the total, shape (k). */
  readonly explainedVarianceRatio: Float64Array
  /** √((n − 1)·variance), shape (k) */
  readonly singularValues: Float64Array
}

/** Options of {@link pcaSteps}. */
export interface PcaOptions {
  /** How many components, 1 … min(n, d); default all. */
  readonly nComponents?: number
  /**
   * What is made positive, since the sign of a component means nothing: its largest entry
   * (`components`, default, as scikit-learn since 1.5) or the largest of its scores (`scores`, before).
   */
  readonly signs?: 'scores' | 'components'
}

/**
 * Principal component analysis, one state a component.
 *
 * The directions along which the centred points vary most, each orthogonal to those before: the
 * eigenvectors of the covariance XᵀX/(n − 1). It takes units at their word: a column measured in
 * large numbers becomes the first component, so scale unless the units agree.
 *
 * @param x  points, shape (n, d), n ≥ 2
 * @param options  see {@link PcaOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d² + d³), or a singular value decomposition where d > n. Variances below about 1e-15 of
 * the largest are rounding. Source: Hastie, Tibshirani & Friedman, §14.5.
 */
export function pcaSteps(x: MatrixLike, options: PcaOptions = {}): Steps<PcaState, PcaModel> {
  const points = requireMatrix('x', x, { minRows: 2 })
  const most = Math.min(points.rows, points.columns)
  const k = options.nComponents ?? most
  requireInteger('options.nComponents', k, { min: 1, max: most })
  const signs = requireOneOf('options.signs', options.signs ?? 'components', [
    'scores',
    'components',
  ])
  return analyse(points, k, signs)
}

/**
 * Principal component analysis: {@link pcaSteps}, drained.
 *
 * @param x  points, shape (n, d), n ≥ 2
 * @param options  see {@link PcaOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function pcaFit(x: MatrixLike, options: PcaOptions = {}): PcaModel {
  return drain(pcaSteps(x, options))
}

function* analyse(
  points: Matrix,
  k: number,
  signs: 'scores' | 'components',
): Steps<PcaState, PcaModel> {
  const mean = columnMeans(points)
  const centred = shifted(points, mean, -1)
  const { squares, directions } = principal(centred)
  const total = squares.reduce((sum, square) => sum + square, 0)
  const n = points.rows
  yield { phase: 'center', mean: Array.from(mean), totalVariance: total / (n - 1) }

  const ratio = squares.map((square) => (total === 0 ? 0 : square / total))
  let cumulative = 0
  for (let index = 0; index < k; index++) {
    const component = row(directions, index)
    const deciding = signs === 'scores' ? times(centred, component) : component
    if (largestIsNegative(deciding)) component.set(component.map((value) => -value))
    cumulative += ratio[index] as number
    yield {
      phase: 'component',
      index,
      component: Array.from(component),
      variance: (squares[index] as number) / (n - 1),
      ratio: ratio[index] as number,
      cumulative,
    }
  }
  const first = squares.slice(0, k)
  return {
    mean,
    components: matrixOf(directions.data.slice(0, k * points.columns), k, points.columns),
    explainedVariance: first.map((square) => square / (n - 1)),
    explainedVarianceRatio: ratio.slice(0, k),
    singularValues: first.map(Math.sqrt),
  }
}

/** Squared singular values of centred points, largest first, and their directions as rows. */
function principal(centred: Matrix): { squares: Float64Array; directions: Matrix } {
  if (centred.rows < centred.columns) {
    const { s, vt } = svd(centred)
    return { squares: s.map((value) => value * value), directions: vt }
  }
  const { values, vectors } = symmetricEigen(gram(centred))
  return { squares: values.map((value) => Math.max(value, 0)), directions: vectors }
}

function largestIsNegative(values: Float64Array): boolean {
  let largest = 0
  for (const value of values) if (Math.abs(value) > Math.abs(largest)) largest = value
  return largest < 0
}

function shifted(points: Matrix, mean: Float64Array, sign: 1 | -1): Matrix {
  const out = copy(points)
  for (let i = 0, at = 0; i < out.rows; i++) {
    for (let j = 0; j < out.columns; j++, at++) {
      out.data[at] = (out.data[at] as number) + sign * (mean[j] as number)
    }
  }
  return out
}

/**
 * Scores of points: their coordinates along the components.
 *
 * @param model  what {@link pcaFit} gave
 * @param x  points, shape (m, d)
 * @returns (x − mean)·componentsᵀ, shape (m, k)
 * @throws {InvalidInput} naming the argument
 */
export function pcaTransform(model: PcaModel, x: MatrixLike): Matrix {
  const points = requireMatrix('x', x, { columns: model.mean.length })
  return multiplyTransposed(shifted(points, model.mean, -1), model.components)
}

/**
 * Points again from their scores: what the components kept of them.
 *
 * @param model  what {@link pcaFit} gave
 * @param scores  shape (m, k)
 * @returns scores·components + mean, shape (m, d)
 * @throws {InvalidInput} naming the argument
 */
export function pcaInverse(model: PcaModel, scores: MatrixLike): Matrix {
  const checked = requireMatrix('scores', scores, { columns: model.components.rows })
  return shifted(multiply(checked, model.components), model.mean, 1)
}
