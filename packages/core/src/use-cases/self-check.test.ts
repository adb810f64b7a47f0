import { type Assessment, type ItemId, PointId } from '@warmstart/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { rebuildCards } from '../cards/card.ts'
import { sampleContext } from '../testing/sample-catalog.ts'
import { assessment, attemptId, itemId, noon } from '../testing/samples.ts'
import { importMemory, rebuildMemory } from './cards-of-memory.ts'
import type { Context } from './context.ts'
import { recordAttempt, viewAttempt } from './record-attempt.ts'
import { checkPoint, type SelfCheckInput } from './self-check.ts'
import { withdrawAttempt } from './withdraw-attempt.ts'

const ANSWER = 'It is alpha. Beta comes from gamma.'
const FIRST = attemptId(1)
const q0 = itemId('q-0')

const point = (id: string, status: 'met' | 'missing', probability: number) => ({
  ...{ id: PointId.parse(id), text: `The point ${id}`, weight: 1, status, probability },
  evidence: [],
})

/** Half of the points are met for sure; on the other half the rules are in doubt. */
const inDoubt: Assessment = {
  ...assessment(0.5),
  criteria: [point('first', 'met', 1), point('second', 'missing', 0.4)],
  interval: [0.2, 0.98],
  selfCheck: [PointId.parse('second')],
}

let context: Context
beforeEach(async () => {
  context = sampleContext()
  await answer(1, 0)
})

const memory = () => context.store.memoryOf(context.learner)
const answer = (number: number, day: number, item: ItemId = q0) =>
  recordAttempt(
    context,
    {
      ...{ id: attemptId(number), itemId: item, response: { kind: 'text', text: ANSWER } },
      ...{ selfRating: 3, startedAt: noon(day), activeMs: 0, context: 'practice' },
    },
    noon(day),
    { grade: () => inDoubt },
  )

const check = (changes: Partial<SelfCheckInput> = {}, at = noon(1)) => {
  const input = { attemptId: FIRST, pointId: PointId.parse('second'), said: true, quote: null }
  return checkPoint(context, { ...input, ...changes }, at)
}

describe('what the person says of a point in doubt', () => {
  it('is kept beside the assessment of the rules, which stays as it was (U17)', async () => {
    const before = await memory().attempt(FIRST)
    const view = await check()
    expect(view.attempt).toEqual(before)
    expect(view.attempt.assessment.score).toBe(0.5)
    expect(view.selfChecked).toMatchObject({ score: 1, interval: [1, 1] })
    expect(await memory().attempt(FIRST)).toEqual(before)
    expect((await viewAttempt(context, FIRST, noon(2))).selfChecked).toEqual(view.selfChecked)
  })

  it('decides the card, until it is taken back (U17)', async () => {
    const { card: byRules } = await viewAttempt(context, FIRST, noon(0))
    const { card, comesBack } = await check()
    expect(card).toMatchObject({ lastScore: 1, lastReviewAt: noon(0), reps: 1 })
    expect(card.dueAt).toBeGreaterThan(byRules.dueAt)
    expect(comesBack > (await check({ said: false })).comesBack).toBe(true)
    const back = await check({ said: null })
    expect(back.selfChecked).toBeNull()
    expect(back.card).toEqual(byRules)
    expect(await memory().selfChecks()).toHaveLength(3)
  })

  it('is a row each time it changes, and none where the same is said again (U17)', async () => {
    await check({ said: null })
    expect(await memory().selfChecks()).toEqual([])
    for (const quote of [null, null, 'It is alpha.', 'It is alpha.']) await check({ quote })
    const rows = await memory().selfChecks(FIRST)
    expect(rows.map(({ said, quote }) => [said, quote?.quote ?? null])).toEqual([
      [true, null],
      [true, 'It is alpha.'],
    ])
  })

  it('stays in its order where the clock stands still or goes back (U17)', async () => {
    await check({ said: true }, noon(1))
    await check({ said: false }, noon(1))
    const { selfChecked } = await check({ said: null }, noon(0))
    expect(selfChecked).toBeNull()
    expect((await memory().selfChecks()).map(({ at }) => at - noon(1))).toEqual([0, 1, 2])
  })

  it('marks words of the answer at their place (U17)', async () => {
    const { selfChecked } = await check({ quote: 'Beta comes' })
    const quote = { kind: 'span', start: 13, end: 23, quote: 'Beta comes' }
    expect(selfChecked?.checks[0]?.quote).toEqual(quote)
    expect(ANSWER.slice(quote.start, quote.end)).toBe(quote.quote)
  })

  it.each([
    ['an attempt that is not there', 'not-found', { attemptId: attemptId(9) }, 'attemptId'],
    ['a point that the rules are sure of', 'not-found', { pointId: 'first' }, 'name one of second'],
    [
      'a point that is not in the rubric',
      'not-found',
      { pointId: 'nowhere' },
      'name one of second',
    ],
    ['words that are not in the answer', 'invalid-input', { quote: 'delta' }, 'copy words'],
    ['no words as words', 'invalid-input', { quote: '' }, 'copy words'],
    ['words for a point that was not said', 'invalid-input', { said: false, quote: 'It' }, 'null'],
  ])('is refused for %s, and nothing is kept (U17)', async (_what, code, changes, words) => {
    const { card } = await viewAttempt(context, FIRST, noon(1))
    const refused = check(changes as Partial<SelfCheckInput>)
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(words) })
    expect(await memory().selfChecks()).toEqual([])
    expect(await memory().card(q0)).toEqual(card)
  })
})

describe('cards with what was said of points in doubt', () => {
  it('equal those rebuilt from attempts and self-checks, also after an import (U18)', async () => {
    await answer(2, 3)
    await answer(3, 5, itemId('q-1'))
    await check({}, noon(6))
    await check({ attemptId: attemptId(3), said: false }, noon(6))
    await answer(4, 9)
    const kept = await memory().cards()
    expect(kept).not.toEqual(rebuildCards(await memory().countingAttempts()))
    await rebuildMemory(context)
    expect(await memory().cards()).toEqual(kept)
    const other = sampleContext()
    await importMemory(other, await memory().exportAll(noon(9)))
    expect(await other.store.memoryOf(other.learner).cards()).toEqual(kept)
  })

  it('leave out an attempt that was withdrawn, whatever is said of it (U18)', async () => {
    await withdrawAttempt(context, FIRST, noon(1))
    const { card, selfChecked } = await check()
    expect(card.state).toBe('new')
    expect(selfChecked?.score).toBe(1)
    expect(await memory().cards()).toEqual([])
  })

  it('keep it where an older attempt arrives late (U18)', async () => {
    await check()
    const { card } = await answer(2, -2)
    await rebuildMemory(context)
    expect(await memory().card(q0)).toEqual(card)
    expect(card.lastScore).toBe(1)
  })
})
