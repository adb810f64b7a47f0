import { describe, expect, it } from 'vitest'
import { gap, torch } from '../testing/torch.ts'
import { plateauNext, plateauStart } from './plateau.ts'
import { learningRateAt, type Schedule } from './schedules.ts'

const SCHEDULES: Record<string, Schedule> = {
  step: { kind: 'step', every: 4, factor: 0.5 },
  exponential: { kind: 'exponential', factor: 0.9 },
  cosine: { kind: 'cosine', total: 20, floor: 0.01 },
  'one-cycle': { kind: 'one-cycle', total: 20 },
}

describe('A schedule', () => {
  it.each(Object.entries(SCHEDULES))('gives the rates of PyTorch: %s', (name, schedule) => {
    const rates = Array.from({ length: 20 }, (_, t) => learningRateAt(schedule, 0.1, t))
    expect(gap(rates, torch.schedules[name] as number[])).toBeLessThan(1e-14)
  })

  it('warms up by equal steps and then counts the next one from 0', () => {
    const schedule: Schedule = { kind: 'warm-up', warmUp: 4, after: { kind: 'cosine', total: 10 } }
    const rates = [0, 1, 2, 3, 4, 9, 14, 30].map((t) => learningRateAt(schedule, 1, t))
    const expected = [0.25, 0.5, 0.75, 1, 1, 0.5, 0, 0]
    expect(gap(rates, expected)).toBeLessThan(1e-15)
  })

  it('is refused by name', () => {
    expect(() => learningRateAt({ kind: 'step', every: 0 }, 1, 1)).toThrow('`schedule.every`:')
    expect(() => learningRateAt({ kind: 'linear' as 'constant' }, 1, 1)).toThrow('`schedule.kind`:')
    expect(() => learningRateAt({ kind: 'constant' }, 0, 1)).toThrow('`base`:')
    expect(() => learningRateAt({ kind: 'constant' }, 1, -1)).toThrow('`step`:')
    const nested: Schedule = { kind: 'warm-up', warmUp: 1, after: { kind: 'cosine', total: 0 } }
    expect(() => learningRateAt(nested, 1, 1)).toThrow('`schedule.total`:')
  })
})

describe('Reduce on plateau', () => {
  it('cuts the rate where PyTorch does', () => {
    const { metric, rates } = torch.schedules.plateau
    const options = { factor: 0.5, patience: 2, cooldown: 1, minimum: 0.02 }
    let state = plateauStart(0.1)
    const ours = metric.map((value) => {
      state = plateauNext(state, value, options)
      return state.learningRate
    })
    expect(gap(ours, rates)).toBe(0)
    expect(new Set(rates).size).toBeGreaterThan(2)
  })

  it('refuses a metric that is not finite', () => {
    expect(() => plateauNext(plateauStart(1), Number.NaN)).toThrow('`metric`:')
  })
})
