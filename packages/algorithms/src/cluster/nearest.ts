import type { Matrix } from '../matrix/matrix.ts'
import { rowsTimesTransposed } from '../matrix/multiply.ts'
import { dotAt } from '../matrix/vectors.ts'

/**
 * Squared Euclidean distance between two stretches of two buffers.
 *
 * @param a  first buffer
 * @param aAt  where its point starts
 * @param b  second buffer
 * @param bAt  where its point starts
 * @param d  coordinates a point
 * @returns Σⱼ (aⱼ − bⱼ)²
 */
export function squaredDistanceAt(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  d: number,
): number {
  let sum = 0
  for (let j = 0; j < d; j++) {
    const gap = (a[aAt + j] as number) - (b[bAt + j] as number)
    sum += gap * gap
  }
  return sum
}

/**
 * Nearest centre of each point; of several at the same distance the first.
 *
 * @param points  shape (n, d)
 * @param centers  shape (k, d)
 * @param labels  is written to, shape (n)
 *
 * Cost: O(n·k·d). Compares ½‖c‖² − x·c, which grows as the squared distance does, and rounds in the
 * order in which scikit-learn does, so that near ties fall alike.
 */
export function assignNearest(points: Matrix, centers: Matrix, labels: Int32Array): void {
  const [n, d, k] = [points.rows, points.columns, centers.rows]
  const halfNorms = new Float64Array(k)
  for (let j = 0; j < k; j++) {
    halfNorms[j] = dotAt(centers.data, j * d, centers.data, j * d, d) / 2
  }
  const products = new Float64Array(BLOCK * k)
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(from + BLOCK, n)
    rowsTimesTransposed(points.data, from, to, d, centers.data, k, products)
    for (let i = from; i < to; i++) labels[i] = smallest(halfNorms, products, (i - from) * k)
  }
}

const BLOCK = 64 // rows whose products stay in the cache

/** Index of the smallest halfNorms[j] − products[at + j]. */
function smallest(halfNorms: Float64Array, products: Float64Array, at: number): number {
  let best = Number.POSITIVE_INFINITY
  let label = 0
  for (let j = 0; j < halfNorms.length; j++) {
    const gap = (halfNorms[j] as number) - (products[at + j] as number)
    if (gap < best) {
      best = gap
      label = j
    }
  }
  return label
}

/**
 * Sum of the squared distances of the points to the centres that they are assigned to.
 *
 * @param points  shape (n, d)
 * @param centers  shape (k, d)
 * @param labels  index of a centre for each point, shape (n)
 * @returns Σᵢ ‖xᵢ − c_label(i)‖², called inertia
 */
export function inertiaOf(points: Matrix, centers: Matrix, labels: Int32Array): number {
  const d = points.columns
  let sum = 0
  for (let i = 0; i < points.rows; i++) {
    sum += squaredDistanceAt(points.data, i * d, centers.data, (labels[i] as number) * d, d)
  }
  return sum
}
