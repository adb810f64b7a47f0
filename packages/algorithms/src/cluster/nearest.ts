import { type Matrix, row } from '../matrix/matrix.ts'
import { dotAt } from '../matrix/multiply.ts'

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
 * Cost: O(n·k·d). Compares ‖c‖² − 2·x·c, which differs from the squared distance by ‖x‖² only, and
 * takes four centres a pass.
 */
export function assignNearest(points: Matrix, centers: Matrix, labels: Int32Array): void {
  const k = centers.rows
  const halfNorms = new Float64Array(k)
  for (let j = 0; j < k; j++) {
    const center = row(centers, j)
    halfNorms[j] = dotAt(center, 0, center, 0, centers.columns) / 2
  }
  const d = points.columns
  for (let i = 0; i < points.rows; i++) {
    labels[i] = nearestOf(points.data, i * d, d, centers.data, k, halfNorms)
  }
}

/** Index of the centre with the smallest ½‖c‖² − x·c. */
function nearestOf(
  x: Float64Array,
  at: number,
  d: number,
  centers: Float64Array,
  k: number,
  halfNorms: Float64Array,
): number {
  let best = Number.POSITIVE_INFINITY
  let label = 0
  let j = 0
  for (; j + 3 < k; j += 4) {
    const c0 = j * d
    const c1 = c0 + d
    const c2 = c1 + d
    const c3 = c2 + d
    let s0 = halfNorms[j] as number
    let s1 = halfNorms[j + 1] as number
    let s2 = halfNorms[j + 2] as number
    let s3 = halfNorms[j + 3] as number
    for (let q = 0; q < d; q++) {
      const value = x[at + q] as number
      s0 -= value * (centers[c0 + q] as number)
      s1 -= value * (centers[c1 + q] as number)
      s2 -= value * (centers[c2 + q] as number)
      s3 -= value * (centers[c3 + q] as number)
    }
    if (s0 < best) [best, label] = [s0, j]
    if (s1 < best) [best, label] = [s1, j + 1]
    if (s2 < best) [best, label] = [s2, j + 2]
    if (s3 < best) [best, label] = [s3, j + 3]
  }
  for (; j < k; j++) {
    const gap = (halfNorms[j] as number) - dotAt(x, at, centers, j * d, d)
    if (gap < best) [best, label] = [gap, j]
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
