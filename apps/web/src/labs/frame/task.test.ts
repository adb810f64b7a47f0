import { expect, test } from 'vitest'
import {
  answerInWords,
  type ChoiceField,
  checkTask,
  entryFault,
  isRight,
  type NumberField,
  readEntry,
  roundedTo,
  type SetField,
} from './task.ts'

const number: NumberField = { kind: 'number', id: 'x', label: 'x?', answer: 1 / 3, tolerance: 1e-3 }
const choice: ChoiceField = {
  ...{ kind: 'choice', id: 'why', label: 'Why?', answer: ['a', 'c'] },
  options: ['a', 'b', 'c'].map((value) => ({ value, label: `because ${value}` })),
}
const set: SetField = { kind: 'set', id: 'which', label: 'Which?', answer: [7, 3] }

test.each([
  ['0.25', 0.25],
  [' 0,25 ', 0.25],
  ['1/4', 0.25],
  ['-1 / 4', -0.25],
  ['25 %', 0.25],
  ['−2e-3', -0.002],
  ['', undefined],
  ['1/0', undefined],
  ['abc', undefined],
  ['%', undefined],
])('%j is read as %s.', (text, value) => expect(readEntry(text)).toBe(value))

test('A number counts within its tolerance, and nothing counts for no entry.', () => {
  expect(['0.333', '1/3', '0.3343'].map((text) => isRight(number, text))).toEqual([
    true,
    true,
    true,
  ])
  expect(['0.335', '', 'x'].map((text) => isRight(number, text))).toEqual([false, false, false])
  expect(isRight({ ...number, answer: 0 }, '')).toBe(false)
})

test('Every right option of a choice counts, in a set the order does not.', () => {
  expect(['a', 'b', 'c', ''].map((text) => isRight(choice, text))).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(['3, 7', '7 3 3', '3', '3,7,8', ''].map((text) => isRight(set, text))).toEqual([
    ...[true, true, false, false, false],
  ])
})

test('A task is checked field by field.', () => {
  const task = { prompt: '', explain: '', fields: [number, choice, set] }
  expect(checkTask(task, { x: '1/3', which: '1' })).toEqual({ x: true, why: false, which: false })
})

test('What is no number is told apart from a wrong number.', () => {
  expect(entryFault(number, 'one')).toContain('such as 0.25')
  expect(entryFault(set, '1.5')).toContain('whole numbers')
  expect([entryFault(number, '5'), entryFault(number, ''), entryFault(choice, 'b')]).toEqual([
    ...[null, null, null],
  ])
})

test('Answers are written as precisely as they are asked for.', () => {
  expect([number, choice, set].map(answerInWords)).toEqual([
    ...['0.3333', 'because a or because c', '7, 3'],
  ])
  expect(roundedTo(12, 0.5)).toBe('12')
})
