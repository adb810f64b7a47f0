import { describe, expect, it } from 'vitest'
import { aCard, anAttempt, FIRST_ATTEMPT, LOCAL } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { type ContractSubject, expectError, gate } from './subject.ts'
import { increment } from './transactions.ts'

/** Closing a store, and what outlives it. */
export function lifetimeContract(subject: ContractSubject): void {
  const { store, memory, openAgain } = subject

  describe('closing', () => {
    it('waits for what is running, and commits it', async () => {
      const begun = gate()
      const goOn = gate()
      const steps: string[] = []
      const transaction = store().transaction(LOCAL, async (inside) => {
        begun.open()
        await goOn.opened
        await inside.putCard(aCard())
        steps.push('work')
      })
      await begun.opened
      const closing = store()
        .close()
        .then(() => steps.push('closed'))
      goOn.open()
      await Promise.all([transaction, closing])
      expect(steps).toEqual(['work', 'closed'])
    })

    it('may be done twice, and refuses every call afterwards', async () => {
      const kept = memory()
      await store().close()
      await store().close()
      await expectError('storage-unavailable', kept.cards())
      await expectError('storage-unavailable', kept.putCard(aCard()))
      await expectError('storage-unavailable', store().transaction(LOCAL, increment))
    })
  })

  // Not `runIf`: a store in memory has nothing to open again, which is no skipped test.
  if (!subject.isDurable) return

  describe('opening the same data again', () => {
    it('finds everything that was stored before the store was closed', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
      await memory().putCard(aCard())
      const before = await memory().exportAll(TEST_EPOCH)
      await store().close()
      const again = (await openAgain()).memoryOf(LOCAL)
      expect(await again.exportAll(TEST_EPOCH)).toEqual(before)
      expect(await again.cards()).toEqual([aCard()])
    })

    it('shows at once in one store what another one committed', async () => {
      const other = (await openAgain()).memoryOf(LOCAL)
      await memory().appendAttempt(anAttempt())
      expect(await other.attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
      expect(await other.appendAttempt(anAttempt())).toBe('already-there')
      await other.putCard(aCard())
      expect(await memory().cards()).toEqual([aCard()])
    })

    it('loses no update of 20 transactions from two stores at once', async () => {
      const stores = [store(), await openAgain()]
      const all = stores.flatMap((one) =>
        Array.from({ length: 10 }, () => one.transaction(LOCAL, increment)),
      )
      await Promise.all(all)
      expect((await memory().card(aCard().itemId))?.reps).toBe(20)
    })

    it('exports one moment while another store writes', async () => {
      const other = await openAgain()
      const both = Array.from({ length: 10 }, (_, index) =>
        other.transaction(LOCAL, async (inside) => {
          const id = anAttempt().id.replace(/1$/, String(index)) as typeof FIRST_ATTEMPT
          await inside.appendAttempt(anAttempt({ id }))
          await inside.withdraw({ attemptId: id, at: TEST_EPOCH })
        }),
      )
      const exports = Array.from({ length: 10 }, () => memory().exportAll(TEST_EPOCH))
      await Promise.all(both)
      for (const { attempts, withdrawals } of await Promise.all(exports))
        expect(withdrawals).toHaveLength(attempts.length)
    })
  })
}
