import { LEVELS, TopicId } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { sampleItems, samplePlan } from '../testing/mock-room.ts'
import { compiledProblem } from '../testing/sample-catalog.ts'
import { mockFormats } from './availability.ts'

const idsOf = (plan = samplePlan()) => plan.rounds[0]?.stages.map(({ itemId }) => itemId) ?? []

describe('The plan of a mock', () => {
  it('is the same for the same seed and another one for another seed (I10)', () => {
    expect(samplePlan()).toEqual(samplePlan())
    expect(idsOf(samplePlan({ seed: 8 }))).not.toEqual(idsOf())
  })

  it('asks easier questions first and harder ones later, around the level (I11)', () => {
    const items = new Map(sampleItems().map((item) => [item.id, item]))
    const levels = idsOf().map((id) => LEVELS.indexOf(items.get(id)?.level ?? 'mid'))
    expect(levels).toEqual(levels.toSorted())
    expect(new Set(levels).size).toBe(3)
  })

  it('holds more questions than fit, for whoever answers quickly (I11)', () => {
    const [round] = samplePlan().rounds
    const sum = round?.stages.reduce((all, { minutes }) => all + minutes, 0) ?? 0
    expect(sum).toBeGreaterThan(15)
    expect(new Set(idsOf()).size).toBe(idsOf().length)
  })

  it('avoids the questions of recent mocks while there are others (I12)', () => {
    const recent = idsOf().slice(0, 3)
    const again = idsOf(samplePlan({ recent }))
    expect(again.filter((id) => recent.includes(id))).toEqual([])
  })

  it('takes a problem through six steps, and only the code becomes an attempt (I13)', () => {
    const problem = { ...compiledProblem('double'), rounds: ['ml-coding' as const] }
    const plan = samplePlan({ format: 'ml-coding', minutes: 45 }, [...sampleItems(), problem])
    const stages = plan.rounds[0]?.stages ?? []
    expect(stages.map(({ kind }) => kind)).toEqual([
      ...['clarify', 'outline', 'code', 'tests', 'complexity', 'follow-ups'],
    ])
    expect(stages.filter(({ attemptId }) => attemptId !== null).map(({ kind }) => kind)).toEqual([
      'code',
    ])
    const sum = stages.reduce((all, { minutes }) => all + minutes, 0)
    expect(Math.abs(sum - 45)).toBeLessThanOrEqual(1)
  })

  it('refuses what there is no content for, and says what to pick instead (I14)', () => {
    expect(() => samplePlan({ format: 'system-design' })).toThrow('no design case yet')
    const topics = [TopicId.parse('nowhere')]
    expect(() => samplePlan({ format: 'custom', topics })).toThrow('no question is about nowhere')
    expect(() => samplePlan({ minutes: 3 })).toThrow('from 5 to 240')
  })

  it('looks for the parts of a story only where the question asks for one (I15)', () => {
    const told = ['q-1', 'q-4']
    const items = sampleItems().map((item) =>
      item.kind === 'question' && told.includes(item.id) ? { ...item, story: true } : item,
    )
    const stages = samplePlan({ minutes: 45 }, items).rounds[0]?.stages ?? []
    const found = stages.filter(({ star }) => star).map(({ itemId }) => itemId)
    expect(found.toSorted()).toEqual(told)
    expect(stages.length).toBeGreaterThan(found.length)
  })

  it('asks for stories in about two of three questions of a behavioural round', () => {
    const items = sampleItems().map((item, i) =>
      item.kind === 'question'
        ? { ...item, rounds: ['behavioural' as const], story: i % 2 === 0 }
        : item,
    )
    for (const seed of [1, 2, 3, 4, 5]) {
      const plan = samplePlan({ format: 'behavioural', minutes: 30, seed }, items)
      const told = (plan.rounds[0]?.stages ?? []).slice(0, 3).filter(({ star }) => star)
      expect(told).toHaveLength(2)
    }
  })

  it('leaves out of a loop what has no content, and shares its minutes among the others', () => {
    const rounds = ['ml-concepts', 'behavioural'] as const
    const items = sampleItems().map((item) =>
      item.kind === 'question' ? { ...item, rounds: [...rounds] } : item,
    )
    const loop = mockFormats({ items, contentVersion: 'v1' }).find(({ id }) => id === 'full-loop')
    expect(loop).toMatchObject({ available: true, why: null })
    expect(loop?.rounds.map(({ round }) => round)).toEqual(['ml-concepts', 'behavioural'])
    expect(loop?.rounds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
    const plan = samplePlan({ format: 'full-loop', minutes: 90 }, items)
    expect(plan.rounds.length).toBe(loop?.rounds.length)
    const minutes = plan.rounds.reduce((sum, one) => sum + one.minutes, 0)
    expect(Math.abs(minutes - 90)).toBeLessThanOrEqual(2)
  })

  it('is offered for every format, with the reason where content is missing (I14)', () => {
    const formats = mockFormats({ items: sampleItems(), contentVersion: 'v1' })
    const concepts = formats.find(({ id }) => id === 'ml-concepts')
    const design = formats.find(({ id }) => id === 'system-design')
    expect(concepts).toMatchObject({ available: true, why: null })
    expect(design).toMatchObject({ available: false, why: expect.stringContaining('case') })
  })
})
