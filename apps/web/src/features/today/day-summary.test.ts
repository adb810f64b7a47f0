import type { QueueEntry } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { summaryOfDay } from './day-summary.ts'

const entries = (...kinds: QueueEntry['kind'][]) => kinds.map((kind) => ({ kind }) as QueueEntry)

test('A day is summed up by what kind of work it holds.', () => {
  expect(
    summaryOfDay({ minutes: 18, entries: entries('review', 'relearn', 'weak', 'new', 'new') }),
  ).toBe('2 reviews, 1 weak spot and 2 new, about 18\u00a0min')
  expect(summaryOfDay({ minutes: 3, entries: entries('final-look') })).toBe(
    '1 review, about 3\u00a0min',
  )
})

test('A day without entries says so.', () => {
  expect(summaryOfDay({ minutes: 0, entries: [] })).toBe('nothing is planned')
})
