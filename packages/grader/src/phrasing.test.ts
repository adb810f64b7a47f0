import { describe, expect, it } from 'vitest'
import { compileRubric } from './patterns.ts'
import { coverPhrasings, meaningsIn } from './phrasing.ts'
import { rubric } from './testing/bias-variance.ts'
import { tokenise } from './tokens.ts'

const bias = compileRubric(rubric).points[0]?.phrasings ?? []
const coverage = (text: string, asked: string[] = []) => {
  const { tokens } = tokenise(text)
  const found = coverPhrasings(meaningsIn(tokens), bias, new Set(asked)).best
  return {
    ...found,
    words: tokens.slice(found.first, found.last + 1).map((token) => token.surface),
  }
}

describe('coverPhrasings', () => {
  it('is 1 for a phrasing itself and 0 for something else', () => {
    expect(coverage('A model with high bias is too simple and underfits.').share).toBeCloseTo(1)
    expect(coverage('My dog likes long walks.').share).toBe(0)
  })

  it('finds the stretch that covers most', () => {
    const { words } = coverage(
      'I will start. Then I say that a biased model underfits. Then I stop.',
    )
    expect(words.join(' ')).toBe('biased model underfits')
  })

  it('does not add up words that stand far apart', () => {
    const near = coverage('biased and underfitting').share
    const far = coverage(`biased ${'and so on '.repeat(20)} underfitting`).share
    expect(far).toBeLessThan(near)
  })

  it('counts a word of the question less', () => {
    expect(coverage('it underfits', ['underfit']).share).toBeLessThan(
      coverage('it underfits').share,
    )
  })
})
