import { PointId, type SelfCheck } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySelfCheck } from '../arbitraries.ts'
import { anAttempt, anExport, aSelfCheck, FIRST_ATTEMPT, learnerId } from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import { type ContractSubject, expectError } from './subject.ts'

const bias = PointId.parse('bias')

/** What the person says of points in doubt: append-only rows beside an attempt. */
export function selfCheckContract({ memory, runs }: ContractSubject): void {
  const newId = idMaker(4)
  const withdrawal = { attemptId: FIRST_ATTEMPT, at: TEST_EPOCH }

  describe('self-checks', () => {
    it('give back a row as it was appended, and none for another attempt', async () => {
      const quote = { kind: 'span' as const, start: 0, end: 4, quote: 'Bias' }
      const marked = aSelfCheck({ quote })
      await memory().appendAttempt(anAttempt())
      expect(await memory().appendSelfCheck(marked)).toBe('added')
      expect(await memory().selfChecks(FIRST_ATTEMPT)).toEqual([marked])
      expect(await memory().selfChecks(newId())).toEqual([])
    })

    it('leave the attempt and its own assessment as they were', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendSelfCheck(aSelfCheck())
      expect(await memory().countingAttempts()).toEqual([anAttempt()])
    })

    it('keep every row of a point, so that taking it back is a row as well', async () => {
      await memory().appendAttempt(anAttempt())
      const back = aSelfCheck({ said: null, at: aSelfCheck().at + 1 })
      for (const check of [back, aSelfCheck()]) await memory().appendSelfCheck(check)
      expect(await memory().selfChecks(FIRST_ATTEMPT)).toEqual([aSelfCheck(), back])
    })

    it('are listed over all attempts by time, attempt and point', async () => {
      const second = newId()
      for (const id of [FIRST_ATTEMPT, second]) await memory().appendAttempt(anAttempt({ id }))
      const given = [
        aSelfCheck({ attemptId: second, at: 5 }),
        aSelfCheck({ at: 5 }),
        aSelfCheck({ at: 5, pointId: bias }),
        aSelfCheck({ attemptId: second, at: 4 }),
      ]
      for (const check of given) await memory().appendSelfCheck(check)
      const byText = (a: SelfCheck, b: SelfCheck) =>
        a.at - b.at || (a.attemptId + a.pointId < b.attemptId + b.pointId ? -1 : 1)
      expect(await memory().selfChecks()).toEqual(given.toSorted(byText))
    })

    it('take the same row twice as a retry, and refuse another one of the same time', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendSelfCheck(aSelfCheck())
      const turned = Object.fromEntries(Object.entries(aSelfCheck()).reverse())
      expect(await memory().appendSelfCheck(turned as SelfCheck)).toBe('already-there')
      await expectError('conflict', memory().appendSelfCheck(aSelfCheck({ said: false })))
      expect(await memory().appendSelfCheck(aSelfCheck({ pointId: bias }))).toBe('added')
      expect(await memory().selfChecks()).toHaveLength(2)
    })

    it('are refused on an attempt that this learner does not have', async () => {
      const other = memory(learnerId('somebody else'))
      await other.appendAttempt(anAttempt())
      await expectError('not-found', memory().appendSelfCheck(aSelfCheck()))
      await other.appendSelfCheck(aSelfCheck())
      expect(await memory().selfChecks()).toEqual([])
    })

    it('are refused where they are none, and stay where the attempt is withdrawn', async () => {
      await memory().appendAttempt(anAttempt())
      await expectError('invalid-input', memory().appendSelfCheck(aSelfCheck({ at: -1 })))
      await memory().appendSelfCheck(aSelfCheck())
      await memory().withdraw(withdrawal)
      expect(await memory().selfChecks()).toEqual([aSelfCheck()])
    })

    it('keep anything that their schema allows', async () => {
      await memory().appendAttempt(anAttempt())
      const property = fc.asyncProperty(arbitrarySelfCheck(FIRST_ATTEMPT), async (check) => {
        await memory().appendSelfCheck(check)
        expect(await memory().selfChecks(FIRST_ATTEMPT)).toContainEqual(check)
      })
      await fc.assert(property, { numRuns: runs })
    })

    it('are imported on attempts of the document and on those that were there', async () => {
      const second = anAttempt({ id: newId() })
      await memory().appendAttempt(anAttempt())
      const selfChecks = [aSelfCheck(), aSelfCheck({ attemptId: second.id })]
      const counts = await memory().importAll(anExport({ attempts: [second], selfChecks }))
      expect(counts).toMatchObject({ attempts: 1, selfChecks: 2 })
      expect(await memory().importAll(anExport({ selfChecks }))).toMatchObject({ selfChecks: 0 })
      expect((await memory().exportAll(TEST_EPOCH)).selfChecks).toHaveLength(2)
    })

    it.each([
      ['not-found', 'is on an attempt that nobody has', { attemptId: newId() }],
      ['conflict', 'contradicts one of the same time', { said: false }],
    ] as const)('import nothing (%s) where one %s', async (code, _what, changes) => {
      await memory().appendAttempt(anAttempt())
      await memory().appendSelfCheck(aSelfCheck())
      const before = await memory().exportAll(TEST_EPOCH)
      const attempts = [anAttempt({ id: newId() })]
      const data = anExport({ attempts, selfChecks: [aSelfCheck(changes)] })
      await expectError(code, memory().importAll(data))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(before)
    })

    it('are gone when everything is deleted', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendSelfCheck(aSelfCheck())
      await memory().deleteAll()
      expect(await memory().selfChecks()).toEqual([])
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
      await memory().appendAttempt(anAttempt())
      expect(await memory().appendSelfCheck(aSelfCheck({ said: false }))).toBe('added')
    })
  })
}
