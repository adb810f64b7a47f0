import {
  requireInteger,
  requireMatrix,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import { type Matrix, type MatrixLike, row, takeRows } from '../matrix/matrix.ts'
import { firstAtLeast } from '../random/choice.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { squaredDistanceAt } from './nearest.ts'

/** How far the choice of starting centres has come. */
export interface KMeansPlusPlusState {
  readonly phase: 'first' | 'next'
  /** Rows chosen so far, in order. */
  readonly indices: readonly number[]
  /** Rows drawn for this choice, with chance proportional to D²; empty for the first. */
  readonly candidates: readonly number[]
  /** Σ D² that each candidate would leave. */
  readonly candidatePotentials: readonly number[]
  /** D² of each point: squared distance to the nearest centre chosen, shape (n). */
  readonly distances: readonly number[]
  /** Σ D² after the choice. */
  readonly potential: number
}

/** Starting centres and where they come from. */
export interface KMeansPlusPlusResult {
  /** shape (k, d) */
  readonly centers: Matrix
  /** Rows of x that became centres, shape (k). */
  readonly indices: Int32Array
}

/** Options of {@link kMeansPlusPlusSteps}. */
export interface KMeansPlusPlusOptions {
  /** How many centres, k. */
  readonly nClusters: number
  /** Candidates for each centre after the first, default 2 + ⌊ln k⌋; 1 is the method of the paper. */
  readonly nLocalTrials?: number
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
  /** How random numbers become rows, see {@link KMeansDraws}; default `current`. */
  readonly draws?: KMeansDraws
}

/**
 * Which scikit-learn draws the same rows for the same seed: `current` since 1.3, which draws by
 * (equal) weights, or `before-1.3`, which draws whole numbers.
 */
export type KMeansDraws = 'current' | 'before-1.3'

/**
 * Starting centres for k-means, far apart: k-means++ with greedy trials.
 *
 * The first is a point at random. Each next one is drawn with chance D(x)² / Σ D², where D(x) is the
 * distance to the nearest centre so far; of several draws the one that lowers Σ D² most stays.
 * With the paper's single draw, the expected inertia is at most 8·(ln k + 2) times the optimum.
 *
 * @param x  points, shape (n, d), n ≥ k
 * @param options  see {@link KMeansPlusPlusOptions}
 * @returns steps, one for each centre
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(n·k·d·log k). Source: Arthur & Vassilvitskii 2007, "k-means++: the advantages of careful
 * seeding"; the rows are those of scikit-learn's `kmeans_plusplus` for the same seed.
 */
export function kMeansPlusPlusSteps(
  x: MatrixLike,
  options: KMeansPlusPlusOptions,
): Steps<KMeansPlusPlusState, KMeansPlusPlusResult> {
  return checkedRun(x, options, true)
}

/**
 * Starting centres for k-means: {@link kMeansPlusPlusSteps}, drained.
 *
 * @param x  points, shape (n, d)
 * @param options  see {@link KMeansPlusPlusOptions}
 * @returns the centres and their rows
 * @throws {InvalidInput} naming the argument
 */
export function kMeansPlusPlus(
  x: MatrixLike,
  options: KMeansPlusPlusOptions,
): KMeansPlusPlusResult {
  return drain(checkedRun(x, options, false))
}

function checkedRun(x: MatrixLike, options: KMeansPlusPlusOptions, watch: boolean) {
  const { nClusters, randomState = 0 } = options
  const points = requireMatrix('x', x)
  requireInteger('options.nClusters', nClusters, { min: 1, max: points.rows })
  const trials = options.nLocalTrials ?? trialsFor(nClusters)
  requireInteger('options.nLocalTrials', trials, { min: 1 })
  const rng = requireRandomState('options.randomState', randomState)
  return seed(points, nClusters, trials, rng, requireDraws(options.draws), watch)
}

/**
 * Checks how rows are drawn.
 *
 * @param draws  as the caller gave it
 * @throws {InvalidInput} naming `options.draws`
 */
export function requireDraws(draws: KMeansDraws = 'current'): KMeansDraws {
  return requireOneOf('options.draws', draws, ['current', 'before-1.3'])
}

const trialsFor = (k: number) => 2 + Math.floor(Math.log(k))

/**
 * Starting centres of checked arguments, for k-means itself.
 *
 * @param points  shape (n, d)
 * @param k  1 ≤ k ≤ n
 * @param rng  advanced
 * @param draws  which scikit-learn to follow
 */
export function seedCenters(
  points: Matrix,
  k: number,
  rng: RandomState,
  draws: KMeansDraws,
): KMeansPlusPlusResult {
  return drain(seed(points, k, trialsFor(k), rng, draws, false))
}

/**
 * Different rows, each as likely as any other.
 *
 * @param n  rows
 * @param k  how many to draw
 * @param rng  advanced
 * @param draws  which scikit-learn to follow
 */
export function drawRows(n: number, k: number, rng: RandomState, draws: KMeansDraws): Int32Array {
  if (draws === 'before-1.3') return rng.permutation(n).slice(0, k)
  return rng.choice(n, k, { replace: false, p: new Float64Array(n).fill(1 / n) })
}

function* seed(
  points: Matrix,
  k: number,
  trials: number,
  rng: RandomState,
  draws: KMeansDraws,
  watch: boolean,
): Steps<KMeansPlusPlusState, KMeansPlusPlusResult> {
  const n = points.rows
  const equal = new Float64Array(n).fill(1 / n)
  const first = draws === 'current' ? rng.choice(n, 1, { p: equal })[0] : rng.randint(0, n)
  const indices = [first as number]
  let distances = squaredDistances(points, indices[0] as number)
  let potential = sum(distances)
  if (watch) yield snapshot(indices, [], [], distances, potential)

  while (indices.length < k) {
    const targets = rng.randomSample(trials).map((share) => share * potential)
    const cumulated = cumulativeSums(distances)
    const candidates = Array.from(targets, (target) =>
      Math.min(firstAtLeast(cumulated, target), points.rows - 1),
    )
    const left = candidates.map((at) => smaller(distances, squaredDistances(points, at)))
    const potentials = left.map(sum)
    const best = potentials.indexOf(Math.min(...potentials))
    distances = left[best] as Float64Array
    potential = potentials[best] as number
    indices.push(candidates[best] as number)
    if (watch) yield snapshot(indices, candidates, potentials, distances, potential)
  }
  return { centers: takeRows(points, indices), indices: Int32Array.from(indices) }
}

function snapshot(
  indices: readonly number[],
  candidates: readonly number[],
  candidatePotentials: readonly number[],
  distances: Float64Array,
  potential: number,
): KMeansPlusPlusState {
  return {
    phase: indices.length === 1 ? 'first' : 'next',
    indices: [...indices],
    candidates,
    candidatePotentials,
    distances: Array.from(distances),
    potential,
  }
}

/** Squared distance of every point to the point in row `at`, shape (n). */
function squaredDistances(points: Matrix, at: number): Float64Array {
  const d = points.columns
  const center = row(points, at)
  const out = new Float64Array(points.rows)
  for (let i = 0; i < out.length; i++) {
    out[i] = squaredDistanceAt(points.data, i * d, center, 0, d)
  }
  return out
}

const smaller = (a: Float64Array, b: Float64Array) =>
  a.map((value, i) => Math.min(value, b[i] as number))

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

function cumulativeSums(values: Float64Array): Float64Array {
  let total = 0
  return values.map((value) => {
    total += value
    return total
  })
}
