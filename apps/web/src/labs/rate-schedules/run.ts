import { learningRateAt, RandomState, type Schedule } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { KINDS, type Kind, type RateParams } from './params.ts'

/** Where the weights are before a step, and with which rate it is made. */
export interface RateState {
  readonly phase: 'step'
  readonly t: number
  readonly rate: number
  readonly w: readonly [number, number]
  /** The noisy gradient of the step. */
  readonly gradient: readonly [number, number]
  readonly loss: number
  /** Mean of the loss over all noise, exact. */
  readonly expected: number
}

/** Rates and expected losses of every schedule. */
export interface RateResult {
  readonly ways: readonly {
    readonly kind: Kind
    readonly rates: readonly number[]
    readonly end: number
  }[]
}

/** Curvature along both directions, and where it begins. */
export const CURVATURES = [1, 10] as const
export const START = [4, 2] as const

/** The schedule with its constants, for a number of steps. */
export function scheduleOf(kind: Kind, steps: number): Schedule {
  const warmUp = Math.max(1, Math.round(steps / 10))
  switch (kind) {
    case 'constant':
      return { kind }
    case 'step':
      return { kind, every: Math.ceil(steps / 3) }
    case 'exponential':
      return { kind, factor: 0.01 ** (1 / steps) }
    case 'cosine':
      return { kind, total: steps }
    case 'warm-up':
      return { kind, warmUp, after: { kind: 'cosine', total: steps - warmUp } }
    case 'one-cycle':
      return { kind, total: steps }
  }
}

const ratesOf = (kind: Kind, { steps, base }: RateParams) =>
  Array.from({ length: steps + 1 }, (_, t) => learningRateAt(scheduleOf(kind, steps), base, t))

const lossOf = (w: readonly number[]) =>
  CURVATURES.reduce((sum, curvature, i) => sum + (curvature * (w[i] ?? 0) ** 2) / 2, 0)

/**
 * Expected loss before every step, exact: the mean shrinks by 1 − ηλ a step, and the variance
 * becomes (1 − ηλ)²·v + η²σ².
 */
export function expectedLosses(rates: readonly number[], noise: number): number[] {
  const mean: number[] = [...START]
  const variance = [0, 0]
  return rates.map((rate) => {
    const loss = CURVATURES.reduce(
      (sum, curvature, i) => sum + (curvature * ((mean[i] ?? 0) ** 2 + (variance[i] ?? 0))) / 2,
      0,
    )
    CURVATURES.forEach((curvature, i) => {
      const shrink = 1 - rate * curvature
      mean[i] = (mean[i] ?? 0) * shrink
      variance[i] = (variance[i] ?? 0) * shrink ** 2 + rate ** 2 * noise ** 2
    })
    return loss
  })
}

/** What the loss settles at with a constant rate: Σ ½·η·σ² / (2 − η·λ); null where it diverges. */
export function floorOf(rate: number, noise: number): number | null {
  if (CURVATURES.some((curvature) => rate * curvature >= 2)) return null
  return CURVATURES.reduce(
    (sum, curvature) => sum + (rate * noise ** 2) / (2 * (2 - rate * curvature)),
    0,
  )
}

/** Goes down a bowl with a noisy gradient. */
export function* run({ params }: Given<RateParams>): Generator<RateState, RateResult> {
  const { noise, steps, seed, schedule } = params
  const random = new RandomState(seed)
  const rates = ratesOf(schedule, params)
  const expected = expectedLosses(rates, noise)
  let w: readonly [number, number] = [...START]
  for (let t = 0; t <= steps; t++) {
    const [a = 0, b = 0] = random.normals(2)
    const gradient = [CURVATURES[0] * w[0] + noise * a, CURVATURES[1] * w[1] + noise * b] as const
    const rate = rates[t] ?? 0
    yield { phase: 'step', t, rate, w, gradient, loss: lossOf(w), expected: expected[t] ?? 0 }
    w = [w[0] - rate * gradient[0], w[1] - rate * gradient[1]]
  }
  const ways = KINDS.map((kind) => {
    const all = ratesOf(kind, params)
    return { kind, rates: all, end: expectedLosses(all, noise).at(-1) ?? 0 }
  })
  return { ways }
}
