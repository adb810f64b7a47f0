import { type MatrixLike, RandomState, ridgePath, type VectorLike } from '@warmstart/algorithms'
import type { StopParams } from './params.ts'

/** Rows that are fitted, features, and those of them that mean something. */
export const ROWS = 40
const FEATURES = 30
const REAL = 5
/** Passes over the rows. */
export const EPOCHS = 150

/** Rows to fit. */
export interface Data {
  readonly x: number[][]
  readonly y: number[]
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0)

/** Weights in truth: 1 for the first five features, 0 for the others. */
const TRUTH = Array.from({ length: FEATURES }, (_, j) => (j < REAL ? 1 : 0))

/** Draws the data; features are independent and standard normal. */
export function dataOf({ noise, seed }: Pick<StopParams, 'noise' | 'seed'>): Data {
  const random = new RandomState(seed)
  const z = random.normals(ROWS * FEATURES)
  const x = Array.from({ length: ROWS }, (_, i) =>
    Array.from(z.subarray(i * FEATURES, (i + 1) * FEATURES)),
  )
  const errors = random.normals(ROWS, 0, noise)
  return { x, y: x.map((row, i) => dot(row, TRUTH) + (errors[i] ?? 0)) }
}

/** Mean squared error. */
export const lossOf = (x: readonly number[][], y: readonly number[], w: readonly number[]) =>
  x.reduce((sum, row, i) => sum + (dot(row, w) - (y[i] ?? 0)) ** 2, 0) / y.length

/** Expected squared error on new rows: σ² + ‖w − truth‖², since the features are independent. */
export const expectedLoss = (w: readonly number[], noise: number): number =>
  noise ** 2 + w.reduce((sum, value, j) => sum + (value - (TRUTH[j] ?? 0)) ** 2, 0)

/**
 * Loss on rows that are drawn anew for every epoch.
 *
 * With these features the error of a row is normal with variance {@link expectedLoss}, so that
 * drawing the errors is the same as drawing the rows.
 *
 * @param expected  expected loss of every epoch
 */
export function validated(
  expected: readonly number[],
  { held, seed }: Pick<StopParams, 'held' | 'seed'>,
): number[] {
  const random = new RandomState(seed + 60_000)
  return expected.map(
    (loss) => (loss * random.normals(held).reduce((sum, z) => sum + z * z, 0)) / held,
  )
}

/** ‖w‖. */
export const sizeOf = (w: readonly number[]) => Math.sqrt(dot(w, w))

/** Weights after every epoch of stochastic gradient descent from 0. */
export function* trained({ x, y }: Data, params: StopParams): Generator<number[]> {
  const random = new RandomState(params.seed + 50_000)
  const w = new Array<number>(FEATURES).fill(0)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = random.permutation(ROWS)
    for (let from = 0; from < ROWS; from += params.batch) {
      const batch = Array.from(order.subarray(from, from + params.batch))
      const errors = batch.map((i) => dot(x[i] ?? [], w) - (y[i] ?? 0))
      for (let j = 0; j < FEATURES; j++) {
        const slope = batch.reduce((sum, i, k) => sum + (errors[k] ?? 0) * (x[i]?.[j] ?? 0), 0)
        w[j] = (w[j] ?? 0) - (params.rate * 2 * slope) / batch.length
      }
    }
    yield [...w]
  }
}

/** Size and expected loss of ridge regression from a strong penalty to hardly any. */
export function ridgeCurve(data: Data, noise: number): { size: number; loss: number }[] {
  const alphas = Array.from({ length: 40 }, (_, i) => 1000 * 10 ** (-i / 8))
  const { models } = ridgePath(data.x as MatrixLike, data.y as VectorLike, alphas, {
    fitIntercept: false,
  })
  return models.map(({ coef }) => {
    const w = Array.from(coef)
    return { size: sizeOf(w), loss: expectedLoss(w, noise) }
  })
}
