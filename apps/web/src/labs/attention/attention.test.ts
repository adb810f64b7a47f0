import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { lookOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The attention lab', () => {
  it.each(Object.entries(figures.runs))('has the figures of SciPy: %s', async (name, figure) => {
    const [, d, seed] = /^d = (\d+).*seed (\d)$/.exec(name) ?? []
    const flags = `&scaled=${name.includes('scaled') ? 'yes' : 'no'}&causal=${name.includes('causal') ? 'yes' : 'no'}`
    for (const row of [1, 3, 5]) {
      const address = `?data=random&d=${d}&seed=${seed}${flags}&row=${row}&step=4`
      const view = await viewAt(model, { address })
      expect(
        model
          .metrics(view)
          .map(agrees)
          .filter((same) => same !== null),
      ).toEqual(Array(5).fill(true))
      for (const [j, weight] of (figure.weights[row - 1] ?? []).entries()) {
        expect(view.state.weights?.[row - 1]?.[j]).toBeCloseTo(weight, 10)
      }
    }
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?step=4', '?data=random&temperature=2&step=4', '?data=random&d=20']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('gives nearly all to one key when long vectors are not divided, and says so', async () => {
    const { extras } = await viewAt(model, { extras: true })
    expect(extras?.plain.at(-1)).toBeGreaterThan(0.9)
    expect(extras?.scaled.at(-1)).toBeLessThan(0.55)
    expect(Math.abs((extras?.scaled.at(-1) ?? 0) - (extras?.scaled[2] ?? 0))).toBeLessThan(0.15)
    const sharp = await viewAt(model, { address: '?data=random&d=128&scaled=no&step=4' })
    expect(model.describe(sharp)).toContain('nearly no gradient')
  })

  it('gives hidden keys a weight of exactly 0', async () => {
    const { state } = await viewAt(model, { address: '?causal=yes&row=2&step=4' })
    expect(state.weights?.[1]?.slice(2)).toEqual([0, 0])
    expect(state.weights?.[0]).toEqual([1, 0, 0, 0])
    const masked = await viewAt(model, { address: '?causal=yes&row=2&step=2' })
    expect(model.describe(masked)).toContain('−∞, −∞')
  })

  it('has five stages for each head, and other weights in each', async () => {
    const view = await viewAt(model, { address: '?data=random&heads=3' })
    expect(view.total).toBe(15)
    const mixes = view.states.filter(({ phase }) => phase === 'mix').map(({ mix }) => mix)
    expect(new Set(mixes.map((mix) => JSON.stringify(mix))).size).toBe(3)
  })

  it('has a view of a token beyond the last, and of the coldest softmax', async () => {
    const view = await viewAt(model, { address: '?row=5&temperature=0.1&step=4' })
    expect(model.describe(view)).toContain('Token 4')
  })
})

describe('A stage by hand', () => {
  it('takes the next stage and refuses another', async () => {
    for (const step of [0, 2, 3]) {
      const view = await viewAt(model, { address: `?step=${step}&causal=yes` })
      const { next } = view
      const rows = { 0: next?.scaled, 2: next?.weights, 3: next?.mix }[step as 0 | 2 | 3]
      for (const [j, field] of (stepTask(view)?.fields ?? []).entries()) {
        expect(isRight(field, String(rows?.[2]?.[j]))).toBe(true)
        expect(isRight(field, String((rows?.[2]?.[j] ?? 0) + 0.1))).toBe(false)
      }
    }
    const masked = stepTask(await viewAt(model, { address: '?step=1&causal=yes' }))
    expect(masked?.fields.map(({ answer }) => answer)).toEqual([3, 6])
    expect(stepTask(await viewAt(model, { address: '?step=4' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of exp over the sum of exps (seed %d)', (seed) => {
    const { query, keys, values, long } = lookOf(seed)
    const exps = keys.map((key) =>
      Math.exp(key.reduce((s, k, j) => s + k * (query[j] ?? 0), 0) / 2),
    )
    const [a = 0, b = 0, c = 0] = exps
    const [weight, output, causal, spread] = model.exercise({ params: { seed } } as never).fields
    expect(weight?.answer).toBeCloseTo(a / (a + b + c), 10)
    const mean = exps.reduce((sum, e, j) => sum + (e * (values[j] ?? 0)) / (a + b + c), 0)
    expect(output?.answer).toBeCloseTo(mean, 8)
    expect(causal?.answer).toBeCloseTo(a / (a + b), 10)
    expect(Number(spread?.answer) ** 2).toBeCloseTo(long, 8)
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(lookOf(seed)))).size).toBe(12)
  })
})
