import { beforeEach, describe, expect, it } from 'vitest'
import { rebuildCards } from '../cards/card.ts'
import { sampleContext } from '../testing/sample-catalog.ts'
import { attemptId, itemId, noon } from '../testing/samples.ts'
import type { Context } from '../use-cases/context.ts'
import { recordAttempt } from '../use-cases/record-attempt.ts'
import { getPlan, getToday } from '../use-cases/today.ts'
import {
  deleteOwnQuestion,
  MAX_OWN_QUESTIONS,
  type OwnQuestionInput,
  ownQuestion,
  saveOwnQuestion,
} from './use-cases.ts'

const OWN = itemId('own-dropout')
const MODEL = 'Dropout switches off random units, so units cannot rely on each other.'

const input = (changes: Partial<OwnQuestionInput> = {}): OwnQuestionInput => ({
  prompt: ' Why does dropout help? Say it in one breath. ',
  references: [MODEL, '  '],
  category: 'deep-learning',
  level: 'mid',
  minutes: 3,
  ...changes,
})
const answer = (text: string) => ({
  id: attemptId(1),
  itemId: OWN,
  response: { kind: 'text' as const, text },
  selfRating: 3 as const,
  startedAt: noon(0) - 60_000,
  activeMs: 50_000,
  context: 'practice' as const,
})

let context: Context
beforeEach(() => {
  context = sampleContext()
})
const memory = () => context.store.memoryOf(context.learner)

describe('A question of one’s own', () => {
  it('is kept without blanks, under the first sentence of its prompt (O01)', async () => {
    const question = await saveOwnQuestion(context, OWN, input(), noon(0))
    expect(question).toEqual({
      id: OWN,
      title: 'Why does dropout help?',
      prompt: 'Why does dropout help? Say it in one breath.',
      references: [MODEL],
      category: 'deep-learning',
      level: 'mid',
      minutes: 3,
      createdAt: noon(0),
      updatedAt: noon(0),
    })
    expect(await ownQuestion(context, OWN)).toEqual(question)
  })

  it.each([
    ['the one that is given', ' My title ', undefined, 'My title'],
    ['a part of a long prompt, cut after a word', '', `${'why '.repeat(40)}?`, /^(why )+why…$/],
    ['a part of a long word', undefined, 'x'.repeat(300), /^x{60,89}…$/],
  ])('has as title %s (O01)', async (_what, title, prompt, expected) => {
    const changes = { title, ...(prompt === undefined ? {} : { prompt }) }
    const saved = await saveOwnQuestion(context, OWN, input(changes), noon(0))
    expect(saved.title).toMatch(expected)
    expect(saved.title.length).toBeLessThanOrEqual(90)
  })

  it('keeps when it was made when it is changed, and is newer even where the clock went back (O01)', async () => {
    await saveOwnQuestion(context, OWN, input(), noon(5))
    const changed = await saveOwnQuestion(context, OWN, input({ minutes: 9 }), noon(3))
    expect(changed).toMatchObject({ minutes: 9, createdAt: noon(5), updatedAt: noon(5) + 1 })
    expect(await memory().ownQuestions()).toHaveLength(1)
  })

  it.each([
    ['an id of the content', itemId('bias'), {}, 'id: '],
    ['a prompt of two words', OWN, { prompt: 'Why so?' }, 'prompt: '],
    ['a prompt that is too long', OWN, { prompt: 'x'.repeat(2_001) }, '10 to 2000'],
    ['no model answer', OWN, { references: ['', ' '] }, 'references: '],
    ['a model answer of a word', OWN, { references: [MODEL, 'Because.'] }, 'references.2: '],
    ['six model answers', OWN, { references: Array(6).fill(MODEL) }, 'references: '],
    ['a title that is too long', OWN, { title: 'x'.repeat(91) }, 'title: '],
    ['half a minute', OWN, { minutes: 0.5 }, 'minutes: '],
  ])('is refused with %s, and nothing is kept (O02)', async (_what, id, changes, words) => {
    const call = saveOwnQuestion(context, id, input(changes), noon(0))
    await expect(call).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(call).rejects.toThrow(words)
    expect(await memory().ownQuestions()).toEqual([])
  })

  it('is refused where there are too many, and changed all the same (O02)', async () => {
    for (let i = 0; i < MAX_OWN_QUESTIONS; i++)
      await saveOwnQuestion(context, itemId(`own-${i}`), input(), noon(0))
    const call = saveOwnQuestion(context, OWN, input(), noon(0))
    await expect(call).rejects.toMatchObject({ code: 'too-large' })
    await saveOwnQuestion(context, itemId('own-7'), input({ minutes: 9 }), noon(1))
    expect((await ownQuestion(context, itemId('own-7'))).minutes).toBe(9)
  })
})

