import { type CriterionResult, PointId } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { scoreOf, selfCheckOf } from './score.ts'

const point = (
  status: CriterionResult['status'],
  probability: number,
  weight = 1,
): CriterionResult => ({
  id: PointId.parse('a'),
  text: 'a point',
  weight,
  status,
  probability,
  evidence: [],
})

describe('scoreOf', () => {
  it('weighs the points and gives half for a part', () => {
    expect(
      scoreOf([point('met', 1, 2), point('missing', 0, 1), point('partly', 0.5, 1)], []).score,
    ).toBe(0.625)
  })

  it('gives nothing for a contradiction and the probability for what is unclear', () => {
    expect(scoreOf([point('contradicted', 0.05), point('unclear', 0.3)], []).score).toBeCloseTo(
      0.15,
    )
  })

  it('makes the interval from the variance of the points', () => {
    const { score, interval } = scoreOf([point('met', 0.9), point('missing', 0.1)], [])
    const half = 1.96 * Math.sqrt(2 * 0.25 * 0.09)
    expect(score).toBe(0.5)
    expect(interval[0]).toBeCloseTo(0.5 - half)
    expect(interval[1]).toBeCloseTo(0.5 + half)
  })

  it('takes off more for a major misconception, and never goes below zero', () => {
    const belief = (severity: 'minor' | 'major') =>
      ({ id: 'm', text: '', fix: '', severity, evidence: [] }) as never
    const met = [point('met', 1)]
    expect(scoreOf(met, [belief('minor')]).score).toBeCloseTo(0.95)
    expect(scoreOf(met, [belief('major')]).score).toBeCloseTo(0.85)
    expect(scoreOf([point('missing', 0)], [belief('major')])).toEqual({
      score: 0,
      interval: [0, 0],
    })
  })

  it('is zero without points', () => {
    expect(scoreOf([], [])).toEqual({ score: 0, interval: [0, 0] })
  })
})

describe('selfCheckOf', () => {
  const named = (id: string, probability: number, weight = 1) => ({
    ...point('partly', probability, weight),
    id: PointId.parse(id),
  })

  it('names the points in doubt, the weightiest first, where the interval is wide', () => {
    const points = [named('sure', 0.95), named('light', 0.5), named('heavy', 0.5, 2)]
    expect(selfCheckOf(points, [0.2, 0.8])).toEqual(['heavy', 'light'])
  })

  it('names none where the interval is narrow', () => {
    expect(selfCheckOf([named('light', 0.5)], [0.4, 0.6])).toEqual([])
  })
})
