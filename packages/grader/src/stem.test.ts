import { describe, expect, it } from 'vitest'
import { spelling, stem } from './stem.ts'

describe('stem', () => {
  it.each([
    ['regularisation', 'regularization'],
    ['generalises', 'generalizes'],
    ['analysing', 'analyzing'],
    ['behaviour', 'behavior'],
    ['labelled', 'labeled'],
    ['centred', 'centered'],
  ])('gives %s and %s the same stem', (british, american) => {
    expect(stem(british)).toBe(stem(american))
  })

  it('keeps words apart that only look alike', () => {
    expect(stem('variance')).not.toBe(stem('variable'))
    expect(stem('falling')).toBe(stem('falls'))
  })

  it.each([
    ['objective', 'object'],
    ['positive', 'position'],
    ['generalisation', 'general'],
    ['normalised', 'normal'],
    ['important', 'import'],
    ['experiment', 'experience'],
    ['production', 'product'],
    ['relative', 'relation'],
    ['hardly', 'hard'],
  ])('keeps %s apart from %s, which the stemmer throws together', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it.each(['constructor', 'l2', 'σ', 'x'.repeat(60)])('survives %s', (word) => {
    expect(typeof stem(word)).toBe('string')
  })

  it('spells the beginning of a word in one way for prefixes', () => {
    expect(spelling('regularization').startsWith(spelling('regularis'))).toBe(true)
  })
})
