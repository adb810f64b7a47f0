import { expect, it } from 'vitest'
import { companyOf } from './company.ts'
import type { ShownMisconception } from './misconceptions.ts'
import type { PointEvidence } from './point.ts'
import type { Cause } from './verdict.ts'

const asserted = { claim: { asserted: {} } } as unknown as PointEvidence
const absent = { claim: undefined } as unknown as PointEvidence
const settled = (cause: Cause) => ({ claim: { outcome: { cause } } }) as unknown as PointEvidence
const belief = {} as ShownMisconception
const LONG = 200

it('A point is not its own company.', () => {
  const { company } = companyOf([asserted, absent, absent], 0, [], LONG)
  expect(company).toBeLessThan(companyOf([asserted, absent, absent], 1, [], LONG).company)
})

it('More points that are asserted are better company.', () => {
  const none = companyOf([absent, absent, absent], 0, [], LONG).company
  const one = companyOf([absent, asserted, absent], 0, [], LONG).company
  const all = companyOf([absent, asserted, asserted], 0, [], LONG).company
  expect([none < one, one < all]).toEqual([true, true])
})

it('An answer too short for more than one point is not blamed for the others.', () => {
  expect(companyOf([asserted, absent, absent], 0, [], 8).company).toBe(0.5)
})

it('A misconception takes the cleanness of the whole answer.', () => {
  expect(companyOf([asserted, absent], 0, [], LONG).clean).toBe(1)
  expect(companyOf([asserted, absent], 0, [belief], LONG).clean).toBe(0)
})

it.each<[Cause, number]>([
  ['opposite', 0.5],
  ['turned', 0.5],
  ['denied', 0.5],
  ['misconception', 0.5],
  ['list', 1],
  ['doubtful', 1],
])('Another point that is settled as %s leaves %d undisputed.', (cause, share) => {
  expect(companyOf([asserted, settled(cause), absent], 0, [], LONG).undisputed).toBe(share)
})

it('A rubric of one point knows no company.', () => {
  expect(companyOf([asserted], 0, [], LONG)).toEqual({ company: 0.5, clean: 1, undisputed: 1 })
})
