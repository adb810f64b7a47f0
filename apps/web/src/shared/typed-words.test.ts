import { expect, it } from 'vitest'
import { beginsWords } from './typed-words.ts'

it.each([
  ['', true],
  ['prec rec', true],
  ['F1', true],
  ['recall precision', true],
  ['call', false],
  ['precision loss', false],
])('“%s” typed fits “Precision, recall and F1”: %s', (typed, fits) => {
  expect(beginsWords(typed, 'Precision, recall and F1')).toBe(fits)
})
