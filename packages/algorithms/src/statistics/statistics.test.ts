import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { bayesPosterior, diagnosticPosterior, probabilityBetter } from './bayes.ts'
import { binomialDistribution } from './binomial.ts'
import { bootstrapFit } from './bootstrap.ts'
import { goodnessOfFit } from './chi-square.ts'
import {
  betaDistribution,
  chiSquaredDistribution,
  fDistribution,
  normalDistribution,
  studentTDistribution,
} from './continuous.ts'
import { cuped } from './cuped.ts'
import { welchTest } from './means.ts'
import { multipleTests } from './multiple-testing.ts'
import { peekingErrorRate, peekingFit, peekingSteps, pocockBound } from './peeking.ts'
import {
  minimumDetectableLift,
  powerMeans,
  powerProportions,
  sampleSizeMeans,
  sampleSizeProportions,
} from './power.ts'
import { exactInterval, twoProportionTest, wilsonInterval } from './proportions.ts'

describe('A distribution', () => {
  it.each([
    ['normal', normalDistribution(2, 3)],
    ['t', studentTDistribution(4.5)],
    ['chi-squared', chiSquaredDistribution(3)],
    ['F', fDistribution(4, 9)],
    ['beta', betaDistribution(0.7, 3)],
  ])('inverts itself and has cdf + sf = 1: %s', (_, d) => {
    for (const q of [1e-10, 0.01, 0.3, 0.5, 0.77, 0.999]) {
      expect(d.cdf(d.ppf(q)) / q).toBeCloseTo(1, 12)
      expect(d.sf(d.isf(q)) / q).toBeCloseTo(1, 12)
      expect(d.cdf(d.ppf(q)) + d.sf(d.ppf(q))).toBeCloseTo(1, 14)
    }
    const [low, high] = [d.ppf(0.2), d.ppf(0.6)]
    const cells = Array.from({ length: 2000 }, (_v, k) => low + ((high - low) * (k + 0.5)) / 2000)
    const mass = cells.reduce((sum, x) => sum + (d.pdf(x) * (high - low)) / 2000, 0)
    expect(mass).toBeCloseTo(0.4, 5)
  })

  it('has its ends at probability 0 and 1', () => {
    expect([0, 1].map(normalDistribution().ppf)).toEqual([-Infinity, Infinity])
    expect([0, 1].map(studentTDistribution(3).ppf)).toEqual([-Infinity, Infinity])
    expect([0, 1].map(betaDistribution(2, 2).ppf)).toEqual([0, 1])
    expect([0, 1].map(fDistribution(2, 2).ppf)).toEqual([0, Infinity])
    expect([0, 1].map(binomialDistribution(5, 0.5).ppf)).toEqual([0, 5])
  })

  it('sums to 1 over the counts, also for p of 0 and 1', () => {
    for (const p of [0, 0.3, 1]) {
      const { pmf } = binomialDistribution(6, p)
      const sum = [0, 1, 2, 3, 4, 5, 6].reduce((total, k) => total + pmf(k), 0)
      expect(sum).toBeCloseTo(1, 14)
    }
    expect(binomialDistribution(4, 1).ppf(0.5)).toBe(4)
    expect(binomialDistribution(0, 0.5).pmf(0)).toBe(1)
  })

  it('refuses parameters and probabilities out of range', () => {
    expect(() => studentTDistribution(0)).toThrow('`df`: is 0; give more than 0')
    expect(() => normalDistribution().ppf(1.1)).toThrow('`q`: is 1.1; give a probability')
  })
})

