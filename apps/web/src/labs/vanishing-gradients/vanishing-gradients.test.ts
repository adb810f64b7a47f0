import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { keptOf, netsOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model, reluFactor } from './model.ts'
import { isKept } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 10 }, (_, seed) => seed)

describe('The lab of vanishing gradients', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, activation, init, rest, depth, seed] =
      /^(\w+), ([\w-]+)(, residual)?, depth (\d+), seed (\d)$/.exec(name) ?? []
    const address = `?activation=${activation}&init=${init}&residual=${rest ? 'yes' : 'no'}&depth=${depth}&seed=${seed}`
    const view = await viewAt(model, { address })
    expect(
      model
        .metrics(view)
        .map(agrees)
        .filter((same) => same !== null),
    ).toEqual([true, true])
  })

  it('shows no reference beside other settings', async () => {
    for (const address of [
      '?width=16',
      '?depth=12',
      '?activation=gelu',
      '?init=normal&deviation=0.2',
    ]) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('vanishes with sigmoids, explodes with large weights, and is kept by He', async () => {
    const sigmoid = await viewAt(model)
    expect(sigmoid.result.flow.ratio).toBeLessThan(1e-8)
    expect(model.describe(sigmoid)).toContain('it vanishes')
    const large = await viewAt(model, { address: '?activation=relu&init=normal&deviation=1' })
    expect(model.describe(large)).toContain('it explodes')
    const ratios = await Promise.all(
      seeds.map(async (seed) => {
        const address = `?activation=relu&init=he-normal&seed=${seed}&width=64`
        return Math.log((await viewAt(model, { address })).result.flow.ratio)
      }),
    )
    expect(Math.abs(ratios.reduce((sum, one) => sum + one, 0) / seeds.length)).toBeLessThan(0.7)
  })

  it('has a ReLU factor near its closed form', async () => {
    for (const deviation of [0.05, 0.1, 0.3]) {
      const address = `?activation=relu&init=normal&deviation=${deviation}&width=64`
      const { result, params } = await viewAt(model, { address })
      const mean = result.flow.ratio ** (1 / (params.depth - 1))
      expect(Math.abs(mean / reluFactor(params) - 1)).toBeLessThan(0.12)
    }
  })

  it('never loses all of it with residual connections', async () => {
    const { extras } = await viewAt(model, { extras: true })
    expect(Math.min(...(extras?.residual.flat() ?? []))).toBeGreaterThan(0.5)
    expect(extras?.plain[0]?.every((ratio) => ratio < 1e-6)).toBe(true)
    expect(isKept(extras?.plain[2]?.[2] ?? 0)).toBe(true)
  })

  it('has a view of two layers, and of weights so small that nothing is left', async () => {
    const two = await viewAt(model, { address: '?depth=2&step=0' })
    expect(two.state.factor).toBeNull()
    const tiny = await viewAt(model, {
      address: '?depth=40&width=8&init=normal&deviation=0.01&step=39',
    })
    expect(tiny.states.every(({ ratio }) => Number.isFinite(ratio))).toBe(true)
    expect(model.describe(tiny)).toContain('layer 1 of 40')
  })
})

describe('A layer by hand', () => {
  it('asks for the norm one layer further back, and for the product of all', async () => {
    const view = await viewAt(model, { address: '?step=5' })
    const [mantissa, layers, trend] = stepTask(view)?.fields ?? []
    const norm = view.states[6]?.norm ?? 0
    const factor = norm / (view.states[5]?.norm ?? 1)
    const scaled = Number(norm.toExponential(6).split('e')[0])
    expect(mantissa && isRight(mantissa, String(scaled))).toBe(true)
    expect(mantissa && isRight(mantissa, String(scaled + 0.2))).toBe(false)
    expect(layers?.answer).toBeCloseTo(20 * Math.log10(factor), 8)
    expect(trend?.answer).toBe('shrinks')
    expect(stepTask(await viewAt(model, { address: '?step=19' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the products (seed %d)', (seed) => {
    const nets = netsOf(seed)
    const [sigmoids, relu, he, kept] = model.exercise({ params: { seed } } as never).fields
    let slope = 1
    for (let i = 0; i < nets.sigmoids; i++) slope /= 4
    expect(10 ** Number(sigmoids?.answer)).toBeCloseTo(slope, 12)
    const one = Math.log10((nets.deviation ** 2 * nets.width) / 2) / 2
    expect(relu?.answer).toBeCloseTo(nets.layers * one, 8)
    expect(Number(he?.answer) ** 2 * nets.width).toBeCloseTo(2, 8)
    expect(kept?.answer).toEqual(keptOf(nets))
    expect(kept && isRight(kept, 'relu he-normal')).toBe(true)
    expect(kept && isRight(kept, 'sigmoid xavier-normal')).toBe(false)
    expect(kept && isRight(kept, 'relu normal')).toBe(false)
  })

  it('is drawn for every seed there is', () => {
    for (let seed = 0; seed < 300; seed++) expect(keptOf(netsOf(seed))).toContain('relu he-normal')
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(netsOf(seed)))).size).toBeGreaterThan(8)
  })
})
