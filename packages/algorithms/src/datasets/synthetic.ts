import { InvalidInput } from '../check/invalid-input.ts'
import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireRandomState,
} from '../check/require.ts'
import { type Matrix, type MatrixLike, takeRows, zeros } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'

/** Points that were made, with the class of each. */
export interface Synthetic {
  /** shape (n, d) */
  readonly x: Matrix
  /** shape (n) */
  readonly y: Float64Array
}

/** Options that all generators share. */
export interface SyntheticOptions {
  /** n, default 100. */
  readonly nSamples?: number
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
}

/** Options of {@link makeBlobs}. */
export interface BlobOptions extends SyntheticOptions {
  /** How many clouds, or their middles, shape (c, d); default 3. */
  readonly centers?: number | MatrixLike
  /** d, default 2; the middles decide where they are given. */
  readonly nFeatures?: number
  /** Standard deviation of every cloud, ≥ 0, default 1. */
  readonly clusterStd?: number
  /** Where middles are drawn from, default [−10, 10]. */
  readonly centerBox?: readonly [low: number, high: number]
}

/**
 * Round Gaussian clouds.
 *
 * @param options  see {@link BlobOptions}
 * @returns points in random order, and the cloud of each: those of scikit-learn's `make_blobs` for
 *   the same seed
 * @throws {InvalidInput} naming the option
 */
export function makeBlobs(options: BlobOptions = {}): Synthetic {
  const { centers = 3, nFeatures = 2, clusterStd = 1, centerBox = [-10, 10] } = options
  const { n, rng } = requireCommon(options)
  requireNumber('options.clusterStd', clusterStd, { min: 0 })
  if (!(centerBox[0] < centerBox[1])) {
    const wrong = `is [${centerBox.join(', ')}]`
    throw new InvalidInput(
      'range',
      'options.centerBox',
      wrong,
      'give a smaller and a larger number',
    )
  }
  const middles =
    typeof centers === 'number'
      ? drawMiddles(
          requireInteger('options.centers', centers, { min: 1 }),
          requireInteger('options.nFeatures', nFeatures, { min: 1 }),
          centerBox,
          rng,
        )
      : requireMatrix('options.centers', centers)
  const [c, d] = [middles.rows, middles.columns]
  const [x, y] = [zeros(n, d), new Float64Array(n)]
  for (let k = 0, i = 0; k < c; k++) {
    for (const end = i + Math.floor(n / c) + (k < n % c ? 1 : 0); i < end; i++) {
      y[i] = k
      for (let j = 0; j < d; j++) {
        x.data[i * d + j] = rng.normal(middles.data[k * d + j] as number, clusterStd)
      }
    }
  }
  return shuffled(x, y, rng)
}

function drawMiddles(
  c: number,
  d: number,
  [low, high]: readonly [number, number],
  rng: RandomState,
): Matrix {
  const middles = zeros(c, d)
  for (let at = 0; at < c * d; at++) middles.data[at] = rng.uniform(low, high)
  return middles
}

/** Options of {@link makeMoons} and {@link makeCircles}. */
export interface ShapeOptions extends SyntheticOptions {
  /** Standard deviation of what is added to each coordinate, ≥ 0, default 0. */
  readonly noise?: number
}

/**
 * Two half circles that reach into each other: no line separates them, and k-means cannot find them.
 *
 * @param options  see {@link ShapeOptions}
 * @returns points in random order, and their half circle: those of scikit-learn's `make_moons` for
 *   the same seed
 * @throws {InvalidInput} naming the option
 */
export function makeMoons(options: ShapeOptions = {}): Synthetic {
  const { n, rng } = requireCommon(options)
  const outer = Math.floor(n / 2)
  return shape(n, rng, options.noise ?? 0, (i) => {
    const inside = i >= outer
    const count = inside ? n - outer : outer
    const angle = count === 1 ? 0 : ((inside ? i - outer : i) * Math.PI) / (count - 1)
    return inside
      ? [1 - Math.cos(angle), 1 - Math.sin(angle) - 0.5]
      : [Math.cos(angle), Math.sin(angle)]
  })
}

/**
 * A circle inside another.
 *
 * @param options  see {@link ShapeOptions}; `factor`: radius of the inner circle, in [0, 1), default
 *   0.8
 * @returns points in random order, and their circle (0 the outer one): those of scikit-learn's
 *   `make_circles` for the same seed
 * @throws {InvalidInput} naming the option
 */
export function makeCircles(options: ShapeOptions & { readonly factor?: number } = {}): Synthetic {
  const { factor = 0.8 } = options
  const { n, rng } = requireCommon(options)
  requireNumber('options.factor', factor, { min: 0, below: 1 })
  const outer = Math.floor(n / 2)
  return shape(n, rng, options.noise ?? 0, (i) => {
    const inside = i >= outer
    const angle = inside ? ((i - outer) * 2 * Math.PI) / (n - outer) : (i * 2 * Math.PI) / outer
    const radius = inside ? factor : 1
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}

function requireCommon({ nSamples = 100, randomState = 0 }: SyntheticOptions) {
  requireInteger('options.nSamples', nSamples, { min: 2 })
  return { n: nSamples, rng: requireRandomState('options.randomState', randomState) }
}

/** Points on two curves, mixed, then moved by the noise. */
function shape(
  n: number,
  rng: RandomState,
  noise: number,
  pointOf: (i: number) => readonly [number, number],
): Synthetic {
  requireNumber('options.noise', noise, { min: 0 })
  const [x, y] = [zeros(n, 2), new Float64Array(n)]
  for (let i = 0; i < n; i++) {
    x.data.set(pointOf(i), 2 * i)
    y[i] = i < Math.floor(n / 2) ? 0 : 1
  }
  const mixed = shuffled(x, y, rng)
  if (noise === 0) return mixed
  for (let at = 0; at < mixed.x.data.length; at++) {
    mixed.x.data[at] = (mixed.x.data[at] as number) + rng.normal(0, noise)
  }
  return mixed
}

function shuffled(x: Matrix, y: Float64Array, rng: RandomState): Synthetic {
  const order = rng.permutation(y.length)
  return { x: takeRows(x, order), y: Float64Array.from(order, (i) => y[i] as number) }
}
