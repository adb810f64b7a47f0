import { RandomState, sampleSizeProportions, twoProportionTest } from '@warmstart/algorithms'
import { numberField, type Task } from '../frame/task.ts'
import type { PeekView } from './model.ts'

/** A test to be planned, one to be read, and one that was looked at, by seed. */
export interface Plan {
  readonly baseline: number
  readonly target: number
  readonly factor: number
  readonly trials: number
  readonly successes: readonly [number, number]
  readonly trail: readonly number[]
}

/** Draws the three. */
export function planOf(seed: number): Plan {
  const random = new RandomState(seed + 7000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  const baseline = one([0.02, 0.04, 0.05, 0.08, 0.1, 0.2, 0.3])
  const target = Number((baseline * one([1.1, 1.2, 1.25, 1.5])).toFixed(4))
  const trials = one([1000, 2000, 4000, 5000])
  const rate = one([0.05, 0.1, 0.2])
  const first = Math.round(trials * rate)
  const second =
    first + Math.round(one([0.6, 1.2, 1.8, 2.2, 2.8]) * Math.sqrt(2 * first * (1 - rate)))
  for (;;) {
    let sum = 0.6
    const trail = Array.from({ length: 6 }, (_, k) => {
      sum += random.standardNormal() + 0.4
      return Number((sum / Math.sqrt(k + 1)).toFixed(2))
    })
    const stop = trail.findIndex((z) => Math.abs(z) > 1.96)
    const clear = trail.every((z) => Math.abs(Math.abs(z) - 1.96) > 0.04)
    if (!clear || stop < 0) continue
    const factor = one([2, 3, 4])
    return { baseline, target, factor, trials, successes: [first, second], trail }
  }
}

/** Users, z, the look that stops, and what a smaller rise costs. */
export function exercise({ params }: Pick<PeekView, 'params'>): Task {
  const { baseline, target, factor, trials, successes, trail } = planOf(params.seed)
  const n = sampleSizeProportions(baseline, target)
  const [a, b] = successes
  const test = twoProportionTest({ successes: a, trials }, { successes: b, trials })
  const stop = trail.findIndex((z) => Math.abs(z) > 1.96) + 1
  const [p1, p2] = [baseline, target].map((rate) => `${Number((100 * rate).toFixed(2))} %`)
  return {
    prompt: `Two-sided tests at α = 5 % (z = 1.960), power 80 % (z = 0.842). n = (1.960 · √(2 p̄(1 − p̄)) + 0.842 · √(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₂ − p₁)².`,
    fields: [
      numberField(
        'users',
        `Users in each arm to see a rise from ${p1} to ${p2}`,
        n,
        Math.ceil(0.01 * n),
      ),
      numberField(
        'times',
        `How many times as many for a rise ${factor} times smaller, roughly?`,
        factor ** 2,
        0.25,
      ),
      numberField(
        'z',
        `${a} of ${trials} against ${b} of ${trials} convert. z with the pooled rate?`,
        test.statistic,
        0.03,
      ),
      numberField(
        'stop',
        `z after each look: ${trail.join(', ')}. Who peeks stops at look number`,
        stop,
        0,
      ),
    ],
    explain: `The difference stands squared below the line, so ${factor} times smaller takes ${factor ** 2} times the users. z = ${test.statistic.toFixed(2)}, p = ${test.pValue.toFixed(3)}. The trail ends at ${trail.at(-1)}${Math.abs(trail.at(-1) ?? 0) > 1.96 ? '' : ', not significant: the early stop was luck'}.`,
  }
}
