import { copy, type Matrix } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'

/**
 * Moves each centre to the mean of all rows that it was ever given, those of the batch included: a
 * row counts 1 / (rows so far), so a centre moves less and less.
 *
 * @param batch  rows, shape (b, d)
 * @param labels  nearest centre of each, shape (b)
 * @param centers  before, shape (k, d)
 * @param counts  rows each centre was given so far, shape (k); is written to
 * @returns the new centres
 */
export function averagedIn(
  batch: Matrix,
  labels: Int32Array,
  centers: Matrix,
  counts: Float64Array,
): Matrix {
  const d = batch.columns
  const next = copy(centers)
  const added = new Float64Array(counts.length)
  for (const label of labels) added[label] = (added[label] as number) + 1
  const scale = (j: number, by: number) => {
    for (let q = j * d; q < (j + 1) * d; q++) next.data[q] = (next.data[q] as number) * by
  }
  added.forEach((more, j) => {
    if (more > 0) scale(j, counts[j] as number)
  })
  labels.forEach((label, i) => {
    for (let q = 0; q < d; q++) {
      const at = label * d + q
      next.data[at] = (next.data[at] as number) + (batch.data[i * d + q] as number)
    }
  })
  added.forEach((more, j) => {
    if (more === 0) return
    counts[j] = (counts[j] as number) + more
    scale(j, 1 / (counts[j] as number))
  })
  return next
}

/**
 * Gives centres with few rows another place: a row of the batch, drawn at random.
 *
 * @param batch  rows, shape (b, d)
 * @param centers  is written to, shape (k, d)
 * @param counts  is written to: the poor then count as the poorest of the others, so that they are
 *   not moved again at once
 * @param ratio  poor is a centre with less than this share of the largest count
 * @param rng  advanced where any is moved
 * @returns which were moved, at most half as many as the batch has rows
 */
export function reassignPoor(
  batch: Matrix,
  centers: Matrix,
  counts: Float64Array,
  ratio: number,
  rng: RandomState,
): number[] {
  const least = ratio * counts.reduce((most, count) => Math.max(most, count), 0)
  let poor = Array.from(counts.keys()).filter((j) => (counts[j] as number) < least)
  const most = Math.floor(batch.rows / 2)
  if (poor.length > batch.rows / 2) {
    const rising = Array.from(counts.keys()).sort(
      (a, b) => (counts[a] as number) - (counts[b] as number),
    )
    const poorest = new Set(rising.slice(0, most))
    poor = poor.filter((j) => poorest.has(j))
  }
  if (poor.length === 0) return poor
  const rows = rng.choice(batch.rows, poor.length, { replace: false })
  const d = batch.columns
  poor.forEach((j, nth) => {
    const from = (rows[nth] as number) * d
    centers.data.set(batch.data.subarray(from, from + d), j * d)
  })
  const others = counts.filter((_, j) => !poor.includes(j))
  const floor = others.reduce((low, count) => Math.min(low, count), Number.POSITIVE_INFINITY)
  for (const j of poor) counts[j] = floor
  return poor
}
