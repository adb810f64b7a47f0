import { RandomState } from '@warmstart/algorithms'
import { stratifiedHalves } from '../frame/halves.ts'
import type { Table } from '../frame/table.ts'
import type { ImbalanceParams } from './params.ts'

/** Rows in the plane with a class: 1 is rare. */
export interface Rows {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  readonly y: readonly number[]
}

/** The positives lie this way, of length 1. */
const ALONG = [0.8, 0.6] as const
/** New rows, with the same share of positives. */
const NEW = 2000

/** The training rows of a run, the positives first: drawn, or half of the pasted ones. */
export const trainingRows = (params: ImbalanceParams, table: Table | null = null): Rows =>
  table === null ? drawn(params, params.n, params.seed) : halvesOf(table, params.seed).train

/** Rows that come later: drawn, or the other half. */
export const newRows = (params: ImbalanceParams, table: Table | null = null): Rows =>
  table === null ? drawn(params, NEW, params.seed + 10_000) : halvesOf(table, params.seed).fresh

/** Share of positives in training. */
export function shareOf(params: ImbalanceParams, table: Table | null): number {
  if (table === null) return params.ratio
  const { y } = trainingRows(params, table)
  return y.reduce((sum, label) => sum + label, 0) / y.length
}

/** Rows of the rarer class in a table; of classes of the same size, the last. */
export function rareOf({ target }: Table): { readonly kind: number; readonly count: number } {
  const counts = [0, 1].map((kind) => (target ?? []).filter((one) => one === kind).length)
  const [first = 0, last = 0] = counts
  return first < last ? { kind: 0, count: first } : { kind: 1, count: last }
}

function halvesOf(table: Table, seed: number): { readonly train: Rows; readonly fresh: Rows } {
  const { kind } = rareOf(table)
  const y = (table.target ?? []).map((one) => (one === kind ? 1 : 0))
  const { train, test } = stratifiedHalves(y, 2, seed)
  const take = (which: readonly number[]): Rows => {
    const inOrder = [...which].sort((a, b) => (y[b] ?? 0) - (y[a] ?? 0) || a - b)
    return { x: inOrder.map((i) => table.rows[i] ?? []), y: inOrder.map((i) => y[i] ?? 0) }
  }
  return { train: take(train), fresh: take(test) }
}

function drawn({ ratio, gap }: ImbalanceParams, n: number, seed: number): Rows {
  const noise = new RandomState(seed).normals(2 * n, 0, 1)
  const positives = Math.round(n * ratio)
  const y = Array.from({ length: n }, (_, i) => (i < positives ? 1 : 0))
  const x = y.map((label, i) =>
    ALONG.map((part, j) => part * gap * label + (noise[2 * i + j] ?? 0)),
  )
  return { x, y }
}
