import { OpinionId } from '@warmstart/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeDesk } from '../testing/fake-desk.ts'
import { compiledQuestion, sampleContext } from '../testing/sample-catalog.ts'
import { attempt, attemptId, noon } from '../testing/samples.ts'
import type { Context } from '../use-cases/context.ts'
import { askAboutAttempt, askModel, opinionsOn, previewAsk } from './ask.ts'
import type { ChatRequest } from './ports.ts'

const ANSWER = 'It is alpha that counts. The word beta counts too, and so does gamma in the end.'
const kept = {
  ...attempt('q-0', { day: 0, score: 0.4 }),
  response: { kind: 'text', text: ANSWER },
} as const
const OPINION = OpinionId.parse('00000000-0000-7000-9000-000000000001')
const { rubric } = compiledQuestion('q-0')

let context: Context
beforeEach(async () => {
  context = sampleContext()
  await memory().appendAttempt(kept)
})
const memory = () => context.store.memoryOf(context.learner)

/** A clock that goes on by two seconds at every look. */
const options = () => {
  let now = noon(1)
  return { now: () => (now += 2_000) }
}

/** A reply that calls every point met, with this quote for the one that says this word. */
const replyWith = (quotes: Readonly<Record<string, string>>) => (request: ChatRequest) => {
  const points = [...request.user.matchAll(/^(P\d): .* word (\w+)\.$/gm)].map(([, id, word]) => ({
    id,
    verdict: 'met',
    quote: quotes[word ?? ''] ?? '',
    confidence: 1,
  }))
  return JSON.stringify({ points, misconceptions: [] })
}
const honest = replyWith({
  alpha: 'It is alpha that counts',
  beta: 'The word beta counts too',
  gamma: 'so does gamma in the end',
})

describe('Asking a model about an attempt', () => {
  it('keeps what it says beside the attempt, which stays as it was (M03)', async () => {
    const before = await memory().exportAll(noon(1))
    const { opinion } = await askAboutAttempt(
      context,
      fakeDesk(honest),
      kept.id,
      OPINION,
      options(),
    )
    expect(opinion).toMatchObject({
      id: OPINION,
      attemptId: kept.id,
      contentVersion: 'v1',
      endpoint: 'http://127.0.0.1:11434/v1',
      model: 'fake',
      voided: 0,
      unanswered: 0,
      tookMs: 2_000,
    })
    expect(opinion.assessment).toMatchObject({ assessor: 'model', outcome: 'graded', score: 1 })
    expect(await memory().exportAll(noon(1))).toEqual({ ...before, opinions: [opinion] })
    expect(await memory().cards()).toEqual([])
  })

  it('sends the statements and the answer, and nothing of what the rules found (M01)', async () => {
    const desk = fakeDesk(honest)
    await askAboutAttempt(context, desk, kept.id, OPINION, options())
    const sent = JSON.stringify(desk.asked)
    for (const { text } of rubric.points) expect(sent).toContain(text)
    expect(sent).toContain(ANSWER)
    for (const hidden of [
      '0.4',
      'rules',
      'Phrasing',
      kept.id,
      'local',
      'first',
      'second',
      'omega and',
    ])
      expect(sent).not.toContain(hidden)
  })

  it('shows before what it sends afterwards (M05)', async () => {
    const desk = fakeDesk(honest)
    const { body } = await previewAsk(context, desk, kept.id)
    expect(desk.asked).toEqual([])
    await askAboutAttempt(context, desk, kept.id, OPINION, options())
    expect(body).toBe(desk.asked.map(({ system, user }) => system + user).join())
  })

  it('shows an example where there is no attempt yet (M05)', async () => {
    const { body } = await previewAsk(context, fakeDesk(honest), null)
    expect(body).toContain('What counts?')
    expect(body).toContain('Here stands your answer')
  })

  it.each([
    ['has not agreed to it', { acceptedAt: null }, 'consent-needed'],
    ['agreed to another address', { url: 'http://elsewhere/v1' }, 'consent-needed'],
    ['has turned it off', { enabled: false }, 'not-found'],
  ])('sends nothing where the person %s (M02)', async (_what, changes, code) => {
    const desk = fakeDesk(honest, changes)
    const call = askAboutAttempt(context, desk, kept.id, OPINION, options())
    await expect(call).rejects.toMatchObject({ code })
    expect(desk.asked).toEqual([])
  })

  it('sends nothing about an empty answer or an unknown attempt (M02)', async () => {
    const desk = fakeDesk(honest)
    const blank = { ...kept, id: attemptId(7), response: { kind: 'text', text: ' \n' } } as const
    await memory().appendAttempt(blank)
    await expect(
      askAboutAttempt(context, desk, blank.id, OPINION, options()),
    ).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(
      askAboutAttempt(context, desk, attemptId(9), OPINION, options()),
    ).rejects.toMatchObject({ code: 'not-found' })
    const gone = attempt('gone', { day: 2 })
    await memory().appendAttempt(gone)
    await expect(askAboutAttempt(context, desk, gone.id, OPINION, options())).rejects.toMatchObject(
      { code: 'not-found' },
    )
    expect(desk.asked).toEqual([])
  })

  it.each([
    ['says nothing', '', 'said nothing'],
    ['talks', 'I would say that it is good.', 'not the JSON'],
    ['does not end', `{"points":"${'x'.repeat(200_000)}"}`, 'does not end'],
  ])('keeps nothing where the model %s, and says so (M04)', async (_what, reply, words) => {
    const call = askAboutAttempt(
      context,
      fakeDesk(() => reply),
      kept.id,
      OPINION,
      options(),
    )
    await expect(call).rejects.toMatchObject({ code: 'endpoint-failed' })
    await expect(call).rejects.toThrow(words)
    expect(await memory().opinions(kept.id)).toEqual([])
  })

  it('keeps an opinion whose quotes were made up, as one that cannot judge (M04)', async () => {
    const inventing = replyWith({
      alpha: 'alpha is the best of all words',
      beta: 'beta, of course',
    })
    const view = await askAboutAttempt(context, fakeDesk(inventing), kept.id, OPINION, options())
    expect(view.opinion).toMatchObject({ voided: 3, assessment: { outcome: 'cannot-judge' } })
    expect(view.comparison.interval).toEqual(kept.assessment.interval)
  })
})

describe('Opinions on an attempt', () => {
  it('are listed oldest first, each compared with the rules (M06)', async () => {
    expect(await opinionsOn(context, kept.id)).toEqual([])
    const first = await askAboutAttempt(context, fakeDesk(honest), kept.id, OPINION, options())
    const id = OpinionId.parse('00000000-0000-7000-9000-000000000002')
    const second = await askAboutAttempt(context, fakeDesk(honest), kept.id, id, options())
    expect(await opinionsOn(context, kept.id)).toEqual([first, second])
    await expect(opinionsOn(context, attemptId(9))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('Asking a model without an attempt', () => {
  it('compares with the assessment that it is given, and keeps nothing (M06)', async () => {
    const given = { rubric, question: 'What counts?', answer: ANSWER }
    const verdict = await askModel(fakeDesk(honest), given, kept.assessment, options())
    expect(verdict).toMatchObject({ model: 'fake', voided: 0, assessment: { score: 1 } })
    expect(verdict.comparison.points).toHaveLength(3)
    expect(await memory().opinions(kept.id)).toEqual([])
  })
})
