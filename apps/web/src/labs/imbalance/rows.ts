import { RandomState } from '@warmstart/algorithms'
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

/** The training rows of a run, the positives first. */
export const trainingRows = (params: ImbalanceParams): Rows => drawn(params, params.n, params.seed)

/** Rows that come later. */
export const newRows = (params: ImbalanceParams): Rows => drawn(params, NEW, params.seed + 10_000)

function drawn({ ratio, gap }: ImbalanceParams, n: number, seed: number): Rows {
  const noise = new RandomState(seed).normals(2 * n, 0, 1)
  const positives = Math.round(n * ratio)
  const y = Array.from({ length: n }, (_, i) => (i < positives ? 1 : 0))
  const x = y.map((label, i) =>
    ALONG.map((part, j) => part * gap * label + (noise[2 * i + j] ?? 0)),
  )
  return { x, y }
}
