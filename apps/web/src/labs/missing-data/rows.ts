import { RandomState } from '@warmstart/algorithms'
import type { Table } from '../frame/table.ts'
import type { GapParams, Method } from './params.ts'

/** Complete rows, and in which order y goes missing. */
export interface Rows {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Row numbers; the first so many are missing. */
  readonly order: readonly number[]
}

/** How strongly a value draws gaps, in logits for one deviation. */
const PULL = 2.5

/**
 * The complete rows: drawn, x and y of variance 1 with the given correlation, or pasted, each
 * column in deviations from its mean.
 */
export function rowsOf(params: GapParams, table: Table | null = null): Rows {
  const { mechanism, r, n, seed } = params
  const random = new RandomState(seed)
  const drawn = table === null ? random.normals(2 * n, 0, 1) : new Float64Array(0)
  const made = Array.from({ length: n }, (_, i) => drawn[2 * i] ?? 0)
  const x = table === null ? made : deviations(table.rows.map(([one = 0]) => one))
  const y =
    table === null
      ? made.map((one, i) => r * one + Math.sqrt(1 - r * r) * (drawn[2 * i + 1] ?? 0))
      : deviations(table.rows.map(([, one = 0]) => one))
  const of = mechanism === 'mar' ? x : y
  const score = x.map((_, i) => {
    const u = random.random()
    return Math.log(u / (1 - u)) + (mechanism === 'mcar' ? 0 : PULL * (of[i] ?? 0))
  })
  const order = Array.from(x.keys()).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0))
  return { x, y, order }
}

/** A column in deviations from its mean; 0 where all values are the same. */
function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length
  const deviation = Math.sqrt(variance) || 1
  return values.map((one) => (one - mean) / deviation)
}

/** x and y once a method has done its work; dropped rows are not in it. */
export interface Filled {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** What was filled in, by row; empty where rows are dropped. */
  readonly made: readonly { readonly row: number; readonly y: number }[]
}

/** What a method makes of the rows when the first `count` of the order are missing. */
export function filledRows(rows: Rows, count: number, method: Method, seed: number): Filled {
  const { x, y, order } = rows
  const gone = order.slice(0, count).sort((a, b) => a - b)
  const missing = new Set(gone)
  const kept = Array.from(x.keys()).filter((i) => !missing.has(i))
  if (method === 'drop' || count === 0) return { x: pickOf(x, kept), y: pickOf(y, kept), made: [] }
  const values = fillings(rows, kept, gone, method, seed)
  const all = y.slice()
  for (const [at, i] of gone.entries()) all[i] = values[at] ?? 0
  return { x, y: all, made: gone.map((row, at) => ({ row, y: values[at] ?? 0 })) }
}

function fillings(
  { x, y }: Rows,
  kept: readonly number[],
  gone: readonly number[],
  method: Method,
  seed: number,
): number[] {
  const target = kept.map((i) => y[i] ?? 0)
  if (method === 'mean') {
    const mean = target.reduce((sum, one) => sum + one, 0) / target.length
    return gone.map(() => mean)
  }
  const own = kept.map((i) => x[i] ?? 0)
  if (method === 'neighbours') return byNeighbours(own, target, pickOf(x, gone))
  const guess = leastSquares(own, target)
  const line = gone.map((i) => guess(x[i] ?? 0))
  if (method === 'regression') return line
  const residuals = own.map((one, i) => (target[i] ?? 0) - guess(one))
  const spread = Math.sqrt(residuals.reduce((sum, one) => sum + one * one, 0) / residuals.length)
  const noise = new RandomState(seed + 1).normals(line.length, 0, spread)
  return line.map((one, i) => one + (noise[i] ?? 0))
}

const pickOf = (from: readonly number[], which: readonly number[]) => which.map((i) => from[i] ?? 0)

/** Rows that a gap is filled from. */
const NEIGHBOURS = 5

/**
 * The mean y of the nearest rows by x, for each place: what a k-nearest imputer gives where x is all
 * there is to compare. Sorted once, so that every share of gaps takes O(n log n).
 */
function byNeighbours(
  x: readonly number[],
  y: readonly number[],
  places: readonly number[],
): number[] {
  const order = Array.from(x.keys()).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0))
  const [sx, sy] = [pickOf(x, order), pickOf(y, order)]
  const k = Math.min(NEIGHBOURS, sx.length)
  return places.map((at) => {
    let left = lowerBound(sx, at)
    let right = left
    while (right - left < k) {
      const before = left > 0 ? at - (sx[left - 1] ?? 0) : Number.POSITIVE_INFINITY
      const after = right < sx.length ? (sx[right] ?? 0) - at : Number.POSITIVE_INFINITY
      if (before <= after) left--
      else right++
    }
    return sy.slice(left, right).reduce((sum, one) => sum + one, 0) / k
  })
}

/** Number of sorted values below a place. */
function lowerBound(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The line of least squares of one column on another: slope cov(x, y) / var(x). */
function leastSquares(x: readonly number[], y: readonly number[]): (at: number) => number {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const [mx, my] = [mean(x), mean(y)]
  const squares = x.reduce((sum, one) => sum + (one - mx) ** 2, 0)
  const products = x.reduce((sum, one, i) => sum + (one - mx) * ((y[i] ?? 0) - my), 0)
  const slope = squares > 0 ? products / squares : 0
  return (at) => my + slope * (at - mx)
}

/** Mean and deviation of y, and its correlation with x (divided by n). */
export interface Moments {
  readonly mean: number
  readonly deviation: number
  readonly correlation: number
}

/** The moments of rows. */
export function momentsOf({ x, y }: Pick<Filled, 'x' | 'y'>): Moments {
  const n = y.length
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / n
  const [mx, my] = [mean(x), mean(y)]
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, one, i) => sum + (one - ma) * ((b[i] ?? 0) - mb), 0) / n
  const [vx, vy] = [product(x, mx, x, mx), product(y, my, y, my)]
  return {
    mean: my,
    deviation: Math.sqrt(vy),
    correlation: vx > 0 && vy > 0 ? product(x, mx, y, my) / Math.sqrt(vx * vy) : 0,
  }
}
