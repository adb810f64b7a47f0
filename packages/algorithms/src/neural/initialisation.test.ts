import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { drawWeights, type Initialisation, weightDeviation } from './initialisation.ts'

const FAN_IN = 100
const FAN_OUT = 60

describe('The start of the weights', () => {
  it.each<[Initialisation, number]>([
    [{ kind: 'normal', deviation: 0.3 }, 0.3],
    [{ kind: 'normal' }, 0.01],
    [{ kind: 'xavier-normal' }, Math.sqrt(2 / 160)],
    [{ kind: 'xavier-uniform' }, Math.sqrt(2 / 160)],
    [{ kind: 'he-normal' }, Math.sqrt(2 / 100)],
    [{ kind: 'he-uniform' }, Math.sqrt(2 / 100)],
    [{ kind: 'scikit-learn' }, Math.sqrt(2 / 160)],
  ])('has the deviation that is stated: %o', (initialisation, expected) => {
    const weights = new Float64Array(FAN_IN * FAN_OUT)
    const biases = new Float64Array(FAN_OUT).fill(7)
    drawWeights(initialisation, weights, biases, FAN_IN, FAN_OUT, new RandomState(1))
    const drawn = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0) / weights.length)
    expect(weightDeviation(initialisation, FAN_IN, FAN_OUT)).toBeCloseTo(expected, 14)
    expect(Math.abs(drawn / expected - 1)).toBeLessThan(0.03) // 6,000 draws
    expect(biases.every((b) => b === 0)).toBe(initialisation.kind !== 'scikit-learn')
  })

  it('stays within bounds when it is uniform', () => {
    const weights = new Float64Array(2000)
    const bound = Math.sqrt(6 / 100)
    const start = { kind: 'he-uniform' } as const
    drawWeights(start, weights, new Float64Array(0), FAN_IN, 20, new RandomState(1))
    expect(Math.max(...weights)).toBeLessThan(bound)
    expect(Math.max(...weights)).toBeGreaterThan(0.99 * bound)
    expect(Math.min(...weights)).toBeLessThan(-0.99 * bound)
  })

  it('is refused by name', () => {
    expect(() => weightDeviation({ kind: 'glorot' as 'normal' }, 1, 1)).toThrow(
      '`options.initialisation.kind`:',
    )
    expect(() => weightDeviation({ kind: 'normal', deviation: -1 }, 1, 1)).toThrow('deviation`:')
    expect(() => weightDeviation({ kind: 'he-normal' }, 0, 1)).toThrow('`fanIn`:')
  })
})
