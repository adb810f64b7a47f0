import { RandomState } from '@warmstart/algorithms'
import { fitAndPredict } from './learners.ts'
import type { BiasParams } from './params.ts'

/** Where the fits are compared: −1, −0.95 … 1. */
export const GRID: readonly number[] = Array.from({ length: 41 }, (_, i) => (i - 20) / 20)

/** What the samples are drawn around. */
export const truth = (x: number): number => Math.sin(4 * x + 0.6)

const TRUTH = GRID.map(truth)

/** One sample: a place in each of n equal pieces of [−1, 1], and what was measured there. */
export interface Sample {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** All fits of one flexibility. */
export interface BiasState {
  readonly phase: 'fitted'
  /** Degree, depth or k. */
  readonly level: number
  /** One curve a sample, over {@link GRID}. */
  readonly fits: readonly (readonly number[])[]
  /** Mean of the curves. */
  readonly mean: readonly number[]
  /** Mean over the grid of (mean of the fits − truth)². */
  readonly bias2: number
  /** Mean over the grid of the variance of the fits. */
  readonly variance: number
  /** Mean squared error on the points that were fitted. */
  readonly train: number
  /** Mean squared error on fresh measurements at the grid. */
  readonly test: number
}

type Settings = Pick<BiasParams, 'n' | 'noise' | 'refits' | 'seed'>

/** Draws the samples, the same for each flexibility. */
export function samplesOf({ n, noise, refits, seed }: Settings): Sample[] {
  const random = new RandomState(seed)
  return Array.from({ length: refits }, () => {
    const x = random.randomSample(n).map((u, i) => -1 + (2 * (i + u)) / n)
    const errors = random.normals(n, 0, noise)
    return { x, y: x.map((one, i) => truth(one) + (errors[i] ?? 0)) }
  })
}

/** Fresh measurements at the grid, one list a sample; the same for each flexibility. */
export function freshOf({ noise, refits, seed }: Settings): Float64Array[] {
  const random = new RandomState(seed + 10_000)
  return Array.from({ length: refits }, () =>
    random.normals(GRID.length, 0, noise).map((error, i) => (TRUTH[i] ?? 0) + error),
  )
}

/**
 * Fits every sample and takes the error apart: E(y − ŷ)² = bias² + variance + σ².
 *
 * @param samples  those of {@link samplesOf}
 * @param fresh  those of {@link freshOf}
 * @param level  degree, depth or k
 */
export function decompose(
  family: BiasParams['family'],
  samples: readonly Sample[],
  fresh: readonly Float64Array[],
  level: number,
): BiasState {
  let [train, test] = [0, 0]
  const fits = samples.map((sample, i) => {
    const predicted = fitAndPredict(family, level, sample, placesOf(sample))
    const onGrid = predicted.subarray(0, GRID.length)
    train += meanSquare(predicted.subarray(GRID.length), sample.y)
    test += meanSquare(onGrid, fresh[i] ?? TRUTH)
    return Array.from(onGrid)
  })
  const mean = GRID.map((_, i) => fits.reduce((sum, fit) => sum + (fit[i] ?? 0), 0) / fits.length)
  return {
    ...{ phase: 'fitted', level, fits, mean },
    bias2: meanSquare(mean, TRUTH),
    variance: average(fits.map((fit) => meanSquare(fit, mean))),
    train: train / samples.length,
    test: test / samples.length,
  }
}

/** Where a fit is looked at: the grid, then the places of the sample. */
function placesOf({ x }: Sample): Float64Array {
  const places = new Float64Array(GRID.length + x.length)
  places.set(GRID)
  places.set(x, GRID.length)
  return places
}

/** Sum over number. */
export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function meanSquare(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
  return sum / a.length
}
