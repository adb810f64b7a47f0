import { LearnerId } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import {
  aCard,
  aDraft,
  anAttempt,
  FIRST_ATTEMPT,
  itemId,
  learnerId,
  someSettings,
} from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { type ContractSubject, expectError } from './subject.ts'
import { increment } from './transactions.ts'

const UNSTORABLE = ['a\0b', 'a\ud800b', '\udc00'].map((text) => LearnerId.parse(text))

/** Learners never see each other. */
export function learnerContract({ store, memory }: ContractSubject): void {
  describe('learners', () => {
    it('shows nothing of one learner to another', async () => {
      const one = memory(learnerId('one'))
      await one.appendAttempt(anAttempt())
      await one.withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
      await one.putCard(aCard())
      await one.putDraft(aDraft())
      await one.putSettings(someSettings())
      const two = memory(learnerId('two'))
      expect(await two.attempt(FIRST_ATTEMPT)).toBeNull()
      expect(await two.attempts({})).toEqual([])
      expect(await two.countingAttempts()).toEqual([])
      expect(await two.withdrawals()).toEqual([])
      expect(await two.card(aCard().itemId)).toBeNull()
      expect(await two.cards()).toEqual([])
      expect(await two.draft(aDraft().itemId)).toBeNull()
      expect(await two.drafts()).toEqual([])
      expect(await two.settings()).toBeNull()
    })

    it('lets two learners use the same ids for different things', async () => {
      const one = memory(learnerId('one'))
      const two = memory(learnerId('two'))
      const other = anAttempt({ itemId: itemId('roc-auc') })
      await one.appendAttempt(anAttempt())
      expect(await two.appendAttempt(other)).toBe('added')
      await two.withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
      expect(await one.countingAttempts()).toEqual([anAttempt()])
      expect(await two.countingAttempts()).toEqual([])
      expect(await two.attempt(FIRST_ATTEMPT)).toEqual(other)
    })

    it('deletes a card and a draft of one learner only', async () => {
      const one = memory(learnerId('one'))
      const two = memory(learnerId('two'))
      for (const each of [one, two]) {
        await each.putCard(aCard())
        await each.putDraft(aDraft())
      }
      await one.deleteCard(aCard().itemId)
      await one.deleteDraft(aDraft().itemId)
      expect(await two.cards()).toEqual([aCard()])
      expect(await two.drafts()).toEqual([aDraft()])
    })

    it('tells learners apart by every character, case and accent', async () => {
      const names = [
        'anna',
        'Anna',
        'anna ',
        'ännä',
        'a\u0308nna\u0308',
        "x' or '1'='1",
        '学生',
        '%',
      ]
      for (const [index, name] of names.entries())
        await memory(learnerId(name)).putCard(aCard({ reps: index }))
      for (const [index, name] of names.entries())
        expect((await memory(learnerId(name)).card(aCard().itemId))?.reps).toBe(index)
    })

    it('takes an id of 64 characters outside of the basic plane', async () => {
      const long = learnerId('😀'.repeat(32))
      await memory(long).putCard(aCard())
      expect(await memory(long).cards()).toEqual([aCard()])
    })

    it.each(UNSTORABLE)(
      'refuses the id %j, which a database cannot tell apart',
      async (learner) => {
        const call = async () => memory(learner)
        await expectError('invalid-input', call())
        await expectError('invalid-input', store().transaction(learner, increment))
      },
    )

    it('runs transactions of several learners at once without losing any', async () => {
      const learners = ['one', 'two', 'three'].map(learnerId)
      const all = learners.flatMap((learner) =>
        Array.from({ length: 5 }, () => store().transaction(learner, increment)),
      )
      await Promise.all(all)
      for (const learner of learners)
        expect((await memory(learner).card(aCard().itemId))?.reps).toBe(5)
    })
  })
}
