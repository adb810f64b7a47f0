import { type MatrixLike, makeBlobs, toRows } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ParamsOf } from '../frame/params.ts'
import type { params } from './params.ts'

export type KMeansParams = ParamsOf<typeof params>
export type KMeansGiven = Given<KMeansParams>

/** Middles of the four clouds: two pairs, so that a bad start can put both centres into one pair. */
export const MIDDLES = [
  [-6, 3],
  [-3, 3],
  [4, -3],
  [7, -3],
] as const

/** What is clustered, and the two columns that are drawn. */
export interface Points {
  /** shape (n, d) */
  readonly x: readonly (readonly number[])[]
  readonly columns: readonly string[]
  /** Numbers of the columns along x and y. */
  readonly plane: readonly [number, number]
}

/** The points of a run: a table, or clouds by seed. */
export function pointsOf({ params, table }: KMeansGiven): Points {
  if (table === null) {
    const { x } = makeBlobs({
      nSamples: params.n,
      centers: MIDDLES as unknown as MatrixLike,
      clusterStd: params.spread,
      randomState: params.seed,
    })
    return { x: toRows(x), columns: ['x', 'y'], plane: [0, 1] }
  }
  const d = table.columns.length
  return { x: table.rows, columns: table.columns, plane: d > 3 ? [2, 3] : [0, 1] }
}

/** Where the centres start that were placed by hand; those that were not stand along the diagonal. */
export function placedCenters({ params }: KMeansGiven, { x, plane }: Points): number[][] {
  const first = x[0] ?? []
  const means = first.map((_, j) => x.reduce((sum, row) => sum + (row[j] ?? 0), 0) / x.length)
  const spread = [spanOf(x, plane[0]), spanOf(x, plane[1])] as const
  return Array.from({ length: params.k }, (_, c) => {
    const share = params.k === 1 ? 0.5 : 0.2 + (0.6 * c) / (params.k - 1)
    const place = [0, 1].map((axis) => {
      const [low, high] = spread[axis as 0 | 1]
      return params.places[2 * c + axis] ?? Number((low + share * (high - low)).toFixed(2))
    })
    return means.map(
      (mean, j) => (j === plane[0] ? place[0] : j === plane[1] ? place[1] : mean) ?? 0,
    )
  })
}

function spanOf(x: Points['x'], j: number): readonly [number, number] {
  const values = x.map((row) => row[j] ?? 0)
  return [Math.min(...values), Math.max(...values)]
}
