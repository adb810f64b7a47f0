import type { MemoryExport } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryExport } from '../arbitraries.ts'
import {
  aCard,
  aDraft,
  aMockPlan,
  anAttempt,
  anExport,
  anOpinion,
  anOwnQuestion,
  aSelfCheck,
  FIRST_ATTEMPT,
  FIRST_MOCK,
  itemId,
  learnerId,
  someMockEvents,
  someSettings,
} from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import { type ContractSubject, expectError } from './subject.ts'

const SECOND = idMaker()()
const withdrawal = { attemptId: FIRST_ATTEMPT, at: TEST_EPOCH }
const everything = anExport({
  settings: someSettings({ theme: 'dark' }),
  attempts: [anAttempt(), anAttempt({ id: SECOND, submittedAt: TEST_EPOCH + 1 })],
  withdrawals: [withdrawal],
  drafts: [aDraft()],
  opinions: [anOpinion()],
  ownQuestions: [anOwnQuestion()],
  mocks: [{ plan: aMockPlan(), events: someMockEvents() }],
  selfChecks: [aSelfCheck()],
})
const allOnce = {
  attempts: 2,
  withdrawals: 1,
  drafts: 1,
  opinions: 1,
  ownQuestions: 1,
  mocks: 1,
  selfChecks: 1,
  settings: 1,
}
const nothing = {
  attempts: 0,
  withdrawals: 0,
  drafts: 0,
  opinions: 0,
  ownQuestions: 0,
  mocks: 0,
  selfChecks: 0,
  settings: 0,
}

