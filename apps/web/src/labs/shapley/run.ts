import { shapleyOrders, shapleySteps } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ShapleyParams } from './params.ts'
import { backgroundOf, limeAt, modelOf, pointOf } from './scores.ts'

/** One coalition valued, or one order of joining gone through. */
export interface ShapleyState {
  readonly phase: 'coalition' | 'order'
  /** Features of the coalition, or all in the order in which they join. */
  readonly members: readonly number[]
  /** Worth of each coalition by bit set; null where it is not known yet. */
  readonly worth: readonly (number | null)[]
  /** Orders gone through so far, with what each feature added. */
  readonly orders: readonly (readonly number[])[]
  /** Mean of what each feature added so far: φ after all orders; null before the first. */
  readonly mean: readonly number[] | null
}

/** Exact values. */
export interface ShapleyResult {
  readonly phi: readonly number[]
  readonly base: number
  readonly prediction: number
  readonly worth: readonly number[]
  /** Every order of joining, by its features. */
  readonly orders: readonly (readonly number[])[]
}

/** Values every coalition, then goes through every order. */
export function* run({ params }: Given<ShapleyParams>): Generator<ShapleyState, ShapleyResult> {
  const steps = shapleySteps(modelOf(params.model), pointOf(params), backgroundOf(params))
  const worth = new Array<number | null>(8).fill(null)
  let at = steps.next()
  for (; !at.done; at = steps.next()) {
    const { phase, members, value } = at.value
    if (phase !== 'coalition') continue
    worth[bitsOf(members)] = value
    yield { phase, members: [...members], worth: [...worth], orders: [], mean: null }
  }
  const all = shapleyOrders(at.value)
  for (let count = 1; count <= all.length; count++) {
    const orders = all.slice(0, count).map(({ added }) => [...added])
    const members = [...(all[count - 1]?.order ?? [])]
    yield { phase: 'order', members, worth: [...worth], orders, mean: meanOf(orders) }
  }
  return {
    phi: Array.from(at.value.phi),
    base: at.value.base,
    prediction: at.value.prediction,
    worth: Array.from(at.value.worth),
    orders: all.map(({ order }) => [...order]),
  }
}

/** Bit set of features. */
export const bitsOf = (members: readonly number[]): number =>
  members.reduce((set, j) => set | (1 << j), 0)

const meanOf = (orders: readonly (readonly number[])[]): number[] =>
  [0, 1, 2].map((j) => orders.reduce((sum, added) => sum + (added[j] ?? 0), 0) / orders.length)

/** What LIME says for many widths. */
export interface Widths {
  readonly widths: readonly number[]
  /** By width, then by feature. */
  readonly slopes: readonly (readonly number[])[]
}

/** Fits LIME once for each of 24 widths. */
export function* extras({ params }: Given<ShapleyParams>): Generator<unknown, Widths> {
  const widths = Array.from({ length: 24 }, (_, i) => 0.2 * 20 ** (i / 23))
  const slopes: number[][] = []
  for (const width of widths) {
    slopes.push(Array.from(limeAt(params, width).coefficients))
    yield null
  }
  return { widths, slopes }
}
