import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { CurseParams } from './params.ts'

/** Numbers of columns that are looked at. */
export const DIMENSIONS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** Distances from one query to all points, in a space of d columns. */
export interface SpaceState {
  readonly phase: 'space'
  readonly d: number
  /** Ascending, shape (n). */
  readonly distances: readonly number[]
  readonly mean: number
  /** (largest − smallest) / smallest */
  readonly contrast: number
}

/** The same number of points in ever more columns. */
export function* run({ params }: Given<CurseParams>): Generator<SpaceState, null, void> {
  for (const d of DIMENSIONS) yield spaceOf(params, d)
  return null
}

/** The query and the points of one space, and how far they are. */
export function spaceOf(params: CurseParams, d: number): SpaceState {
  const { n, metric } = params
  const rows = drawn(params, d)
  const distances = Array.from({ length: n }, (_, i) => distanceOf(rows, (i + 1) * d, d, metric))
  distances.sort((a, b) => a - b)
  const [low, high] = [distances[0] ?? 0, distances[n - 1] ?? 0]
  const mean = distances.reduce((sum, one) => sum + one, 0) / n
  return { phase: 'space', d, distances, mean, contrast: (high - low) / low }
}

/** n + 1 rows of d values; the first is the query. */
function drawn({ spread, n, seed }: CurseParams, d: number): Float64Array {
  const random = new RandomState(seed + d)
  const count = (n + 1) * d
  if (spread === 'normal') return random.normals(count, 0, 1)
  if (spread === 'cube') return random.randomSample(count)
  const values = new Float64Array(count)
  const [first, second] = [random.normals(d, 0, 1), random.normals(d, 0, 1)]
  for (let i = 0; i <= n; i++) {
    const [a, b] = [random.normal(0, 1), random.normal(0, 1)]
    for (let j = 0; j < d; j++) values[i * d + j] = a * (first[j] ?? 0) + b * (second[j] ?? 0)
  }
  return values
}

function distanceOf(
  rows: Float64Array,
  at: number,
  d: number,
  metric: CurseParams['metric'],
): number {
  let [sum, most] = [0, 0]
  for (let j = 0; j < d; j++) {
    const apart = Math.abs((rows[j] as number) - (rows[at + j] as number))
    sum += metric === 'euclidean' ? apart * apart : apart
    if (apart > most) most = apart
  }
  if (metric === 'largest') return most
  return metric === 'euclidean' ? Math.sqrt(sum) : sum
}

/** Side of a cube that holds a share of the unit cube. */
export const sideFor = (share: number, d: number): number => share ** (1 / d)

/** Share of the unit cube that its inscribed ball fills: π^(d/2) / (2^d · Γ(d/2 + 1)). */
export function ballShare(d: number): number {
  // Γ grows from ½! or 1 by steps of one, and so does the share from d = 1 or 2.
  let share = d % 2 === 1 ? 1 : Math.PI / 4
  for (let k = d % 2 === 1 ? 3 : 4; k <= d; k += 2) share *= Math.PI / (2 * k)
  return share
}
