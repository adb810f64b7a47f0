import { requireInteger, requireNumber, requireRandomState } from '../check/require.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { normalDistribution } from './continuous.ts'

/** Options of a simulation of peeking. */
export interface PeekingOptions {
  /** how often the test is looked at, evenly spaced, default 10 */
  readonly looks?: number
  /** number of experiments without any effect, default 1000 */
  readonly experiments?: number
  /** nominal chance of a false alarm at each look, two-sided, default 0.05 */
  readonly alpha?: number
  /** default 0 */
  readonly randomState?: number | RandomState
}

/** One more experiment in which the two arms do not differ. */
export interface PeekingState {
  readonly phase: 'experiment'
  /** experiments so far */
  readonly experiments: number
  /** z after each look */
  readonly z: readonly number[]
  /** two-sided p value after each look */
  readonly pValues: readonly number[]
  /** first look at which z looked significant; null when none did */
  readonly firstAlarm: number | null
  /** experiments so far stopped by a false alarm at some look */
  readonly alarmsByPeeking: number
  /** experiments so far with a false alarm at the last look */
  readonly alarmsAtEnd: number
}

/** Shares of experiments with a false alarm. */
export interface PeekingRates {
  readonly byPeeking: number
  readonly atEnd: number
}

/**
 * What peeking costs: experiments without an effect, each looked at several times.
 *
 * With as many new users before every look, z after look k is the sum of k standard normal numbers
 * over √k. Whoever stops at the first |z| above the nominal bound raises the alarm far more often
 * than α: 19 % for ten looks at 5 %.
 *
 * @param options  see {@link PeekingOptions}
 * @returns steps that yield a {@link PeekingState} an experiment, and return the rates
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(experiments · looks). Source: Armitage, McPherson & Rowe 1969, doi:10.2307/2343787;
 * {@link peekingErrorRate} is the exact rate.
 */
export function peekingSteps(options: PeekingOptions = {}): Steps<PeekingState, PeekingRates> {
  return simulate(planOf(options), true)
}

/** The rates of {@link peekingSteps}. */
export function peekingFit(options: PeekingOptions = {}): PeekingRates {
  return drain(simulate(planOf(options), false))
}

interface Plan {
  readonly looks: number
  readonly experiments: number
  readonly bound: number
  readonly rng: RandomState
}

function planOf({ looks = 10, experiments = 1000, alpha = 0.05, randomState = 0 }: PeekingOptions) {
  return {
    looks: requireInteger('options.looks', looks, { min: 1 }),
    experiments: requireInteger('options.experiments', experiments, { min: 1 }),
    bound: boundOf('options.alpha', alpha),
    rng: requireRandomState('options.randomState', randomState),
  }
}

function boundOf(argument: string, alpha: number): number {
  return normalDistribution().isf(requireNumber(argument, alpha, { above: 0, below: 1 }) / 2)
}

function* simulate(plan: Plan, watch: boolean): Steps<PeekingState, PeekingRates> {
  const { looks, experiments, bound, rng } = plan
  const law = normalDistribution()
  let [alarmsByPeeking, alarmsAtEnd] = [0, 0]
  for (let done = 1; done <= experiments; done++) {
    const z = walk(rng, looks)
    const first = z.findIndex((value) => Math.abs(value) > bound)
    if (first >= 0) alarmsByPeeking++
    if (Math.abs(z.at(-1) as number) > bound) alarmsAtEnd++
    if (!watch) continue
    yield {
      phase: 'experiment',
      experiments: done,
      z,
      pValues: z.map((value) => 2 * law.sf(Math.abs(value))),
      firstAlarm: first < 0 ? null : first + 1,
      alarmsByPeeking,
      alarmsAtEnd,
    }
  }
  return { byPeeking: alarmsByPeeking / experiments, atEnd: alarmsAtEnd / experiments }
}

function walk(rng: RandomState, looks: number): number[] {
  let sum = 0
  return Array.from({ length: looks }, (_, k) => {
    sum += rng.standardNormal()
    return sum / Math.sqrt(k + 1)
  })
}

/** Points of the grid on which the density of a running test is followed. */
const GRID = 401

/**
 * Exact chance of a false alarm when a test is looked at several times with one bound.
 *
 * Follows the density of the running sum of those experiments that have not been stopped, from
 * look to look, by Simpson's rule.
 *
 * @param looks  evenly spaced, ≥ 1
 * @param bound  |z| above which a look stops, above 0
 * @returns the chance, to about 1e-8
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(looks · 401²). Source: Armitage, McPherson & Rowe 1969.
 */
export function peekingErrorRate(looks: number, bound: number): number {
  requireInteger('looks', looks, { min: 1 })
  requireNumber('bound', bound, { above: 0 })
  const { pdf } = normalDistribution()
  let reach = bound
  let density = gridOf(reach).map(pdf)
  for (let look = 2; look <= looks; look++) {
    const from = gridOf(reach)
    const mass = density.map((value, k) => value * simpsonWeight(k, reach))
    reach = bound * Math.sqrt(look)
    density = gridOf(reach).map((s) =>
      mass.reduce((sum, weight, k) => sum + weight * pdf(s - (from[k] as number)), 0),
    )
  }
  return 1 - density.reduce((sum, value, k) => sum + value * simpsonWeight(k, reach), 0)
}

function gridOf(reach: number): number[] {
  return Array.from({ length: GRID }, (_, k) => reach * ((2 * k) / (GRID - 1) - 1))
}

function simpsonWeight(k: number, reach: number): number {
  const step = (2 * reach) / (GRID - 1)
  const factor = k === 0 || k === GRID - 1 ? 1 : k % 2 === 1 ? 4 : 2
  return (factor * step) / 3
}

/**
 * Pocock's bound: the one |z| which, used at every look, keeps the false alarms at α.
 *
 * @param looks  evenly spaced, ≥ 1
 * @param alpha  chance of a false alarm over all looks, default 0.05
 * @returns the bound: 1.960 for one look, 2.413 for five at 5 %
 * @throws {InvalidInput} naming the argument
 *
 * Source: Pocock 1977, doi:10.1093/biomet/64.2.191.
 */
export function pocockBound(looks: number, alpha = 0.05): number {
  requireInteger('looks', looks, { min: 1 })
  let low = boundOf('alpha', alpha)
  let high = low + 3
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (peekingErrorRate(looks, middle) > alpha) low = middle
    else high = middle
  }
  return (low + high) / 2
}
