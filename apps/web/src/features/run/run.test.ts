import type { QuestionSummary, QueueEntry } from '@warmstart/contract'
import { expect, test } from 'vitest'
import {
  nextStep,
  type RunStep,
  runLength,
  searchOfStep,
  stepsOfToday,
  stepsOfWarmup,
} from './run.ts'

const entry = (id: string, kind: QueueEntry['kind']): QueueEntry => ({
  itemId: id as QueueEntry['itemId'],
  itemKind: 'question',
  title: id,
  level: 'mid',
  topic: 'evaluation' as QueueEntry['topic'],
  minutes: 3,
  kind,
  reason: 'because',
  recall: null,
})
const step = (itemId: string): RunStep => ({
  itemId,
  itemKind: 'question',
  title: itemId,
  minutes: 3,
  context: 'practice',
})
const abc = [step('a'), step('b'), step('c')]

test('Of today, reviews are kept as reviews and the rest as practice.', () => {
  const steps = stepsOfToday([entry('a', 'relearn'), entry('b', 'new'), entry('c', 'weak')], false)
  expect(steps.map(({ itemId, context }) => [itemId, context])).toEqual([
    ['a', 'review'],
    ['b', 'practice'],
    ['c', 'practice'],
  ])
})

test('A focused review holds only what comes back.', () => {
  const entries = [entry('a', 'new'), entry('b', 'review'), entry('c', 'final-look')]
  expect(stepsOfToday(entries, true).map((one) => one.itemId)).toEqual(['b', 'c'])
})

test('The warm-up goes on with what was not tried yet.', () => {
  const questions = [
    { id: 'a', title: 'A', minutes: 2, progress: 'weak' },
    { id: 'b', title: 'B', minutes: 2, progress: 'untried' },
  ] as QuestionSummary[]
  expect(stepsOfWarmup(questions)).toEqual([
    { itemId: 'b', itemKind: 'question', title: 'B', minutes: 2, context: 'warm-up' },
  ])
})

test('The next step is the same whether or not the current one still stands in the queue.', () => {
  expect(nextStep(abc, 'a', [])?.itemId).toBe('b')
  expect(nextStep(abc.slice(1), 'a', [])?.itemId).toBe('b')
})

test('What was put off does not come back in the same run, and a run ends.', () => {
  expect(nextStep(abc, 'b', ['a'])?.itemId).toBe('c')
  expect(nextStep(abc, 'c', ['a', 'b'])).toBeNull()
})

test('The length of a run stays the same while it is gone through.', () => {
  const place = { run: 'today', at: 1, skipped: [] } as const
  expect(runLength(abc, 'a', place)).toBe(3)
  expect(runLength(abc.slice(1), 'a', place)).toBe(3)
  expect(runLength(abc.slice(1), 'b', { ...place, at: 2 })).toBe(3)
  expect(runLength(abc, 'b', { ...place, at: 2, skipped: ['a'] })).toBe(3)
})

test('The address of a step says only what differs from the usual.', () => {
  expect(searchOfStep(step('b'), { run: 'today', at: 2, skipped: [] }, undefined)).toEqual({
    run: 'today',
    at: 2,
  })
  expect(
    searchOfStep(
      { ...step('b'), context: 'review' },
      { run: 'review', at: 3, skipped: ['a', 'c'] },
      'one-breath',
    ),
  ).toEqual({ context: 'review', run: 'review', at: 3, skipped: 'a,c', timer: 'one-breath' })
})