describe('An answer to a question of one’s own', () => {
  it('is compared with the model answer, says so, and is kept with a card (O03)', async () => {
    await saveOwnQuestion(context, OWN, input(), noon(0))
    const text = 'It switches off random units, so that they cannot rely on each other.'
    const { attempt, card } = await recordAttempt(context, answer(text), noon(0))
    expect(attempt.assessment).toMatchObject({
      assessor: 'rules',
      assessorVersion: 'similarity 1',
      criteria: [],
      similarity: { reference: MODEL },
    })
    expect(attempt.assessment.score).toBeGreaterThan(0.6)
    expect(attempt.contentVersion).toBe(`own ${noon(0)}`)
    expect(await memory().card(OWN)).toEqual(card)
    expect(rebuildCards(await memory().countingAttempts())).toEqual([card])
  })

  it('is refused as code, and where there is no such question (O03)', async () => {
    await expect(recordAttempt(context, answer('x'), noon(0))).rejects.toMatchObject({
      code: 'not-found',
    })
    await saveOwnQuestion(context, OWN, input(), noon(0))
    const code = { ...answer(''), response: { kind: 'code', language: 'python', source: '' } }
    await expect(
      recordAttempt(context, code as Parameters<typeof recordAttempt>[1], noon(0)),
    ).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('The plan', () => {
  it('introduces own questions, brings them back, and lists their drafts (O04)', async () => {
    await saveOwnQuestion(context, OWN, input(), noon(0))
    const planned = async (day: number) =>
      (await getPlan(context, 30, noon(day))).flatMap(({ entries }) => entries)
    expect((await planned(0)).find(({ itemId: id }) => id === OWN)).toMatchObject({
      kind: 'new',
      title: 'Why does dropout help?',
      minutes: 3,
    })
    await recordAttempt(context, answer('Units.'), noon(0))
    expect((await planned(1)).find(({ itemId: id }) => id === OWN)?.kind).toBe('relearn')
    const draft = {
      itemId: OWN,
      text: 'It',
      sawAnswerAt: null,
      startedAt: 1,
      activeMs: 1,
      updatedAt: 1,
    }
    await memory().putDraft(draft)
    expect((await getToday(context, noon(1))).drafts).toMatchObject([
      { itemId: OWN, title: 'Why does dropout help?' },
    ])
  })
})

describe('Deleting a question of one’s own', () => {
  it('takes its draft along and leaves its attempts (O05)', async () => {
    await saveOwnQuestion(context, OWN, input(), noon(0))
    const { attempt } = await recordAttempt(context, answer('Units.'), noon(0))
    await memory().putDraft({
      itemId: OWN,
      text: 'again',
      sawAnswerAt: null,
      startedAt: 1,
      activeMs: 1,
      updatedAt: 1,
    })
    await deleteOwnQuestion(context, OWN)
    expect(await memory().ownQuestions()).toEqual([])
    expect(await memory().drafts()).toEqual([])
    expect(await memory().attempts({})).toEqual([attempt])
    const left = (await getPlan(context, 30, noon(1))).flatMap(({ entries }) => entries)
    expect(left.map(({ itemId: id }) => id)).not.toContain(OWN)
    for (const call of [deleteOwnQuestion(context, OWN), ownQuestion(context, OWN)])
      await expect(call).rejects.toMatchObject({ code: 'not-found' })
  })
})
