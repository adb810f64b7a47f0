import { Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { rubricOf } from './regression/fixtures.ts'

const filled = rubricOf([
  {
    id: 'first',
    slots: [
      ['data', 'model*'],
      ['variance', 'bias'],
    ],
  },
])
const rubricWith = (more: object) =>
  Rubric.parse({
    ...filled,
    points: filled.points.map((point) =>
      point.id === 'first'
        ? {
            ...point,
            text: 'More data reduces the variance.',
            phrasings: [
              'With more data the variance falls.',
              'More data lowers the variance of a model.',
              'A lower variance comes from more data.',
              'The variance decreases with more data.',
            ],
            ...more,
          }
        : point,
    ),
  })
const status = (answer: string, more: object = {}) =>
  gradeAnswer({ rubric: rubricWith(more), question: 'What do you say?', answer }).criteria[0]

describe('A direction that is turned round', () => {
  it.each([
    'More data increases the variance.',
    'With more data the variance rises.',
    'Less data reduces the variance.',
  ])('contradicts the point in %j, and says by which word', (answer) => {
    const { status: found, note } = status(answer) ?? {}
    expect(found).toBe('contradicted')
    expect(note).toContain('the other way round')
  })

  it.each([
    'More data reduces the variance.',
    'With more data the variance shrinks.',
    'Less data raises the variance.',
    'More data lowers the variance, it does not raise the bias.',
  ])('is none in %j', (answer) => {
    expect(status(answer)?.status).toBe('met')
  })

  it('tells nothing where the claim holds either way', () => {
    expect(status('More data increases the variance.', { eitherWay: true })?.status).toBe('met')
  })
})
