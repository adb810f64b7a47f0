import { type Matrix, zeros } from '../matrix/matrix.ts'
import { addAt } from '../matrix/vectors.ts'
import { squaredDistanceAt } from './nearest.ts'

/**
 * Mean of the points of each label.
 *
 * @param points  shape (n, d)
 * @param labels  shape (n)
 * @param old  centres before, shape (k, d)
 * @param relocate  whether a centre without points becomes the point farthest from its own; it
 *   otherwise stays
 * @returns the new centres, and which of them were moved for want of points
 */
export function meansOf(points: Matrix, labels: Int32Array, old: Matrix, relocate: boolean) {
  const [d, k] = [points.columns, old.rows]
  const centers = zeros(k, d)
  const counts = new Float64Array(k)
  addUp(points.data, d, labels, centers.data, counts)
  const empty = Array.from(counts.keys()).filter((j) => counts[j] === 0)
  if (empty.length > 0 && relocate) {
    relocateEmpty(points, labels, old, centers, counts, empty)
  }
  for (let j = 0; j < k; j++) {
    const count = counts[j] as number
    if (count === 0) {
      if (!relocate) centers.data.set(old.data.subarray(j * d, (j + 1) * d), j * d)
      continue
    }
    for (let q = j * d; q < (j + 1) * d; q++) centers.data[q] = (centers.data[q] as number) / count
  }
  return { centers, relocated: relocate ? empty : [] }
}

function addUp(
  points: Float64Array,
  d: number,
  labels: Int32Array,
  sums: Float64Array,
  counts: Float64Array,
): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    counts[label] = (counts[label] as number) + 1
    addAt(sums, label * d, points, i * d, d)
  }
}

/** Gives each empty cluster one of the points farthest from their centres, taken from its sum. */
function relocateEmpty(
  points: Matrix,
  labels: Int32Array,
  old: Matrix,
  sums: Matrix,
  counts: Float64Array,
  empty: readonly number[],
): void {
  const d = points.columns
  const distances = Float64Array.from(labels, (label, i) =>
    squaredDistanceAt(points.data, i * d, old.data, label * d, d),
  )
  const farthest = Array.from(labels.keys()).sort(
    (a, b) => (distances[b] as number) - (distances[a] as number),
  )
  empty.forEach((cluster, nth) => {
    const far = farthest[nth] as number
    const donor = labels[far] as number
    for (let q = 0; q < d; q++) {
      const value = points.data[far * d + q] as number
      sums.data[donor * d + q] = (sums.data[donor * d + q] as number) - value
      sums.data[cluster * d + q] = value
    }
    counts[cluster] = 1
    counts[donor] = (counts[donor] as number) - 1
  })
}
