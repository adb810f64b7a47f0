import { type MatrixLike, makeBlobs, makeMoons, toRows } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { SvmParams } from './params.ts'

/** Points of two classes in the plane. */
export interface Points {
  /** shape (n, 2) */
  readonly x: readonly (readonly number[])[]
  /** 0 or 1, shape (n) */
  readonly y: readonly number[]
  readonly names: readonly string[]
}

/** The points of a run: clouds and moons as scikit-learn draws them, or pasted ones. */
export function pointsOf({ params, table }: Given<SvmParams>): Points {
  const { data, gap, n, seed } = params
  if (table !== null && data === 'pasted')
    return { x: table.rows, y: table.target ?? [], names: table.columns }
  const made =
    data === 'moons'
      ? makeMoons({ nSamples: n, noise: 0.2, randomState: seed })
      : makeBlobs({
          nSamples: n,
          centers: [
            [-gap / 2, -0.4],
            [gap / 2, 0.4],
          ] as unknown as MatrixLike,
          randomState: seed,
        })
  return { x: toRows(made.x), y: Array.from(made.y), names: ['x₁', 'x₂'] }
}

/** K of two points. */
export function kernelOf(
  { kernel, gamma }: Pick<SvmParams, 'kernel' | 'gamma'>,
  [a0 = 0, a1 = 0]: readonly number[],
  [b0 = 0, b1 = 0]: readonly number[],
): number {
  if (kernel === 'linear') return a0 * b0 + a1 * b1
  return Math.exp(-gamma * ((a0 - b0) ** 2 + (a1 - b1) ** 2))
}
