import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf, shareAlive } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The lab of activations', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, activation, rate, seed] = /^(\w+), rate ([\d.]+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?activation=${activation}&rate=${rate}&seed=${seed}&step=999`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of ['?bias=1', '?rate=0.65', '?seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('brings no dead ReLU back, while a large rate kills most and leaky ReLU none', async () => {
    const view = await viewAt(model, { address: '?rate=0.7&step=999' })
    view.states.forEach(({ dead }, i) => {
      const before = view.states[i - 1]?.dead ?? []
      expect(before.filter((unit) => !dead.includes(unit))).toEqual([])
    })
    expect(view.state.dead.length).toBeGreaterThan(12)
    expect(model.describe(view)).toContain('stays so whatever the rate')
    const leaky = await viewAt(model, { address: '?activation=leaky&rate=0.5&step=999' })
    expect(leaky.state.dead).toEqual([])
    expect(model.describe(leaky)).toContain('every one of 24 units has slope')
  })

  it('has a view of the smallest and largest settings, and says where it diverges', async () => {
    const seen: string[] = []
    for (const activation of ['relu', 'leaky', 'elu', 'gelu', 'tanh', 'sigmoid']) {
      for (const rest of ['rate=1&bias=2&unit=24&step=999', 'rate=0.05&bias=-2&step=0']) {
        const view = await viewAt(model, { address: `?activation=${activation}&${rest}` })
        seen.push(model.describe(view))
        expect(model.metrics(view).map(({ value }) => String(value))).not.toContain('NaN')
      }
    }
    expect(seen.join(' ')).not.toMatch(/NaN|undefined|Infinity/)
    expect(seen.join(' ')).toContain('leave all bounds')
  })
})

describe('A unit by hand', () => {
  it.each(['relu', 'leaky', 'elu', 'gelu', 'tanh', 'sigmoid'])(
    'asks for the slope of %s at the sum of the next state, by a difference',
    async (activation) => {
      const view = await viewAt(model, { address: `?activation=${activation}&step=3&rate=0.1` })
      const two = (value = 0) => Number(value.toFixed(2))
      const [w, b, v] = [two(view.next?.w[0]), two(view.next?.b[0]), two(view.next?.v[0])]
      const f: Record<string, (z: number) => number> = {
        relu: (z) => Math.max(0, z),
        leaky: (z) => Math.max(0.01 * z, z),
        elu: (z) => (z > 0 ? z : Math.exp(z) - 1),
        gelu: (z) => (z / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3))),
        tanh: (z) => Math.tanh(z),
        sigmoid: (z) => 1 / (1 + Math.exp(-z)),
      }
      const of = f[activation] ?? Math.sqrt
      const slope = (of(w / 2 + b + 1e-6) - of(w / 2 + b - 1e-6)) / 2e-6
      const [sum, slopeField, gradient] = stepTask(view)?.fields ?? []
      expect(sum && isRight(sum, String(w / 2 + b))).toBe(true)
      expect(slopeField && isRight(slopeField, String(slope))).toBe(true)
      expect(slopeField && isRight(slopeField, String(slope + 0.1))).toBe(false)
      expect(gradient && isRight(gradient, String(0.4 * v * slope * 0.5))).toBe(true)
    },
  )

  it('is not asked for at the end', async () => {
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2])('names the first rate that kills (seed %d)', async (seed) => {
    const { rate } = caseOf(seed)
    const deadAt = async (at: number) => {
      const view = await viewAt(model, { address: `?seed=${seed}&rate=${at.toFixed(2)}&step=999` })
      return view.state.dead.length
    }
    expect(await deadAt(rate)).toBeGreaterThan(0.3 * 24)
    expect(await deadAt(rate - 0.05)).toBeLessThanOrEqual(0.3 * 24)
  })

  it.each([0, 1, 2, 3, 4, 5])('has the slope and the share by counting (seed %d)', (seed) => {
    const one = caseOf(seed)
    const [, slope, alive] = model.exercise({ params: { seed } } as never).fields
    expect(slope?.answer).toBeCloseTo(1 / (2 + Math.exp(one.z) + Math.exp(-one.z)), 10)
    const inputs = Array.from({ length: 20_001 }, (_, i) => -1 + i / 10_000)
    const counted = inputs.filter((x) => one.w * x + one.b > 0).length / inputs.length
    expect(alive?.answer).toBeCloseTo(counted, 3)
    expect(shareAlive(one)).toBe(alive?.answer)
  })

  it('differs between seeds, with dead units among them and more than one rate', () => {
    const all = Array.from({ length: 12 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(12)
    expect(new Set(all.map(({ rate }) => rate)).size).toBeGreaterThan(2)
    expect(all.filter((one) => shareAlive(one) === 0).length).toBeGreaterThan(0)
  })
})
