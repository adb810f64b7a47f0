import { MockId } from '@warmstart/schema'
import { expect, it } from 'vitest'
import { DAY_MS } from '../civil-date.ts'
import { sampleItems } from '../testing/mock-room.ts'
import { type HintInput, mockHint, type PastMock } from './hint.ts'

const NOW = 100 * DAY_MS
const input = (changes: Partial<HintInput> = {}): HintInput => ({
  ...{ mocks: [], answered: 12, daysLeft: null, mix: { coding: 2 }, now: NOW },
  items: sampleItems(),
  ...changes,
})
const mock = (daysAgo: number, phase: PastMock['phase'], format = 'ml-concepts'): PastMock => ({
  plan: {
    id: MockId.parse('019aa5b1-2c00-7000-a000-000000000001'),
    ...{ format: format as 'ml-concepts', title: 'A mock', minutes: 15 },
    createdAt: NOW - daysAgo * DAY_MS,
  },
  phase,
})

it('suggests a first mock after ten items, and not before', () => {
  expect(mockHint(input({ answered: 9 }))).toBeNull()
  expect(mockHint(input({ answered: 10 }))).toMatchObject({
    format: 'ml-concepts',
    mockId: null,
    why: expect.stringContaining('10 items'),
  })
})

it.each([
  ['after a week without a date', null, 7, true],
  ['not within the week', null, 6, false],
  ['after three days in the last two weeks', 14, 3, true],
  ['not sooner than that', 14, 2, false],
  ['not on the day of the interview', 0, 30, false],
  ['not after it', -1, 30, false],
])('suggests the next one %s', (_when, daysLeft, daysAgo, isDue) => {
  const hint = mockHint(input({ daysLeft, mocks: [mock(daysAgo, 'completed')] }))
  expect(hint !== null).toBe(isDue)
})

it('goes on with one that was left, and asks for the ratings of one that is over', () => {
  expect(mockHint(input({ answered: 0, mocks: [mock(1, 'running')] }))?.why).toMatch(/left it open/)
  expect(mockHint(input({ answered: 0, mocks: [mock(1, 'reflecting')] }))?.why).toMatch(
    /how it went/,
  )
  expect(mockHint(input({ answered: 0, mocks: [mock(3, 'running')] }))).toBeNull()
  expect(mockHint(input({ answered: 0, mocks: [mock(1, 'ready')] }))).toBeNull()
})

it('turns to the format that was not sat for longest, where there is content for it', () => {
  const items = sampleItems().map((item, i) =>
    item.kind === 'question' && i < 3 ? { ...item, rounds: ['behavioural' as const] } : item,
  )
  const sat = [mock(8, 'completed')]
  expect(mockHint(input({ mocks: sat, items }))?.format).toBe('behavioural')
  expect(mockHint(input({ mocks: sat }))?.format).toBe('ml-concepts')
  expect(mockHint(input({ items: [] }))).toBeNull()
})
