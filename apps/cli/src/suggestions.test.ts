import { Rubric } from '@warmstart/schema'
import { afterAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from './suggestions.ts'
import { openWordNet } from './wordnet.ts'

const phrasings = [
  'A penalty shrinks weights.',
  'Weights get smaller.',
  'It is a cost.',
  'Pay more.',
]
const rubric = Rubric.parse({
  points: ['one', 'two', 'three'].map((id) => ({
    ...{ id, text: 'A penalty makes the weights smaller.', phrasings },
    slots: [
      ['penalty', 'punish*'],
      ['k-1', '<a|b> c', 'shrink*'],
    ],
  })),
  misconceptions: [
    {
      ...{ id: 'm', text: 'It makes the weights larger.', severity: 'major' },
      ...{
        patterns: [[['larger']]],
        fix: 'They get smaller.',
        sample: 'The weights get larger by it.',
      },
    },
  ],
})

describe('suggestions for slots', () => {
  const wordNet = openWordNet()
  afterAll(() => wordNet.close())

  it('are words of the same sense, without what the slot finds already', () => {
    const found = suggestionsFor(rubric, wordNet).filter(({ point }) => point === 'one')
    const words = found.filter(({ beside }) => beside === 'penalty').flatMap((one) => one.words)
    expect(words).toContain('penalisation')
    expect(words.some((word) => word.startsWith('punish'))).toBe(false)
    expect(found.every(({ gloss }) => gloss.length > 5)).toBe(true)
  })

  it('pass over formulas and patterns, and look up stems', () => {
    const besides = new Set(suggestionsFor(rubric, wordNet).map(({ beside }) => beside))
    expect([...besides].sort()).toEqual(['penalty', 'punish*', 'shrink*'])
  })

  it('know words that every object has', () => {
    expect(wordNet.senses('constructor', 1)[0]).toMatchObject({ part: 'noun' })
    expect(wordNet.senses('no such word', 3)).toEqual([])
  })
})
