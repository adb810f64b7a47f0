import { Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../grade.ts'
import { rubricOf } from './fixtures.ts'

const phrasings = [
  'You never tune on the test set.',
  'The test set is not there to tune the model.',
  'Do not tune anything with the test set.',
  'One must not tune on test data.',
]
const rubric = Rubric.parse({
  ...rubricOf([{ id: 'first', slots: [['test set', 'test data'], ['tun*']] }]),
  points: rubricOf([{ id: 'first', slots: [['test set', 'test data'], ['tun*']] }]).points.map(
    (point) =>
      point.id === 'first'
        ? { ...point, text: 'The test set must never be used to tune.', phrasings }
        : point,
  ),
})
const status = (answer: string) =>
  gradeAnswer({ rubric, question: 'What is the test set for?', answer }).criteria[0]?.status

describe('A point whose phrasings all deny', () => {
  it.each(['I never tune on the test set.', "I don't tune anything on test data, ever."])(
    'is met by a denial: %j',
    (answer) => {
      expect(status(answer)).toBe('met')
    },
  )

  it('is contradicted by who affirms', () => {
    expect(status('I tune the model on the test set until it is good.')).toBe('contradicted')
  })

  it('is left open where a denial is near', () => {
    expect(status('I avoid to tune on the test set.')).not.toBe('contradicted')
  })
})
