import { describe, expect, it } from 'vitest'
import { aCard, aDraft, itemId, someSettings } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { type ContractSubject, expectError } from './subject.ts'

const ITEM = itemId('bias-variance')

/** Cards and settings hold their newest value. */
export function cardContract({ memory }: ContractSubject): void {
  describe('cards', () => {
    it('gives null and nothing where there are no cards', async () => {
      expect(await memory().card(ITEM)).toBeNull()
      expect(await memory().cards()).toEqual([])
    })

    it('keeps the newest card of an item', async () => {
      await memory().putCard(aCard())
      await memory().putCard(aCard({ reps: 2, lastReviewAt: null, lastScore: null }))
      const newest = aCard({ reps: 2, lastReviewAt: null, lastScore: null })
      expect(await memory().card(ITEM)).toEqual(newest)
      expect(await memory().cards()).toEqual([newest])
    })

    it('lists cards by item, by character and not by the rules of a language', async () => {
      for (const item of ['bias', 'bias-variance', 'biasb', '10-fold', 'auc'])
        await memory().putCard(aCard({ itemId: itemId(item) }))
      const items = (await memory().cards()).map((card) => card.itemId)
      expect(items).toEqual(['10-fold', 'auc', 'bias', 'bias-variance', 'biasb'])
    })

    it('deletes the card of one item, and nothing where there is none', async () => {
      await memory().putCard(aCard())
      await memory().putCard(aCard({ itemId: itemId('roc-auc') }))
      await memory().deleteCard(ITEM)
      await memory().deleteCard(ITEM)
      expect(await memory().cards()).toEqual([aCard({ itemId: itemId('roc-auc') })])
    })

    it('refuses a card that its schema does not allow', async () => {
      await expectError('invalid-input', memory().putCard(aCard({ difficulty: 11 })))
      expect(await memory().cards()).toEqual([])
    })
  })

  describe('settings', () => {
    it('gives null until settings are stored, then the newest', async () => {
      expect(await memory().settings()).toBeNull()
      await memory().putSettings(someSettings())
      await memory().putSettings(someSettings({ theme: 'dark', welcomed: true }))
      expect(await memory().settings()).toEqual(someSettings({ theme: 'dark', welcomed: true }))
    })

    it('refuses settings that their schema does not allow', async () => {
      await expectError('invalid-input', memory().putSettings(someSettings({ minutesPerDay: 1 })))
      expect(await memory().settings()).toBeNull()
    })
  })
}

/** Drafts merge: whoever saved last wins, and an answer that was seen stays seen. */
export function draftContract({ memory }: ContractSubject): void {
  const older = aDraft({ text: 'older', updatedAt: TEST_EPOCH - 1 })
  const newer = aDraft({ text: 'newer', updatedAt: TEST_EPOCH + 1 })

  describe('drafts', () => {
    it('gives null and nothing where there are no drafts', async () => {
      expect(await memory().draft(ITEM)).toBeNull()
      expect(await memory().drafts()).toEqual([])
    })

    it('replaces an older draft by a newer one and returns the newer one', async () => {
      await memory().putDraft(older)
      expect(await memory().putDraft(newer)).toEqual(newer)
      expect(await memory().draft(ITEM)).toEqual(newer)
    })

    it('keeps a newer draft where an older one comes late, and returns the newer one', async () => {
      await memory().putDraft(newer)
      expect(await memory().putDraft(older)).toEqual(newer)
      expect(await memory().draft(ITEM)).toEqual(newer)
    })

    it('keeps the draft given last where both are of the same moment', async () => {
      await memory().putDraft(aDraft({ text: 'first' }))
      expect(await memory().putDraft(aDraft({ text: 'last' }))).toEqual(aDraft({ text: 'last' }))
      expect(await memory().draft(ITEM)).toEqual(aDraft({ text: 'last' }))
    })

    it('never forgets that the answer was seen', async () => {
      await memory().putDraft({ ...older, sawAnswerAt: TEST_EPOCH - 5 })
      expect(await memory().putDraft(newer)).toEqual({ ...newer, sawAnswerAt: TEST_EPOCH - 5 })
      expect(await memory().draft(ITEM)).toEqual({ ...newer, sawAnswerAt: TEST_EPOCH - 5 })
    })

    it('learns from a late, older draft that the answer was seen', async () => {
      await memory().putDraft(newer)
      const late = { ...older, sawAnswerAt: TEST_EPOCH - 5 }
      expect(await memory().putDraft(late)).toEqual({ ...newer, sawAnswerAt: TEST_EPOCH - 5 })
    })

    it.each([
      ['first', TEST_EPOCH - 5, TEST_EPOCH - 3],
      ['second', TEST_EPOCH - 3, TEST_EPOCH - 5],
    ])('keeps the earliest moment where the %s of two drafts knows it', async (_which, a, b) => {
      await memory().putDraft({ ...older, sawAnswerAt: a })
      await memory().putDraft({ ...newer, sawAnswerAt: b })
      expect(await memory().draft(ITEM)).toEqual({ ...newer, sawAnswerAt: TEST_EPOCH - 5 })
    })

    it('lists drafts oldest first, and by item where the times are equal', async () => {
      const draft = (item: string, updatedAt: number) =>
        aDraft({ itemId: itemId(item), updatedAt: TEST_EPOCH + updatedAt })
      for (const given of [draft('b', 5), draft('a-c', 5), draft('ab', 5), draft('z', 1)])
        await memory().putDraft(given)
      const items = (await memory().drafts()).map((one) => one.itemId)
      expect(items).toEqual(['z', 'a-c', 'ab', 'b'])
    })

    it('moves a draft to the end of the list when it is saved again', async () => {
      await memory().putDraft(older)
      await memory().putDraft(aDraft({ itemId: itemId('roc-auc') }))
      await memory().putDraft(newer)
      expect((await memory().drafts()).map((one) => one.itemId)).toEqual(['roc-auc', ITEM])
    })

    it('deletes the draft of one item, after which even an older one is taken', async () => {
      await memory().putDraft({ ...newer, sawAnswerAt: TEST_EPOCH })
      await memory().putDraft(aDraft({ itemId: itemId('roc-auc') }))
      await memory().deleteDraft(ITEM)
      await memory().deleteDraft(ITEM)
      expect(await memory().draft(ITEM)).toBeNull()
      expect(await memory().drafts()).toHaveLength(1)
      expect(await memory().putDraft(older)).toEqual(older)
    })

    it('loses no save where ten come at once', async () => {
      const saves = Array.from({ length: 10 }, (_, index) =>
        memory().putDraft(aDraft({ text: `save ${index}`, updatedAt: TEST_EPOCH + (index % 10) })),
      )
      await Promise.all(saves)
      const last = aDraft({ text: 'save 9', updatedAt: TEST_EPOCH + 9 })
      expect(await memory().draft(ITEM)).toEqual(last)
    })

    it('refuses a draft that its schema does not allow', async () => {
      const long = aDraft({ text: 'x'.repeat(100_001) })
      await expectError('invalid-input', memory().putDraft(long))
      expect(await memory().drafts()).toEqual([])
    })
  })
}
