import { copy, type Matrix, type MatrixLike, takeRows, toRows } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import type { KMeansModel } from './k-means.ts'
import { drawRows, seedCenters } from './k-means-plus-plus.ts'
import {
  type MiniBatchKMeansOptions,
  type MiniBatchProblem,
  requireProblem,
} from './mini-batch-options.ts'
import { averagedIn, reassignPoor } from './mini-batch-update.ts'
import { assignNearest, inertiaOf, squaredDistanceAt } from './nearest.ts'

/** One batch of mini-batch k-means. */
export interface MiniBatchKMeansState {
  readonly phase: 'start' | 'batch'
  /** Number of the batch, from 1; 0 at the start. */
  readonly step: number
  /** Rows of the batch; one may come twice. */
  readonly rows: readonly number[]
  /** Nearest centre of each, before the centres moved. */
  readonly labels: readonly number[]
  /** shape (k, d), in the units of x */
  readonly centers: readonly (readonly number[])[]
  /** Rows that each centre was given so far, shape (k). */
  readonly counts: readonly number[]
  /** Mean squared distance of the batch to the centres before they moved; null at the start. */
  readonly inertia: number | null
  /** The same, smoothed over the batches since the second one; null before. */
  readonly smoothed: number | null
  /** Centres that had too few rows and were moved to one of the batch. */
  readonly reassigned: readonly number[]
  /** Why the run ends here, or null. */
  readonly stop: 'centres rest' | 'no improvement' | 'iterations' | null
}

/** What mini-batch k-means found. */
export interface MiniBatchKMeansModel extends KMeansModel {
  /** Batches that were looked at: `n_steps_`; `iterations` are passes, rounded up: `n_iter_`. */
  readonly steps: number
}

/**
 * Mini-batch k-means, one state a batch.
 *
 * Each step draws a few rows, gives each to its nearest centre, and moves a centre to the mean of all
 * rows that it was ever given. It costs O(b·k·d) where a step of {@link kMeansSteps} costs O(n·k·d),
 * and ends at a somewhat larger inertia. It stops when the smoothed inertia of the batches has not
 * become smaller for a while.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param options  see {@link MiniBatchKMeansOptions}
 * @returns steps; labels and inertia of the model are those of all points
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(b·k·d) a step. Source: Sculley 2010, doi:10.1145/1772690.1772862; starts, draws, moves of
 * poor centres and stops as scikit-learn's `MiniBatchKMeans` for the same seed. Where more than half
 * a batch of centres is poor and some have the same count, the first of them are moved.
 */
export function miniBatchKMeansSteps(
  x: MatrixLike,
  options: MiniBatchKMeansOptions,
): Steps<MiniBatchKMeansState, MiniBatchKMeansModel> {
  return run(requireProblem(x, options), true)
}

/**
 * Mini-batch k-means: {@link miniBatchKMeansSteps}, drained. New points: `kMeansPredict`.
 *
 * @param x  points, shape (n, d)
 * @param options  see {@link MiniBatchKMeansOptions}
 * @returns the model
 * @throws {InvalidInput} naming the argument
 */
export function miniBatchKMeansFit(
  x: MatrixLike,
  options: MiniBatchKMeansOptions,
): MiniBatchKMeansModel {
  return drain(run(requireProblem(x, options), false))
}

function* run(
  problem: MiniBatchProblem,
  watch: boolean,
): Steps<MiniBatchKMeansState, MiniBatchKMeansModel> {
  const { points, k, batchSize, rng, ratio } = problem
  let centers = bestStart(problem)
  const counts = new Float64Array(k)
  const last = Math.floor((problem.maxIter * points.rows) / batchSize)
  const progress = new Progress(problem)
  const equal = new Float64Array(points.rows).fill(1 / points.rows)
  let [step, sinceMoved] = [0, 0]
  let stop: MiniBatchKMeansState['stop'] = null
  if (watch) yield stateOf(step, null, centers, counts, [], null, stop)

  while (stop === null) {
    const batch = drawBatch(problem, equal)
    sinceMoved += batchSize
    const mayMove = counts.includes(0) || sinceMoved >= 10 * k
    if (mayMove) sinceMoved = 0
    const old = centers
    centers = averagedIn(batch.points, batch.assign(old), old, counts)
    const moved =
      mayMove && ratio > 0 ? reassignPoor(batch.points, centers, counts, ratio, rng) : []
    step++
    stop = progress.after(step, batch.inertia, old, centers)
    if (stop === null && step === last) stop = 'iterations'
    if (watch) yield stateOf(step, batch, centers, counts, moved, progress.smoothed, stop)
  }
  const labels = labelsOf(points, centers)
  return {
    ...{ centers, labels, inertia: inertiaOf(points, centers, labels), steps: step },
    iterations: Math.ceil((step * batchSize) / points.rows),
  }
}

