import type { Memory } from '@warmstart/core'
import { describe, expect, it } from 'vitest'
import { aCard, aDraft, anAttempt, anExport, FIRST_ATTEMPT, itemId, LOCAL } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import { type ContractSubject, expectError, gate } from './subject.ts'

const ITEM = itemId('bias-variance')

/** Reads a count and writes it back, larger by one. */
export async function increment(memory: Memory): Promise<void> {
  const card = await memory.card(ITEM)
  await memory.putCard(aCard({ reps: (card?.reps ?? 0) + 1 }))
}

/** A transaction is all or nothing, and writers run one by one. */
export function transactionContract({ store, memory }: ContractSubject): void {
  describe('transactions', () => {
    it('commits everything and gives back what the work gave', async () => {
      const answer = await store().transaction(LOCAL, async (inside) => {
        await inside.appendAttempt(anAttempt())
        await inside.putCard(aCard())
        return 'done'
      })
      expect(answer).toBe('done')
      expect(await memory().attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
      expect(await memory().card(ITEM)).toEqual(aCard())
    })

    it('reads inside what it wrote inside', async () => {
      await store().transaction(LOCAL, async (inside) => {
        await inside.appendAttempt(anAttempt())
        await inside.withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
        expect(await inside.attempts({})).toEqual([anAttempt()])
        expect(await inside.countingAttempts()).toEqual([])
        expect((await inside.exportAll(TEST_EPOCH)).withdrawals).toHaveLength(1)
      })
    })

    it('undoes everything and passes the very error on where the work fails', async () => {
      const fault = new Error('the work failed')
      await memory().putCard(aCard({ reps: 5 }))
      const failing = store().transaction(LOCAL, async (inside) => {
        await inside.appendAttempt(anAttempt())
        await inside.putCard(aCard({ reps: 6 }))
        await inside.putDraft(aDraft())
        throw fault
      })
      await expect(failing).rejects.toBe(fault)
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
      expect(await memory().cards()).toEqual([aCard({ reps: 5 })])
    })

    it('undoes a deletion of everything where the work fails', async () => {
      await memory().appendAttempt(anAttempt())
      const failing = store().transaction(LOCAL, async (inside) => {
        await inside.deleteAll()
        throw new Error('the work failed')
      })
      await expect(failing).rejects.toThrow('the work failed')
      expect(await memory().attempts({})).toEqual([anAttempt()])
    })

    it('works on after a transaction that failed', async () => {
      const failing = store().transaction(LOCAL, () => Promise.reject(new Error('no')))
      await expect(failing).rejects.toThrow('no')
      await store().transaction(LOCAL, increment)
      expect((await memory().card(ITEM))?.reps).toBe(1)
    })

    it('lets the work go on after a conflict that it caught', async () => {
      await memory().appendAttempt(anAttempt())
      await store().transaction(LOCAL, async (inside) => {
        await expectError('conflict', inside.appendAttempt(anAttempt({ activeMs: 1 })))
        await inside.putCard(aCard())
      })
      expect(await memory().card(ITEM)).toEqual(aCard())
    })

    it('leaves nothing of an import whose conflict the work caught', async () => {
      await memory().appendAttempt(anAttempt())
      const attempts = [anAttempt({ id: idMaker()() }), anAttempt({ activeMs: 1 })]
      await store().transaction(LOCAL, async (inside) => {
        await expectError('conflict', inside.importAll(anExport({ attempts })))
      })
      expect(await memory().attempts({})).toEqual([anAttempt()])
    })

    it('shows outside nothing of a transaction that is undone', async () => {
      const written = gate()
      const looked = gate()
      const failing = store().transaction(LOCAL, async (inside) => {
        await inside.putCard(aCard())
        written.open()
        await looked.opened
        throw new Error('undo')
      })
      const outcome = expect(failing).rejects.toThrow('undo')
      await written.opened
      const read = memory().card(ITEM)
      looked.open()
      await outcome
      expect(await read).toBeNull()
    })
  })

  describe('transactions at the same time', () => {
    it('loses no update of 20 transactions that each read and then write', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store().transaction(LOCAL, increment)))
      expect((await memory().card(ITEM))?.reps).toBe(20)
    })

    it('loses no attempt of 50 that are appended at once', async () => {
      const newId = idMaker()
      const attempts = Array.from({ length: 50 }, () => anAttempt({ id: newId() }))
      await Promise.all(attempts.map((attempt) => memory().appendAttempt(attempt)))
      expect(await memory().countingAttempts()).toHaveLength(50)
    })

    it('runs the writers of a learner one by one', async () => {
      const steps: string[] = []
      const writer = (name: string) =>
        store().transaction(LOCAL, async (inside) => {
          steps.push(`${name} begins`)
          await increment(inside)
          await inside.cards()
          steps.push(`${name} ends`)
        })
      await Promise.all([writer('a'), writer('b'), writer('c')])
      const names = steps.map((step) => step.slice(0, 1))
      expect(steps).toHaveLength(6)
      for (const index of [0, 2, 4]) expect(names[index]).toBe(names[index + 1])
    })

    it('lets a single write wait for a transaction that has begun', async () => {
      const begun = gate()
      const goOn = gate()
      const transaction = store().transaction(LOCAL, async (inside) => {
        const card = await inside.card(ITEM)
        begun.open()
        await goOn.opened
        await inside.putCard(aCard({ reps: (card?.reps ?? 0) + 1 }))
      })
      await begun.opened
      const write = memory().putCard(aCard({ reps: 100 }))
      goOn.open()
      await Promise.all([transaction, write])
      expect((await memory().card(ITEM))?.reps).toBe(100)
    })
  })

  describe('what a transaction refuses', () => {
    it('applies calls that the work makes all at once one after the other', async () => {
      await store().transaction(LOCAL, async (inside) => {
        const draft = (text: string, shift: number) =>
          inside.putDraft(aDraft({ text, updatedAt: TEST_EPOCH + shift }))
        await Promise.all([draft('b', 2), draft('c', 3), draft('a', 1)])
      })
      expect((await memory().draft(ITEM))?.text).toBe('c')
    })

    it.each([
      ['commits', false, 3],
      ['undoes', true, 0],
    ])('%s also the calls that the work did not wait for', async (_what, fails, kept) => {
      const calls: Promise<unknown>[] = []
      const transaction = store().transaction(LOCAL, async (inside) => {
        for (const item of ['a', 'b', 'c'])
          calls.push(inside.putCard(aCard({ itemId: itemId(item) })))
        if (fails) throw new Error('undo')
      })
      await Promise.allSettled([transaction])
      expect(await memory().cards()).toHaveLength(kept)
      await Promise.allSettled(calls)
      expect(await memory().cards()).toHaveLength(kept)
    })

    it('refuses its memory when it has ended', async () => {
      const kept = await store().transaction(LOCAL, async (inside) => ({ inside }))
      await expectError('internal', kept.inside.putCard(aCard()))
      await expectError('internal', kept.inside.cards())
      expect(await memory().cards()).toEqual([])
    })

    it('refuses the store inside of its work, where it could only wait for itself', async () => {
      await store().transaction(LOCAL, async (inside) => {
        await expectError('internal', memory().cards())
        await expectError('internal', memory().putCard(aCard()))
        await expectError('internal', store().transaction(LOCAL, increment))
        await expectError('internal', store().close())
        await inside.putCard(aCard())
      })
      expect(await memory().cards()).toEqual([aCard()])
    })
  })
}
