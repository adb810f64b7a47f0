import { InvalidInput } from '../check/invalid-input.ts'
import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import { choleskyFactor, choleskySolve } from '../linalg/solve.ts'
import {
  type Matrix,
  type MatrixLike,
  matrixOf,
  row,
  toRows,
  transpose,
  zeros,
} from '../matrix/matrix.ts'
import { multiplyTransposed } from '../matrix/multiply.ts'
import { dotAt } from '../matrix/vectors.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'

/** One side was solved while the other stood still. */
export interface AlsState {
  readonly phase: 'start' | 'users' | 'items'
  readonly iteration: number
  /** shape (users, k) */
  readonly users: readonly (readonly number[])[]
  /** shape (items, k) */
  readonly items: readonly (readonly number[])[]
  /** Root mean squared error over the ratings that are there. */
  readonly rmse: number
  /** Σ (r − μ − u·v)² + penalty: neither half-step can raise it. */
  readonly objective: number
}

/** Factors of users and items: r̂ = μ + u·v. */
export interface AlsModel {
  /** μ: mean of the ratings. */
  readonly mean: number
  /** shape (users, k) */
  readonly users: Matrix
  /** shape (items, k) */
  readonly items: Matrix
  readonly lambda: number
  readonly weighting: 'plain' | 'count'
  readonly rmse: number
}

/** Options of {@link alsSteps}. */
export interface AlsOptions {
  /** k, default 2. */
  readonly nFactors?: number
  /** λ > 0, default 0.1. */
  readonly lambda?: number
  /**
   * `plain` (default) penalises λ·‖u‖²; `count` λ·(ratings of the user)·‖u‖², so that users with many
   * ratings are held as firmly as those with few.
   */
  readonly weighting?: 'plain' | 'count'
  /** Pairs of half-steps, default 20. */
  readonly nIterations?: number
  /** Seed or generator of the starting factors N(0, 0.1²), default 0. */
  readonly randomState?: number | RandomState
}

/**
 * Matrix factorisation by alternating least squares, one state a half-step.
 *
 * Explains each rating as μ + u·v with k numbers for the user and k for the item. With the items
 * held, every user is a ridge regression of his ratings on the factors of what he rated:
 * (VᵀV + λI)·u = Vᵀ(r − μ); then the items in the same way.
 *
 * @param ratings  shape (users, items), NaN where there is none
 * @param options  see {@link AlsOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(ratings·k² + (users + items)·k³) an iteration. Source: Zhou et al. 2008,
 * doi:10.1007/978-3-540-68880-8_32.
 */
export function alsSteps(ratings: MatrixLike, options: AlsOptions = {}): Steps<AlsState, AlsModel> {
  const { nFactors = 2, lambda = 0.1, nIterations = 20, randomState = 0 } = options
  const table = requireMatrix('ratings', ratings, { allowNaN: true })
  const known = table.data.filter((value) => !Number.isNaN(value))
  if (known.length === 0) {
    throw new InvalidInput('range', 'ratings', 'holds no rating', 'give at least one')
  }
  requireInteger('options.nFactors', nFactors, { min: 1 })
  requireNumber('options.lambda', lambda, { above: 0 })
  requireInteger('options.nIterations', nIterations, { min: 1 })
  const weighting = requireOneOf('options.weighting', options.weighting ?? 'plain', [
    'plain',
    'count',
  ])
  const rng = requireRandomState('options.randomState', randomState)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const factors = (n: number) => matrixOf(rng.normals(n * nFactors, 0, 0.1), n, nFactors)
  const start = { users: factors(table.rows), items: factors(table.columns) }
  return alternate(table, { ...start, mean, lambda, weighting, rmse: Number.NaN }, nIterations)
}

/**
 * Matrix factorisation: {@link alsSteps}, drained.
 *
 * @param ratings  shape (users, items), NaN where there is none
 * @param options  see {@link AlsOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function alsFit(ratings: MatrixLike, options: AlsOptions = {}): AlsModel {
  return drain(alsSteps(ratings, options))
}

/**
 * Every rating that the model expects.
 *
 * @param model  what {@link alsFit} gave
 * @returns μ + U·Vᵀ, shape (users, items)
 */
