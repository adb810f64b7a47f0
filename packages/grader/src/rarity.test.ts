import { describe, expect, it } from 'vitest'
import { slotRarity } from './rarity.ts'
import { tokenise } from './tokens.ts'

const rarity = (text: string, ...hits: [number, number][]) =>
  slotRarity(tokenise(text).tokens, [hits.map(([first, last]) => ({ first, last }))])

describe('slotRarity', () => {
  it('is higher for a term of the field than for a word of every answer', () => {
    expect(rarity('dendrogram', [0, 0])).toBeGreaterThan(rarity('model', [0, 0]))
    expect(rarity('model', [0, 0])).toBeGreaterThan(rarity('more', [0, 0]))
  })

  it('rises with a second word in the slot, and with a run of words', () => {
    const text = 'dendrogram linkage'
    expect(rarity(text, [0, 0], [1, 1])).toBeGreaterThan(rarity(text, [0, 0]))
    expect(rarity('the model', [0, 1])).toBeGreaterThan(rarity('the model', [1, 1]))
  })

  it('is nothing for an empty slot, and never more than 1', () => {
    expect(slotRarity([], [[]])).toBe(0)
    expect(rarity('dendrogram linkage', [0, 0], [1, 1])).toBeLessThanOrEqual(1)
  })
})
