import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import {
  columnMeans,
  copy,
  type Matrix,
  type MatrixLike,
  takeRows,
  toRows,
} from '../matrix/matrix.ts'
import { dot } from '../matrix/vectors.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { drawRows, type KMeansDraws, requireDraws, seedCenters } from './k-means-plus-plus.ts'
import { meansOf } from './means.ts'
import { assignNearest, inertiaOf, squaredDistanceAt } from './nearest.ts'

/** One half-step of Lloyd's algorithm. */
export interface KMeansState {
  readonly phase: 'start' | 'assign' | 'update'
  /** Which start, 0 … nInit − 1. */
  readonly run: number
  /** Which pair of assign and update, from 1; 0 at the start. */
  readonly iteration: number
  /** Index of the nearest centre for each point, shape (n); empty before the first assign. */
  readonly labels: readonly number[]
  /** shape (k, d), in the units of x */
  readonly centers: readonly (readonly number[])[]
  /** Σᵢ ‖xᵢ − c_label(i)‖²; null before the first assign. */
  readonly inertia: number | null
  /** Centres that no point was nearest to, and that were moved by this update. */
  readonly relocated: readonly number[]
  /** Why the run ends here, or null. */
  readonly stop: 'labels repeat' | 'centres rest' | 'iterations' | null
}

/** What k-means found. */
export interface KMeansModel {
  /** shape (k, d) */
  readonly centers: Matrix
  /** shape (n) */
  readonly labels: Int32Array
  readonly inertia: number
  /** Iterations of the best run: `n_iter_`. */
  readonly iterations: number
}

/** Options of {@link kMeansSteps}. */
export interface KMeansOptions {
  /** How many clusters, k. */
  readonly nClusters: number
  /** How to start: `k-means++` (default), `random` rows, or given centres, shape (k, d). */
  readonly init?: 'k-means++' | 'random' | MatrixLike
  /** Starts, of which the best stays; default 1, or 10 for `random` (before 1.4 always 10). */
  readonly nInit?: number
  /** Most iterations a run, default 300. */
  readonly maxIter?: number
  /** Stop when Σ‖Δc‖² is at most `tol` times the mean variance of the columns; default 1e-4. */
  readonly tol?: number
  /**
   * What becomes of a centre without points: `relocate` (default) makes it the point farthest from
   * its centre, as scikit-learn does; `keep` leaves it where it is.
   */
  readonly emptyCluster?: 'relocate' | 'keep'
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
  /** How random numbers become rows, see {@link KMeansDraws}; default `current`. */
  readonly draws?: KMeansDraws
}

/**
 * k-means clustering by Lloyd's algorithm, one state after every half-step.
 *
 * Lowers J = Σᵢ ‖xᵢ − c_label(i)‖². Assigning each point to its nearest centre cannot raise J, nor
 * can moving each centre to the mean of its points: the run ends, at a local minimum that depends
 * on the start. That is why there are several.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param options  see {@link KMeansOptions}
 * @returns steps; the model is that of the run with the smallest J
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·k·d) an iteration, O(n + k·d) memory a state. Ties: the first centre.
 * Source: Lloyd 1982, doi:10.1109/TIT.1982.1056489; starts, stops and draws as scikit-learn's
 * `KMeans(algorithm='lloyd')` for the same seed. With several empty clusters at once, scikit-learn
 * picks the far points in no stated order; here the farthest goes to the first. Where a point is
 * exactly as far from two centres (whole-number data), rounding decides in scikit-learn.
 */
export function kMeansSteps(
  x: MatrixLike,
  options: KMeansOptions,
): Steps<KMeansState, KMeansModel> {
  return checkedRun(x, options, true)
}

/**
 * k-means clustering: {@link kMeansSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param options  see {@link KMeansOptions}
 * @returns the best of the runs
 * @throws {InvalidInput} naming the argument
 */
export function kMeansFit(x: MatrixLike, options: KMeansOptions): KMeansModel {
  return drain(checkedRun(x, options, false))
}

/**
 * Nearest centre of new points.
 *
 * @param model  what {@link kMeansFit} gave
 * @param x  points, shape (m, d)
 * @returns index of a centre for each, shape (m)
 * @throws {InvalidInput} naming the argument
 */
export function kMeansPredict(model: KMeansModel, x: MatrixLike): Int32Array {
  const points = requireMatrix('x', x, { columns: model.centers.columns })
  const labels = new Int32Array(points.rows)
  assignNearest(points, model.centers, labels)
  return labels
}

/** Checked arguments of a run; points are centred, since distances are then more exact. */
interface Problem {
  readonly points: Matrix
  readonly mean: Float64Array
  readonly k: number
  readonly init: 'k-means++' | 'random' | Matrix
  readonly nInit: number
  readonly maxIter: number
  /** Largest Σ‖Δc‖² that counts as rest. */
  readonly shiftLimit: number
  readonly relocate: boolean
  readonly rng: RandomState
  readonly draws: KMeansDraws
  readonly watch: boolean
}

