import { requirePairedRows } from '../check/pairs.ts'
import { requireMatrix } from '../check/require.ts'
import {
  columnMeans,
  copy,
  type Matrix,
  type MatrixLike,
  type VectorLike,
} from '../matrix/matrix.ts'
import { times } from '../matrix/matrix-vector.ts'
import { dot } from '../matrix/vectors.ts'

/** A fitted linear function: ŷ = x·coef + intercept. */
export interface LinearModel {
  /** shape (d) */
  readonly coef: Float64Array
  readonly intercept: number
}

/**
 * Predictions of a linear model.
 *
 * @param model  what a fit gave
 * @param x  points, shape (m, d)
 * @returns ŷ, shape (m)
 * @throws {InvalidInput} naming the argument
 */
export function linearPredict(model: LinearModel, x: MatrixLike): Float64Array {
  const points = requireMatrix('x', x, { columns: model.coef.length })
  return times(points, model.coef).map((value) => value + model.intercept)
}

/** A regression problem with its means taken out, so that the intercept drops out of it. */
export interface Centred {
  /** shape (n, d) */
  readonly x: Matrix
  /** shape (n) */
  readonly y: Float64Array
  /** Means that were taken out; zeros where there is no intercept. */
  readonly xMean: Float64Array
  readonly yMean: number
}

/**
 * Checks a regression problem and centres it.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @param fitIntercept  false leaves everything as it is
 * @throws {InvalidInput} naming the argument
 */
export function centred(x: MatrixLike, y: VectorLike, fitIntercept: boolean): Centred {
  const { points, target } = requirePairedRows(x, y)
  const { rows, columns } = points
  if (!fitIntercept) return { x: points, y: target, xMean: new Float64Array(columns), yMean: 0 }
  const xMean = columnMeans(points)
  const yMean = target.reduce((sum, value) => sum + value, 0) / rows
  const moved = copy(points)
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      moved.data[at] = (moved.data[at] as number) - (xMean[j] as number)
    }
  }
  return { x: moved, y: target.map((value) => value - yMean), xMean, yMean }
}

/**
 * Puts the means back: the model of the problem as it was given.
 *
 * @param coef  of the centred problem, shape (d)
 * @param problem  the centred problem
 */
export function uncentred(coef: Float64Array, { xMean, yMean }: Centred): LinearModel {
  return { coef, intercept: yMean - dot(xMean, coef) }
}