/** Export and import of a whole memory. */
export function transferContract({ memory, runs }: ContractSubject): void {
  describe('export and import', () => {
    it('exports an empty memory as an empty document with the time given', async () => {
      expect(await memory().exportAll(TEST_EPOCH + 7)).toEqual(
        anExport({ exportedAt: TEST_EPOCH + 7 }),
      )
    })

    it('exports everything but the cards, oldest first', async () => {
      for (const attempt of [...everything.attempts].reverse())
        await memory().appendAttempt(attempt)
      await memory().withdraw(withdrawal)
      await memory().putDraft(aDraft())
      await memory().appendOpinion(anOpinion())
      await memory().appendSelfCheck(aSelfCheck())
      await memory().putOwnQuestion(anOwnQuestion())
      await memory().createMock(aMockPlan())
      await memory().appendMockEvents(FIRST_MOCK, someMockEvents())
      await memory().putSettings(someSettings({ theme: 'dark' }))
      await memory().putCard(aCard())
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(everything)
    })

    it('imports into an empty memory and says what it added', async () => {
      expect(await memory().importAll(everything)).toEqual(allOnce)
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(everything)
      expect(await memory().countingAttempts()).toHaveLength(1)
    })

    it('adds nothing where the same export is imported again', async () => {
      await memory().importAll(everything)
      expect(await memory().importAll(everything)).toEqual(nothing)
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(everything)
    })

    it('counts an attempt and a withdrawal once where the document has them twice', async () => {
      const twice = anExport({
        attempts: [anAttempt(), anAttempt()],
        withdrawals: [withdrawal, { ...withdrawal, at: TEST_EPOCH + 5 }],
      })
      const counts = await memory().importAll(twice)
      expect(counts).toMatchObject({ attempts: 1, withdrawals: 1 })
      expect(await memory().withdrawals()).toEqual([withdrawal])
    })

    it('adds only what is not there yet and keeps the rest', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().putSettings(someSettings({ theme: 'light' }))
      const counts = { ...allOnce, attempts: 1, settings: 0 }
      expect(await memory().importAll(everything)).toEqual(counts)
      expect(await memory().settings()).toEqual(someSettings({ theme: 'light' }))
    })

    it.each([
      ['newer', 1, 'imported', 1],
      ['as old', 0, 'stored', 0],
      ['older', -1, 'stored', 0],
    ])('treats an imported draft that is %s as a save', async (_age, shift, text, drafts) => {
      await memory().putDraft(aDraft({ text: 'stored' }))
      const imported = aDraft({
        text: 'imported',
        updatedAt: TEST_EPOCH + shift,
        sawAnswerAt: TEST_EPOCH - 9,
      })
      const counts = await memory().importAll(anExport({ drafts: [imported] }))
      expect(counts.drafts).toBe(drafts)
      expect(await memory().draft(imported.itemId)).toMatchObject({
        text,
        sawAnswerAt: TEST_EPOCH - 9,
      })
    })

    it('imports an export from before there were any other kind of row', async () => {
      const {
        opinions: _,
        ownQuestions: __,
        mocks: ___,
        selfChecks: ____,
        ...old
      } = anExport({ attempts: [anAttempt()] })
      expect(await memory().importAll(old as MemoryExport)).toEqual({ ...nothing, attempts: 1 })
    })

    it('leaves the cards alone', async () => {
      await memory().putCard(aCard())
      await memory().importAll(everything)
      expect(await memory().cards()).toEqual([aCard()])
    })

    it('imports nothing where one attempt has the id of another', async () => {
      await memory().appendAttempt(anAttempt({ id: SECOND, activeMs: 1 }))
      const before = await memory().exportAll(TEST_EPOCH)
      await expectError('conflict', memory().importAll(everything))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(before)
    })

    it('imports nothing where the document gives one id to two attempts', async () => {
      const attempts = [anAttempt({ id: SECOND }), anAttempt(), anAttempt({ activeMs: 1 })]
      await expectError('conflict', memory().importAll(anExport({ attempts })))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
    })

    it('imports nothing where a withdrawal names an attempt that nobody has', async () => {
      const data = anExport({ attempts: [anAttempt({ id: SECOND })], withdrawals: [withdrawal] })
      await expectError('not-found', memory().importAll(data))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
    })

    it('imports a withdrawal of an attempt that was there before', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().importAll(anExport({ withdrawals: [withdrawal] }))
      expect(await memory().countingAttempts()).toEqual([])
    })

    it('imports nothing of a document that the schema does not allow', async () => {
      const wrong = anExport({ attempts: [anAttempt({ id: SECOND }), anAttempt({ activeMs: -1 })] })
      await expectError('invalid-input', memory().importAll(wrong))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
    })

    it('gives back every export that it imported, in its fixed order', async () => {
      let count = 0
      const property = fc.asyncProperty(arbitraryExport, async (given) => {
        const first = memory(learnerId(`first ${++count}`))
        const second = memory(learnerId(`second ${count}`))
        await first.importAll(given)
        const exported = await first.exportAll(given.exportedAt)
        expect(exported).toEqual(inOrder(given))
        await second.importAll(exported)
        expect(await second.exportAll(given.exportedAt)).toEqual(exported)
      })
      await fc.assert(property, { numRuns: runs })
    })
  })

  describe('deleting everything', () => {
    it('deletes all of a learner and nothing of another', async () => {
      const other = memory(learnerId('somebody else'))
      for (const one of [memory(), other]) {
        await one.importAll(everything)
        await one.putCard(aCard())
      }
      await memory().deleteAll()
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
      expect(await memory().cards()).toEqual([])
      expect(await other.exportAll(TEST_EPOCH)).toEqual(everything)
      expect(await other.cards()).toEqual([aCard()])
    })

    it('starts afresh afterwards, with ids that were used before', async () => {
      await memory().importAll(everything)
      await memory().deleteAll()
      await memory().deleteAll()
      expect(await memory().appendAttempt(anAttempt({ itemId: itemId('roc-auc') }))).toBe('added')
    })
  })
}

function inOrder(given: MemoryExport): MemoryExport {
  const by =
    <T>(keyOf: (value: T) => readonly [number, string]) =>
    (a: T, b: T) => {
      const [timeA, idA] = keyOf(a)
      const [timeB, idB] = keyOf(b)
      return timeA === timeB ? (idA < idB ? -1 : 1) : timeA - timeB
    }
  return {
    ...given,
    attempts: given.attempts.toSorted(by(({ submittedAt, id }) => [submittedAt, id])),
    withdrawals: given.withdrawals.toSorted(by(({ at, attemptId }) => [at, attemptId])),
    drafts: given.drafts.toSorted(by(({ updatedAt, itemId: item }) => [updatedAt, item])),
    opinions: given.opinions.toSorted(by(({ at, id }) => [at, id])),
    ownQuestions: given.ownQuestions.toSorted(by(({ createdAt, id }) => [createdAt, id])),
    mocks: given.mocks.toSorted(by(({ plan }) => [plan.createdAt, plan.id])),
    selfChecks: given.selfChecks.toSorted(
      by(({ at, attemptId, pointId }) => [at, `${attemptId} ${pointId}`]),
    ),
  }
}
