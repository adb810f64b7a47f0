import { describe, expect, it } from 'vitest'
import { ALIASES } from './aliases.ts'
import { statusOf } from './regression/fixtures.ts'
import { surfaces } from './testing/reading.ts'
import { tokenise } from './tokens.ts'

const read = (text: string) => surfaces(text).join(' ')
const rows = ALIASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

describe('A misheard term', () => {
  it.each(rows)('%j is read as %j', (heard = '', meantWords = '') => {
    expect(read(`then ${heard} helps`)).toBe(read(`then ${meantWords} helps`))
  })

  it.each([
    'I log it in a table and look at it.',
    'It depends on x or y.',
    'There is a gap at this point, five of them.',
    'The base rate of the class is low.',
    'A bridge is a rock.',
    'We lost two days.',
  ])('is none in %j', (text) => {
    expect(read(text)).toBe(
      tokenise(text, false)
        .tokens.map(({ start, end }) => text.slice(start, end).toLowerCase())
        .map((word) => ({ five: '5', two: '2' })[word] ?? word)
        .join(' '),
    )
  })

  it('is quoted as it was said', () => {
    const text = 'I use gradient decent here'
    const { tokens } = tokenise(text)
    const found = tokens.filter(({ surface }) => /gradient|descent/.test(surface))
    expect(found.map(({ surface }) => surface)).toEqual(['gradient', 'descent'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'gradient decent',
      'gradient decent',
    ])
  })

  it('fills the slot of the term', () => {
    expect(statusOf('you can use the real you activation', [['relu'], ['activation']])).toBe('met')
    expect(statusOf('you can use the real activation', [['relu'], ['activation']])).not.toBe('met')
  })
})

describe('Letters and numbers that are said', () => {
  it.each([
    ['the s g d and the r o c and an l s t m', 'the sgd and the roc and an lstm'],
    ['x y z stay letters', 'x y z stay letters'],
    ['k - n - n', 'k - n - n'],
    ['ninety five percent', '95 percent'],
    ['about thirty rows', 'about 30 rows'],
    ['zero point two five', '0.25'],
    ['at some point five rows', 'at some point 5 rows'],
  ])('%j is %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('A correction', () => {
  it.each([
    ['the bias sorry the variance is high', 'the variance is high'],
    ['bias, sorry, not bias, variance is high', 'variance is high'],
    ['the training error sorry the validation error rises', 'the validation error rises'],
    ['it raises no wait lowers the variance', 'it lowers the variance'],
    ['recall or rather precision counts', 'precision counts'],
    ['l1 i meant l2 shrinks', 'l2 shrinks'],
    ['precision, correction, recall counts', 'recall counts'],
  ])('%j is %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Sorry, I do not know.',
    'The model is bad. Sorry about that.',
    'The bias correction of Adam divides by one minus beta.',
  ])('is none in %j', (text) => {
    const sentence = text.toLowerCase().replace(/[,.]/g, '').replace('one minus', '1 -')
    expect(read(text)).toBe(sentence)
  })

  it('earns what is meant and not what was taken back', () => {
    const slots = [['bias'], ['underfit*']]
    expect(statusOf('high variance sorry high bias means that it underfits', slots)).toBe('met')
    expect(statusOf('high bias sorry high variance means that it underfits', slots)).not.toBe('met')
  })
})
