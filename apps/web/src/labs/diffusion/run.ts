import { type MatrixLike, makeBlobs, makeMoons, RandomState, toRows } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { guided, MOST, noiseLevels, type Place, stepTo, type Training } from './denoise.ts'
import type { DiffusionParams } from './params.ts'

/** All samples at one level of noise. */
export interface NoiseState {
  readonly phase: 'start' | 'step'
  readonly sigma: number
  /** Noise after the next step. */
  readonly next: number
  readonly places: readonly Place[]
  /** What the denoiser takes each for; where they are at the end. */
  readonly guesses: readonly Place[]
}

/** What was learned from. */
export interface DiffusionResult {
  readonly training: Training
}

/** Samples that are drawn. */
export const SAMPLES = 80

/** The training points of a run; pasted ones are brought to the size of the others. */
export function trainingOf({ params, table }: Given<DiffusionParams>): Training {
  if (table !== null) return { points: scaled(table.rows), classes: table.target ?? [] }
  const { n, seed } = params
  const made =
    params.data === 'moons'
      ? makeMoons({ nSamples: n, noise: 0.06, randomState: seed })
      : makeBlobs({
          nSamples: n,
          centers: [
            [-1, 0],
            [1, 0],
          ] as unknown as MatrixLike,
          clusterStd: 0.3,
          randomState: seed,
        })
  const shift = params.data === 'moons' ? ([0.5, 0.25] as const) : ([0, 0] as const)
  return {
    points: toRows(made.x).map(([a = 0, b = 0]) => [a - shift[0], b - shift[1]] as const),
    classes: Array.from(made.y),
  }
}

/** Columns with mean 0 and deviation 0.8. */
function scaled(rows: readonly (readonly number[])[]): Place[] {
  const column = (j: number) => {
    const values = rows.map((row) => row[j] ?? 0)
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length
    const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length
    return values.map((one) => (0.8 * (one - mean)) / (Math.sqrt(variance) || 1))
  }
  const [x, y] = [column(0), column(1)]
  return x.map((one, i) => [one, y[i] ?? 0])
}

/** Draws noise and takes it away step by step. */
export function* run(given: Given<DiffusionParams>): Generator<NoiseState, DiffusionResult, void> {
  const { width, guidance, steps, seed } = given.params
  const training = trainingOf(given)
  const drawn = new RandomState(seed + 1000).normals(2 * SAMPLES, 0, MOST)
  let places: readonly Place[] = Array.from({ length: SAMPLES }, (_, i) => [
    drawn[2 * i] ?? 0,
    drawn[2 * i + 1] ?? 0,
  ])
  const levels = noiseLevels(steps)
  for (const [k, sigma] of levels.entries()) {
    const next = levels[k + 1] ?? 0
    const at = sigma
    const guesses =
      at === 0 ? places : places.map((one) => guided(training, one, at, width, guidance))
    yield { phase: k === 0 ? 'start' : 'step', sigma, next, places, guesses }
    if (at > 0) places = places.map((one, i) => stepTo(one, guesses[i] ?? one, at, next))
  }
  return { training }
}

/** What can be said of samples. */
export interface Quality {
  /** Mean distance to the nearest training point. */
  readonly far: number
  /** Share that lies on a training point, within 0.02. */
  readonly copied: number
  /** Share whose nearest training point is of class 0. */
  readonly own: number
}

/** Within this distance a sample is a copy. */
const COPY = 0.02

/** Distances of samples to the training points. */
export function qualityOf(places: readonly Place[], { points, classes }: Training): Quality {
  let [far, copied, own] = [0, 0, 0]
  for (const [x, y] of places) {
    const away = points.map(([a, b]) => Math.hypot(x - a, y - b))
    const least = Math.min(...away)
    far += least / places.length
    if (least < COPY) copied += 1 / places.length
    if (classes[away.indexOf(least)] === 0) own += 1 / places.length
  }
  return { far, copied, own }
}
