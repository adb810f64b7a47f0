import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ConvolutionParams } from './params.ts'

/** Brightness by row and column, 0 … 16. */
export type Plane = readonly (readonly number[])[]

const SIZE = 12
const BRIGHT = 16

/** The picture that the filter moves over. */
export function pictureOf({ params, table }: Given<ConvolutionParams>): Plane {
  if (table !== null && params.data === 'pasted') return table.rows
  if (table !== null) {
    const pixels = table.rows[params.row] ?? []
    return Array.from({ length: 8 }, (_, i) => pixels.slice(8 * i, 8 * i + 8))
  }
  const inside = (i: number, j: number) =>
    params.data === 'box'
      ? i >= 3 && i <= 8 && j >= 3 && j <= 8
      : Math.hypot(i - (SIZE - 1) / 2, j - (SIZE - 1) / 2) < 4.3
  return Array.from({ length: SIZE }, (_, i) =>
    Array.from({ length: SIZE }, (_, j) => (inside(i, j) ? BRIGHT : 0)),
  )
}

/** The weights of the filters; an edge is a difference of sides. */
const KERNELS = {
  'left-right': [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  'up-down': [
    [-1, -2, -1],
    [0, 0, 0],
    [1, 2, 1],
  ],
  outline: [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ],
  blur: [
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
  ],
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  identity: [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
} as const satisfies Readonly<Record<string, Plane>>

/** The 3 × 3 weights of a run. */
export function kernelOf({ kernel, seed }: ConvolutionParams): Plane {
  if (kernel !== 'random') return KERNELS[kernel]
  const random = new RandomState(seed)
  return Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => random.randint(-2, 3)))
}

/** Places of a filter along a side: ⌊(n + 2p − f) / s⌋ + 1. */
export const placesOf = (n: number, filter: number, stride: number, padding: number): number =>
  Math.floor((n + 2 * padding - filter) / stride) + 1

/** A map with every 2 × 2 block made one number; a last odd row or column is left out. */
export function pooled(map: Plane, how: 'max' | 'mean'): number[][] {
  const [rows, columns] = [map.length, map[0]?.length ?? 0].map((n) => Math.floor(n / 2))
  return Array.from({ length: rows ?? 0 }, (_, i) =>
    Array.from({ length: columns ?? 0 }, (_, j) => {
      const block = [0, 1].flatMap((u) => [0, 1].map((v) => map[2 * i + u]?.[2 * j + v] ?? 0))
      return how === 'max' ? Math.max(...block) : block.reduce((sum, one) => sum + one, 0) / 4
    }),
  )
}
