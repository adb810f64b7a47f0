import { describe, expect, it } from 'vitest'
import { editDistance, nearest, suggest } from './nearest.ts'

describe('the nearest name', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['same', 'same', 0],
  ])('counts the edits from %j to %j', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })

  it('is the one with the fewest edits, or none where all are far', () => {
    expect(nearest('bias-varience', ['variance', 'bias-variance', 'bias'])).toBe('bias-variance')
    expect(nearest('regularization', ['regularisation', 'pca'])).toBe('regularisation')
    expect(nearest('pca', ['svm', 'knn'])).toBeNull()
  })

  it('is a longer name that holds the word', () => {
    expect(nearest('forest', ['random-forest', 'pca'])).toBe('random-forest')
  })

  it('is given as an advice, else some names are', () => {
    expect(suggest('jnuior', ['junior', 'mid'])).toBe('did you mean `junior`?')
    expect(suggest('x', ['aaa', 'bbb'])).toBe('write one of aaa, bbb')
    expect(suggest('x', [])).toBe('there is none yet')
    const many = Array.from({ length: 20 }, (_, i) => `name-${i}`)
    expect(suggest('zzzz', many)).toBe('write one that exists, such as name-0, name-1, name-2')
  })
})
