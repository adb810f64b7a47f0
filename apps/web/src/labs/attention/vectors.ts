import { RandomState } from '@warmstart/algorithms'
import type { AttentionParams } from './params.ts'

/** Queries, keys and values of one head. */
export interface Vectors {
  /** shape (n, d) */
  readonly q: readonly (readonly number[])[]
  readonly k: readonly (readonly number[])[]
  readonly v: readonly (readonly number[])[]
}

const KEYS = [
  [1, 0],
  [0, 1.5],
  [1.2, 1.2],
  [-1.5, 0.4],
] as const
const QUERIES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const
const VALUES = [
  [2.6, -1],
  [-0.6, 2.6],
  [2.2, 2.2],
  [-2.6, -1.4],
] as const

/** Random tokens. */
const TOKENS = 5

/** Vectors of every head; in the plane there is one, and one query is that of the controls. */
export function headsOf(params: AttentionParams, row: number): Vectors[] {
  const { data, d, heads, seed, q1, q2 } = params
  if (data === 'plane') {
    const q = QUERIES.map((query, i) => (i === row ? [q1, q2] : [...query]))
    return [{ q, k: KEYS, v: VALUES }]
  }
  const random = new RandomState(seed)
  const draw = () => Array.from({ length: TOKENS }, () => Array.from(random.normals(d)))
  return Array.from({ length: heads }, () => ({ q: draw(), k: draw(), v: draw() }))
}

/** Number of the query that is set by hand, from 0: the third. */
export const SET_ROW = 2

/** Number of the row that is looked at, from 0. */
export const rowOf = ({ row }: Pick<AttentionParams, 'row'>, n: number): number =>
  Math.min(row, n) - 1
