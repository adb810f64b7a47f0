import type { GlossaryTerm } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { byLetter, foundTerms } from './found-terms.ts'

const term = (name: string, also: string[], text: string): GlossaryTerm => ({
  ...{ id: name, term: name, also, text: { html: '' as GlossaryTerm['text']['html'], text } },
  ...{ items: [], inventory: [] },
})

const TERMS = [
  term('k-fold', ['cross-validation in k parts'], 'Each part is held out once.'),
  term('Kernel', [], 'A product of features that are never computed.'),
  term('ROC curve', ['receiver operating characteristic'], 'Hits against false alarms.'),
  term('α', [], 'A level of significance.'),
]
const names = (typed: string) => foundTerms(TERMS, typed).map((one) => one.term)

test('A term is found by the beginnings of words of any of its names.', () => {
  expect(names('ker')).toEqual(['Kernel'])
  expect(names('oper CHAR')).toEqual(['ROC curve'])
  expect(names('  ')).toHaveLength(4)
})

test('What no name has is looked for in the sentences, and may be nowhere.', () => {
  expect(names('held out')).toEqual(['k-fold'])
  expect(names('gradient')).toEqual([])
})

test('Terms are grouped by letter; signs that are no letter come under #.', () => {
  expect(byLetter(TERMS).map(({ letter, terms }) => [letter, terms.length])).toEqual([
    ['K', 2],
    ['R', 1],
    ['#', 1],
  ])
})
