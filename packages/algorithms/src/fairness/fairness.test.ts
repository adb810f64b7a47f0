import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { calibrationByGroup } from './calibration.ts'
import { fairnessGaps, groupRates } from './groups.ts'
import { fairThresholds } from './thresholds.ts'

/** Two groups with base rates 0.3 and 0.6 and scores that are calibrated in both. */
function population(n: number) {
  const rng = new RandomState(0)
  const groups = Array.from({ length: n }, (_, i) => i % 2)
  const scores = groups.map((g) => {
    const u = rng.random()
    return g === 0 ? u * 0.6 : 0.2 + u * 0.8
  })
  const outcomes = scores.map((score) => (rng.random() < score ? 1 : 0))
  return { outcomes, scores, groups }
}

describe('Fairness by group', () => {
  // group 5: tp 2, fp 1, fn 1, tn 0; group 9: tp 1, fp 0, fn 1, tn 2
  const outcomes = [1, 1, 0, 1, 1, 1, 0, 0]
  const decisions = [1, 1, 1, 0, 1, 0, 0, 0]
  const groups = [5, 5, 5, 5, 9, 9, 9, 9]
  const rates = groupRates(outcomes, decisions, groups)

  it('counts the rates of each group', () => {
    expect(rates).toEqual([
      {
        group: 5,
        n: 4,
        baseRate: 0.75,
        selectionRate: 0.75,
        truePositiveRate: 2 / 3,
        falsePositiveRate: 1,
        precision: 2 / 3,
      },
      {
        group: 9,
        n: 4,
        baseRate: 0.5,
        selectionRate: 0.25,
        truePositiveRate: 0.5,
        falsePositiveRate: 0,
        precision: 1,
      },
    ])
  })

  it('measures how far the groups are apart', () => {
    const gaps = fairnessGaps(rates)
    expect(gaps.demographicParity).toBe(0.5)
    expect(gaps.disparateImpact).toBeCloseTo(1 / 3, 14)
    expect(gaps.equalOpportunity).toBeCloseTo(1 / 6, 14)
    expect(gaps.equalisedOdds).toBe(1)
    expect(gaps.predictiveParity).toBeCloseTo(1 / 3, 14)
  })

  it('leaves a gap open where a group has nobody to measure it on', () => {
    const gaps = fairnessGaps(groupRates([0, 0, 1], [0, 0, 0], [0, 0, 1]))
    expect(gaps.equalOpportunity).toBeNull()
    expect(gaps.disparateImpact).toBeNull()
    expect(gaps.demographicParity).toBe(0)
  })

  it('refuses outcomes that are not 0 or 1', () => {
    expect(() => groupRates([2], [1], [0])).toThrow('`outcomes`: holds 2; give only 0 and 1')
    expect(() => fairnessGaps([])).toThrow('`rates`: is empty')
  })
})

describe('Calibration by group', () => {
  it('is small in both groups for calibrated scores and large once one is inflated', () => {
    const { outcomes, scores, groups } = population(20_000)
    const honest = calibrationByGroup(outcomes, scores, groups)
    for (const { expectedError } of honest) expect(expectedError).toBeLessThan(0.02)
    const inflated = scores.map((score, i) => (groups[i] === 1 ? Math.min(1, score + 0.15) : score))
    const [first, second] = calibrationByGroup(outcomes, inflated, groups)
    expect(first?.expectedError).toBe(honest[0]?.expectedError)
    expect(second?.expectedError).toBeGreaterThan(0.1)
  })

  it('has no figures in an empty bin and puts a score of 1 into the last', () => {
    const [only] = calibrationByGroup([1, 0], [1, 0.05], [3, 3], 4)
    expect(only?.bins.map(({ n }) => n)).toEqual([1, 0, 0, 1])
    expect(only?.bins[1]).toEqual({ n: 0, meanScore: null, observedRate: null })
  })
})

describe('Thresholds by group', () => {
  const { outcomes, scores, groups } = population(2000)
  const search = (goal: 'none' | 'selection-rate' | 'true-positive-rate') => {
    const found = fairThresholds(outcomes, scores, groups, { goal })
    if (found === null) throw new Error('no thresholds')
    return found
  }

  it('earn most without a goal, and leave the groups apart', () => {
    const free = search('none')
    expect(free.gaps.demographicParity).toBeGreaterThan(0.2)
    for (const goal of ['selection-rate', 'true-positive-rate'] as const) {
      expect(search(goal).value).toBeLessThan(free.value)
    }
  })

  it('bring the rate asked within the tolerance, and not the other one', () => {
    const parity = search('selection-rate')
    expect(parity.gaps.demographicParity).toBeLessThanOrEqual(0.01)
    expect(parity.gaps.equalOpportunity).toBeGreaterThan(0.02)
    const opportunity = search('true-positive-rate')
    expect(opportunity.gaps.equalOpportunity).toBeLessThanOrEqual(0.01)
    expect(opportunity.gaps.demographicParity).toBeGreaterThan(0.02)
  })

  it('give the decisions whose rates they report', () => {
    const { thresholds, rates } = search('true-positive-rate')
    const decisions = scores.map((s, i) =>
      s >= (thresholds[groups[i] as number] as number) ? 1 : 0,
    )
    expect(groupRates(outcomes, decisions, groups)).toEqual(rates)
  })

  it('are found by trying all pairs too', () => {
    const some = population(40)
    const found = fairThresholds(some.outcomes, some.scores, some.groups, {
      goal: 'selection-rate',
      tolerance: 0.05,
    })
    let best = Number.NEGATIVE_INFINITY
    for (const a of [...some.scores, Infinity]) {
      for (const b of [...some.scores, Infinity]) {
        const decisions = some.scores.map((s, i) => (s >= (some.groups[i] === 0 ? a : b) ? 1 : 0))
        const { demographicParity } = fairnessGaps(
          groupRates(some.outcomes, decisions, some.groups),
        )
        const value = decisions.reduce<number>(
          (sum, d, i) => sum + d * (some.outcomes[i] === 1 ? 1 : -1),
          0,
        )
        if (demographicParity <= 0.05) best = Math.max(best, value)
      }
    }
    expect(found?.value).toBe(best)
  })

  it('refuse equal opportunity where a group has no positive outcome', () => {
    const options = { goal: 'true-positive-rate' } as const
    expect(() => fairThresholds([1, 0], [0.5, 0.5], [0, 1], options)).toThrow(
      '`outcomes`: has no outcome 1 in group 1',
    )
  })
})
