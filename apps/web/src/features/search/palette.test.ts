import type { SearchResult } from '@warmstart/contract'
import { expect, test } from 'vitest'
import { type Command, choices, matchingCommands, moved } from './palette.ts'

const commands: readonly Command[] = [
  { id: 'today', title: 'Go to Today', words: 'plan home' },
  { id: 'theme', title: 'Switch to the dark theme', words: 'light colour mode' },
]

test('A command is found by the beginnings of its words, in any order.', () => {
  const ids = (text: string) => matchingCommands(commands, text).map((one) => one.id)
  expect(ids('')).toEqual(['today', 'theme'])
  expect(ids('tod')).toEqual(['today'])
  expect(ids('theme dark')).toEqual(['theme'])
  expect(ids('MODE')).toEqual(['theme'])
  expect(ids('oday')).toEqual([])
  expect(ids('today theme')).toEqual([])
})

test('Questions come before problems, then topics, then commands, each in the order of the server.', () => {
  const hits: SearchResult['hits'] = [
    { kind: 'topic', id: 'roc', title: 'ROC', where: 'Evaluation', score: 3 },
    { kind: 'problem', id: 'roc-curve', title: 'ROC curve', where: 'Evaluation', score: 3 },
    { kind: 'question', id: 'roc-auc', title: 'ROC AUC', where: 'Evaluation', score: 2 },
    { kind: 'question', id: 'pr', title: 'PR curve', where: 'Evaluation', score: 1 },
  ]
  expect(choices(hits, commands).map((one) => one.key)).toEqual([
    'question:roc-auc',
    'question:pr',
    'problem:roc-curve',
    'topic:roc',
    'command:today',
    'command:theme',
  ])
})

test('The arrow keys go round at both ends.', () => {
  expect(moved(2, 1, 3)).toBe(0)
  expect(moved(0, -1, 3)).toBe(2)
  expect(moved(1, 1, 3)).toBe(2)
  expect(moved(0, 1, 0)).toBe(0)
})
