import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { delayedLabelsFit, delayedLabelsSteps } from './delayed-labels.ts'
import { queueOutcome, reviewQueue } from './review-queue.ts'
import { costCurve, costThreshold } from './threshold.ts'

describe('The cheapest threshold', () => {
  it('is 0.0196 for a false alarm at 10 and a missed fraud at 500', () => {
    expect(costThreshold({ falsePositive: 10, falseNegative: 500 })).toBeCloseTo(0.0196, 4)
  })

  it('is found near there on calibrated scores', () => {
    const rng = new RandomState(0)
    const scores = rng.randomSample(40_000).map((u) => u ** 3)
    const outcomes = scores.map((p) => (rng.random() < p ? 1 : 0))
    const costs = { falsePositive: 1, falseNegative: 4 }
    const { thresholds, best } = costCurve(outcomes, scores, costs)
    expect(Math.abs((thresholds[best] as number) - 0.2)).toBeLessThan(0.05)
  })

  it('counts the mistakes of each threshold, equal scores together', () => {
    const curve = costCurve([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1], {
      falsePositive: 1,
      falseNegative: 3,
    })
    expect(Array.from(curve.thresholds)).toEqual([Infinity, 0.9, 0.5, 0.1])
    expect(Array.from(curve.falsePositives)).toEqual([0, 0, 1, 2])
    expect(Array.from(curve.falseNegatives)).toEqual([2, 1, 0, 0])
    expect(Array.from(curve.costs)).toEqual([6, 3, 1, 2])
    expect(curve.best).toBe(2)
  })

  it('needs a cost', () => {
    expect(() => costThreshold({ falsePositive: 0, falseNegative: 0 })).toThrow(
      '`costs.falseNegative`: is 0; give more than 0',
    )
  })
})

describe('The review queue', () => {
  const chance = [0.9, 0.02, 0.5, 0.001]
  const amounts = [20, 5000, 30, 900]

  it('ranks by expected loss, not by probability', () => {
    expect(reviewQueue(chance, amounts, { capacity: 2 }).reviewed).toEqual([1, 0])
    expect(reviewQueue(chance, amounts, { capacity: 2, rank: 'probability' }).reviewed).toEqual([
      0, 2,
    ])
    expect(reviewQueue(chance, amounts, { capacity: 2, rank: 'amount' }).reviewed).toEqual([1, 3])
  })

  it('leaves out cases that are not worth a review', () => {
    const { reviewed, total } = reviewQueue(chance, amounts, { reviewCost: 10 })
    expect(reviewed).toEqual([1, 0, 2])
    expect(total).toBeCloseTo(100 + 18 + 15 - 30, 12)
  })

  it('saves most in expectation of all queues of its length', () => {
    const rng = new RandomState(4)
    const [p, money] = [rng.randomSample(9), rng.randomSample(9).map((u) => 1000 * u * u)]
    const { expectedSaving, total } = reviewQueue(p, money, { capacity: 3 })
    const sums: number[] = []
    for (let a = 0; a < 9; a++)
      for (let b = 0; b < a; b++)
        for (let c = 0; c < b; c++)
          sums.push([a, b, c].reduce((s, i) => s + (expectedSaving[i] as number), 0))
    expect(total).toBeCloseTo(Math.max(...sums), 10)
  })

  it('is judged by what it saved and missed', () => {
    const queue = { reviewed: [1, 0] }
    const outcome = queueOutcome(queue, [0, 1, 1, 0], amounts, { reviewCost: 10, recovery: 0.5 })
    expect(outcome).toEqual({ saved: 2480, lost: 2530, precision: 0.5, recall: 0.5 })
    expect(queueOutcome({ reviewed: [] }, [0, 0], [1, 1])).toEqual({
      saved: 0,
      lost: 0,
      precision: null,
      recall: null,
    })
  })
})

describe('Late labels', () => {
  const options = { perDay: 4000, days: 120, changeDay: 60, randomState: 1 }

  it('make the newest days look good, and show a change only after they have matured', () => {
    const states = collect(delayedLabelsSteps(options))
    const last = states.at(-1)
    expect(last?.naiveRate).toBeLessThan(0.4 * (last?.trueRate as number))
    const { maturedLag, correctedLag } = delayedLabelsFit(options)
    expect(maturedLag).toBeGreaterThanOrEqual(30)
    expect(correctedLag).toBeLessThan(10)
  })

  it('are corrected without bias while nothing changes', () => {
    const { correctedRates } = delayedLabelsFit({ ...options, changedRate: 0.02 })
    const late = correctedRates.slice(20)
    const mean = late.reduce((sum, rate) => sum + rate, 0) / late.length
    expect(mean).toBeCloseTo(0.02, 3)
  })

  it('cost nothing when there is no delay', () => {
    for (const state of delayedLabelsSteps({ meanDelay: 0, days: 10, maturity: 1 })) {
      expect(state.correctedRate).toBe(state.naiveRate)
    }
  })
})
