import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../grade.ts'
import { rubricOf } from './fixtures.ts'

const grade = (answer: string, ...points: string[][][]) =>
  gradeAnswer({
    rubric: rubricOf(points.map((slots, i) => ({ id: `point-${i}`, slots }))),
    question: 'What do you say?',
    answer,
  })
const statuses = (answer: string, ...points: string[][][]) =>
  grade(answer, ...points).criteria.map(({ status }) => status)

describe('A short sentence', () => {
  const splits = [
    [['fit'], ['parameters']],
    [['validation'], ['pick', 'choos*']],
    [['test'], ['final', 'honest']],
  ]

  it('is a sentence even where its verbs are terms of the rubric', () => {
    const answer =
      'Train to fit the parameters, validation to pick the model, test for the final honest number.'
    expect(statuses(answer, ...splits)).toEqual(['met', 'met', 'met'])
  })

  it('is a sentence where a verb of the rubric takes an object', () => {
    const answer = 'A staged rollout with a fast rollback limits the damage.'
    const points = [
      [['staged'], ['rollout']],
      [['rollback'], ['limits']],
      [['fast'], ['damage']],
    ]
    expect(statuses(answer, ...points)).toEqual(['met', 'met', 'met'])
  })

  it('is none where the same words are only listed', () => {
    const answer =
      'train, fit, the parameters, validation, pick, the model, test, the final, honest, number, score'
    expect(statuses(answer, ...splits)).toEqual(['unclear', 'unclear', 'unclear'])
  })
})

describe('A formula', () => {
  const scores = [
    [['precision'], ['tp/(tp+fp)', 'tp/(tp + fp)']],
    [['recall'], ['tp/(tp+fn)']],
    [['f1'], ['2pr/(p+r)']],
  ]

  it.each([
    'Precision = TP/(TP+FP), recall = TP/(TP+FN), F1 = 2PR/(P+R).',
    'precision = TP / (TP + FP)\nrecall = TP / (TP + FN)\nF1 = 2PR / (P + R)',
  ])('is a statement in %j', (answer) => {
    const { criteria, flags } = grade(answer, ...scores)
    expect(criteria.map(({ status }) => status)).toEqual(['met', 'met', 'met'])
    expect(flags.map(({ code }) => code)).not.toContain('list-of-terms')
  })

  it('is none without a sign that says what equals what', () => {
    const answer = 'Precision, TP/(TP+FP), recall, TP/(TP+FN), F1, 2PR/(P+R), score, table, rate'
    expect(statuses(answer, ...scores)).toEqual(['unclear', 'unclear', 'unclear'])
  })
})
