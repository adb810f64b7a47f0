import type { Matrix } from '../matrix/matrix.ts'
import { dotAt } from '../matrix/vectors.ts'

/** How far two points are from each other. */
export type Metric = 'euclidean' | 'manhattan' | 'chebyshev' | 'minkowski' | 'cosine'

/** Names of the metrics. */
export const METRICS: readonly Metric[] = [
  'euclidean',
  'manhattan',
  'chebyshev',
  'minkowski',
  'cosine',
]

/** Distance of two stretches of two buffers. */
export type Distance = (
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  d: number,
) => number

/**
 * Function for a metric.
 *
 * @param metric  `euclidean` √Σ(aⱼ − bⱼ)²; `manhattan` Σ|aⱼ − bⱼ|; `chebyshev` max|aⱼ − bⱼ|;
 *   `minkowski` (Σ|aⱼ − bⱼ|ᵖ)^(1/p); `cosine` 1 − a·b / (‖a‖·‖b‖), 1 for a zero vector
 * @param p  of `minkowski`
 */
export function distanceOf(metric: Metric, p: number): Distance {
  if (metric === 'cosine') return cosine
  if (metric === 'euclidean') return (...args) => Math.sqrt(sumOf(...args, square))
  if (metric === 'manhattan') return (...args) => sumOf(...args, Math.abs)
  if (metric === 'chebyshev') return chebyshev
  return (...args) => sumOf(...args, (gap) => Math.abs(gap) ** p) ** (1 / p)
}

const square = (gap: number) => gap * gap

function sumOf(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  d: number,
  of: (gap: number) => number,
): number {
  let sum = 0
  for (let j = 0; j < d; j++) sum += of((a[aAt + j] as number) - (b[bAt + j] as number))
  return sum
}

const chebyshev: Distance = (a, aAt, b, bAt, d) => {
  let most = 0
  for (let j = 0; j < d; j++) {
    most = Math.max(most, Math.abs((a[aAt + j] as number) - (b[bAt + j] as number)))
  }
  return most
}

const cosine: Distance = (a, aAt, b, bAt, d) => {
  const norms = Math.sqrt(dotAt(a, aAt, a, aAt, d) * dotAt(b, bAt, b, bAt, d))
  return norms === 0 ? 1 : 1 - dotAt(a, aAt, b, bAt, d) / norms
}

/**
 * Squared length of each row.
 *
 * @param x  shape (n, d)
 * @returns shape (n)
 */
export function squaredNorms({ data, rows, columns }: Matrix): Float64Array {
  const out = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    out[i] = dotAt(data, i * columns, data, i * columns, columns)
  }
  return out
}
