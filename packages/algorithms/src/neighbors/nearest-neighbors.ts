import { requireInteger, requireMatrix, requireNumber, requireOneOf } from '../check/require.ts'
import { squaredDistanceAt } from '../cluster/nearest.ts'
import { type Matrix, type MatrixLike, zeros } from '../matrix/matrix.ts'
import { rowsTimesTransposed } from '../matrix/multiply.ts'
import { distanceOf, METRICS, type Metric, squaredNorms } from './metric.ts'

/** The nearest points of each query. */
export interface Neighbors {
  /** Row of each neighbour, nearest first, row by row, shape (m · k). */
  readonly indices: Int32Array
  /** Its distance, shape (m, k). */
  readonly distances: Matrix
}

/** Options of {@link nearestNeighbors}. */
export interface NeighborOptions {
  /** k, default 5. */
  readonly nNeighbors?: number
  /** Default `euclidean`. */
  readonly metric?: Metric
  /** Exponent of `minkowski`, ≥ 1, default 2. */
  readonly p?: number
}

/** Checked options. */
export interface NeighborSettings {
  readonly k: number
  readonly metric: Metric
  readonly p: number
}

/**
 * Checks the options of a neighbour search.
 *
 * @param options  as the caller gave them
 * @param n  points to search among
 * @throws {InvalidInput} naming the option
 */
export function requireNeighborOptions(options: NeighborOptions, n: number): NeighborSettings {
  const { nNeighbors = 5, p = 2 } = options
  requireInteger('options.nNeighbors', nNeighbors, { min: 1, max: n })
  requireNumber('options.p', p, { min: 1 })
  return {
    k: nNeighbors,
    metric: requireOneOf('options.metric', options.metric ?? 'euclidean', METRICS),
    p,
  }
}

/**
 * The k nearest points of each query, by comparing with all.
 *
 * @param x  points to search among, shape (n, d), n ≥ k
 * @param queries  shape (m, d)
 * @param options  see {@link NeighborOptions}
 * @returns nearest first; of points at the same distance the lower row first
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(m·n·d). In more than about 15 dimensions a tree of points is no faster than this.
 */
export function nearestNeighbors(
  x: MatrixLike,
  queries: MatrixLike,
  options: NeighborOptions = {},
): Neighbors {
  const points = requireMatrix('x', x)
  const asked = requireMatrix('queries', queries, { columns: points.columns })
  return search(points, asked, requireNeighborOptions(options, points.rows))
}

/**
 * {@link nearestNeighbors} of checked arguments.
 *
 * @param points  shape (n, d)
 * @param queries  shape (m, d)
 * @param settings  checked options
 */
export function search(points: Matrix, queries: Matrix, settings: NeighborSettings): Neighbors {
  const { k, metric, p } = settings
  if (metric === 'euclidean') return euclidean(points, queries, k)
  const distance = distanceOf(metric, p)
  const found = emptyResult(queries.rows, k)
  const d = points.columns
  for (let i = 0; i < queries.rows; i++) {
    for (let j = 0; j < points.rows; j++) {
      const gap = distance(queries.data, i * d, points.data, j * d, d)
      keepNearest(found.distances.data, found.indices, i * k, k, gap, j)
    }
  }
  return found
}

function emptyResult(rows: number, k: number): Neighbors {
  const distances = zeros(rows, k)
  distances.data.fill(Number.POSITIVE_INFINITY)
  return { distances, indices: new Int32Array(rows * k) }
}

const QUERIES = 32 // a tile of products stays in the cache
const POINTS = 256

/** Ranks by ‖x‖² − 2·q·x, a matrix product, then measures the k winners exactly. */
function euclidean(points: Matrix, queries: Matrix, k: number): Neighbors {
  const found = emptyResult(queries.rows, k)
  const [n, m, d] = [points.rows, queries.rows, points.columns]
  const norms = squaredNorms(points)
  const products = new Float64Array(QUERIES * POINTS)
  for (let q = 0; q < m; q += QUERIES) {
    const qEnd = Math.min(q + QUERIES, m)
    for (let p = 0; p < n; p += POINTS) {
      const width = Math.min(POINTS, n - p)
      const tile = points.data.subarray(p * d, (p + width) * d)
      rowsTimesTransposed(queries.data, q, qEnd, d, tile, width, products)
      for (let i = q; i < qEnd; i++) {
        rank(
          products,
          (i - q) * width,
          width,
          norms,
          p,
          found.distances.data,
          found.indices,
          i * k,
          k,
        )
      }
    }
  }
  measure(points, queries, found, k)
  return found
}

function rank(
  products: Float64Array,
  at: number,
  width: number,
  norms: Float64Array,
  from: number,
  best: Float64Array,
  indices: Int32Array,
  bestAt: number,
  k: number,
): void {
  let worst = best[bestAt + k - 1] as number
  for (let j = 0; j < width; j++) {
    const gap = (norms[from + j] as number) - 2 * (products[at + j] as number)
    if (gap >= worst) continue
    keepNearest(best, indices, bestAt, k, gap, from + j)
    worst = best[bestAt + k - 1] as number
  }
}

/** Puts a point into the sorted list of the k nearest, behind those at the same distance. */
function keepNearest(
  best: Float64Array,
  indices: Int32Array,
  at: number,
  k: number,
  gap: number,
  index: number,
): void {
  let place = at + k - 1
  if (gap >= (best[place] as number)) return
  for (; place > at && (best[place - 1] as number) > gap; place--) {
    best[place] = best[place - 1] as number
    indices[place] = indices[place - 1] as number
  }
  best[place] = gap
  indices[place] = index
}

/** Replaces ranks by distances, in the order of the exact ones. */
function measure(
  points: Matrix,
  queries: Matrix,
  { distances, indices }: Neighbors,
  k: number,
): void {
  const d = points.columns
  const [gaps, rows] = [new Float64Array(k), new Int32Array(k)]
  for (let i = 0; i < queries.rows; i++) {
    gaps.fill(Number.POSITIVE_INFINITY)
    const found = indices.slice(i * k, (i + 1) * k).sort()
    for (const index of found) {
      const square = squaredDistanceAt(queries.data, i * d, points.data, index * d, d)
      keepNearest(gaps, rows, 0, k, Math.sqrt(square), index)
    }
    distances.data.set(gaps, i * k)
    indices.set(rows, i * k)
  }
}
