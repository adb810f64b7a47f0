import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireInteger, requireMatrix, requireRandomState } from '../check/require.ts'
import {
  type Matrix,
  type MatrixLike,
  row,
  takeRows,
  type VectorLike,
  zeros,
} from '../matrix/matrix.ts'
import { search } from '../neighbors/nearest-neighbors.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { rowsByClass } from './random.ts'

/** One point was made. */
export interface SmoteState {
  readonly phase: 'sample'
  /** Class of the new point. */
  readonly label: number
  /** Row of x that it starts from. */
  readonly base: number
  /** Row of x that it goes towards: one of the k nearest of the same class. */
  readonly neighbor: number
  /** λ in [0, 1): how far it goes. */
  readonly share: number
  /** base + λ·(neighbor − base), shape (d) */
  readonly point: readonly number[]
}

/** The rows given and those made. */
export interface Resampled {
  /** The n rows given, then the new ones, shape (n + m, d). */
  readonly x: Matrix
  /** shape (n + m) */
  readonly y: Float64Array
}

/** Options of {@link smoteSteps}. */
export interface SmoteOptions {
  /** k, default 5; every class that grows needs more than k rows. */
  readonly kNeighbors?: number
  /** Seed (then each class starts from it) or a generator, default 0. */
  readonly randomState?: number | RandomState
}

/**
 * SMOTE: grows every smaller class to the size of the largest, one state a new point.
 *
 * A new point lies between a row and one of its k nearest of the same class, at a random share of the
 * way. Only for training rows: before a split, points between training and test rows leak; and scale
 * first, since nearness is measured.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n), two or more
 * @param options  see {@link SmoteOptions}
 * @returns steps; the result has the rows given first
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n²·d) for the neighbours. Source: Chawla et al. 2002, doi:10.1613/jair.953; the points are
 * those of imbalanced-learn's `SMOTE` for the same seed.
 */
export function smoteSteps(
  x: MatrixLike,
  y: VectorLike,
  options: SmoteOptions = {},
): Steps<SmoteState, Resampled> {
  const { kNeighbors = 5, randomState = 0 } = options
  const points = requireMatrix('x', x)
  const labels = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  requireInteger('options.kNeighbors', kNeighbors, { min: 1 })
  requireRandomState('options.randomState', randomState)
  const groups = rowsByClass(labels)
  const most = Math.max(...groups.map((rows) => rows.length))
  groups.forEach((rows, k) => {
    if (rows.length === most || rows.length > kNeighbors) return
    const wrong = `is ${kNeighbors}, and class ${labels.classes[k]} has ${rows.length} rows`
    const instead = rows.length > 1 ? `give at most ${rows.length - 1}` : 'give the class two rows'
    throw new InvalidInput('range', 'options.kNeighbors', wrong, instead)
  })
  const y0 = Float64Array.from(labels.codes, (code) => labels.classes[code] as number)
  const grow = groups.map((rows, k) => ({
    label: labels.classes[k] as number,
    rows,
    missing: most - rows.length,
  }))
  return make(points, y0, grow, kNeighbors, randomState)
}

/**
 * SMOTE: {@link smoteSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param y  classes, shape (n)
 * @param options  see {@link SmoteOptions}
 * @returns the rows given and the new ones
 * @throws {InvalidInput} naming the argument
 */
export function smote(x: MatrixLike, y: VectorLike, options: SmoteOptions = {}): Resampled {
  return drain(smoteSteps(x, y, options))
}

interface Growth {
  readonly label: number
  readonly rows: readonly number[]
  readonly missing: number
}

function* make(
  points: Matrix,
  y: Float64Array,
  growths: readonly Growth[],
  k: number,
  randomState: number | RandomState,
): Steps<SmoteState, Resampled> {
  const total = growths.reduce((sum, { missing }) => sum + missing, 0)
  const out = zeros(points.rows + total, points.columns)
  out.data.set(points.data)
  const labels = new Float64Array(out.rows)
  labels.set(y)
  let at = points.rows
  for (const { label, rows, missing } of growths) {
    if (missing === 0) continue
    const rng = requireRandomState('options.randomState', randomState)
    const own = takeRows(points, rows)
    // The nearest is the row itself.
    const { indices } = search(own, own, { k: k + 1, metric: 'euclidean', p: 2 })
    const draws = rng.randints(0, rows.length * k, missing)
    const shares = rng.randomSample(missing)
    for (let i = 0; i < missing; i++, at++) {
      const from = Math.floor((draws[i] as number) / k)
      const to = indices[from * (k + 1) + 1 + ((draws[i] as number) % k)] as number
      const share = shares[i] as number
      const point = between(row(own, from), row(own, to), share)
      out.data.set(point, at * out.columns)
      labels[at] = label
      yield {
        phase: 'sample',
        label,
        base: rows[from] as number,
        neighbor: rows[to] as number,
        share,
        point: Array.from(point),
      }
    }
  }
  return { x: out, y: labels }
}

const between = (a: Float64Array, b: Float64Array, share: number) =>
  a.map((value, j) => value + share * ((b[j] as number) - value))
