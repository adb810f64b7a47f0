import type { Assessment, SelfCheck } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { evidenceOf, meaningOf } from './evidence.ts'

const span = (start: number, end: number) => ({ kind: 'span', start, end, quote: 'x' })
const assessment = {
  criteria: [
    { id: 'noise', text: 'noise', status: 'missing', evidence: [] },
    { id: 'bias', text: 'bias', status: 'met', evidence: [span(0, 4), span(9, 12)] },
  ],
  misconceptions: [
    { id: 'm', text: 'more data lowers bias', fix: 'it does not', evidence: [span(2, 8)] },
  ],
} as unknown as Assessment

test('Points are numbered in the order in which they are shown, misconceptions get letters.', () => {
  const { criteria, misconceptions } = evidenceOf(assessment)
  expect(criteria.map(({ sign, text }) => `${sign} ${text}`)).toEqual(['1 bias', '2 noise'])
  expect(misconceptions.map((one) => one.sign)).toEqual(['a'])
})

test('Every span of a point and of a misconception is marked under its sign.', () => {
  expect(evidenceOf(assessment).marks).toEqual([
    { id: '1', start: 0, end: 4 },
    { id: '1', start: 9, end: 12 },
    { id: 'a', start: 2, end: 8 },
  ])
})

test('What the learner says of a point stands beside what was seen, and changes none of it.', () => {
  const check = { pointId: 'noise', said: true } as unknown as SelfCheck
  const { criteria, marks } = evidenceOf(assessment, [check])
  expect(criteria.map(({ status, said }) => [status, said])).toEqual([
    ['met', null],
    ['missing', true],
  ])
  expect(marks).toEqual(evidenceOf(assessment).marks)
})

test('A sign leads back to its status and words; a misconception contradicts.', () => {
  const evidence = evidenceOf(assessment)
  expect(meaningOf(evidence, '2')).toEqual({ status: 'missing', text: 'noise' })
  expect(meaningOf(evidence, 'a')?.status).toBe('contradicted')
  expect(meaningOf(evidence, '9')).toBeNull()
})