describe('Planning an experiment', () => {
  it('needs 14,751 users an arm to tell 10 % from 11 % with 80 % power', () => {
    expect(sampleSizeProportions(0.1, 0.11)).toBe(14_751)
    expect(powerProportions(0.1, 0.11, 14_751)).toBeCloseTo(0.8, 4)
    expect(powerProportions(0.1, 0.11, 14_750)).toBeLessThan(0.8)
  })

  it('needs four times the users for half the effect', () => {
    const [whole, half] = [0.2, 0.1].map((effect) => sampleSizeMeans(effect, 1))
    expect(whole).toBe(393) // 2 · (1.96 + 0.84)² / 0.2²
    expect((half as number) / (whole as number)).toBeCloseTo(4, 1)
    expect(powerMeans(0.2, 1, 393)).toBeCloseTo(0.8, 2)
  })

  it('gives the lift that so many users can show, the inverse of the sample size', () => {
    expect(minimumDetectableLift(0.1, 14_751)).toBeCloseTo(0.01, 6)
    expect(minimumDetectableLift(0.9, 3)).toBeNull()
  })

  it('needs fewer users for a one-sided test and more for more power', () => {
    const base = sampleSizeProportions(0.1, 0.12)
    expect(sampleSizeProportions(0.1, 0.12, { sides: 1 })).toBeLessThan(base)
    expect(sampleSizeProportions(0.1, 0.12, { power: 0.9 })).toBeGreaterThan(base)
    expect(() => sampleSizeProportions(0.1, 0.1)).toThrow('`target`: is 0.1; give more than 0.1')
  })
})

describe('Looking early', () => {
  it('turns 5 % into the published rates of Armitage, McPherson and Rowe', () => {
    const bound = 1.959963984540054
    const rates = [1, 2, 3, 5, 10].map((looks) => peekingErrorRate(looks, bound))
    const published = [0.05, 0.083, 0.107, 0.142, 0.193]
    rates.forEach((rate, i) => {
      expect(rate).toBeCloseTo(published[i] as number, 3)
    })
  })

  it('does so in simulated experiments too', () => {
    const { byPeeking, atEnd } = peekingFit({ looks: 10, experiments: 20_000 })
    expect(Math.abs(byPeeking - 0.193)).toBeLessThan(0.009) // 3 σ
    expect(Math.abs(atEnd - 0.05)).toBeLessThan(0.005)
  })

  it('counts an experiment once, at its first alarm', () => {
    const states = collect(peekingSteps({ looks: 5, experiments: 200 }))
    const alarms = states.filter(({ firstAlarm }) => firstAlarm !== null)
    expect(states.at(-1)?.alarmsByPeeking).toBe(alarms.length)
    for (const { firstAlarm, pValues } of alarms) {
      expect(pValues.findIndex((p) => p < 0.05)).toBe((firstAlarm as number) - 1)
    }
  })

  it('is safe at the bound of Pocock', () => {
    expect(pocockBound(1)).toBeCloseTo(1.96, 3)
    expect(pocockBound(5)).toBeCloseTo(2.413, 3)
    expect(pocockBound(10)).toBeCloseTo(2.555, 3)
  })
})

describe('Tests', () => {
  it('hold their level: about 5 % of tests of equal groups are significant', () => {
    const rng = new RandomState(7)
    const significant = Array.from({ length: 2000 }, () => {
      return welchTest(rng.normals(20), rng.normals(15, 0, 3)).pValue < 0.05
    }).filter(Boolean).length
    expect(Math.abs(significant / 2000 - 0.05)).toBeLessThan(0.015)
  })

  it('agree with their interval: it leaves out 0 exactly when p is below 1 − confidence', () => {
    const rng = new RandomState(1)
    for (let k = 0; k < 50; k++) {
      const { pValue, interval } = welchTest(rng.normals(12), rng.normals(9, 0.8))
      expect(interval[0] > 0 || interval[1] < 0).toBe(pValue < 0.05)
    }
  })

  it('refuse samples without spread', () => {
    expect(() => welchTest([1, 1], [1, 1])).toThrow('`treatment`: does not vary')
    const none = { successes: 0, trials: 9 }
    expect(() => twoProportionTest(none, none)).toThrow('`treatment.successes`: leaves no variance')
    expect(() => wilsonInterval({ successes: 3, trials: 2 })).toThrow('`count.successes`: is 3')
  })

  it('find a split that is not the planned one', () => {
    expect(goodnessOfFit([50_000, 50_000]).pValue).toBe(1)
    expect(goodnessOfFit([50_000, 51_000]).pValue).toBeLessThan(0.002)
  })
})

