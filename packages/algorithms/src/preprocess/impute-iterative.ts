import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireMatrix, requireNumber, requireOneOf } from '../check/require.ts'
import { bayesianRidgeFit } from '../linear/bayesian-ridge.ts'
import { type LinearModel, linearPredict } from '../linear/linear-model.ts'
import { ridgeFit } from '../linear/ridge.ts'
import { copy, type Matrix, type MatrixLike, takeColumns, takeRows } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { gapsOf } from './gaps.ts'
import { type SimpleImputer, simpleImputerFit, simpleImputerTransform } from './impute-simple.ts'

/** One round over all columns with gaps. */
export interface IterativeImputeState {
  readonly phase: 'start' | 'round'
  readonly round: number
  /** What stands in each gap now, row by row. */
  readonly filled: readonly number[]
  /** Largest sum over a row of |changes|; null at the start. */
  readonly change: number | null
  readonly converged: boolean
}

/** A chain of regressions that fills gaps. */
export interface IterativeImputer {
  readonly start: SimpleImputer
  /** In the order in which they are applied: column to fill and its model of the other columns. */
  readonly chain: readonly { readonly column: number; readonly model: LinearModel }[]
  readonly rounds: number
  readonly converged: boolean
}

/** What fitting gives: the imputer, and the points that it was fitted on without their gaps. */
export interface IterativeImputation {
  readonly imputer: IterativeImputer
  /** shape (n, d) */
  readonly filled: Matrix
}

/** Options of {@link iterativeImputeSteps}. */
export interface IterativeImputeOptions {
  /** Regression of one column on the others: `bayesian-ridge` (default) or `ridge`. */
  readonly estimator?: 'bayesian-ridge' | 'ridge'
  /** α of `ridge`, default 1. */
  readonly alpha?: number
  /** Most rounds, default 10. */
  readonly maxIter?: number
  /** Stop when `change` is below tol · the largest |value|, default 1e-3. */
  readonly tol?: number
}

/**
 * Fills gaps by regressing each column on all others, round after round, one state a round.
 *
 * Starts from the means. The column with the fewest gaps comes first; the fillings of one column are
 * used for the next. Keeps the relations between columns, though not the spread around them.
 *
 * @param x  points, shape (n, d), d ≥ 2, NaN where missing; every column has a value
 * @param options  see {@link IterativeImputeOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(rounds · d · (n·d² + d³)). Source: van Buuren & Groothuis-Oudshoorn 2011,
 * doi:10.18637/jss.v045.i03; the figures are those of scikit-learn's `IterativeImputer`.
 */
export function iterativeImputeSteps(
  x: MatrixLike,
  options: IterativeImputeOptions = {},
): Steps<IterativeImputeState, IterativeImputation> {
  const { alpha = 1, maxIter = 10, tol = 1e-3 } = options
  const points = requireMatrix('x', x, { allowNaN: true })
  if (points.columns < 2) {
    throw new InvalidInput('shape', 'x', 'has 1 column', 'give at least 2 columns')
  }
  const start = simpleImputerFit(points)
  const estimator = requireOneOf('options.estimator', options.estimator ?? 'bayesian-ridge', [
    'bayesian-ridge',
    'ridge',
  ])
  requireNumber('options.alpha', alpha, { above: 0 })
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  const fit: Regression = (inputs, target) =>
    estimator === 'ridge' ? ridgeFit(inputs, target, { alpha }) : bayesianRidgeFit(inputs, target)
  return rounds(points, start, fit, maxIter, tol)
}

/**
 * Fills gaps by regressions: {@link iterativeImputeSteps}, drained.
 *
 * @param x  points, shape (n, d), NaN where missing
 * @param options  see {@link IterativeImputeOptions}
 * @returns the imputer and the points without gaps
 * @throws {InvalidInput} naming the argument
 */
export function iterativeImpute(
  x: MatrixLike,
  options: IterativeImputeOptions = {},
): IterativeImputation {
  return drain(iterativeImputeSteps(x, options))
}

