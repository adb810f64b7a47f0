import { SelfRating } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { assessment } from '../testing/samples.ts'
import { gradeOf } from './grade.ts'

const grade = (score: number | null, selfRating: number, sawAnswer = false) =>
  gradeOf({
    assessment: assessment(score),
    selfRating: SelfRating.parse(selfRating),
    sawAnswer,
  })
const row = (score: number | null, sawAnswer = false) =>
  [1, 2, 3, 4].map((selfRating) => grade(score, selfRating, sawAnswer))

describe('the grade of an attempt', () => {
  it('is a failure below one half, however sure the learner was (C01)', () => {
    expect(row(0)).toEqual(['again', 'again', 'again', 'again'])
    expect(row(0.49)).toEqual(['again', 'again', 'again', 'again'])
  })

  it('is hard from one half to 0.8, however sure the learner was (C01)', () => {
    expect(row(0.5)).toEqual(['hard', 'hard', 'hard', 'hard'])
    expect(row(0.79)).toEqual(['hard', 'hard', 'hard', 'hard'])
  })

  it('tempers a solid score by how it felt before the score was shown (C01)', () => {
    expect(row(0.8)).toEqual(['hard', 'good', 'good', 'easy'])
    expect(row(1)).toEqual(['hard', 'good', 'good', 'easy'])
  })

  it('follows the self-rating, at most good, where nobody could judge (C02)', () => {
    expect(row(null)).toEqual(['again', 'hard', 'good', 'good'])
  })

  it('is at most hard after the answer was on the screen (C03)', () => {
    expect(row(1, true)).toEqual(['hard', 'hard', 'hard', 'hard'])
    expect(row(null, true)).toEqual(['again', 'hard', 'hard', 'hard'])
    expect(row(0.3, true)).toEqual(['again', 'again', 'again', 'again'])
  })

  it('is never easy after a hint, and at most hard after two (J05)', () => {
    const after = (hints: number) =>
      [3, 4].map((rating) =>
        gradeOf({
          assessment: assessment(1),
          selfRating: SelfRating.parse(rating),
          sawAnswer: false,
          hints,
        }),
      )
    expect([0, 1, 2].map(after)).toEqual([
      ['good', 'easy'],
      ['good', 'good'],
      ['hard', 'hard'],
    ])
  })
})
