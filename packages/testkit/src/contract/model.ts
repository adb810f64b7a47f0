import type { Memory } from '@warmstart/core'
import { type Attempt, type Draft, type ItemId, OpinionId, WarmstartError } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCard,
  aDraft,
  anAttempt,
  anExport,
  anOpinion,
  anOwnQuestion,
  aSelfCheck,
  FIRST_OPINION,
  itemId,
  LOCAL,
  learnerId,
} from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { createInMemoryStore } from '../in-memory-store.ts'
import { idMaker } from '../random.ts'
import type { ContractSubject } from './subject.ts'

/** One call of a memory. */
interface Step {
  readonly name: string
  readonly call: (memory: Memory) => Promise<unknown>
}

const newId = idMaker()
const IDS = Array.from({ length: 5 }, newId)
const ITEMS = ['a', 'a-b', 'b'].map(itemId)

const items = fc.constantFrom(...ITEMS)
const times = fc.integer({ min: 0, max: 4 }).map((shift) => TEST_EPOCH + shift)
const seen = fc.option(times)

/** Few ids and few contents, so that retries and conflicts both happen. */
const attempts: fc.Arbitrary<Attempt> = fc
  .record({ id: fc.constantFrom(...IDS), itemId: items, isOther: fc.boolean() })
  .map(({ id, itemId: item, isOther }) =>
    anAttempt({ id, itemId: item, submittedAt: TEST_EPOCH + (isOther ? 1 : 0) }),
  )
const drafts: fc.Arbitrary<Draft> = fc
  .record({ itemId: items, updatedAt: times, sawAnswerAt: seen, text: fc.string({ maxLength: 3 }) })
  .map((changes) => aDraft(changes))
const withdrawals = fc.record({ attemptId: fc.constantFrom(...IDS), at: times })
const opinions = fc
  .record({
    id: fc.constantFrom(FIRST_OPINION, ...IDS.slice(0, 2).map((id) => OpinionId.parse(id))),
    attemptId: fc.constantFrom(...IDS),
    at: times,
  })
  .map((changes) => anOpinion(changes))
const selfChecks = fc
  .record({ attemptId: fc.constantFrom(...IDS), at: times, said: fc.option(fc.boolean()) })
  .map((changes) => aSelfCheck(changes))
const ownQuestions = fc
  .record({ id: fc.constantFrom('own-a', 'own-b').map(itemId), createdAt: times, updatedAt: times })
  .map((changes) => anOwnQuestion(changes))
const documents = fc
  .record({
    attempts: fc.array(attempts, { maxLength: 3 }),
    drafts: fc.array(drafts),
    opinions: fc.array(opinions, { maxLength: 2 }),
    selfChecks: fc.array(selfChecks, { maxLength: 2 }),
    ownQuestions: fc.array(ownQuestions, { maxLength: 2 }),
  })
  .map((changes) => anExport(changes))

const steps: fc.Arbitrary<Step> = fc.oneof(
  step('appendAttempt', attempts, (memory, attempt) => memory.appendAttempt(attempt)),
  step('withdraw', withdrawals, (memory, withdrawal) => memory.withdraw(withdrawal)),
  step('appendOpinion', opinions, (memory, opinion) => memory.appendOpinion(opinion)),
  step('appendSelfCheck', selfChecks, (memory, check) => memory.appendSelfCheck(check)),
  step('putOwnQuestion', ownQuestions, (memory, question) => memory.putOwnQuestion(question)),
  step('deleteOwnQuestion', ownQuestions, (memory, { id }) => memory.deleteOwnQuestion(id)),
  step('putDraft', drafts, (memory, draft) => memory.putDraft(draft)),
  step('deleteDraft', items, (memory, item) => memory.deleteDraft(item)),
  step('putCard', items, (memory, item: ItemId) => memory.putCard(aCard({ itemId: item }))),
  step('deleteCard', items, (memory, item) => memory.deleteCard(item)),
  step('importAll', documents, (memory, data) => memory.importAll(data)),
  step('attempts', fc.constantFrom(...IDS), (memory, before) => memory.attempts({ before })),
  step('countingAttempts', items, (memory, item) => memory.countingAttempts(item)),
  step('deleteAll', fc.constant(null), (memory) => memory.deleteAll()),
)

/** Any calls in any order do the same as with the in-memory store. */
export function modelContract({ memory, runs }: ContractSubject): void {
  describe('any calls in any order', () => {
    it('answer and leave behind the same as with the in-memory store', async () => {
      let count = 0
      const property = fc.asyncProperty(fc.array(steps, { maxLength: 25 }), async (given) => {
        const model = createInMemoryStore().memoryOf(LOCAL)
        const tested = memory(learnerId(`run ${++count}`))
        for (const { call } of given)
          expect(await outcome(call(tested))).toEqual(await outcome(call(model)))
        expect(await tested.exportAll(TEST_EPOCH)).toEqual(await model.exportAll(TEST_EPOCH))
        expect(await tested.cards()).toEqual(await model.cards())
      })
      await fc.assert(property, { numRuns: runs })
    })
  })
}

function step<T>(
  name: string,
  values: fc.Arbitrary<T>,
  call: (memory: Memory, value: T) => Promise<unknown>,
): fc.Arbitrary<Step> {
  return values.map((value) => ({
    name: `${name} ${JSON.stringify(value)}`,
    call: (memory: Memory) => call(memory, value),
  }))
}

async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    return error instanceof WarmstartError ? { code: error.code } : error
  }
}
