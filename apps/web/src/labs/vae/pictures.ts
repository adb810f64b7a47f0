import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { VaeParams } from './params.ts'

/** Pictures of 8 × 8 with what they show. */
export interface Pictures {
  /** Grey from 0 to 1, shape (n, 64), row by row. */
  readonly x: Float64Array
  /** Class of each, shape (n). */
  readonly kinds: readonly number[]
  /** Sign of each class, for the map. */
  readonly signs: readonly string[]
}

export const SIDE = 8
export const PIXELS = SIDE * SIDE
const DIGITS = [0, 1, 3, 4, 6, 7]
const EACH = 12
/** How many pictures there are. */
export const COUNT = DIGITS.length * EACH
const DEEPEST = 16
const SIGNS = ['—', '╱', '│', '╲']

/** The first twelve of six digits, or drawn bars. */
export function picturesOf({ params, table }: Given<VaeParams>): Pictures {
  if (table === null) return bars(params.seed)
  const kept = DIGITS.map((digit) =>
    table.rows.filter((_, i) => table.target?.[i] === digit).slice(0, EACH),
  )
  return {
    x: Float64Array.from(kept.flat(2), (grey) => grey / DEEPEST),
    kinds: kept.flatMap((rows, kind) => rows.map(() => kind)),
    signs: DIGITS.map(String),
  }
}

/** Bars of two numbers each, an offset from the middle and an angle: two are enough to draw them. */
export function bars(seed: number): Pictures {
  const random = new RandomState(seed)
  const x = new Float64Array(COUNT * PIXELS)
  const kinds: number[] = []
  for (let i = 0; i < COUNT; i++) {
    const offset = 4 * random.random() - 2
    const angle = Math.PI * random.random()
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      const [across, up] = [(pixel % SIDE) - 3.5, 3.5 - Math.floor(pixel / SIDE)]
      const far = across * Math.sin(angle) - up * Math.cos(angle) - offset
      x[i * PIXELS + pixel] = Math.exp(-far * far)
    }
    kinds.push(Math.round(angle / (Math.PI / 4)) % 4)
  }
  return { x, kinds, signs: SIGNS }
}
