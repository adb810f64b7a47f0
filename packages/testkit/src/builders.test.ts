import {
  Attempt,
  Card,
  Draft,
  MemoryExport,
  OwnQuestion,
  SecondOpinion,
  SelfCheck,
  Settings,
} from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryAttempt,
  arbitraryCard,
  arbitraryDraft,
  arbitraryExport,
  arbitraryOpinion,
  arbitraryOwnQuestion,
  arbitrarySelfCheck,
  arbitrarySettings,
} from './arbitraries.ts'
import {
  aCard,
  aDraft,
  anAttempt,
  anExport,
  anOpinion,
  anOwnQuestion,
  aSelfCheck,
  FIRST_ATTEMPT,
  someSettings,
} from './builders.ts'
import { fakeClock, TEST_EPOCH } from './clock.ts'

describe('Builders', () => {
  it.each([
    ['anAttempt', Attempt, anAttempt()],
    ['aCard', Card, aCard()],
    ['aDraft', Draft, aDraft()],
    ['anOpinion', SecondOpinion, anOpinion()],
    ['anOwnQuestion', OwnQuestion, anOwnQuestion()],
    ['aSelfCheck', SelfCheck, aSelfCheck()],
    ['someSettings', Settings, someSettings()],
    ['anExport', MemoryExport, anExport()],
  ])('%s makes what the schema allows', (_name, schema, value) => {
    expect(schema.parse(value)).toEqual(value)
  })

  it('change only what they are told to', () => {
    expect(aCard({ reps: 9 })).toEqual({ ...aCard(), reps: 9 })
  })
})

describe('Arbitrary values', () => {
  it.each([
    ['attempts', Attempt, arbitraryAttempt],
    ['cards', Card, arbitraryCard],
    ['drafts', Draft, arbitraryDraft],
    ['opinions', SecondOpinion, arbitraryOpinion(FIRST_ATTEMPT)],
    ['own questions', OwnQuestion, arbitraryOwnQuestion],
    ['self-checks', SelfCheck, arbitrarySelfCheck(FIRST_ATTEMPT)],
    ['settings', Settings, arbitrarySettings],
    ['exports', MemoryExport, arbitraryExport],
  ])('are %s that the schema allows', (_name, schema, arbitrary) => {
    const property = fc.property<[unknown]>(arbitrary, (value) => {
      expect(schema.parse(value)).toEqual(value)
    })
    fc.assert(property)
  })
})

describe('A fake clock', () => {
  it('stands still until it is moved', () => {
    const clock = fakeClock()
    expect([clock.now(), clock.now()]).toEqual([TEST_EPOCH, TEST_EPOCH])
    expect(clock.advance(5)).toBe(TEST_EPOCH + 5)
    expect(clock.now()).toBe(TEST_EPOCH + 5)
  })
})