function checkedRun(x: MatrixLike, options: KMeansOptions, watch: boolean) {
  const { nClusters: k, init = 'k-means++', maxIter = 300, tol = 1e-4 } = options
  const raw = requireMatrix('x', x)
  requireInteger('options.nClusters', k, { min: 1, max: raw.rows })
  const named = typeof init === 'string'
  const start = named
    ? requireOneOf('options.init', init, ['k-means++', 'random'])
    : requireMatrix('options.init', init, { rows: k, columns: raw.columns })
  const nInit = requireInteger('options.nInit', options.nInit ?? (start === 'random' ? 10 : 1), {
    min: 1,
  })
  requireInteger('options.maxIter', maxIter, { min: 1 })
  requireNumber('options.tol', tol, { min: 0 })
  const empty = requireOneOf('options.emptyCluster', options.emptyCluster ?? 'relocate', [
    'relocate',
    'keep',
  ])
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const mean = columnMeans(raw)
  const points = moved(raw, mean, -1)
  return bestOf({
    points,
    mean,
    k,
    init: typeof start === 'string' ? start : moved(start, mean, -1),
    nInit: named ? nInit : 1,
    maxIter,
    shiftLimit: tol * meanVariance(points),
    relocate: empty === 'relocate',
    rng,
    draws: requireDraws(options.draws),
    watch,
  })
}

function* bestOf(problem: Problem): Steps<KMeansState, KMeansModel> {
  let best: KMeansModel | null = null
  for (let run = 0; run < problem.nInit; run++) {
    const found = yield* lloyd(problem, run)
    const better = best === null || found.inertia < best.inertia
    if (better && !(best && samePartition(found.labels, best.labels, problem.k))) best = found
  }
  const { centers, ...rest } = best as KMeansModel
  return { ...rest, centers: moved(centers, problem.mean, 1) }
}

function* lloyd(problem: Problem, run: number): Steps<KMeansState, KMeansModel> {
  const { points, maxIter, watch } = problem
  let centers = startingCenters(problem)
  let labels = new Int32Array(0)
  let relocated: readonly number[] = []
  const snapshot = (
    phase: KMeansState['phase'],
    iteration: number,
    stop: KMeansState['stop'] = null,
  ): KMeansState => ({
    phase,
    run,
    iteration,
    labels: Array.from(labels),
    centers: toRows(moved(centers, problem.mean, 1)),
    inertia: phase === 'start' ? null : inertiaOf(points, centers, labels),
    relocated,
    stop,
  })

  if (watch) yield snapshot('start', 0)
  let iteration = 1
  let stop: KMeansState['stop'] = null
  for (; ; iteration++) {
    const before = labels
    labels = new Int32Array(points.rows)
    assignNearest(points, centers, labels)
    relocated = []
    if (watch) yield snapshot('assign', iteration)

    const old = centers
    ;({ centers, relocated } = meansOf(points, labels, old, problem.relocate))
    if (same(labels, before)) stop = 'labels repeat'
    else if (totalShift(old, centers) <= problem.shiftLimit) stop = 'centres rest'
    else if (iteration === maxIter) stop = 'iterations'
    if (watch) yield snapshot('update', iteration, stop === 'labels repeat' ? stop : null)
    if (stop) break
  }
  if (stop !== 'labels repeat') {
    labels = new Int32Array(points.rows)
    assignNearest(points, centers, labels) // so that labels and centres belong together
    relocated = []
    if (watch) yield snapshot('assign', iteration, stop)
  }
  return { centers, labels, inertia: inertiaOf(points, centers, labels), iterations: iteration }
}

function startingCenters({ init, points, k, rng, draws }: Problem): Matrix {
  if (init === 'k-means++') return seedCenters(points, k, rng, draws).centers
  if (init === 'random') return takeRows(points, drawRows(points.rows, k, rng, draws))
  return copy(init)
}

const totalShift = (a: Matrix, b: Matrix) => squaredDistanceAt(a.data, 0, b.data, 0, a.data.length)

function same(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Whether two labelings split the points alike, whatever they call the parts. */
function samePartition(a: Int32Array, b: Int32Array, k: number): boolean {
  const name = new Int32Array(k).fill(-1)
  return a.every((label, i) => {
    if (name[label] === -1) name[label] = b[i] as number
    return name[label] === b[i]
  })
}

/** Every row plus sign · offset, as a copy. */
function moved(matrix: Matrix, offset: Float64Array, sign: 1 | -1): Matrix {
  const out = copy(matrix)
  for (let i = 0, at = 0; i < matrix.rows; i++) {
    for (let j = 0; j < matrix.columns; j++, at++) {
      out.data[at] = (out.data[at] as number) + sign * (offset[j] as number)
    }
  }
  return out
}

/** Mean over the columns of the variance of a column; the columns have mean 0. */
function meanVariance(centred: Matrix): number {
  return dot(centred.data, centred.data) / centred.data.length
}
