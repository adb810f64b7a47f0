import { MAX_ANSWER_CHARS } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAttempt, arbitraryCard, arbitraryDraft, arbitraryText } from '../arbitraries.ts'
import { aDraft, anAttempt, anExport, itemId, learnerId } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import type { ContractSubject } from './subject.ts'

const LONG_TEXTS = [
  ['plain', 'x'.repeat(MAX_ANSWER_CHARS)],
  ['emoji', '😀'.repeat(MAX_ANSWER_CHARS / 2)],
  ['NUL', '\0'.repeat(MAX_ANSWER_CHARS)],
  ['quoted', `"'\\\n`.repeat(MAX_ANSWER_CHARS / 4)],
  ['half a pair', '\ud83d'.repeat(MAX_ANSWER_CHARS)],
] as const

/** Whatever the schema allows comes back as it was, however odd or large. */
export function textContract({ memory, runs }: ContractSubject): void {
  describe('odd and large values', () => {
    it.each(LONG_TEXTS)('keeps a %s text of the greatest length', async (_kind, text) => {
      const attempt = anAttempt({ response: { kind: 'text', text } })
      await memory().appendAttempt(attempt)
      await memory().putDraft(aDraft({ text }))
      expect((await memory().attempt(attempt.id))?.response).toEqual({ kind: 'text', text })
      expect((await memory().draft(attempt.itemId))?.text === text).toBe(true)
    })

    it('keeps any text of a draft', async () => {
      let updatedAt = TEST_EPOCH
      const property = fc.asyncProperty(arbitraryText, async (text) => {
        await memory().putDraft(aDraft({ text, updatedAt: ++updatedAt }))
        expect((await memory().draft(aDraft().itemId))?.text).toBe(text)
      })
      await fc.assert(property, { numRuns: runs })
    })

    it('keeps any attempt, card and draft', async () => {
      let count = 0
      const property = fc.asyncProperty(
        arbitraryAttempt,
        arbitraryCard,
        arbitraryDraft,
        async (attempt, card, draft) => {
          const own = memory(learnerId(`learner ${++count}`))
          await own.appendAttempt(attempt)
          expect(await own.appendAttempt(structuredClone(attempt))).toBe('already-there')
          await own.putCard(card)
          await own.putDraft(draft)
          expect(await own.attempt(attempt.id)).toEqual(attempt)
          expect(await own.card(card.itemId)).toEqual(card)
          expect(await own.draft(draft.itemId)).toEqual(draft)
        },
      )
      await fc.assert(property, { numRuns: runs })
    })

    it('keeps times at both ends of their range, in order', async () => {
      const newId = idMaker()
      const times = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER - 1, 1]
      for (const submittedAt of times)
        await memory().appendAttempt(anAttempt({ id: newId(), submittedAt }))
      const listed = (await memory().attempts({})).map((attempt) => attempt.submittedAt)
      expect(listed).toEqual(times.toSorted((a, b) => b - a))
    })

    it('imports, pages through and exports 2,500 attempts', async () => {
      const newId = idMaker()
      const attempts = Array.from({ length: 2500 }, (_, index) =>
        anAttempt({
          id: newId(),
          itemId: itemId(`item-${index % 7}`),
          submittedAt: TEST_EPOCH + index,
        }),
      )
      const withdrawals = attempts.slice(0, 1100).map(({ id }) => ({ attemptId: id, at: 1 }))
      await memory().importAll(anExport({ attempts, withdrawals }))
      let before = attempts.at(-1)?.id
      let seen = 1
      while (before !== undefined) {
        const page = await memory().attempts({ limit: 200, before })
        seen += page.length
        before = page.at(-1)?.id
      }
      expect(seen).toBe(2500)
      expect(await memory().countingAttempts()).toHaveLength(1400)
      expect((await memory().exportAll(TEST_EPOCH)).attempts).toEqual(attempts)
    })
  })
}