/**
 * Fills the gaps of new points with the regressions of the training points, in the same order.
 *
 * @param imputer  of {@link iterativeImpute}
 * @param x  points, shape (m, d), NaN where missing
 * @returns a copy without gaps, shape (m, d)
 * @throws {InvalidInput} naming the argument
 */
export function iterativeImputerTransform(imputer: IterativeImputer, x: MatrixLike): Matrix {
  const out = simpleImputerTransform(imputer.start, x)
  const rowsOf = missingRows(requireMatrix('x', x, { allowNaN: true }))
  for (const { column, model } of imputer.chain)
    fillColumn(out, column, rowsOf[column] ?? [], model)
  return out
}

type Regression = (inputs: Matrix, target: Float64Array) => LinearModel

function* rounds(
  points: Matrix,
  start: SimpleImputer,
  fit: Regression,
  maxIter: number,
  tol: number,
): Steps<IterativeImputeState, IterativeImputation> {
  const filled = simpleImputerTransform(start, points)
  const gaps = gapsOf(points)
  const rowsOf = missingRows(points)
  const order = [...rowsOf.keys()].sort(
    (a, b) => (rowsOf[a]?.length ?? 0) - (rowsOf[b]?.length ?? 0),
  )
  const limit = tol * largestPresent(points)
  const chain: { column: number; model: LinearModel }[] = []
  let [round, converged] = [0, false]
  const snapshot = (change: number | null): IterativeImputeState => ({
    phase: round === 0 ? 'start' : 'round',
    round,
    filled: gaps.map((gap) => filled.data[gap.row * filled.columns + gap.column] as number),
    change,
    converged,
  })

  yield snapshot(null)
  while (round < maxIter && !converged && gaps.length > 0) {
    round++
    const before = copy(filled)
    for (const column of order) {
      const rows = rowsOf[column] ?? []
      if (rows.length === 0) continue
      const model = regress(filled, column, rows, fit)
      fillColumn(filled, column, rows, model)
      chain.push({ column, model })
    }
    const change = largestRowChange(before, filled)
    converged = change < limit
    yield snapshot(change)
  }
  return { imputer: { start, chain, rounds: round, converged }, filled }
}

/** For each column the rows in which it is missing. */
function missingRows(points: Matrix): number[][] {
  const rows: number[][] = Array.from({ length: points.columns }, () => [])
  for (const { row, column } of gapsOf(points)) rows[column]?.push(row)
  return rows
}

function regress(
  filled: Matrix,
  column: number,
  missing: readonly number[],
  fit: Regression,
): LinearModel {
  const gaps = new Set(missing)
  const known = Array.from({ length: filled.rows }, (_, i) => i).filter((i) => !gaps.has(i))
  const target = known.map((i) => filled.data[i * filled.columns + column] as number)
  return fit(takeRows(others(filled, column), known), Float64Array.from(target))
}

function fillColumn(
  filled: Matrix,
  column: number,
  rows: readonly number[],
  model: LinearModel,
): void {
  if (rows.length === 0) return
  const guesses = linearPredict(model, takeRows(others(filled, column), rows))
  rows.forEach((row, i) => {
    filled.data[row * filled.columns + column] = guesses[i] as number
  })
}

const others = (x: Matrix, column: number) =>
  takeColumns(
    x,
    Array.from({ length: x.columns }, (_, j) => j).filter((j) => j !== column),
  )

function largestRowChange(a: Matrix, b: Matrix): number {
  let most = 0
  for (let i = 0; i < a.rows; i++) {
    let sum = 0
    for (let at = i * a.columns; at < (i + 1) * a.columns; at++) {
      sum += Math.abs((a.data[at] as number) - (b.data[at] as number))
    }
    most = Math.max(most, sum)
  }
  return most
}

const largestPresent = ({ data }: Matrix) =>
  data.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0)
