import { requireLabels } from '../check/labels.ts'
import { requirePairedRows } from '../check/pairs.ts'
import { requireMatrix, requireOneOf } from '../check/require.ts'
import { type Matrix, type MatrixLike, row, type VectorLike, zeros } from '../matrix/matrix.ts'
import type { Steps } from '../steps.ts'
import {
  type NeighborOptions,
  type NeighborSettings,
  requireNeighborOptions,
  search,
} from './nearest-neighbors.ts'

/** How much a neighbour counts. */
export type NeighborWeights = 'uniform' | 'distance'

/** Options of the k-nearest-neighbour models. */
export interface KNearestOptions extends NeighborOptions {
  /** `uniform` (default), or `distance`: 1 / distance. A neighbour at distance 0 then decides alone. */
  readonly weights?: NeighborWeights
}

/** The training points and how to compare with them: there is nothing else to learn. */
interface Stored {
  readonly x: Matrix
  readonly settings: NeighborSettings
  readonly weights: NeighborWeights
}

/** A k-nearest-neighbour classifier. */
export interface KNearestClassifier extends Stored {
  /** shape (c), ascending */
  readonly classes: Float64Array
  /** Index of the class of each training point, shape (n). */
  readonly codes: Int32Array
}

/** A k-nearest-neighbour regressor. */
export interface KNearestRegressor extends Stored {
  /** shape (n) */
  readonly y: Float64Array
}

function store(x: Matrix, options: KNearestOptions): Stored {
  const weights = requireOneOf('options.weights', options.weights ?? 'uniform', [
    'uniform',
    'distance',
  ])
  return { x, settings: requireNeighborOptions(options, x.rows), weights }
}

/**
 * k-nearest-neighbour classifier: the most frequent class among the k nearest training points.
 *
 * Small k follows the noise, large k smooths; scale the columns first, since the one with the
 * largest numbers otherwise decides what is near.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param y  classes, shape (n)
 * @param options  see {@link KNearestOptions}
 * @returns the model, which holds the points themselves
 * @throws {InvalidInput} naming the argument
 *
 * Cost: nothing to fit; O(n·d) a prediction. Source: Cover & Hart 1967,
 * doi:10.1109/TIT.1967.1053964.
 */
export function kNearestClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  options: KNearestOptions = {},
): KNearestClassifier {
  const points = requireMatrix('x', x)
  const { classes, codes } = requireLabels('y', y, { length: points.rows })
  return { ...store(points, options), classes: Float64Array.from(classes), codes }
}

/**
 * Share of the votes of the neighbours for each class.
 *
 * @param model  what {@link kNearestClassifierFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m, c), rows sum to 1
 * @throws {InvalidInput} naming the argument
 */
export function kNearestClassifierPredictProba(model: KNearestClassifier, x: MatrixLike): Matrix {
  const queries = requireMatrix('x', x, { columns: model.x.columns })
  const { indices, distances } = search(model.x, queries, model.settings)
  const { k } = model.settings
  const out = zeros(queries.rows, model.classes.length)
  for (let i = 0; i < queries.rows; i++) {
    const votes = row(out, i)
    const weights = weightsOf(row(distances, i), model.weights)
    let total = 0
    for (let j = 0; j < k; j++) {
      const code = model.codes[indices[i * k + j] as number] as number
      votes[code] = (votes[code] as number) + (weights[j] as number)
      total += weights[j] as number
    }
    for (let code = 0; code < votes.length; code++) votes[code] = (votes[code] as number) / total
  }
  return out
}

/**
 * Class with the most votes.
 *
 * @param model  what {@link kNearestClassifierFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m); of classes with equal votes the smallest
 * @throws {InvalidInput} naming the argument
 */
export function kNearestClassifierPredict(model: KNearestClassifier, x: MatrixLike): Float64Array {
  const votes = kNearestClassifierPredictProba(model, x)
  return Float64Array.from({ length: votes.rows }, (_, i) => {
    const own = row(votes, i)
    return model.classes[own.indexOf(Math.max(...own))] as number
  })
}

/**
 * k-nearest-neighbour regressor: the mean target of the k nearest training points.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param y  target, shape (n)
 * @param options  see {@link KNearestOptions}
 * @returns the model, which holds the points themselves
 * @throws {InvalidInput} naming the argument
 */
export function kNearestRegressorFit(
  x: MatrixLike,
  y: VectorLike,
  options: KNearestOptions = {},
): KNearestRegressor {
  const { points, target } = requirePairedRows(x, y)
  return { ...store(points, options), y: target }
}

/**
 * Mean target of the neighbours.
 *
 * @param model  what {@link kNearestRegressorFit} gave
 * @param x  points, shape (m, d)
 * @returns shape (m)
 * @throws {InvalidInput} naming the argument
 */
export function kNearestRegressorPredict(model: KNearestRegressor, x: MatrixLike): Float64Array {
  const queries = requireMatrix('x', x, { columns: model.x.columns })
  const { indices, distances } = search(model.x, queries, model.settings)
  const { k } = model.settings
  return Float64Array.from({ length: queries.rows }, (_, i) => {
    const weights = weightsOf(row(distances, i), model.weights)
    let [sum, total] = [0, 0]
    for (let j = 0; j < k; j++) {
      sum += (weights[j] as number) * (model.y[indices[i * k + j] as number] as number)
      total += weights[j] as number
    }
    return sum / total
  })
}

function weightsOf(distances: Float64Array, weights: NeighborWeights): Float64Array {
  if (weights === 'uniform') return distances.map(() => 1)
  if (distances.includes(0)) return distances.map((distance) => (distance === 0 ? 1 : 0))
  return distances.map((distance) => 1 / distance)
}

/** One more neighbour of a query has voted. */
export interface KNearestState {
  readonly phase: 'neighbor'
  /** 1 for the nearest. */
  readonly rank: number
  /** Row of the neighbour. */
  readonly index: number
  readonly distance: number
  /** Class of the neighbour. */
  readonly label: number
  /** Weight of the votes so far for each class, shape (c). */
  readonly votes: readonly number[]
  /** Class that leads so far; of equal ones the smallest. */
  readonly leader: number
}

/**
 * The vote on one query, neighbour by neighbour.
 *
 * @param model  what {@link kNearestClassifierFit} gave
 * @param query  one point, shape (d)
 * @returns steps, nearest neighbour first; the result is the class predicted
 * @throws {InvalidInput} at the call, naming the argument
 */
export function kNearestVoteSteps(
  model: KNearestClassifier,
  query: readonly number[],
): Steps<KNearestState, number> {
  const point = requireMatrix('query', [query], { columns: model.x.columns })
  return vote(model, point)
}

function* vote(model: KNearestClassifier, query: Matrix): Steps<KNearestState, number> {
  const { indices, distances } = search(model.x, query, model.settings)
  const weights = weightsOf(distances.data, model.weights)
  const votes = new Float64Array(model.classes.length)
  let leader = model.classes[0] as number
  for (const [at, index] of indices.entries()) {
    const code = model.codes[index] as number
    votes[code] = (votes[code] as number) + (weights[at] as number)
    leader = model.classes[votes.indexOf(Math.max(...votes))] as number
    yield {
      phase: 'neighbor',
      rank: at + 1,
      index,
      distance: distances.data[at] as number,
      label: model.classes[code] as number,
      votes: Array.from(votes),
      leader,
    }
  }
  return leader
}
