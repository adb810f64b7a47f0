import { describe, expect, it } from 'vitest'
import { stem } from '../stem.ts'
import { brevityOf, calibrate, coverageOf } from './calibrate.ts'
import { characterProfile, cosine } from './characters.ts'
import { rarityOf } from './rarity.ts'

const near = (one: string, other: string) => cosine(characterProfile(one), characterProfile(other))

describe('cosine of characters', () => {
  it('is 1 for the same letters, whatever the case and the punctuation', () => {
    expect(near('Weight decay!', 'weight -- DECAY')).toBeCloseTo(1, 12)
  })

  it('is 0 where either side has no letters', () => {
    expect(near('', 'weight')).toBe(0)
    expect(near('?!', '…')).toBe(0)
  })

  it('sees a compound written as two words, which stems do not', () => {
    expect(near('back propagation', 'backpropagation')).toBeGreaterThan(0.7)
    expect(near('back propagation', 'front loading')).toBeLessThan(0.1)
  })
})

describe('rarity', () => {
  it('weighs common words of the field less than rare ones', () => {
    expect(rarityOf(stem('data'))).toBeLessThan(rarityOf(stem('gradient')))
    expect(rarityOf(stem('gradient'))).toBeLessThan(rarityOf(stem('eigenvector')))
  })
})

describe('calibration', () => {
  it('runs from 0 to 1 and rises with every part', () => {
    const at = (coverage: number, characters: number, brevity: number) =>
      calibrate({ coverage, characters, brevity })
    expect([at(0, 0, 0), at(1, 1, 1)]).toEqual([0, 1])
    expect(at(0.6, 0.3, 0.5)).toBeGreaterThan(at(0.5, 0.3, 0.5))
    expect(at(0.5, 0.4, 0.5)).toBeGreaterThan(at(0.5, 0.3, 0.5))
    expect(at(0.5, 0.3, 0.6)).toBeGreaterThan(at(0.5, 0.3, 0.5))
  })

  it('gives nothing for length without shared words, nor for going on', () => {
    expect(brevityOf(1000, 20, coverageOf(0, 0))).toBe(0)
    expect(brevityOf(1000, 20, 1)).toBe(brevityOf(20, 20, 1))
    expect(brevityOf(5, 20, 1)).toBeLessThan(brevityOf(10, 20, 1))
  })
})
