import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { recallOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { reachOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The lab of recurrent memory', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, kind, value, seed] = /^(\w+), (?:w = |forget )(\S+), seed (\d)$/.exec(name) ?? []
    const address = `?kind=${kind}&${kind === 'rnn' ? 'w' : 'forget'}=${value}&seed=${seed}`
    const view = await viewAt(model, { address })
    const compared = model.metrics(view).filter(({ reference }) => reference)
    expect(compared.map((metric) => [metric.label, agrees(metric)])).toEqual(
      compared.map(({ label }) => [label, true]),
    )
    expect(compared.length).toBe(3)
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?noise=0.2', '?length=40', '?kind=lstm&input=0', '?w=0.65']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('loses the signal in a plain unit and keeps it in an LSTM with its gates set', async () => {
    for (const seed of seeds) {
      const plain = await viewAt(model, { address: `?length=50&seed=${seed}` })
      expect(reachOf(plain.result.gradients)).toBeLessThan(25)
      expect(model.describe(plain)).toContain('for lags up to')
      const lstm = await viewAt(model, {
        address: `?kind=lstm&forget=6&input=-6&length=50&seed=${seed}`,
      })
      expect(Math.sign(lstm.states.at(-1)?.kept ?? 0)).toBe(lstm.result.signal)
      expect(lstm.result.gradients[49]).toBeGreaterThan(0.8)
      expect(model.describe(lstm)).toContain('still there')
    }
  })

  it('multiplies by the forget gate alone: the gradient is its power', async () => {
    const { result } = await viewAt(model, { address: '?kind=lstm&forget=2' })
    const gate = 1 / (1 + Math.exp(-2))
    for (const [lag, gradient] of result.gradients.entries()) {
      expect(gradient).toBeCloseTo(gate ** lag, 12)
    }
  })

  it('multiplies by weight and slope in a plain unit', async () => {
    const { result, states, params } = await viewAt(model, { address: '?w=1.3' })
    let product = 1
    for (let lag = 1; lag < params.length; lag++) {
      const h = states[params.length - lag]?.kept ?? 0
      product *= params.w * (1 - h * h)
      expect(result.gradients[lag]).toBeCloseTo(product, 10)
    }
  })

  it('has a view of a weight of 0, of the shortest sequence, and of no noise', async () => {
    const none = await viewAt(model, { address: '?w=0&length=5&noise=0&step=4' })
    expect(none.state.kept).toBe(0)
    expect(model.describe(none)).toContain('The signal is gone')
  })
})

describe('A step by hand', () => {
  it.each(['rnn', 'lstm'])('takes the next state and its factor of the %s', async (kind) => {
    const view = await viewAt(model, { address: `?kind=${kind}&step=3` })
    const [state, factor] = stepTask(view)?.fields ?? []
    expect(state && isRight(state, String(view.next?.kept))).toBe(true)
    expect(state && isRight(state, String((view.next?.kept ?? 0) + 0.05))).toBe(false)
    const ratio = (view.result.gradients[26] ?? 0) / (view.result.gradients[25] ?? 1)
    expect(factor && isRight(factor, String(ratio))).toBe(true)
    expect(stepTask(await viewAt(model, { address: `?kind=${kind}&step=99` }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of powers (seed %d)', (seed) => {
    const { w, forget, steps, half, claim } = recallOf(seed)
    const [reach, kept, gate, judged] = model.exercise({ params: { seed } } as never).fields
    expect(w ** Number(reach?.answer)).toBeGreaterThan(1e-3)
    expect(w ** (Number(reach?.answer) + 1)).toBeLessThanOrEqual(1e-3)
    let left = 1
    for (let t = 0; t < steps; t++) left /= 1 + Math.exp(-forget)
    expect(kept?.answer).toBeCloseTo(left, 10)
    expect(Number(gate?.answer) ** half).toBeCloseTo(0.5, 10)
    expect(judged?.answer).toBe(claim.answer)
  })

  it('differs between seeds, and asks for more than one thing', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(recallOf(seed)))).size).toBeGreaterThan(10)
    expect(new Set(seeds.map((seed) => recallOf(seed).claim.answer)).size).toBe(3)
  })
})
