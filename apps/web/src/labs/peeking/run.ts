import { normalDistribution, peekingErrorRate, peekingSteps } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { PeekParams } from './params.ts'

/** Experiments of a run. */
export const EXPERIMENTS = 200

const NORMAL = normalDistribution()
const POCOCK: Readonly<Record<string, readonly number[]>> = figures.pocock

/** One more experiment, looked at several times. */
export interface PeekState {
  readonly phase: 'experiment'
  /** How many so far, this one too. */
  readonly experiments: number
  /** z after each look. */
  readonly z: readonly number[]
  /** First look that stops, from 1; null when none does. */
  readonly stop: number | null
  /** Whether the last look alone would call it. */
  readonly atEnd: boolean
  /** Experiments so far that were called by some look, and by the last one. */
  readonly called: { readonly peeking: number; readonly atEnd: number }
}

/** What does not depend on the experiment. */
export interface PeekResult {
  /** |z| from which a look stops. */
  readonly bound: number
  /** |z| from which a single look at the end calls it. */
  readonly nominal: number
  /** Mean of z at the last look. */
  readonly drift: number
}

/** |z| of the nominal test. */
export const nominalBound = (alpha: PeekParams['alpha']) => NORMAL.isf(Number(alpha) / 2)

/** |z| at which a look stops; Pocock's bounds come from the committed table. */
export function boundOf({ bound, alpha, looks }: PeekParams): number {
  return bound === 'nominal' ? nominalBound(alpha) : (POCOCK[alpha]?.[looks - 1] ?? 0)
}

/** Mean of z after all users: 0 where the arms are the same. */
export function driftOf({ truth, baseline, lift, n }: PeekParams): number {
  if (truth === 'none') return 0
  const mean = (baseline + lift / 2) / 100
  return ((lift / 100) * Math.sqrt(n)) / Math.sqrt(2 * mean * (1 - mean))
}

/** Experiments one after the other, each stopped by whoever peeks. */
export function* run({ params }: Given<PeekParams>): Generator<PeekState, PeekResult> {
  const { looks, seed, alpha } = params
  const [bound, nominal, drift] = [boundOf(params), nominalBound(alpha), driftOf(params)]
  let called = { peeking: 0, atEnd: 0 }
  for (const state of peekingSteps({ looks, experiments: EXPERIMENTS, randomState: seed })) {
    const z = state.z.map((value, k) => value + drift * Math.sqrt((k + 1) / looks))
    const first = z.findIndex((value) => Math.abs(value) > bound)
    const atEnd = Math.abs(z.at(-1) ?? 0) > nominal
    called = {
      peeking: called.peeking + Number(first >= 0),
      atEnd: called.atEnd + Number(atEnd),
    }
    const stop = first < 0 ? null : first + 1
    yield { phase: 'experiment', experiments: state.experiments, z, stop, atEnd, called }
  }
  return { bound, nominal, drift }
}

/** Exact chance of a false alarm for some numbers of looks, at the bound that is set. */
export interface Exact {
  readonly looks: readonly number[]
  readonly nominal: readonly number[]
  /** At the bound and the looks that are set. */
  readonly here: number
}

/** Follows the density of the running test; see {@link peekingErrorRate}. */
export function* extras({ params }: Given<PeekParams>): Generator<unknown, Exact> {
  const looks = [1, 2, 3, 5, 7, 10, 14, 20]
  const nominal: number[] = []
  const here = peekingErrorRate(params.looks, boundOf(params))
  yield null
  for (const count of looks) {
    nominal.push(peekingErrorRate(count, nominalBound(params.alpha)))
    yield null
  }
  return { looks, nominal, here }
}
