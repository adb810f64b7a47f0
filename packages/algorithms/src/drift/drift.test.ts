import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { normalDistribution } from '../statistics/continuous.ts'
import { jensenShannon, populationStability, stabilityOfShares } from './divergence.ts'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { binShares, quantileEdges } from './shares.ts'

describe('The population stability index', () => {
  it('is 0.0096, 0.0861 and 0.2377 for a normal law shifted by 0.1, 0.3 and 0.5 σ, by deciles', () => {
    const { ppf, cdf } = normalDistribution()
    const edges = Array.from({ length: 9 }, (_, k) => ppf((k + 1) / 10))
    const shares = (shift: number) => {
      const below = [0, ...edges.map((edge) => cdf(edge - shift)), 1]
      return below.slice(1).map((p, k) => p - (below[k] as number))
    }
    const found = [0.1, 0.3, 0.5].map((shift) => stabilityOfShares(shares(0), shares(shift)).value)
    expect(found.map((value) => Number(value.toFixed(4)))).toEqual([0.0096, 0.0861, 0.2377])
  })

  it('finds the same on large samples', () => {
    const rng = new RandomState(0)
    const index = populationStability(rng.normals(50_000), rng.normals(50_000, 0.5))
    expect(index.value).toBeCloseTo(0.2377, 1)
    expect(index.terms.every((term) => term >= 0)).toBe(true)
    expect(index.reference.every((share) => Math.abs(share - 0.1) < 1e-9)).toBe(true)
  })

  it('is 0 for the same sample and finite for one outside all bins', () => {
    const sample = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    expect(populationStability(sample, sample).value).toBeCloseTo(0, 12)
    const far = populationStability(sample, [99, 99, 99])
    expect(far.value).toBeGreaterThan(5)
    expect(Number.isFinite(far.value)).toBe(true)
  })

  it('does not see a changed relation between feature and target', () => {
    const x = new RandomState(3).normals(1000)
    expect(populationStability(x, x.slice().reverse()).value).toBeCloseTo(0, 12)
  })

  it('copes with a feature of few values', () => {
    const edges = quantileEdges([0, 0, 0, 0, 1], 10)
    expect(edges.length).toBeLessThan(9)
    const shares = binShares([0, 1, 1, 1], edges)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(() => stabilityOfShares([0, 0], [1, 1])).toThrow('`p`: holds only zeros')
  })
})

describe('Jensen and Shannon', () => {
  it('find 0 for equal shares, 1 bit for disjoint ones, and the same both ways', () => {
    expect(jensenShannon([1, 3], [0.25, 0.75])).toBeCloseTo(0, 14)
    expect(jensenShannon([1, 0], [0, 1])).toBe(1)
    expect(jensenShannon([1, 2, 3], [3, 1, 1])).toBeCloseTo(jensenShannon([3, 1, 1], [1, 2, 3]), 14)
  })
})

describe('Kolmogorov and Smirnov', () => {
  it('find D at the place of the largest gap', () => {
    const { statistic, at } = kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6])
    expect([statistic, at]).toEqual([0.5, 2])
    expect(kolmogorovSmirnov([1, 2], [1, 2]).pValue).toBe(1)
    expect(kolmogorovSmirnov([0, 0], [1, 1]).pValue).toBeCloseTo(1 / 3, 12) // 2 of 6 mixtures
  })

  it('have a limit law close to the exact one', () => {
    const rng = new RandomState(5)
    const [a, b] = [rng.randomSample(7000), rng.randomSample(6000).map((u) => u * 0.98)]
    const limit = kolmogorovSmirnov(a, b)
    expect(limit.method).toBe('asymptotic')
    const half = kolmogorovSmirnov(a.slice(0, 6000), b)
    expect(half.method).toBe('exact')
    const root = Math.sqrt((7000 * 6000) / 13_000)
    const first = 2 * Math.exp(-2 * (limit.statistic * root) ** 2)
    expect(limit.pValue).toBeLessThan(first * 1.05)
    expect(limit.pValue).toBeGreaterThan(first * 0.8)
  })

  it('alarm about 5 % of the time without drift', () => {
    const rng = new RandomState(9)
    const alarms = Array.from({ length: 400 }, () =>
      kolmogorovSmirnov(rng.randomSample(60), rng.randomSample(60)).pValue < 0.05 ? 1 : 0,
    ).reduce<number>((a, b) => a + b, 0)
    expect(alarms).toBeGreaterThan(5)
    expect(alarms).toBeLessThan(30)
  })
})
