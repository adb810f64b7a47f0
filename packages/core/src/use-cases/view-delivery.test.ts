import { beforeEach, expect, it } from 'vitest'
import { sampleContext } from '../testing/sample-catalog.ts'
import { attempt, attemptId } from '../testing/samples.ts'
import type { Context } from './context.ts'
import { viewDelivery } from './view-delivery.ts'

const text =
  'Um, dropout is a regulariser. For example, units are switched off, so the fully connected layer cannot rely on them.'
const kept = { ...attempt('q-0', { day: 0 }), response: { kind: 'text', text } } as const
const TERMS = ['Dropout', 'Fully connected (dense) layer']

let context: Context
beforeEach(async () => {
  context = sampleContext()
  await context.store.memoryOf(context.learner).appendAttempt(kept)
})

it('measures how the answer is said, for an audience, and changes nothing (U16)', async () => {
  const before = await context.store.memoryOf(context.learner).exportAll(0)
  const report = await viewDelivery(context, kept.id, 'child', TERMS)
  expect(report).toMatchObject({ audience: 'child', timed: false, pace: null })
  expect(report.fillers.map(({ name }) => name)).toEqual(['um'])
  expect(report.structure.example).not.toBeNull()
  expect(report.jargon.terms.map(({ term }) => term)).toEqual(['Dropout', 'Fully connected layer'])
  expect(await context.store.memoryOf(context.learner).exportAll(0)).toEqual(before)
})

it('is not there for unknown attempts and for code (U16)', async () => {
  await expect(viewDelivery(context, attemptId(9), 'child', [])).rejects.toMatchObject({
    code: 'not-found',
  })
  const response = { kind: 'code', language: 'python', source: '' } as const
  const code = { ...kept, id: attemptId(2), response }
  await context.store.memoryOf(context.learner).appendAttempt(code)
  await expect(viewDelivery(context, attemptId(2), 'child', [])).rejects.toMatchObject({
    code: 'invalid-input',
  })
})
