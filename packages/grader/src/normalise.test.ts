import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { anyText } from './testing/text.ts'

const words = (source: string) => normalise(source).text.split(/\s+/).filter(Boolean).join(' ')

describe('normalise', () => {
  it.each([
    ['σ²', 'sigma ^2'],
    ['\\sigma^{2}', 'sigma ^ 2'],
    ['\\frac{TP}{TP+FP}', 'tp/ tp+fp'],
    ['$x_1$ and x₁', 'x 1 and x1'],
    ['bias → variance', 'bias → variance'],
    ['a => b -> c', 'a → b → c'],
    ['p(y|x) and |w|', 'p(y | x) and | w |'],
    ['| a table | of two |', 'a table of two'],
    ['naïve ﬁt', 'naive fit'],
    ['k − 1 ≥ 0', 'k - 1 >= 0'],
    ['95% & more', '95 percent and more'],
    ['don’t', "don't"],
  ])('reads %j as %j', (source, expected) => {
    expect(words(source)).toBe(expected)
  })

  it('maps a character that became several back to the one that it came from', () => {
    const { text, starts, ends } = normalise('a σ² b')
    const at = text.indexOf('sigma')
    expect('a σ² b'.slice(starts[at], ends[at + 4])).toBe('σ')
    expect('a σ² b'.slice(starts[text.indexOf('^')], ends[text.indexOf('^')])).toBe('²')
  })

  it('keeps for every unit a place in the source, in order, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, starts, ends } = normalise(source)
        const kept = starts.every(
          (start, i) =>
            start >= (starts[i - 1] ?? 0) &&
            start < (ends[i] ?? 0) &&
            (ends[i] ?? 0) <= source.length,
        )
        expect({ kept, length: starts.length }).toEqual({ kept: true, length: text.length })
      }),
    )
  })
})
