import { describe, expect, it } from 'vitest'
import { statusOf } from './fixtures.ts'

describe('A run of words in an alternative', () => {
  const slots = [['ridge if only a few']]

  it.each([
    'I prefer ridge, if only a few features matter it is the lasso.',
    'I prefer ridge; if only a few features matter it is the lasso.',
    'I prefer ridge: if only a few features matter it is the lasso.',
  ])('does not reach across the mark in %j', (answer) => {
    expect(statusOf(answer, slots)).not.toBe('met')
  })

  it('is found where no mark stands in it, and around a sound of speech', () => {
    expect(statusOf('I take ridge if only a few features are useless.', slots)).toBe('met')
    expect(statusOf('I take ridge, um, if only a few features are useless.', slots)).toBe('met')
  })

  it('may ask for a comma, and then does not insist on it', () => {
    const asked = [['ridge, if only a few']]
    expect(statusOf('I take ridge, if only a few features are useless.', asked)).toBe('met')
    expect(statusOf('I take ridge if only a few features are useless.', asked)).toBe('met')
  })
})

describe('Two words of an alternative written as one', () => {
  it('are found, but not as a typing error of another word', () => {
    expect(statusOf('They are the samething in the end.', [['same thing']])).toBe('met')
    expect(statusOf('They are something in the end.', [['same thing']])).not.toBe('met')
    expect(statusOf('It is samethink in the end.', [['same thing']])).not.toBe('met')
  })
})
