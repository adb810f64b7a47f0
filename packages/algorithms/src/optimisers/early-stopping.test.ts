import { describe, expect, it } from 'vitest'
import { collect } from '../steps.ts'
import { earlyStopping, earlyStoppingSteps } from './early-stopping.ts'

describe('Early stopping', () => {
  const curve = [1, 0.8, 0.7, 0.72, 0.71, 0.69, 0.75, 0.74, 0.73, 0.72, 0.71, 0.5]

  it('stops after patience epochs without progress and restores the best', () => {
    expect(earlyStopping(curve, { patience: 5 })).toEqual({
      stopEpoch: 11,
      restoredEpoch: 6,
      best: 0.69,
    })
  })

  it('counts a gain of no more than minDelta as none', () => {
    expect(earlyStopping(curve, { patience: 3, minDelta: 0.02 })).toEqual({
      stopEpoch: 6,
      restoredEpoch: 3,
      best: 0.7,
    })
  })

  it('says that the curve ended before it stopped', () => {
    expect(earlyStopping([3, 2, 1])).toEqual({ stopEpoch: null, restoredEpoch: 3, best: 1 })
  })

  it('yields one state an epoch up to the stop', () => {
    const states = collect(earlyStoppingSteps(curve, { patience: 2 }))
    expect(states.map((state) => state.waited)).toEqual([0, 0, 0, 1, 2])
    expect(states.at(-1)?.phase).toBe('stopped')
  })
})
