import { OpinionId, type SecondOpinion } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOpinion } from '../arbitraries.ts'
import {
  anAssessment,
  anAttempt,
  anExport,
  anOpinion,
  FIRST_ATTEMPT,
  FIRST_OPINION,
  learnerId,
} from '../builders.ts'
import { TEST_EPOCH } from '../clock.ts'
import { idMaker } from '../random.ts'
import { type ContractSubject, expectError } from './subject.ts'

/** Second opinions are append-only rows beside an attempt. */
export function opinionContract({ memory, runs }: ContractSubject): void {
  const newId = idMaker(3)
  const opinionId = () => OpinionId.parse(newId())

  describe('second opinions', () => {
    it('gives back an opinion as it was appended, and none for another attempt', async () => {
      await memory().appendAttempt(anAttempt())
      expect(await memory().appendOpinion(anOpinion())).toBe('added')
      expect(await memory().opinions(FIRST_ATTEMPT)).toEqual([anOpinion()])
      expect(await memory().opinions(newId())).toEqual([])
    })

    it('leaves the attempt and its own assessment as they were', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendOpinion(anOpinion())
      expect(await memory().countingAttempts()).toEqual([anAttempt()])
    })

    it('takes the same opinion twice as a retry, whatever the order of its keys', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendOpinion(anOpinion())
      const turned = Object.fromEntries(Object.entries(anOpinion()).reverse())
      expect(await memory().appendOpinion(turned as unknown as SecondOpinion)).toBe('already-there')
      expect(await memory().opinions(FIRST_ATTEMPT)).toHaveLength(1)
    })

    it('refuses an id that is taken by another opinion', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendOpinion(anOpinion())
      await expectError('conflict', memory().appendOpinion(anOpinion({ model: 'another' })))
      expect(await memory().opinions(FIRST_ATTEMPT)).toEqual([anOpinion()])
    })

    it('refuses an opinion on an attempt that this learner does not have', async () => {
      await memory(learnerId('somebody else')).appendAttempt(anAttempt())
      await expectError('not-found', memory().appendOpinion(anOpinion()))
      expect(await memory().opinions(FIRST_ATTEMPT)).toEqual([])
    })

    it('refuses the assessment of anybody but a model, and stores nothing', async () => {
      await memory().appendAttempt(anAttempt())
      const assessment = anAssessment() as SecondOpinion['assessment']
      await expectError('invalid-input', memory().appendOpinion(anOpinion({ assessment })))
      expect(await memory().opinions(FIRST_ATTEMPT)).toEqual([])
    })

    it('lists opinions oldest first, and the smaller id first where the times are equal', async () => {
      await memory().appendAttempt(anAttempt())
      const [first, second, third] = [opinionId(), opinionId(), opinionId()] as const
      const given = [anOpinion({ id: third, at: 9 }), anOpinion({ id: second, at: 5 })]
      for (const opinion of [...given, anOpinion({ id: first, at: 5 })])
        await memory().appendOpinion(opinion)
      const listed = (await memory().opinions(FIRST_ATTEMPT)).map(({ id }) => id)
      expect(listed).toEqual([first, second, third])
    })

    it('keeps opinions on an attempt that was withdrawn', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
      expect(await memory().appendOpinion(anOpinion())).toBe('added')
      expect(await memory().opinions(FIRST_ATTEMPT)).toHaveLength(1)
    })

    it('shows nothing of one learner to another', async () => {
      const [one, two] = [memory(learnerId('one')), memory(learnerId('two'))]
      for (const each of [one, two]) await each.appendAttempt(anAttempt())
      await one.appendOpinion(anOpinion())
      expect(await two.opinions(FIRST_ATTEMPT)).toEqual([])
      expect(await two.appendOpinion(anOpinion({ model: 'another' }))).toBe('added')
    })

    it('keeps any opinion that its schema allows', async () => {
      await memory().appendAttempt(anAttempt())
      const property = fc.asyncProperty(arbitraryOpinion(FIRST_ATTEMPT), async (opinion) => {
        await memory().appendOpinion(opinion)
        const stored = await memory().opinions(FIRST_ATTEMPT)
        expect(stored.find(({ id }) => id === opinion.id)).toEqual(opinion)
      })
      await fc.assert(property, { numRuns: runs })
    })

    it('imports opinions on attempts of the document and on those that were there', async () => {
      const second = anAttempt({ id: newId() })
      await memory().appendAttempt(anAttempt())
      const opinions = [anOpinion(), anOpinion({ id: opinionId(), attemptId: second.id })]
      const counts = await memory().importAll(anExport({ attempts: [second], opinions }))
      expect(counts).toMatchObject({ attempts: 1, opinions: 2 })
      expect(await memory().importAll(anExport({ opinions }))).toMatchObject({ opinions: 0 })
    })

    it.each([
      ['not-found', 'is on an attempt that nobody has', { attemptId: newId() }],
      ['conflict', 'has the id of another one', { model: 'another' }],
    ] as const)('imports nothing (%s) where an opinion %s', async (code, _what, changes) => {
      await memory().appendAttempt(anAttempt())
      await memory().appendOpinion(anOpinion())
      const before = await memory().exportAll(TEST_EPOCH)
      const attempts = [anAttempt({ id: newId() })]
      const data = anExport({ attempts, opinions: [anOpinion(changes)] })
      if (code === 'not-found') data.opinions[0] = anOpinion({ ...changes, id: opinionId() })
      await expectError(code, memory().importAll(data))
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(before)
    })

    it('are gone when everything is deleted', async () => {
      await memory().appendAttempt(anAttempt())
      await memory().appendOpinion(anOpinion())
      await memory().deleteAll()
      expect(await memory().opinions(FIRST_ATTEMPT)).toEqual([])
      expect(await memory().exportAll(TEST_EPOCH)).toEqual(anExport())
      await memory().appendAttempt(anAttempt())
      expect(await memory().appendOpinion(anOpinion({ id: FIRST_OPINION }))).toBe('added')
    })
  })
}
