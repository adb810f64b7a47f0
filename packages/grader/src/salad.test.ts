import { describe, expect, it } from 'vitest'
import { enumerations, isJuxtaposed, isSalad } from './salad.ts'
import { answers } from './testing/bias-variance.ts'
import { spansIn } from './testing/reading.ts'
import { tokenise } from './tokens.ts'

const shuffled = (text: string) =>
  text
    .split(/\s+/)
    .map((word, i) => ({ word, key: (i * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word)
    .join(' ')

describe('isSalad', () => {
  it('sees that words stand in no order', () => {
    expect(isSalad(tokenise(shuffled(answers.good)))).toBe(true)
  })

  it('sees it where there is no article', () => {
    const words = 'bias of is high with and for are model from can variance than of data in it'
    expect(isSalad(tokenise(words))).toBe(true)
  })

  it.each([
    answers.good,
    answers.spoken,
    answers.wrong,
    'The most, the same, a few, an other, a too big step',
    'When a packet reaches an IS from another, the IS checks it, and a IS may drop it for the IS.',
    'If event A is rarer than B, then A and C go together, A or B may be, and A is in C.',
  ])('leaves %j alone', (text) => {
    expect(isSalad(tokenise(text))).toBe(false)
  })
})

describe('isJuxtaposed', () => {
  const first = (text: string) => {
    const { text: read, spans } = spansIn(text, [['bias'], ['underfit*']])
    const [span] = spans
    if (!span) throw new Error(`no span in ${text}`)
    return isJuxtaposed(read.tokens, span)
  }

  it.each(['bias and underfitting', 'bias, underfitting', 'the bias or the underfitting'])(
    'sees that %j connects nothing',
    (text) => {
      expect(first(text)).toBe(true)
    },
  )

  it.each(['bias means underfitting', 'bias underfits', 'bias and so underfitting'])(
    'sees a connection in %j',
    (text) => {
      expect(first(text)).toBe(false)
    },
  )
})

describe('enumerations', () => {
  const pairs = [
    [['bias'], ['underfit*']],
    [['variance'], ['overfit*']],
    [['lambda'], ['weights']],
  ]
  const found = (text: string) =>
    enumerations(
      tokenise(text).tokens,
      pairs.map((slots) => spansIn(text, slots, { window: 4, sentenceBreaks: 0 }).spans),
    )

  it('finds an answer that only puts the terms of each point side by side', () => {
    expect(
      found('It is about bias and underfit. It is about variance and overfit. Lambda and weights.'),
    ).toHaveLength(3)
  })

  it('allows it for one point among others', () => {
    expect(found('Bias and underfit. High variance overfits. Lambda shrinks weights.')).toEqual([])
  })
})
