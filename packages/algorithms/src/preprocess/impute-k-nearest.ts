import { requireInteger, requireMatrix, requireOneOf } from '../check/require.ts'
import { copy, type Matrix, type MatrixLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type Gap, gapsOf, presentValues } from './gaps.ts'

/** The points whose neighbours fill the gaps. */
export interface KNearestImputer {
  /** shape (n, d), NaN where missing */
  readonly x: Matrix
  readonly nNeighbors: number
  readonly weights: 'uniform' | 'distance'
}

/** One gap was filled. */
export interface KNearestImputeState {
  readonly phase: 'fill'
  readonly row: number
  readonly column: number
  /** Rows of the training points that gave their value, nearest first; empty for the mean. */
  readonly donors: readonly number[]
  /** Their distances. */
  readonly distances: readonly number[]
  /** What was filled in. */
  readonly value: number
}

/**
 * Keeps training points for {@link kNearestImputeSteps}.
 *
 * @param x  points, shape (n, d), NaN where missing; every column has a value
 * @param options  `nNeighbors`: default 5; `weights`: `uniform` (default) or `distance`
 * @returns the imputer
 * @throws {InvalidInput} naming the argument
 */
export function kNearestImputerFit(
  x: MatrixLike,
  options: { readonly nNeighbors?: number; readonly weights?: 'uniform' | 'distance' } = {},
): KNearestImputer {
  const { nNeighbors = 5 } = options
  const points = requireMatrix('x', x, { allowNaN: true })
  for (let j = 0; j < points.columns; j++) presentValues(points, j)
  requireInteger('options.nNeighbors', nNeighbors, { min: 1 })
  const weights = requireOneOf('options.weights', options.weights ?? 'uniform', [
    'uniform',
    'distance',
  ])
  return { x: points, nNeighbors, weights }
}

/**
 * Fills each gap with the mean of the nearest training points that have the value, one state a gap.
 *
 * Near means √(d / c · Σ (aⱼ − bⱼ)²) over the c columns that both points have. A point that shares
 * none with any donor gets the mean of the column. Scale the columns first.
 *
 * @param imputer  what {@link kNearestImputerFit} gave
 * @param x  points, shape (m, d), NaN where missing
 * @returns steps; the result is a copy without gaps, shape (m, d)
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·d) a gap. Source: Troyanskaya et al. 2001, doi:10.1093/bioinformatics/17.6.520; the
 * figures are those of scikit-learn's `KNNImputer`, ties aside: here the lower row is nearer.
 */
export function kNearestImputeSteps(
  imputer: KNearestImputer,
  x: MatrixLike,
): Steps<KNearestImputeState, Matrix> {
  return fill(imputer, requireMatrix('x', x, { columns: imputer.x.columns, allowNaN: true }))
}

/**
 * Fills gaps from the nearest training points: {@link kNearestImputeSteps}, drained.
 *
 * @param imputer  what {@link kNearestImputerFit} gave
 * @param x  points, shape (m, d), NaN where missing
 * @returns a copy without gaps, shape (m, d)
 * @throws {InvalidInput} naming the argument
 */
export function kNearestImputerTransform(imputer: KNearestImputer, x: MatrixLike): Matrix {
  return drain(kNearestImputeSteps(imputer, x))
}

function* fill(imputer: KNearestImputer, points: Matrix): Steps<KNearestImputeState, Matrix> {
  const out = copy(points)
  for (const gap of gapsOf(points)) {
    const state = filled(imputer, points, gap)
    out.data[gap.row * out.columns + gap.column] = state.value
    yield state
  }
  return out
}

function filled(imputer: KNearestImputer, points: Matrix, gap: Gap): KNearestImputeState {
  const { x, nNeighbors, weights } = imputer
  const near = Array.from({ length: x.rows }, (_, row) => row)
    .filter((row) => !Number.isNaN(x.data[row * x.columns + gap.column]))
    .map((row) => ({ row, distance: distanceWithGaps(points, gap.row, x, row) }))
    .filter(({ distance }) => !Number.isNaN(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, nNeighbors)
  const valueIn = (row: number) => x.data[row * x.columns + gap.column] as number
  const distances = near.map(({ distance }) => distance)
  const value =
    near.length === 0
      ? meanOf(presentValues(x, gap.column))
      : weightedMean(
          near.map(({ row }) => valueIn(row)),
          weightsOf(distances, weights),
        )
  return { phase: 'fill', ...gap, donors: near.map(({ row }) => row), distances, value }
}

/** Euclidean distance over the columns that both have, scaled up to all; NaN when there is none. */
function distanceWithGaps(a: Matrix, i: number, b: Matrix, k: number): number {
  const d = a.columns
  let [sum, shared] = [0, 0]
  for (let j = 0; j < d; j++) {
    const difference = (a.data[i * d + j] as number) - (b.data[k * d + j] as number)
    if (Number.isNaN(difference)) continue
    sum += difference * difference
    shared++
  }
  return Math.sqrt((sum * d) / shared)
}

function weightsOf(distances: readonly number[], weights: 'uniform' | 'distance'): number[] {
  if (weights === 'uniform') return distances.map(() => 1)
  if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0))
  return distances.map((distance) => 1 / distance)
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) / total
}

const meanOf = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
