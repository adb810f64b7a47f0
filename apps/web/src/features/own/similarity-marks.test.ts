import type { SimilarityResult, Span } from '@warmstart/schema'
import { expect, it } from 'vitest'
import { answerMarks, referenceMarks } from './similarity-marks.ts'

const span = (start: number, end: number): Span => ({ kind: 'span', start, end, quote: 'x' })
const word = (start: number, reversed: boolean) =>
  ({ reference: span(start, start + 3), agreement: 'same', reversed }) as const
const result: SimilarityResult = {
  reference: 'abc',
  note: '',
  shared: [
    { answer: span(0, 5), words: [word(10, false), word(14, false)] },
    { answer: span(6, 9), words: [word(20, true)] },
  ],
  missing: [span(30, 33)],
}

it('marks what an answer shares and what it turns round', () => {
  expect(answerMarks(result)).toEqual([
    { id: 'shared', start: 0, end: 5 },
    { id: 'turned', start: 6, end: 9 },
  ])
})

it('marks in the model answer what was found, turned round and missed', () => {
  expect(referenceMarks(result)).toEqual([
    { id: 'shared', start: 10, end: 13 },
    { id: 'shared', start: 14, end: 17 },
    { id: 'turned', start: 20, end: 23 },
    { id: 'missing', start: 30, end: 33 },
  ])
})
