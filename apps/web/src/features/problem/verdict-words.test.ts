import type { CaseVerdict } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { caseSign, firstFailure, timeInWords } from './verdict-words.ts'

const one = (id: string, status: CaseVerdict['status'], shown = false): CaseVerdict => ({
  ...{ id, shown, kind: 'hidden', status, ms: 1, memoryMb: 1 },
  ...{ mistake: null, hint: null, error: null, detail: null },
})

test('A shown case that fails is looked at before a hidden one.', () => {
  const hidden = one('hidden', 'wrong-answer')
  const shown = one('shown', 'runtime-error', true)
  expect(firstFailure([one('fine', 'passed'), hidden, shown])).toBe(shown)
  expect(firstFailure([hidden])).toBe(hidden)
  expect(firstFailure([one('fine', 'passed'), one('later', 'not-run')])).toBeNull()
})

test('Every status of a case has a shape and a word.', () => {
  expect(caseSign('passed')).toMatchObject({ shape: '●', word: 'passed' })
  expect(caseSign('not-run')).toMatchObject({ shape: '○', word: 'not run' })
  expect(caseSign('time-limit')).toMatchObject({ shape: '✕', word: 'time limit exceeded' })
})

test('Times are short to read.', () => {
  expect([0.42, 9.96, 12.4, 1234].map(timeInWords)).toEqual(['0.4 ms', '10.0 ms', '12 ms', '1.2 s'])
})
