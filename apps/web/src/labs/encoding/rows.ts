import { RandomState } from '@warmstart/algorithms'
import { stratifiedHalves } from '../frame/halves.ts'
import type { Table } from '../frame/table.ts'
import type { EncodingParams } from './params.ts'

/** Rows with one id each and a target of 0 or 1. */
export interface Side {
  readonly ids: readonly number[]
  readonly y: readonly number[]
}

/** What is encoded, what comes later, and what is true of each id. */
export interface Rows {
  readonly train: Side
  readonly fresh: Side
  /** Share of positives of each id in the long run. */
  readonly truth: Readonly<Record<number, number>>
}

const FRESH = 1000

/** Half of pasted rows to encode and half for later; of each id the share in all rows. */
function pastedRows({ rows, target }: Table, seed: number): Rows {
  const y = target ?? []
  const { train, test } = stratifiedHalves(y, 2, seed)
  const side = (which: readonly number[]): Side => ({
    ids: which.map((i) => rows[i]?.[0] ?? 0),
    y: which.map((i) => y[i] ?? 0),
  })
  const truth: Record<number, number> = {}
  for (const id of new Set(rows.map(([one = 0]) => one))) {
    const own = y.filter((_, i) => rows[i]?.[0] === id)
    truth[id] = own.reduce((sum, one) => sum + one, 0) / own.length
  }
  return { train: side(train), fresh: side(test), truth }
}

/** Draws the rows of a run, or halves pasted ones. */
export function rowsOf(params: EncodingParams, table: Table | null = null): Rows {
  if (params.data === 'pasted' && table !== null) return pastedRows(table, params.seed)
  const { ids, n, real, seed } = params
  const random = new RandomState(seed)
  const truth = Array.from(random.normals(ids, 0, 1), (one) => 1 / (1 + Math.exp(-real * one)))
  const side = (count: number): Side => {
    const drawn = Array.from({ length: count }, () => [random.random(), random.random()] as const)
    const of = drawn.map(([which]) => Math.floor(which * ids))
    return { ids: of, y: drawn.map(([, one], i) => (one < (truth[of[i] ?? 0] ?? 0) ? 1 : 0)) }
  }
  return { train: side(n), fresh: side(FRESH), truth }
}
