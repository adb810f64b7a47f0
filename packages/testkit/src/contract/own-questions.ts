import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOwnQuestion } from '../arbitraries.ts'
import { anAttempt, anExport, anOwnQuestion, itemId, learnerId } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { type ContractSubject, expectError } from './subject.ts'

const OWN = anOwnQuestion().id

/** Questions that a learner added: their newest state, until they are deleted. */
export function ownQuestionContract({ memory, runs }: ContractSubject): void {
  describe('own questions', () => {
    it('gives null and nothing where there are none', async () => {
      expect(await memory().ownQuestion(OWN)).toBeNull()
      expect(await memory().ownQuestions()).toEqual([])
    })

    it('keeps the newest state of a question', async () => {
      await memory().putOwnQuestion(anOwnQuestion())
      const edited = anOwnQuestion({ title: 'Why it helps', updatedAt: TEST_EPOCH + 1 })
      await memory().putOwnQuestion(edited)
      expect(await memory().ownQuestion(OWN)).toEqual(edited)
      expect(await memory().ownQuestions()).toEqual([edited])
    })

    it('lists them oldest first, and by id where the times are equal', async () => {
      const add = (id: string, createdAt: number) =>
        memory().putOwnQuestion(anOwnQuestion({ id: itemId(id), createdAt }))
      await add('own-b', 5)
      await add('own-a-c', 5)
      await add('own-ab', 5)
      await add('own-z', 1)
      const ids = (await memory().ownQuestions()).map(({ id }) => id)
      expect(ids).toEqual(['own-z', 'own-a-c', 'own-ab', 'own-b'])
    })

    it('deletes one of them and leaves the attempts on it', async () => {
      await memory().putOwnQuestion(anOwnQuestion())
      await memory().putOwnQuestion(anOwnQuestion({ id: itemId('own-other') }))
      await memory().appendAttempt(anAttempt({ itemId: OWN }))
      await memory().deleteOwnQuestion(OWN)
      await memory().deleteOwnQuestion(OWN)
      expect((await memory().ownQuestions()).map(({ id }) => id)).toEqual(['own-other'])
      expect(await memory().countingAttempts(OWN)).toHaveLength(1)
    })

    it.each([
      ['an id of the content', { id: itemId('bias-variance') }],
      ['no model answer', { references: [] }],
      ['a prompt that is too long', { prompt: 'x'.repeat(2_001) }],
    ])('refuses %s and stores nothing', async (_what, changes) => {
      await expectError('invalid-input', memory().putOwnQuestion(anOwnQuestion(changes)))
      expect(await memory().ownQuestions()).toEqual([])
    })

    it('shows nothing of one learner to another', async () => {
      await memory(learnerId('one')).putOwnQuestion(anOwnQuestion())
      expect(await memory(learnerId('two')).ownQuestion(OWN)).toBeNull()
      await memory(learnerId('two')).deleteOwnQuestion(OWN)
      expect(await memory(learnerId('one')).ownQuestions()).toEqual([anOwnQuestion()])
    })

    it('keeps any question that its schema allows', async () => {
      const property = fc.asyncProperty(arbitraryOwnQuestion, async (question) => {
        await memory().putOwnQuestion(question)
        expect(await memory().ownQuestion(question.id)).toEqual(question)
      })
      await fc.assert(property, { numRuns: runs })
    })

    it.each([
      ['newer', 1, 'imported', 1],
      ['as old', 0, 'stored', 0],
      ['older', -1, 'stored', 0],
    ])('takes an imported question that is %s for what it is', async (_age, shift, kept, added) => {
      await memory().putOwnQuestion(anOwnQuestion({ title: 'stored' }))
      const imported = anOwnQuestion({ title: 'imported', updatedAt: TEST_EPOCH + shift })
      const counts = await memory().importAll(anExport({ ownQuestions: [imported] }))
      expect(counts.ownQuestions).toBe(added)
      expect((await memory().ownQuestion(OWN))?.title).toBe(kept)
    })

    it('are gone when everything is deleted', async () => {
      await memory().putOwnQuestion(anOwnQuestion())
      await memory().deleteAll()
      expect(await memory().ownQuestions()).toEqual([])
    })
  })
}
