import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surfaces } from './testing/reading.ts'
import { anyText } from './testing/text.ts'
import { tokenise } from './tokens.ts'

const sentences = (text: string) => {
  const { tokens } = tokenise(text)
  const groups = new Map<number, string[]>()
  for (const { sentence, surface } of tokens)
    groups.set(sentence, [...(groups.get(sentence) ?? []), surface])
  return [...groups.values()].map((words) => words.join(' '))
}

describe('tokenise', () => {
  it.each([
    ["it doesn't, can't and won't", 'it does not can not and will not'],
    ['it doesnt and cannot', 'it does not and can not'],
    ["it's the model's, they're", 'it the model they are'],
    ['cross-entropy and k-means', 'cross entropy and k means'],
    ['k-1, k - 1 and k minus one', 'k - 1 k - 1 and k - 1'],
    ['max(0, x)', 'max 0 x'],
    ['1,000 rows at 0.5', '1000 rows at 0.5'],
    ['GPT-4 and top-5', 'gpt 4 and top 5'],
    ['L1/L2', 'l1 / l2'],
  ])('splits %j into %j', (text, expected) => {
    expect(surfaces(text).join(' ')).toBe(expected)
  })

  it('leaves out the sounds and stumbles of speech', () => {
    expect(surfaces('so um the the model you know it fits it fits the uh noise').join(' ')).toBe(
      'so the model it fits the noise',
    )
  })

  it('keeps everything where the words are an author’s own', () => {
    expect(tokenise('sort of', true).tokens).toHaveLength(2)
  })

  it.each([
    ['Bias is high. It underfits.', 2],
    ['Use a metric, e.g. recall, vs. accuracy at 0.5 here.', 1],
    ['First line of it\nSecond line of it', 2],
    ['bias.The model', 2],
    [
      `${'a long line of prose that the editor has wrapped at the margin of the page'}\nand goes on`,
      1,
    ],
    ['- one\n- two\n- three', 3],
  ])('finds the sentences of %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('starts a clause at commas, dashes and words such as "but", and not inside formulas', () => {
    const clauses = (text: string) =>
      new Set(tokenise(text).tokens.map(({ clause }) => clause)).size
    expect(clauses('bias falls, variance rises')).toBe(2)
    expect(clauses('bias falls but variance rises')).toBe(2)
    expect(clauses('bias falls — variance rises')).toBe(2)
    expect(clauses('bias falls - variance rises')).toBe(2)
    expect(clauses('f(x) is cross-validated')).toBe(1)
  })

  it('does not count operators as words', () => {
    expect(tokenise('a + b = c').tokens.map(({ position }) => position)).toEqual([0, 1, 1, 2, 2])
  })

  it('gives tokens that stand in the source, in order, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { tokens } = tokenise(source)
        const kept = tokens.every(
          ({ start, end }, i) =>
            start < end && end <= source.length && end >= (tokens[i - 1]?.end ?? 0),
        )
        expect(kept).toBe(true)
      }),
    )
  })
})
