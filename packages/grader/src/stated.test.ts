import { Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { rubricOf } from './regression/fixtures.ts'

const base = rubricOf([], [{ id: 'belief', patterns: [[['nobody writes this']]] }])
const rubric = Rubric.parse({
  ...base,
  misconceptions: base.misconceptions.map((one) => ({
    ...one,
    text: 'Bagging reduces the bias.',
    phrasings: ['Bagging mainly reduces the bias of a tree.'],
  })),
})
const isAccused = (answer: string) =>
  gradeAnswer({ rubric, question: 'What do you say?', answer }).misconceptions.length > 0

describe('A belief stated in the words of its phrasings', () => {
  it.each([
    'Bagging reduces the bias.',
    'Bagging lowers bias.',
    'In bagging the models are trained in parallel, which chiefly lowers the bias.',
  ])('is recognised in %j', (answer) => {
    expect(isAccused(answer)).toBe(true)
  })

  it.each([
    'Bagging does not reduce the bias.',
    'Bagging raises the bias.',
    'Bagging averages, boosting reduces the bias.',
    'Many people think that bagging reduces the bias.',
    'The bias reduces what bagging can do.',
  ])('is none in %j', (answer) => {
    expect(isAccused(answer)).toBe(false)
  })
})
