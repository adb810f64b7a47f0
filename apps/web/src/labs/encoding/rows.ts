import { RandomState } from '@warmstart/algorithms'
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
  readonly truth: readonly number[]
}

const FRESH = 1000

/** Draws the rows of a run. */
export function rowsOf({ ids, n, real, seed }: EncodingParams): Rows {
  const random = new RandomState(seed)
  const truth = Array.from(random.normals(ids, 0, 1), (one) => 1 / (1 + Math.exp(-real * one)))
  const side = (count: number): Side => {
    const drawn = Array.from({ length: count }, () => [random.random(), random.random()] as const)
    const of = drawn.map(([which]) => Math.floor(which * ids))
    return { ids: of, y: drawn.map(([, one], i) => (one < (truth[of[i] ?? 0] ?? 0) ? 1 : 0)) }
  }
  return { train: side(n), fresh: side(FRESH), truth }
}
