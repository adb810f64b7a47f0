import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { largestGap, model } from './model.ts'
import { BATCHES, momentsOf } from './run.ts'
import { stepTask } from './step-task.ts'

describe('The lab of batch normalisation', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, size, seed, batch] = /^size (\d+), seed (\d), batch (\d+)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?size=${size}&seed=${seed}&step=${Number(batch) - 1}`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of [
      '?size=3',
      '?momentum=0.2',
      '?center=1',
      '?gamma=2',
      '?beta=1',
      '?seed=9',
      '?step=1',
    ]) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('gives the batch mean β and deviation γ in training', async () => {
    const { state } = await viewAt(model, { address: '?size=16&gamma=2&beta=-1&step=7' })
    const { mean, variance } = momentsOf(state.train)
    expect(mean).toBeCloseTo(-1, 10)
    expect(variance).toBeCloseTo(4, 3)
  })

  it('differs less between the modes with large batches, once they have run', async () => {
    const gap = async (address: string) => largestGap((await viewAt(model, { address })).state)
    const late = `step=${BATCHES - 1}`
    for (const seed of [0, 1, 2]) {
      expect(await gap(`?size=64&seed=${seed}&${late}`)).toBeLessThan(0.6)
      expect(await gap(`?size=64&seed=${seed}&step=0`)).toBeGreaterThan(1)
    }
  })

  it('makes a batch of one β, and says so', async () => {
    const view = await viewAt(model, { address: '?size=1&beta=1.5&step=9' })
    expect(view.states.every(({ train }) => train[0] === 1.5)).toBe(true)
    expect(model.describe(view)).toContain('every value becomes β = 1.5')
  })

  it('has a view at the edges', async () => {
    for (const address of [
      '?size=64&momentum=1&step=39',
      '?size=2&momentum=0.01&spread=4&center=-4',
    ]) {
      expect(model.describe(await viewAt(model, { address }))).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A batch by hand', () => {
  it('asks for a value in training and the running statistics', async () => {
    const view = await viewAt(model, { address: '?step=4&gamma=2&beta=1' })
    const x = view.next?.x ?? []
    const mean = x.reduce((sum, one) => sum + one, 0) / 4
    const squares = x.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    const [out, average, variance] = stepTask(view)?.fields ?? []
    expect(
      out && isRight(out, String((2 * ((x[0] ?? 0) - mean)) / Math.sqrt(squares / 4) + 1)),
    ).toBe(true)
    expect(average && isRight(average, String(0.9 * view.state.runningMean + 0.1 * mean))).toBe(
      true,
    )
    const then = 0.9 * view.state.runningVariance + (0.1 * squares) / 3
    expect(variance && isRight(variance, String(then))).toBe(true)
    expect(variance && isRight(variance, String(then + 0.1))).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model)), asking: true }
    expect(model.describe(view)).not.toContain('running')
    expect(model.metrics(view)[2]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formula (seed %d)', (seed) => {
    const { x, gamma, beta, running, momentum } = caseOf(seed)
    const mean = ((x[0] ?? 0) + (x[1] ?? 0) + (x[2] ?? 0) + (x[3] ?? 0)) / 4
    const variance = x.reduce((sum, one) => sum + one * one, 0) / 4 - mean * mean
    const [train, later, average, one] = model.exercise({ params: { seed } } as never).fields
    const first = x[0] ?? 0
    expect(train?.answer).toBeCloseTo((gamma * (first - mean)) / Math.sqrt(variance) + beta, 3)
    expect(later?.answer).toBeCloseTo(
      (gamma * (first - running.mean)) / Math.sqrt(running.variance) + beta,
      3,
    )
    expect(average?.answer).toBeCloseTo(running.mean + momentum * (mean - running.mean), 10)
    expect(one?.answer).toBe(beta)
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => JSON.stringify(caseOf(seed)))
    expect(new Set(all).size).toBe(10)
  })
})
