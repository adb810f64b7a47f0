import { requireInteger, requireMatrix, requireNumber } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { squaredDistanceAt } from './nearest.ts'

/** One point joined a cluster, or the clusters are complete. */
export interface DbscanState {
  readonly phase: 'seed' | 'join' | 'end'
  /** Row of the point, or null at the end. */
  readonly point: number | null
  /** Whether it has enough neighbours to pass its cluster on. */
  readonly core: boolean
  readonly cluster: number
  /** Cluster of each point so far, −1 for none, shape (n). */
  readonly labels: readonly number[]
  /** Points that wait to be looked at. */
  readonly waiting: number
}

/** Clusters by density. */
export interface DbscanModel {
  /** Cluster of each point, −1 for noise, shape (n). */
  readonly labels: Int32Array
  /** Rows of the core points, ascending. */
  readonly coreIndices: Int32Array
  readonly clusters: number
}

/** Options of {@link dbscanSteps}. */
export interface DbscanOptions {
  /** ε > 0, default 0.5: points at this distance or nearer are neighbours. */
  readonly eps?: number
  /** Neighbours, the point itself included, that make a core point; default 5. */
  readonly minSamples?: number
}

/**
 * DBSCAN: clusters are places where points are dense, one state a point that joins.
 *
 * A core point has at least `minSamples` neighbours within ε. Core points that are neighbours share a
 * cluster; other neighbours of a core point lie on its border; what is left is noise. The number of
 * clusters need not be known, and they may have any shape, but one ε must suit them all.
 *
 * @param x  points, shape (n, d); scale the columns first
 * @param options  see {@link DbscanOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n²·d). A border point of two clusters joins the one that is found first, in the order of
 * the rows. Source: Ester et al. 1996, "A density-based algorithm for discovering clusters".
 */
export function dbscanSteps(
  x: MatrixLike,
  options: DbscanOptions = {},
): Steps<DbscanState, DbscanModel> {
  return checkedRun(x, options, true)
}

/**
 * DBSCAN: {@link dbscanSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param options  see {@link DbscanOptions}
 * @returns the clusters
 * @throws {InvalidInput} naming the argument
 */
export function dbscanFit(x: MatrixLike, options: DbscanOptions = {}): DbscanModel {
  return drain(checkedRun(x, options, false))
}

function checkedRun(x: MatrixLike, options: DbscanOptions, watch: boolean) {
  const { eps = 0.5, minSamples = 5 } = options
  const points = requireMatrix('x', x)
  requireNumber('options.eps', eps, { above: 0 })
  requireInteger('options.minSamples', minSamples, { min: 1 })
  return grow(points, eps, minSamples, watch)
}

function* grow(
  points: Matrix,
  eps: number,
  minSamples: number,
  watch: boolean,
): Steps<DbscanState, DbscanModel> {
  const n = points.rows
  const neighborhoods = Array.from({ length: n }, (_, i) => within(points, i, eps))
  const isCore = neighborhoods.map((near) => near.length >= minSamples)
  const labels = new Int32Array(n).fill(-1)
  let clusters = 0
  for (let seed = 0; seed < n; seed++) {
    if (labels[seed] !== -1 || !isCore[seed]) continue
    const waiting = [seed]
    while (waiting.length > 0) {
      const point = waiting.pop() as number
      if (labels[point] !== -1) continue
      labels[point] = clusters
      const core = isCore[point] as boolean
      if (core) waiting.push(...(neighborhoods[point] ?? []).filter((i) => labels[i] === -1))
      if (!watch) continue
      yield {
        phase: point === seed ? 'seed' : 'join',
        point,
        core,
        cluster: clusters,
        labels: Array.from(labels),
        waiting: waiting.length,
      }
    }
    clusters++
  }
  if (watch) {
    const end = { phase: 'end', point: null, core: false, cluster: -1, waiting: 0 } as const
    yield { ...end, labels: Array.from(labels) }
  }
  const coreIndices = Int32Array.from(labels.keys()).filter((i) => isCore[i])
  return { labels, coreIndices, clusters }
}

function within({ data, rows, columns: d }: Matrix, i: number, eps: number): number[] {
  const near: number[] = []
  for (let j = 0; j < rows; j++) {
    if (Math.sqrt(squaredDistanceAt(data, i * d, data, j * d, d)) <= eps) near.push(j)
  }
  return near
}
