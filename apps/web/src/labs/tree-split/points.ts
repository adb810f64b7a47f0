import { makeMoons, toRows } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ParamsOf } from '../frame/params.ts'
import type { params } from './params.ts'

export type TreeParams = ParamsOf<typeof params>
export type TreeGiven = Given<TreeParams>

/** What is split: two features and a class. */
export interface Points {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  readonly y: readonly number[]
  readonly features: readonly [string, string]
  readonly classes: readonly string[]
}

/** The points of a run. Of iris the two columns of the petals, in which the root has a tie. */
export function pointsOf({ params, table }: TreeGiven): Points {
  if (table === null) {
    const { x, y } = makeMoons({
      nSamples: params.n,
      noise: params.noise,
      randomState: params.seed,
    })
    return { x: toRows(x), y: Array.from(y), features: ['x', 'y'], classes: ['first', 'second'] }
  }
  const at = table.columns.length === 4 ? 2 : 0
  const [first = '', second = ''] = table.columns.slice(at, at + 2)
  return {
    x: table.rows.map((row) => row.slice(at, at + 2)),
    y: table.target ?? [],
    features: [first, second],
    classes: table.classes ?? [],
  }
}
