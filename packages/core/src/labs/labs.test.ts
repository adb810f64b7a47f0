import type { LabResponse } from '@warmstart/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { rebuildCards } from '../cards/card.ts'
import { sampleContext } from '../testing/sample-catalog.ts'
import { attemptId, itemId, noon } from '../testing/samples.ts'
import type { Context } from '../use-cases/context.ts'
import { recordAttempt } from '../use-cases/record-attempt.ts'
import { getPlan, getToday } from '../use-cases/today.ts'
import { labItemId } from './lab-item.ts'
import { LABS, labsOf } from './labs.ts'

const LAB = labItemId('k-means')
const entries: LabResponse = {
  kind: 'lab',
  address: '?k=3',
  parts: [
    { id: 'x', asked: 'Where does the centre go, x?', given: '2', answer: '2', correct: true },
    { id: 'y', asked: 'And y?', given: '5', answer: '4', correct: false },
    { id: 'stop', asked: 'Why does it stop?', given: '', answer: 'labels repeat', correct: false },
  ],
}
const handedIn = (changes: object = {}) => ({
  id: attemptId(1),
  itemId: LAB,
  response: entries,
  selfRating: 3 as const,
  startedAt: noon(0) - 60_000,
  activeMs: 50_000,
  context: 'practice' as const,
  ...changes,
})

let context: Context
beforeEach(() => {
  context = sampleContext()
})

describe('The exercise of a lab', () => {
  it('is kept with one criterion for each thing asked, judged by the lab (L01)', async () => {
    const { attempt, card } = await recordAttempt(context, handedIn(), noon(0))
    expect(attempt.assessment).toMatchObject({ assessor: 'lab', outcome: 'graded' })
    expect(attempt.assessment.score).toBeCloseTo(1 / 3)
    expect(attempt.assessment.criteria.map(({ status, note }) => [status, note])).toEqual([
      ['met', undefined],
      ['contradicted', 'It is 4, not 5.'],
      ['missing', 'It is labels repeat.'],
    ])
    const memory = context.store.memoryOf(context.learner)
    expect(rebuildCards(await memory.countingAttempts())).toEqual([card])
    expect(card.state).toBe('learning')
  })

  it('comes back as a lab, and is planned only once it was done (L02)', async () => {
    const labs = async () => {
      const days = await getPlan(context, 30, noon(0))
      return days.flatMap((day) => day.entries).filter((entry) => entry.itemKind === 'lab')
    }
    expect(await labs()).toEqual([])
    await recordAttempt(context, handedIn(), noon(0))
    const { tomorrow } = await getToday(context, noon(0))
    expect(tomorrow.entries).toContainEqual(
      expect.objectContaining({ itemId: LAB, itemKind: 'lab', kind: 'relearn' }),
    )
    expect((await labs()).every((entry) => entry.kind !== 'new')).toBe(true)
  })

  it.each([
    ['words for a lab', { response: { kind: 'text', text: 'It moves.' } }, 'invalid-input'],
    ['entries for a question', { itemId: itemId('q-0') }, 'invalid-input'],
    ['an unknown lab', { itemId: itemId('lab-nothing') }, 'not-found'],
  ] as const)('is refused as %s (L03)', async (_what, changes, code) => {
    await expect(recordAttempt(context, handedIn(changes), noon(0))).rejects.toMatchObject({ code })
  })
})

describe('The list of labs', () => {
  it('has ids of its own', () => {
    expect(new Set(LABS.map(({ id }) => id)).size).toBe(LABS.length)
  })

  it('finds the labs of a question', () => {
    expect(labsOf('clustering-methods').map(({ id }) => id)).toContain('k-means')
    expect(labsOf('staying-current')).toEqual([])
  })
})
