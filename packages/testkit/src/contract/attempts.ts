import type { Attempt } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { anAssessment, anAttempt, FIRST_ATTEMPT, itemId, learnerId } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import { type ContractSubject, expectError } from './subject.ts'

/** Attempts are append-only and come back as they were given. */
export function attemptContract({ memory }: ContractSubject): void {
  describe('appending attempts', () => {
    it('gives back an attempt as it was appended', async () => {
      const attempt = anAttempt()
      expect(await memory().appendAttempt(attempt)).toBe('added')
      expect(await memory().attempt(attempt.id)).toEqual(attempt)
    })

    it('gives null for an attempt that was never appended', async () => {
      expect(await memory().attempt(FIRST_ATTEMPT)).toBeNull()
      expect(await memory().attempts({})).toEqual([])
      expect(await memory().countingAttempts()).toEqual([])
    })

    it('takes the same attempt twice as a retry and keeps one', async () => {
      await memory().appendAttempt(anAttempt())
      expect(await memory().appendAttempt(anAttempt())).toBe('already-there')
      expect(await memory().attempts({})).toEqual([anAttempt()])
    })

    it('takes a retry whose keys are in another order for the same attempt', async () => {
      const attempt = anAttempt()
      const turned = Object.fromEntries(Object.entries(attempt).reverse()) as unknown as Attempt
      await memory().appendAttempt(attempt)
      expect(await memory().appendAttempt(turned)).toBe('already-there')
    })

    it.each<readonly [string, Partial<Attempt>]>([
      ['text', { response: { kind: 'text', text: 'Something else.' } }],
      ['item', { itemId: itemId('roc-auc') }],
      ['time', { submittedAt: TEST_EPOCH + 1 }],
      ['score', { assessment: anAssessment({ score: 0.75 }) }],
    ])('refuses an id that is taken by an attempt with another %s', async (_what, changes) => {
      await memory().appendAttempt(anAttempt())
      await expectError('conflict', memory().appendAttempt(anAttempt(changes)))
      expect(await memory().attempts({})).toEqual([anAttempt()])
    })

    it('appends an attempt once where it is sent ten times at once', async () => {
      const sent = Array.from({ length: 10 }, () => memory().appendAttempt(anAttempt()))
      const answers = await Promise.all(sent)
      expect(answers.filter((answer) => answer === 'added')).toHaveLength(1)
      expect(await memory().attempts({})).toHaveLength(1)
    })

    it('refuses an attempt that its schema does not allow and stores nothing', async () => {
      const wrong = anAttempt({ assessment: anAssessment({ score: 2 }) })
      await expectError('invalid-input', memory().appendAttempt(wrong))
      expect(await memory().attempts({})).toEqual([])
    })

    it('keeps what it stored when a value that it handed out is changed', async () => {
      await memory().appendAttempt(anAttempt())
      const [handedOut] = await memory().attempts({})
      if (handedOut) handedOut.assessment.score = 1
      expect(await memory().attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    })
  })
}

/** Listing: newest first, in pages. */
export function attemptPageContract({ memory }: ContractSubject): void {
  /** Appends one attempt for each time, in the order given, and returns them. */
  const append = async (times: readonly number[], items: readonly string[] = ['bias-variance']) => {
    const newId = idMaker()
    const attempts = times.map((time, index) =>
      anAttempt({
        id: newId(),
        submittedAt: TEST_EPOCH + time,
        itemId: itemId(items[index % items.length] ?? 'bias-variance'),
      }),
    )
    for (const attempt of attempts) await memory().appendAttempt(attempt)
    return attempts
  }
  const ids = (attempts: readonly Attempt[]) => attempts.map(({ id }) => id)

  describe('listing attempts', () => {
    it('lists the newest first, and the larger id first where the times are equal', async () => {
      const [second, oldest, third, newest] = await append([20, 10, 20, 30])
      const expected = [newest, third, second, oldest].map((attempt) => attempt?.id)
      expect(ids(await memory().attempts({}))).toEqual(expected)
    })

    it('counts the oldest first, and the smaller id first where the times are equal', async () => {
      const [second, oldest, third, newest] = await append([20, 10, 20, 30])
      const expected = [oldest, second, third, newest].map((attempt) => attempt?.id)
      expect(ids(await memory().countingAttempts())).toEqual(expected)
    })

    it('lists and counts only the attempts of an item where one is given', async () => {
      const attempts = await append([1, 2, 3, 4, 5], ['roc-auc', 'l1-vs-l2'])
      const ofItem = attempts.filter((attempt) => attempt.itemId === 'roc-auc')
      const query = { itemId: itemId('roc-auc') }
      expect(ids(await memory().attempts(query))).toEqual(ids(ofItem).reverse())
      expect(ids(await memory().countingAttempts(query.itemId))).toEqual(ids(ofItem))
    })

    it('lists 50 unless it is told another number, and that one exactly', async () => {
      await append(Array.from({ length: 60 }, (_, index) => index))
      expect(await memory().attempts({})).toHaveLength(50)
      expect(await memory().attempts({ limit: 1 })).toHaveLength(1)
      expect(await memory().attempts({ limit: 59 })).toHaveLength(59)
      expect(await memory().attempts({ limit: 200 })).toHaveLength(60)
    })

    it.each([0, -1, 201, 1.5, Number.NaN])('refuses a limit of %s', async (limit) => {
      await expectError('invalid-input', memory().attempts({ limit }))
    })

    it.each([
      ['different times', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
      ['equal times', [5, 5, 5, 5, 5, 5, 5, 1, 1, 1]],
    ])('shows every attempt once in pages of three with %s', async (_name, times) => {
      const attempts = await append(times)
      const seen: Attempt[] = []
      for (;;) {
        const before = seen.at(-1)?.id
        const query = before === undefined ? { limit: 3 } : { limit: 3, before }
        const page = await memory().attempts(query)
        seen.push(...page)
        if (page.length < 3) break
      }
      expect(seen).toEqual(await memory().attempts({ limit: 200 }))
      expect(seen).toHaveLength(attempts.length)
    })

    it('keeps its place while newer attempts come in', async () => {
      const attempts = await append([1, 2, 3, 4])
      const [, third] = await memory().attempts({ limit: 2 })
      const late = anAttempt({ id: idMaker(2)(), submittedAt: TEST_EPOCH + 99 })
      await memory().appendAttempt(late)
      const before = third?.id ?? FIRST_ATTEMPT
      expect(ids(await memory().attempts({ before }))).toEqual(ids(attempts.slice(0, 2)).reverse())
    })

    it('takes an attempt at another item as the place where the page begins', async () => {
      const attempts = await append([1, 2, 3, 4], ['roc-auc', 'l1-vs-l2'])
      const before = attempts[3]?.id ?? FIRST_ATTEMPT
      const page = await memory().attempts({ before, itemId: itemId('roc-auc') })
      expect(page).toEqual([attempts[2], attempts[0]])
    })

    it('refuses to begin a page at an attempt that this learner does not have', async () => {
      await memory(learnerId('somebody else')).appendAttempt(anAttempt())
      await expectError('invalid-input', memory().attempts({ before: FIRST_ATTEMPT }))
    })
  })
}

/** Withdrawals: an attempt stays, but no longer counts. */
export function withdrawalContract({ memory }: ContractSubject): void {
  const withdrawal = { attemptId: FIRST_ATTEMPT, at: TEST_EPOCH + 1000 }

  describe('withdrawing attempts', () => {
    it('no longer counts a withdrawn attempt, but still has and lists it', async () => {
      const other = anAttempt({ id: idMaker()() })
      await memory().appendAttempt(anAttempt())
      await memory().appendAttempt(other)
      await memory().withdraw(withdrawal)
      expect(await memory().countingAttempts()).toEqual([other])
      expect(await memory().countingAttempts(other.itemId)).toEqual([other])
      expect(await memory().attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
      expect(await memory().attempts({})).toHaveLength(2)
      expect(await memory().withdrawals()).toEqual([withdrawal])
    })

    it('keeps the first withdrawal where there is a second one', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().withdraw(withdrawal)
      await memory().withdraw({ ...withdrawal, at: TEST_EPOCH + 2000 })
      expect(await memory().withdrawals()).toEqual([withdrawal])
    })

    it('refuses to withdraw an attempt that this learner does not have', async () => {
      await memory(learnerId('somebody else')).appendAttempt(anAttempt())
      await expectError('not-found', memory().withdraw(withdrawal))
      expect(await memory().withdrawals()).toEqual([])
    })

    it('refuses a withdrawal that its schema does not allow', async () => {
      await memory().appendAttempt(anAttempt())
      await expectError('invalid-input', memory().withdraw({ ...withdrawal, at: -1 }))
    })

    it('lets a retry of a withdrawn attempt stay withdrawn', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().withdraw(withdrawal)
      expect(await memory().appendAttempt(anAttempt())).toBe('already-there')
      expect(await memory().countingAttempts()).toEqual([])
    })

    it('lists withdrawals oldest first, and by attempt where the times are equal', async () => {
      const newId = idMaker()
      const attempts = [newId(), newId(), newId()].map((id) => anAttempt({ id }))
      for (const attempt of attempts) await memory().appendAttempt(attempt)
      const [first, second, third] = attempts.map(({ id }) => id)
      for (const [attemptId, at] of [
        [third, 5],
        [second, 5],
        [first, 9],
      ] as const)
        if (attemptId) await memory().withdraw({ attemptId, at })
      const listed = (await memory().withdrawals()).map(({ attemptId }) => attemptId)
      expect(listed).toEqual([second, third, first])
    })
  })
}
