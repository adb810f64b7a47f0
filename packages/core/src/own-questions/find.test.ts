import type { OwnQuestion } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { findOwnQuestions } from './find.ts'

const own = (id: string, title: string, prompt: string, updatedAt: number): OwnQuestion => ({
  ...{ id: `own-${id}` as OwnQuestion['id'], title, prompt, references: ['…'.repeat(20)] },
  ...{ category: 'theory', level: 'mid', minutes: 5, createdAt: 0, updatedAt },
})

const QUESTIONS = [
  own('drift', 'Data drift', 'How would you notice that inputs moved?', 1),
  own('kernel', 'Kernel trick', 'Why does drift not matter for a kernel?', 2),
  own('heap', 'Heaps', 'What does a heap cost?', 3),
]

const ids = (typed: string, limit = 5) =>
  findOwnQuestions(QUESTIONS, typed, limit).map(({ id }) => id)

test('A question of one’s own is found by the beginnings of its words, title before prompt.', () => {
  expect(ids('DRIFT')).toEqual(['own-drift', 'own-kernel'])
  expect(ids('kern drif')).toEqual(['own-kernel'])
  expect(ids('rift')).toEqual([])
  expect(ids('wha')).toEqual(['own-heap'])
})

test('Blanks find nothing, and the limit holds.', () => {
  expect(ids('  ?! ')).toEqual([])
  expect(ids('drift', 1)).toEqual(['own-drift'])
})
