import { describe, expect, it } from 'vitest'
import { quote } from './evidence.ts'
import { tokenise } from './tokens.ts'

const quoteOf = (source: string, from: string, to: string) => {
  const text = tokenise(source)
  const index = (word: string) => text.tokens.findIndex(({ surface }) => surface === word)
  return quote(text, index(from), index(to))
}
const LONG = 'and on and on it goes '.repeat(10)

describe('quote', () => {
  it('takes the whole sentence with its full stop where that is short', () => {
    const source = 'First this. High bias (and that) underfits the data. Then that.'
    const found = quoteOf(source, 'bias', 'underfits')
    expect(found.quote).toBe('High bias (and that) underfits the data.')
    expect(source.slice(found.start, found.end)).toBe(found.quote)
  })

  it('takes the clause of a long sentence', () => {
    expect(
      quoteOf(`${LONG}, high bias underfits the data, ${LONG}`, 'bias', 'underfits').quote,
    ).toBe('high bias underfits the data')
  })

  it('takes the bare words where even the clause is long', () => {
    expect(quoteOf(`${LONG} bias underfits ${LONG}`, 'bias', 'underfits').quote).toBe(
      'bias underfits',
    )
  })

  it('refuses places outside the text', () => {
    expect(() => quote(tokenise('one word'), 0, 7)).toThrow('first, last')
  })
})