export function alsPredict(model: AlsModel): Matrix {
  const out = multiplyTransposed(model.users, model.items)
  for (let at = 0; at < out.data.length; at++) out.data[at] = (out.data[at] as number) + model.mean
  return out
}

/**
 * Factors of a user who came after the fit, from a few ratings.
 *
 * @param model  what {@link alsFit} gave
 * @param ratings  shape (items), NaN where there is none
 * @returns u, shape (k): zeros without any rating, so that the guess is the mean
 * @throws {InvalidInput} naming the argument
 */
export function alsFoldIn(model: AlsModel, ratings: readonly number[]): Float64Array {
  const rules = { columns: model.items.rows, allowNaN: true }
  return solveOne(requireMatrix('ratings', [ratings], rules).data, model.items, model)
}

function* alternate(
  table: Matrix,
  start: AlsModel,
  nIterations: number,
): Steps<AlsState, AlsModel> {
  const byItem = transpose(table)
  let model = withError(table, start)
  yield snapshot('start', 0, table, model)
  for (let iteration = 1; iteration <= nIterations; iteration++) {
    model = withError(table, { ...model, users: solveAll(table, model.items, model) })
    yield snapshot('users', iteration, table, model)
    model = withError(table, { ...model, items: solveAll(byItem, model.users, model) })
    yield snapshot('items', iteration, table, model)
  }
  return model
}

/** One ridge regression a row of the table. */
function solveAll(table: Matrix, other: Matrix, model: AlsModel): Matrix {
  const out = zeros(table.rows, other.columns)
  for (let i = 0; i < table.rows; i++) {
    out.data.set(solveOne(row(table, i), other, model), i * other.columns)
  }
  return out
}

function solveOne(ratings: Float64Array, other: Matrix, model: AlsModel): Float64Array {
  const k = other.columns
  const left = zeros(k, k)
  const right = new Float64Array(k)
  let count = 0
  for (let j = 0; j < ratings.length; j++) {
    const rating = ratings[j] as number
    if (Number.isNaN(rating)) continue
    count++
    const factor = row(other, j)
    for (let p = 0; p < k; p++) {
      right[p] = (right[p] as number) + (rating - model.mean) * (factor[p] as number)
      for (let q = 0; q < k; q++) {
        const at = p * k + q
        left.data[at] = (left.data[at] as number) + (factor[p] as number) * (factor[q] as number)
      }
    }
  }
  if (count === 0) return right
  const ridge = model.lambda * (model.weighting === 'count' ? count : 1)
  for (let p = 0; p < k; p++) left.data[p * k + p] = (left.data[p * k + p] as number) + ridge
  const factor = choleskyFactor(left)
  return factor ? choleskySolve(factor, right) : right // positive definite, since λ > 0
}

function withError(table: Matrix, model: AlsModel): AlsModel {
  const { squares, count } = errorsOf(table, model)
  return { ...model, rmse: Math.sqrt(squares / count) }
}

function errorsOf(table: Matrix, { users, items, mean }: AlsModel) {
  const k = users.columns
  let [squares, count] = [0, 0]
  table.data.forEach((rating, at) => {
    if (Number.isNaN(rating)) return
    const [i, j] = [Math.floor(at / table.columns), at % table.columns]
    squares += (rating - mean - dotAt(users.data, i * k, items.data, j * k, k)) ** 2
    count++
  })
  return { squares, count }
}

function snapshot(
  phase: AlsState['phase'],
  iteration: number,
  table: Matrix,
  model: AlsModel,
): AlsState {
  return {
    phase,
    iteration,
    users: toRows(model.users),
    items: toRows(model.items),
    rmse: model.rmse,
    objective:
      errorsOf(table, model).squares +
      penaltyOf(table, model.users, model) +
      penaltyOf(transpose(table), model.items, model),
  }
}

function penaltyOf(table: Matrix, factors: Matrix, { lambda, weighting }: AlsModel): number {
  let sum = 0
  for (let i = 0; i < factors.rows; i++) {
    const own = row(factors, i)
    const square = own.reduce((total, value) => total + value * value, 0)
    const ratings = row(table, i).filter((value) => !Number.isNaN(value)).length
    sum += square * (weighting === 'count' ? ratings : 1)
  }
  return lambda * sum
}
