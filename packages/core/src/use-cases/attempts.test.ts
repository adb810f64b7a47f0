import { responseText, type Verdict } from '@warmstart/schema'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { cardAfter, rebuildCards } from '../cards/card.ts'
import { sampleContext } from '../testing/sample-catalog.ts'
import { assessment, attempt, attemptId, dateOn, itemId, noon } from '../testing/samples.ts'
import { importMemory, rebuildMemory } from './cards-of-memory.ts'
import { type Context, defaultSettings } from './context.ts'
import { type Assessors, type AttemptInput, recordAttempt, viewAttempt } from './record-attempt.ts'
import { revealAnswer } from './reveal-answer.ts'
import { withdrawAttempt } from './withdraw-attempt.ts'

let context: Context
beforeEach(() => {
  context = sampleContext()
})
const memory = () => context.store.memoryOf(context.learner)
const q0 = itemId('q-0')

function input(number: number, changes: Partial<AttemptInput> = {}): AttemptInput {
  return {
    id: attemptId(number),
    itemId: q0,
    response: { kind: 'text', text: 'It is alpha, then beta, then gamma that count here.' },
    selfRating: 3,
    startedAt: noon(0) - 300_000,
    activeMs: 200_000,
    context: 'practice',
    ...changes,
  }
}
const scored = (score: number): Assessors => ({ grade: () => assessment(score) })

function verdictOf(status: Verdict['status']): Verdict {
  return {
    ...{ status, which: 'all', message: 'One of two.', cases: [], passed: 1, total: 2, ms: 3 },
    ...{
      error: null,
      forbidden: [],
      stdout: '',
      tier: 'T1',
      sandboxed: true,
      libraries: {},
      seed: 1,
    },
  }
}

