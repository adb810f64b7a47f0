import {
  requireInteger,
  requireMatrix,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import { copy, type Matrix, type MatrixLike, type VectorLike, zeros } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'

/** How good a model is on some points; higher is better. */
export type ScoreFunction = (points: Matrix, targets: Float64Array) => number

/** Options of permutation importance. */
export interface PermutationOptions {
  /** shuffles a feature, default 5 */
  readonly repeats?: number
  /** default 0 */
  readonly randomState?: number | RandomState
}

/** How much a model relies on each feature. */
export interface PermutationImportance {
  /** score of the points as they are */
  readonly score: number
  /** fall of the score by feature and shuffle, shape (d, repeats) */
  readonly falls: Matrix
  /** mean fall, shape (d) */
  readonly means: Float64Array
  /** its standard deviation over the shuffles, shape (d) */
  readonly deviations: Float64Array
}

/**
 * Permutation importance: how far the score falls when one feature is shuffled.
 *
 * Use points that the model was not trained on. Two features that carry the same information hide
 * each other: shuffling one changes little.
 *
 * @param score  of a fitted model; called once a shuffle, must not write to the points
 * @param x  shape (n, d)
 * @param y  targets, shape (n)
 * @param options  see {@link PermutationOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Cost: d · repeats scores.
 * Source: Breiman 2001; the shuffles of scikit-learn 1.2.1 for the same seed. Oracle: explain.json.
 */
export function permutationImportance(
  score: ScoreFunction,
  x: MatrixLike,
  y: VectorLike,
  options: PermutationOptions = {},
): PermutationImportance {
  const points = requireMatrix('x', x)
  const targets = requireVector('y', y, { length: points.rows })
  const repeats = requireInteger('options.repeats', options.repeats ?? 5, { min: 1 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const seed = rng.randint(0, 2 ** 31)
  const base = score(points, targets)
  const falls = zeros(points.columns, repeats)
  for (let feature = 0; feature < points.columns; feature++) {
    const shuffled = copy(points)
    const order = Int32Array.from({ length: points.rows }, (_, i) => i)
    const own = new RandomState(seed) // the same shuffles for every feature
    for (let r = 0; r < repeats; r++) {
      own.shuffle(order)
      reorder(shuffled, feature, order)
      falls.data[feature * repeats + r] = base - score(shuffled, targets)
    }
  }
  return { score: base, falls, ...momentsOf(falls) }
}

/** Puts the feature's present values into another order. */
function reorder({ data, rows, columns }: Matrix, feature: number, order: Int32Array): void {
  const values = Float64Array.from(order, (i) => data[i * columns + feature] as number)
  for (let i = 0; i < rows; i++) data[i * columns + feature] = values[i] as number
}

function momentsOf({ data, rows, columns }: Matrix) {
  const means = new Float64Array(rows)
  const deviations = new Float64Array(rows)
  for (let j = 0; j < rows; j++) {
    const own = data.subarray(j * columns, (j + 1) * columns)
    const mean = own.reduce((sum, value) => sum + value, 0) / columns
    means[j] = mean
    const squares = own.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    deviations[j] = Math.sqrt(squares / columns)
  }
  return { means, deviations }
}
