import { describe, expect, it } from 'vitest'
import { spansIn } from './testing/reading.ts'

const found = (text: string, alternative: string) => spansIn(text, [[alternative]]).quotes

describe('a choice in an alternative', () => {
  it.each([
    ['a large bias', 'large bias'],
    ['the high bias', 'high bias'],
  ])('finds each of its words in %j', (text, quote) => {
    expect(found(text, '<high|large> bias')).toEqual([quote])
  })

  it('finds no other word', () => {
    expect(found('a low bias', '<high|large> bias')).toEqual([])
  })

  it('may be left out where one choice is empty', () => {
    expect(found('zero-mean noise', 'mean <normal|> noise')).toEqual(['mean noise'])
  })
})

describe('choices between gaps', () => {
  const many = '<keep|leave|go on> ... <rows|columns> ... <empty|> cells'

  it.each([
    ['we keep the rows and their cells', 1],
    ['we go on with columns and empty cells', 1],
    ['we leave all rows cells', 1],
    ['we keep them, rows empty', 0],
    ['rows, keep, cells', 0],
  ])('are found in %j %d times', (text, times) => {
    expect(found(text, many)).toHaveLength(times)
  })

  it('read a misheard term as it is read in answers', () => {
    expect(found('the rail you layer is good', '<soft max|real you|tan h> ... good')).toHaveLength(
      1,
    )
  })
})

describe('"..." in an alternative', () => {
  const gap = 'high bias ... overfit*'

  it('stands for nothing, or for up to eight words of the sentence', () => {
    expect(found('High bias overfits.', gap)).toHaveLength(1)
    expect(found('High bias, in my view, means it overfits.', gap)).toHaveLength(1)
    expect(found('High bias one two three four five six seven eight overfits.', gap)).toHaveLength(
      1,
    )
    expect(found('High bias one two three four five six seven eight nine overfits.', gap)).toEqual(
      [],
    )
  })

  it('keeps the order and the sentence', () => {
    expect(found('It overfits because of high bias.', gap)).toEqual([])
    expect(found('It has high bias. It overfits.', gap)).toEqual([])
  })

  it('stands for no denial and no turn of the thought', () => {
    expect(found('High bias does not mean overfitting.', gap)).toEqual([])
    expect(found('High bias underfits while variance overfits.', gap)).toEqual([])
  })
})