describe('Intervals of a rate', () => {
  it('cover the true rate about as often as they say, the exact one at least as often', () => {
    const { pmf } = binomialDistribution(20, 0.1)
    const coverage = (interval: typeof wilsonInterval) =>
      Array.from({ length: 21 }, (_, k) => {
        const [low, high] = interval({ successes: k, trials: 20 })
        return low <= 0.1 && 0.1 <= high ? pmf(k) : 0
      }).reduce((sum, p) => sum + p, 0)
    expect(coverage(wilsonInterval)).toBeGreaterThan(0.93)
    expect(coverage(exactInterval)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('A bootstrap', () => {
  it('finds the standard error of a mean', () => {
    const sample = new RandomState(2).normals(200, 5, 2)
    const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length
    const { standardError, interval, estimate } = bootstrapFit(sample, mean, { resamples: 2000 })
    expect(standardError).toBeCloseTo(2 / Math.sqrt(200), 1)
    expect(interval[0]).toBeLessThan(estimate)
    expect(interval[1]).toBeGreaterThan(estimate)
  })

  it('does not let the statistic write to the sample', () => {
    const sample = Float64Array.of(3, 1, 2)
    bootstrapFit(sample, (values) => values.sort()[1] as number, { resamples: 5, method: 'bca' })
    expect(Array.from(sample)).toEqual([3, 1, 2])
  })
})

describe('Several tests at once', () => {
  // The example of Benjamini and Hochberg 1995, section 3.2.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ]
  const rejected = (method: Parameters<typeof multipleTests>[1]) =>
    multipleTests(p, method).rejected.filter(Boolean).length

  it('rejects three by Bonferroni and four by Benjamini and Hochberg', () => {
    expect(rejected('bonferroni')).toBe(3)
    expect(rejected('holm')).toBe(3)
    expect(rejected('benjamini-hochberg')).toBe(4)
  })

  it('keeps the order given and never adjusts below the p value', () => {
    const shuffled = [3, 0, 2, 1].map((i) => p[i] as number)
    for (const method of ['bonferroni', 'holm', 'benjamini-hochberg'] as const) {
      const { adjusted } = multipleTests(shuffled, method)
      expect(adjusted.indexOf(Math.min(...adjusted))).toBe(1)
      adjusted.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(shuffled[i] as number)
      })
    }
  })
})

describe('CUPED', () => {
  it('saves the squared correlation of variance and keeps the effect', () => {
    const rng = new RandomState(0)
    const arm = (effect: number) => {
      const before = rng.normals(2000, 10, 3)
      return { before, outcome: before.map((x) => 0.8 * x + effect + rng.normal(0, 1.8)) }
    }
    const { theta, varianceReduction, test, plain } = cuped(arm(0), arm(0.3))
    expect(theta).toBeCloseTo(0.8, 1)
    expect(varianceReduction).toBeCloseTo(0.64, 1) // ρ = 0.8
    expect(Math.abs(test.difference - 0.3)).toBeLessThan(0.12)
    expect(test.pValue).toBeLessThan(plain.pValue)
  })
})

describe("Bayes' theorem", () => {
  it('makes a positive test of a rare condition mostly wrong', () => {
    const { ifPositive, ifNegative } = diagnosticPosterior(0.01, 0.9, 0.95)
    expect(ifPositive).toBeCloseTo(0.154, 3)
    expect(ifNegative).toBeLessThan(0.0011)
  })

  it('gives the same posterior from two pieces of evidence at once or one by one', () => {
    const [prior, first, second] = [
      [0.5, 0.3, 0.2],
      [0.1, 0.6, 0.3],
      [0.9, 0.2, 0.4],
    ] as const
    const both = bayesPosterior(
      prior,
      first.map((p, h) => p * (second[h] as number)),
    )
    const inTurn = bayesPosterior(bayesPosterior(prior, first), second)
    both.forEach((p, h) => {
      expect(p).toBeCloseTo(inTurn[h] as number, 14)
    })
    expect(() => bayesPosterior([1, 0], [0, 1])).toThrow('`likelihoods`: makes the evidence')
  })

  it('finds which of two rates is probably higher', () => {
    expect(probabilityBetter({ a: 5, b: 9 }, { a: 5, b: 9 })).toBeCloseTo(0.5, 9)
    // P(X < Y) for X ~ Beta(1, 1), Y ~ Beta(2, 1) is E[Y] = 2/3.
    expect(probabilityBetter({ a: 1, b: 1 }, { a: 2, b: 1 })).toBeCloseTo(2 / 3, 8)
    expect(probabilityBetter({ a: 101, b: 901 }, { a: 131, b: 871 })).toBeGreaterThan(0.97)
  })
})