describe('recording an attempt', () => {
  it('grades by the rules and keeps attempt and card (U01)', async () => {
    const { attempt: kept, card, comesBack } = await recordAttempt(context, input(1), noon(0))
    expect(kept.assessment).toMatchObject({ assessor: 'rules', outcome: 'graded' })
    expect(kept.assessment.criteria.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
    expect(kept).toMatchObject({ submittedAt: noon(0), contentVersion: 'v1', sawAnswer: false })
    expect(await memory().attempt(kept.id)).toEqual(kept)
    expect(await memory().card(q0)).toEqual(card)
    expect(card).toEqual(cardAfter(null, kept))
    expect(comesBack > dateOn(0)).toBe(true)
  })

  it('passes rubric, prompt and answer to the grader (U01)', async () => {
    let asked: unknown
    const grade: Assessors['grade'] = (request) => {
      asked = request
      return assessment(0.9)
    }
    await recordAttempt(context, input(1), noon(0), { grade })
    expect(asked).toMatchObject({
      question: 'What counts?',
      answer: responseText(input(1).response),
    })
  })

  it('gives the stored attempt for the same again, even later, and counts it once (U02)', async () => {
    const first = await recordAttempt(context, input(1), noon(0), scored(0.9))
    const again = await recordAttempt(context, input(1), noon(2), {
      grade: () => {
        throw new Error('it is graded already')
      },
    })
    expect(again.attempt).toEqual(first.attempt)
    expect(again.card).toEqual(first.card)
    expect(again.card.reps).toBe(1)
  })

  it('is a conflict where the id is taken by another answer, and changes nothing (U02)', async () => {
    const first = await recordAttempt(context, input(1), noon(0), scored(0.9))
    const other = input(1, { response: { kind: 'text', text: 'another answer' } })
    await expect(recordAttempt(context, other, noon(1))).rejects.toMatchObject({ code: 'conflict' })
    expect(await memory().card(q0)).toEqual(first.card)
  })

  it('takes from the draft whether the answer was seen, and ends the draft (U03)', async () => {
    await memory().putDraft(draft('so far'))
    const unseen = await recordAttempt(context, input(1), noon(0), scored(1))
    expect(unseen.attempt.sawAnswer).toBe(false)
    expect(await memory().draft(q0)).toBeNull()
    await revealAnswer(context, q0, noon(1))
    const seen = await recordAttempt(context, input(2), noon(1), scored(1))
    expect(seen.attempt.sawAnswer).toBe(true)
    const next = await recordAttempt(context, input(3), noon(2), scored(1))
    expect(next.attempt.sawAnswer).toBe(false)
  })

  it('is refused for unknown items, for problems and where it starts in the future (U04)', async () => {
    const unknown = input(1, { itemId: itemId('gone') })
    await expect(recordAttempt(context, unknown, noon(0))).rejects.toMatchObject({
      code: 'not-found',
    })
    const code = input(1, { itemId: itemId('code') })
    await expect(recordAttempt(context, code, noon(0))).rejects.toMatchObject({
      code: 'invalid-input',
    })
    const future = input(1, { startedAt: noon(0) + 300_001 })
    await expect(recordAttempt(context, future, noon(0))).rejects.toMatchObject({
      code: 'invalid-input',
    })
    expect(await memory().attempts({})).toEqual([])
  })

  it('judges code and keeps it with its verdict; a question takes no code (J04)', async () => {
    const asked: unknown[] = []
    const judge: Assessors['judge'] = {
      run: async (request) => {
        asked.push(request)
        return verdictOf('wrong-answer')
      },
    }
    const response = { kind: 'code', language: 'python', source: 'def f(): ...' } as const
    const submission = input(1, { itemId: itemId('code'), response, hints: 1 })
    const { attempt: kept } = await recordAttempt(context, submission, noon(0), { judge })
    expect(asked).toMatchObject([{ source: 'def f(): ...', which: 'all', problem: { id: 'code' } }])
    expect(kept).toMatchObject({ hints: 1, verdict: { status: 'wrong-answer' }, response })
    expect(kept.assessment).toMatchObject({ assessor: 'judge', score: 0.5 })
    expect(await memory().attempt(kept.id)).toEqual(kept)
    await expect(
      recordAttempt(context, input(2, { response }), noon(0), { judge }),
    ).rejects.toThrow('is answered in words')
    const words = input(3, { itemId: itemId('code') })
    await expect(recordAttempt(context, words, noon(0), { judge })).rejects.toThrow('with code')
  })

  it('keeps nothing where the judge fails or is not there (J02)', async () => {
    const response = { kind: 'code', language: 'python', source: '' } as const
    const submission = input(1, { itemId: itemId('code'), response })
    const judge: Assessors['judge'] = { run: async () => verdictOf('internal-error') }
    for (const assessors of [{ judge }, {}]) {
      await expect(recordAttempt(context, submission, noon(0), assessors)).rejects.toMatchObject({
        code: 'environment',
      })
    }
    expect(await memory().attempts({})).toEqual([])
  })

  it('allows for a clock that is a little ahead, and for more active time than passed (U04)', async () => {
    const ahead = input(1, { startedAt: noon(0) + 299_000 })
    const { attempt: kept } = await recordAttempt(context, ahead, noon(0), scored(1))
    expect(kept).toMatchObject({ startedAt: noon(0), activeMs: 0 })
    const busy = input(2, { startedAt: noon(1) - 60_000, activeMs: 90_000 })
    const { attempt: capped } = await recordAttempt(context, busy, noon(1), scored(1))
    expect(capped.activeMs).toBe(60_000)
    await expect(recordAttempt(context, busy, noon(2), scored(1))).resolves.toMatchObject({
      attempt: capped,
    })
  })

  it('keeps nothing where a part of it fails (U05)', async () => {
    const { store } = context
    const failing: Context = {
      ...context,
      store: {
        memoryOf: (learner) => store.memoryOf(learner),
        close: () => store.close(),
        transaction: (learner, work) =>
          store.transaction(learner, (inner) =>
            work({ ...inner, deleteDraft: () => Promise.reject(new Error('the disk is full')) }),
          ),
      },
    }
    await expect(recordAttempt(failing, input(1), noon(0), scored(1))).rejects.toThrow('disk')
    expect(await memory().attempts({})).toEqual([])
    expect(await memory().cards()).toEqual([])
  })

  it('counts attempts in their order where the clock went back (U06)', async () => {
    await recordAttempt(context, input(1), noon(5), scored(0.9))
    await recordAttempt(context, input(2), noon(3), scored(0.2))
    expect(await memory().cards()).toEqual(rebuildCards(await memory().countingAttempts()))
    expect((await memory().card(q0))?.lastReviewAt).toBe(noon(5))
  })

  it('says when the item comes back by the saved settings (U07)', async () => {
    const settings = { ...defaultSettings(context.timeZone), interviewDate: dateOn(4) }
    await memory().putSettings(settings)
    const { comesBack } = await recordAttempt(
      context,
      input(1, { selfRating: 4 }),
      noon(0),
      scored(1),
    )
    expect(comesBack).toBe(dateOn(3))
  })
})

describe('an attempt that was kept', () => {
  it('can be seen again, and is not found where there is none (U08)', async () => {
    const { attempt: kept, card } = await recordAttempt(context, input(1), noon(0), scored(0.9))
    expect(await viewAttempt(context, kept.id, noon(1))).toMatchObject({ attempt: kept, card })
    await expect(viewAttempt(context, attemptId(9), noon(1))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('no longer counts once withdrawn, and stays in the history (U09)', async () => {
    const first = await recordAttempt(context, input(1), noon(0), scored(0.9))
    const second = await recordAttempt(context, input(2), noon(3), scored(0.1))
    await withdrawAttempt(context, second.attempt.id, noon(3))
    expect(await memory().card(q0)).toEqual(first.card)
    await withdrawAttempt(context, second.attempt.id, noon(4))
    await withdrawAttempt(context, first.attempt.id, noon(4))
    expect(await memory().card(q0)).toBeNull()
    expect(await memory().attempts({})).toHaveLength(2)
    const view = await viewAttempt(context, first.attempt.id, noon(4))
    expect(view).toMatchObject({ card: { state: 'new', dueAt: noon(4) }, comesBack: dateOn(4) })
    await expect(withdrawAttempt(context, attemptId(9), noon(4))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('showing the answer', () => {
  it('marks the draft the first time, keeps its text, and makes one where there is none (U03)', async () => {
    await revealAnswer(context, q0, noon(1))
    expect(await memory().draft(q0)).toMatchObject({ text: '', sawAnswerAt: noon(1) })
    await revealAnswer(context, q0, noon(2))
    expect((await memory().draft(q0))?.sawAnswerAt).toBe(noon(1))
    const other = itemId('q-1')
    await memory().putDraft({ ...draft('so far', noon(9)), itemId: other })
    const marked = await revealAnswer(context, other, noon(2))
    expect(marked).toMatchObject({ text: 'so far', sawAnswerAt: noon(2), updatedAt: noon(9) })
  })
})

describe('the cards', () => {
  it('kept attempt by attempt equal those made from all attempts, whatever is undone (U10)', async () => {
    const step = fc.record({
      item: fc.constantFrom('q-0', 'q-1', 'q-2'),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      selfRating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      hours: fc.integer({ min: 1, max: 200 }),
      reveal: fc.boolean(),
      undo: fc.option(fc.nat(30), { nil: null }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        context = sampleContext()
        let now = noon(0)
        for (const [index, { item, score, selfRating, hours, reveal, undo }] of steps.entries()) {
          now += hours * 3_600_000
          if (reveal) await revealAnswer(context, itemId(item), now)
          const one = input(index, { itemId: itemId(item), selfRating })
          await recordAttempt(context, one, now, scored(score))
          if (undo !== null && undo <= index) await withdrawAttempt(context, attemptId(undo), now)
        }
        const kept = [...(await memory().cards())].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))
        expect(kept).toEqual(rebuildCards(await memory().countingAttempts()))
        await memory().deleteCard(q0)
        await rebuildMemory(context)
        expect(
          [...(await memory().cards())].sort((a, b) => (a.itemId < b.itemId ? -1 : 1)),
        ).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })

  it('are made anew after an import, old ones without attempts go (U11)', async () => {
    await recordAttempt(context, input(1), noon(0), scored(0.9))
    await withdrawAttempt(context, attemptId(1), noon(0))
    await recordAttempt(context, input(2, { itemId: itemId('q-1') }), noon(1), scored(0.9))
    const data = await memory().exportAll(noon(2))
    const elsewhere = sampleContext()
    const there = elsewhere.store.memoryOf(elsewhere.learner)
    await there.putCard({ ...cardAfter(null, attempt('q-5', { day: 0 })) })
    const counts = await importMemory(elsewhere, data)
    expect(counts.attempts).toBe(2)
    expect(await there.cards()).toEqual(await memory().cards())
  })

  it('stay as they were where an import fails (U11)', async () => {
    const first = await recordAttempt(context, input(1), noon(0), scored(0.9))
    const data = await memory().exportAll(noon(2))
    const [known] = data.attempts
    if (known === undefined) throw new Error('nothing was exported')
    const fresh = { ...known, id: attemptId(7) }
    const bad = { ...data, attempts: [fresh, { ...known, selfRating: 1 as const }] }
    await expect(importMemory(context, bad)).rejects.toMatchObject({ code: 'conflict' })
    expect(await memory().attempts({})).toHaveLength(1)
    expect(await memory().cards()).toEqual([first.card])
  })
})

function draft(text: string, updatedAt = noon(0)) {
  return { itemId: q0, text, sawAnswerAt: null, startedAt: noon(0), activeMs: 0, updatedAt }
}