/** Of several starts, made from some rows each, the one that is best on the same other rows. */
function bestStart(problem: MiniBatchProblem): Matrix {
  const { points, nInit, initSize, rng } = problem
  const judged = takeRows(points, rng.randints(0, points.rows, initSize))
  let best: { readonly centers: Matrix; readonly inertia: number } | null = null
  for (let i = 0; i < nInit; i++) {
    const centers = startingCenters(problem)
    const inertia = inertiaOf(judged, centers, labelsOf(judged, centers))
    if (best === null || inertia < best.inertia) best = { centers, inertia }
  }
  return (best as { readonly centers: Matrix }).centers
}

function startingCenters({ points, k, init, initSize, rng, draws }: MiniBatchProblem): Matrix {
  // Drawn for given centres too, as scikit-learn does: what follows depends on it.
  const some =
    initSize < points.rows ? takeRows(points, rng.randints(0, points.rows, initSize)) : points
  if (typeof init !== 'string') return copy(init)
  if (init === 'k-means++') return seedCenters(some, k, rng, draws).centers
  return takeRows(some, drawRows(some.rows, k, rng, draws))
}

/** Rows drawn for one step. */
class Batch {
  readonly rows: Int32Array
  readonly points: Matrix
  labels: Int32Array = new Int32Array(0)
  /** Mean squared distance to the centres that the rows were assigned to. */
  inertia = 0

  constructor(points: Matrix, rows: Int32Array) {
    this.rows = rows
    this.points = takeRows(points, rows)
  }

  assign(centers: Matrix): Int32Array {
    this.labels = labelsOf(this.points, centers)
    this.inertia = inertiaOf(this.points, centers, this.labels) / this.points.rows
    return this.labels
  }
}

function drawBatch({ points, batchSize, rng, draws }: MiniBatchProblem, equal: Float64Array) {
  const rows =
    draws === 'current'
      ? rng.choice(points.rows, batchSize, { p: equal })
      : rng.randints(0, points.rows, batchSize)
  return new Batch(points, rows)
}

function labelsOf(points: Matrix, centers: Matrix): Int32Array {
  const labels = new Int32Array(points.rows)
  assignNearest(points, centers, labels)
  return labels
}

/** Follows the inertia of the batches and says when to stop. */
class Progress {
  smoothed: number | null = null
  readonly #problem: MiniBatchProblem
  #least = Number.POSITIVE_INFINITY
  #waited = 0

  constructor(problem: MiniBatchProblem) {
    this.#problem = problem
  }

  after(
    step: number,
    inertia: number,
    old: Matrix,
    centers: Matrix,
  ): 'centres rest' | 'no improvement' | null {
    if (step === 1) return null // its inertia is that of the start
    const { points, batchSize, shiftLimit, patience } = this.#problem
    const alpha = Math.min(1, (batchSize * 2) / (points.rows + 1))
    this.smoothed = this.smoothed === null ? inertia : this.smoothed * (1 - alpha) + inertia * alpha
    if (shiftLimit > 0 && totalShift(old, centers) <= shiftLimit) return 'centres rest'
    if (this.smoothed < this.#least) {
      this.#waited = 0
      this.#least = this.smoothed
    } else this.#waited++
    return patience !== null && this.#waited >= patience ? 'no improvement' : null
  }
}

const totalShift = (a: Matrix, b: Matrix) => squaredDistanceAt(a.data, 0, b.data, 0, a.data.length)

function stateOf(
  step: number,
  batch: Batch | null,
  centers: Matrix,
  counts: Float64Array,
  reassigned: readonly number[],
  smoothed: number | null,
  stop: MiniBatchKMeansState['stop'],
): MiniBatchKMeansState {
  return {
    phase: batch === null ? 'start' : 'batch',
    step,
    rows: Array.from(batch?.rows ?? []),
    labels: Array.from(batch?.labels ?? []),
    centers: toRows(centers),
    counts: Array.from(counts),
    inertia: batch?.inertia ?? null,
    ...{ smoothed, reassigned: [...reassigned], stop },
  }
}
