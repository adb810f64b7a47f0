import { requirePair } from '../check/pairs.ts'
import { requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { firstAtLeast } from '../random/choice.ts'
import { drain, type Steps } from '../steps.ts'

/** A run of points that share one value. */
export interface IsotonicBlock {
  /** First and last x of the run. */
  readonly from: number
  readonly to: number
  /** Mean of y over the run. */
  readonly value: number
  /** Sum of the weights. */
  readonly weight: number
}

/** Two neighbouring blocks that were out of order became one. */
export interface IsotonicState {
  readonly phase: 'start' | 'pool'
  /** In order of x. */
  readonly blocks: readonly IsotonicBlock[]
  /** Which block the last pooling made, or null at the start. */
  readonly pooled: number | null
}

/** A fitted step function, linear between its knots. */
export interface IsotonicModel {
  /** Knots, ascending. */
  readonly x: Float64Array
  /** Never falling (or never rising). */
  readonly y: Float64Array
}

/** Options of {@link isotonicSteps}. */
export interface IsotonicOptions {
  /** Whether y rises with x, default true; false fits a falling function. */
  readonly increasing?: boolean
  /** Weight of each point, > 0, default all 1. */
  readonly weights?: VectorLike
}

/**
 * Isotonic regression by pooling adjacent violators, one state a pooling.
 *
 * The never-falling function with the smallest Σ wᵢ·(yᵢ − f(xᵢ))². Wherever a block lies below the
 * one before it, both become one with their mean. As a calibration it needs about a thousand samples:
 * with few it repeats the noise.
 *
 * @param x  shape (n), in any order; points with the same x count as one
 * @param y  shape (n)
 * @param options  see {@link IsotonicOptions}
 * @returns steps
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n log n), and O(n) a state. Source: Barlow et al. 1972; knots as scikit-learn's
 * `IsotonicRegression`, with `out_of_bounds='clip'`.
 */
export function isotonicSteps(
  x: VectorLike,
  y: VectorLike,
  options: IsotonicOptions = {},
): Steps<IsotonicState, IsotonicModel> {
  return checkedRun(x, y, options, true)
}

/**
 * Isotonic regression: {@link isotonicSteps}, drained.
 *
 * @param x  shape (n)
 * @param y  shape (n)
 * @param options  see {@link IsotonicOptions}
 * @returns the function
 * @throws {InvalidInput} naming the argument
 */
export function isotonicFit(
  x: VectorLike,
  y: VectorLike,
  options: IsotonicOptions = {},
): IsotonicModel {
  return drain(checkedRun(x, y, options, false))
}

/**
 * Values of the function.
 *
 * @param model  what {@link isotonicFit} gave
 * @param x  shape (m); outside the knots the nearest one counts
 * @returns linear between the knots, shape (m)
 * @throws {InvalidInput} naming the argument
 */
export function isotonicPredict(model: IsotonicModel, x: VectorLike): Float64Array {
  return requireVector('x', x).map((value) => {
    const last = model.x.length - 1
    const right = Math.min(firstAtLeast(model.x, value), last)
    const left = Math.max(right - 1, 0)
    const [x0, x1] = [model.x[left] as number, model.x[right] as number]
    const [y0, y1] = [model.y[left] as number, model.y[right] as number]
    if (x1 === x0 || value >= x1) return y1
    return value <= x0 ? y0 : y0 + ((value - x0) * (y1 - y0)) / (x1 - x0)
  })
}

function checkedRun(x: VectorLike, y: VectorLike, options: IsotonicOptions, watch: boolean) {
  const { increasing = true, weights } = options
  const [xs, ys] = requirePair(['x', x], ['y', y])
  const w = weights
    ? requireVector('options.weights', weights, { length: xs.length, min: Number.MIN_VALUE })
    : xs.map(() => 1)
  return pool(mergeTwins(xs, ys, w), increasing, watch)
}

/** One block for each different x, ascending. */
function mergeTwins(x: Float64Array, y: Float64Array, w: Float64Array): IsotonicBlock[] {
  const blocks: IsotonicBlock[] = []
  const order = Array.from(x.keys()).sort((a, b) => (x[a] as number) - (x[b] as number))
  for (const i of order) {
    const one = {
      from: x[i] as number,
      to: x[i] as number,
      value: y[i] as number,
      weight: w[i] as number,
    }
    const before = blocks.at(-1)
    if (before?.to === one.from) blocks[blocks.length - 1] = merged(before, one)
    else blocks.push(one)
  }
  return blocks
}

const merged = (a: IsotonicBlock, b: IsotonicBlock): IsotonicBlock => ({
  from: a.from,
  to: b.to,
  value: (a.value * a.weight + b.value * b.weight) / (a.weight + b.weight),
  weight: a.weight + b.weight,
})

function* pool(
  points: readonly IsotonicBlock[],
  increasing: boolean,
  watch: boolean,
): Steps<IsotonicState, IsotonicModel> {
  if (watch) yield { phase: 'start', blocks: [...points], pooled: null }
  const violates = (a: IsotonicBlock, b: IsotonicBlock) =>
    increasing ? a.value >= b.value : a.value <= b.value
  const done: IsotonicBlock[] = []
  for (const [at, point] of points.entries()) {
    done.push(point)
    while (done.length > 1) {
      const [a, b] = done.slice(-2) as [IsotonicBlock, IsotonicBlock]
      if (!violates(a, b)) break
      done.splice(-2, 2, merged(a, b))
      if (!watch) continue
      const blocks = [...done, ...points.slice(at + 1)]
      yield { phase: 'pool', blocks, pooled: done.length - 1 }
    }
  }
  return knotsOf(done)
}

/** Both ends of each block; a block of one x has one knot. */
function knotsOf(blocks: readonly IsotonicBlock[]): IsotonicModel {
  const knots = blocks.flatMap(({ from, to, value }) =>
    from === to
      ? [[from, value]]
      : [
          [from, value],
          [to, value],
        ],
  )
  return {
    x: Float64Array.from(knots, ([x]) => x as number),
    y: Float64Array.from(knots, ([, y]) => y as number),
  }
}
