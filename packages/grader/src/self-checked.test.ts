import { type Assessment, AttemptId, PointId, type SelfCheck } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { selfChecked } from './self-checked.ts'

const ATTEMPT = AttemptId.parse('019aa5b1-2c00-7000-8000-000000000001')

const point = (
  id: string,
  status: Assessment['criteria'][number]['status'],
  probability: number,
) => ({
  ...{ id: PointId.parse(id), text: `The point ${id}`, weight: 1, status, probability },
  evidence: [],
})

/** Four points: one is met for sure, the others are in doubt. */
const assessment: Assessment = {
  assessor: 'rules',
  assessorVersion: 'rules 1',
  outcome: 'graded',
  criteria: [
    point('sure', 'met', 1),
    point('half', 'partly', 0.5),
    point('lost', 'missing', 0.4),
    point('turned', 'contradicted', 0.3),
  ],
  misconceptions: [],
  flags: [],
  score: 0.375,
  interval: [0, 0.78],
  confidence: 0.22,
  selfCheck: ['half', 'lost', 'turned'].map((id) => PointId.parse(id)),
}

const check = (id: string, said: boolean | null, at = 1): SelfCheck => ({
  ...{ attemptId: ATTEMPT, pointId: PointId.parse(id), said, quote: null, at },
})

describe('selfChecked', () => {
  it('counts what was said as met and what was not as missing, and leaves the rest', () => {
    expect(selfChecked(assessment, [check('lost', true)])?.score).toBe(0.625)
    expect(selfChecked(assessment, [check('turned', true)])?.score).toBe(0.625)
    expect(selfChecked(assessment, [check('half', false)])?.score).toBe(0.25)
  })

  it('takes what the person says as certain: with every doubt decided the interval is a point', () => {
    const all = ['half', 'lost', 'turned'].map((id) => check(id, true))
    expect(selfChecked(assessment, all)).toMatchObject({ score: 1, interval: [1, 1] })
    const [low, high] = selfChecked(assessment, all.slice(0, 2))?.interval ?? [0, 0]
    const half = (1.96 * Math.sqrt(0.3 * 0.7)) / 4
    expect(low).toBeCloseTo(0.75 - half)
    expect(high).toBeCloseTo(0.75 + half)
  })

  it('still takes off the cost of a misconception', () => {
    const wrong = { id: 'm', text: '', fix: '', severity: 'major', evidence: [] } as never
    const charged = { ...assessment, misconceptions: [wrong] }
    expect(selfChecked(charged, [check('lost', true)])?.score).toBeCloseTo(0.475)
  })

  it('goes by the newest row of a point, in whatever order they come', () => {
    const rows = [check('lost', false, 3), check('lost', true, 4), check('lost', null, 2)]
    expect(selfChecked(assessment, rows)?.checks).toEqual([check('lost', true, 4)])
    expect(selfChecked(assessment, rows.toReversed())?.score).toBe(0.625)
  })

  it('is nothing where all was taken back, or is on points that the grade does not list', () => {
    expect(selfChecked(assessment, [])).toBeNull()
    expect(selfChecked(assessment, [check('lost', true, 1), check('lost', null, 2)])).toBeNull()
    expect(selfChecked(assessment, [check('sure', false), check('unknown', true)])).toBeNull()
    const { selfCheck: _, ...narrow } = assessment
    expect(selfChecked(narrow, [check('lost', true)])).toBeNull()
  })
})
