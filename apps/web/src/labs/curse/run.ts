import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
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
export function* run({ params, table }: Given<CurseParams>): Generator<SpaceState, null, void> {
  const most = table?.columns.length ?? 0
  const spaces = table === null ? DIMENSIONS : Array.from({ length: most }, (_, j) => j + 1)
  for (const d of spaces) yield spaceOf(params, d, table)
  return null
}

/** The query and the points of one space, and how far they are. */
export function spaceOf(params: CurseParams, d: number, table: Table | null = null): SpaceState {
  const { metric } = params
  const rows = table === null ? drawn(params, d) : firstColumns(table, d)
  const all = Array.from({ length: rows.length / d - 1 }, (_, i) =>
    distanceOf(rows, (i + 1) * d, d, metric),
  )
  const apart = all.filter((one) => one > 0)
  // A copy of the query has no contrast; where all are copies there is nothing to compare.
  const distances = (apart.length > 0 ? apart : [1]).sort((a, b) => a - b)
  const n = distances.length
  const [low, high] = [distances[0] ?? 0, distances[n - 1] ?? 0]
  const mean = distances.reduce((sum, one) => sum + one, 0) / n
  return { phase: 'space', d, distances, mean, contrast: (high - low) / low }
}

/** The first d columns of pasted rows, each in deviations from its mean; the first row is the query. */
function firstColumns({ rows }: Table, d: number): Float64Array {
  const values = new Float64Array(rows.length * d)
  for (let j = 0; j < d; j++) {
    const column = rows.map((row) => row[j] ?? 0)
    const mean = column.reduce((sum, one) => sum + one, 0) / column.length
    const variance = column.reduce((sum, one) => sum + (one - mean) ** 2, 0) / column.length
    column.forEach((one, i) => {
      values[i * d + j] = (one - mean) / (Math.sqrt(variance) || 1)
    })
  }
  return values
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
