import type { Assessment, CriterionResult } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../grade.ts'
import { answers, question, rubric } from '../testing/bias-variance.ts'
import { compareAssessments } from './compare.ts'

const rules = gradeAnswer({ rubric, question, answer: answers.good })
type Status = CriterionResult['status']

/** A model's assessment with these statuses, for the points of the rules'. */
function model(statuses: readonly Status[], changes: Partial<Assessment> = {}): Assessment {
  const criteria = rules.criteria.map((one, i) => ({ ...one, status: statuses[i] ?? one.status }))
  return { ...rules, assessor: 'model', criteria, ...changes }
}
const same = rules.criteria.map(({ status }) => status)
const width = ([low, high]: readonly [number, number]) => high - low

describe('Rules and model side by side', () => {
  it('keeps both verdicts on every point as they are', () => {
    const theirs = model(['missing', 'partly', 'unclear', 'contradicted'])
    const { points } = compareAssessments(rules, theirs)
    expect(points.map((one) => one.rules)).toEqual(rules.criteria)
    expect(points.map((one) => one.model)).toEqual(theirs.criteria)
  })

  it.each<[Status, Status, string]>([
    ['met', 'met', 'agree'],
    ['met', 'partly', 'near'],
    ['partly', 'missing', 'near'],
    ['missing', 'contradicted', 'near'],
    ['met', 'missing', 'differ'],
    ['met', 'contradicted', 'differ'],
    ['partly', 'contradicted', 'differ'],
    ['met', 'unclear', 'open'],
    ['unclear', 'unclear', 'open'],
  ])('calls %s against %s "%s", whoever said which', (one, other, agreement) => {
    const [first] = rules.criteria
    const with_ = (status: Status) => ({
      ...rules,
      criteria: first ? [{ ...first, status }] : [],
    })
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      expect(compareAssessments(with_(a), with_(b)).points[0]?.agreement).toBe(agreement)
  })

  it('is surer of the same score where the model agrees, and less sure where it does not', () => {
    const agreed = compareAssessments(rules, model(same))
    const opposed = compareAssessments(rules, model(same.map(() => 'contradicted' as const)))
    expect(agreed.confidence).toBeGreaterThan(rules.confidence)
    expect(opposed.confidence).toBeLessThan(rules.confidence)
    for (const { interval } of [agreed, opposed]) {
      expect(interval[0]).toBeLessThanOrEqual(rules.score)
      expect(interval[1]).toBeGreaterThanOrEqual(rules.score)
    }
  })

  it('is never surer because the model differs on points that the rules were unsure of', () => {
    const criteria = rules.criteria.map((one) => ({ ...one, probability: 0.55 }))
    const unsure = { ...rules, criteria, score: 0.5 }
    const [first, ...rest] = criteria
    const againstFirst = {
      ...unsure,
      criteria: first
        ? [
            { ...first, status: 'missing' as const },
            ...rest.map((one) => ({ ...one, status: 'unclear' as const })),
          ]
        : [],
    }
    const againstAll = {
      ...unsure,
      criteria: criteria.map((one) => ({ ...one, status: 'missing' as const })),
    }
    const one = compareAssessments(unsure, againstFirst).confidence
    expect(compareAssessments(unsure, againstAll).confidence).toBeLessThanOrEqual(one)
  })

  it.each([
    ['cannot judge', model(same, { outcome: 'cannot-judge' })],
    ['leaves every point open', model(same.map(() => 'unclear' as const))],
    ['knows other points only', model([], { criteria: [] })],
  ])('changes nothing in the confidence where the model %s', (_what, theirs) => {
    const { interval, confidence } = compareAssessments(rules, theirs)
    expect(interval).toEqual(rules.interval)
    expect(confidence).toBeCloseTo(rules.confidence)
  })

  it('lists points and misconceptions that only one of them knows', () => {
    const [first, ...rest] = rules.criteria
    const belief = {
      id: rubric.misconceptions[0]?.id ?? ('' as never),
      text: 'A belief',
      fix: 'A fix',
      severity: 'minor' as const,
      evidence: [],
    }
    const theirs = { ...model(same), criteria: first ? [first] : [], misconceptions: [belief] }
    const { points, misconceptions, counts } = compareAssessments(rules, theirs)
    expect(points.map(({ agreement }) => agreement)).toEqual([
      'agree',
      ...rest.map(() => 'one-sided'),
    ])
    expect(counts).toEqual({ agree: 1, near: 0, differ: 0, open: 0, 'one-sided': rest.length })
    expect(misconceptions).toEqual([
      { id: belief.id, text: 'A belief', rules: null, model: belief },
    ])
  })

  it('leaves the interval of rules that could not judge as it is', () => {
    const unread = gradeAnswer({
      rubric,
      question,
      answer: 'Смещение означает, что модель слишком простая, а разброс означает переобучение.',
    })
    expect(unread.outcome).toBe('cannot-judge')
    expect(compareAssessments(unread, model(same)).interval).toEqual(unread.interval)
  })

  it('never lowers the confidence by an agreement, nor raises it by a disagreement', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const property = fc.property(fc.array(share, { minLength: 4, maxLength: 4 }), (given) => {
      const criteria = rules.criteria.map((one, i) => ({ ...one, probability: given[i] ?? 0.5 }))
      const mine = { ...rules, criteria, score: 0.5 }
      // The interval with nothing agreed or opposed but one point that is sure already.
      const sure = { ...criteria[0], probability: 1 } as CriterionResult
      const base = { ...mine, criteria: [sure, ...criteria.slice(1)] }
      const against = (status: Status) =>
        width(
          compareAssessments(base, {
            ...base,
            criteria: base.criteria.map((one, i) => ({
              ...one,
              status: i === 0 ? one.status : status,
            })),
          }).interval,
        )
      const open = against('unclear')
      expect(against('met')).toBeLessThanOrEqual(open + 1e-9)
      expect(against('contradicted')).toBeGreaterThanOrEqual(open - 1e-9)
    })
    expect(same.every((status) => status === 'met')).toBe(true)
    fc.assert(property)
  })
})
