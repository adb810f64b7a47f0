import { describe, expect, it } from 'vitest'
import { everydayOf } from './everyday.ts'
import { gradeAnswer } from './grade.ts'
import { question, rubric } from './testing/bias-variance.ts'

describe('everydayOf', () => {
  it('adds what people say for a word of the field, with or without its star', () => {
    expect(everydayOf(['overfit*'])).toContain('learn* by heart')
    expect(everydayOf(['overfitting'])).toContain('learn* by heart')
  })

  it('adds nothing for a word that is an everyday word already', () => {
    expect(everydayOf(['learn* by heart', 'zebra'])).toEqual([])
  })

  it('leaves out what the author has written', () => {
    expect(everydayOf(['overfit*', 'by heart'])).not.toContain('by heart')
  })
})

describe('everyday words in an answer', () => {
  const grade = (answer: string) => gradeAnswer({ rubric, question, answer })

  it('fill the slot of the word that they stand for, and are quoted', () => {
    const point = grade(
      'When the variance is large it has learnt the exercises by heart.',
    ).criteria.find(({ id }) => id === 'variance')
    expect(point?.status).toBe('met')
    expect(point?.evidence[0]?.quote).toContain('by heart')
  })

  it('make no misconception out of a sentence', () => {
    expect(grade('A bent sight always misses in the same direction.').misconceptions).toEqual([])
  })
})
