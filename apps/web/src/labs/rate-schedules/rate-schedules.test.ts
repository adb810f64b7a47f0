import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { ratesOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { floorOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The lab of learning-rate schedules', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (schedule) => {
    for (const seed of [0, 1, 2]) {
      const view = await viewAt(model, { address: `?schedule=${schedule}&seed=${seed}` })
      expect(
        model
          .metrics(view)
          .map(agrees)
          .filter((same) => same !== null),
      ).toEqual([true, true, true])
    }
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?base=0.05', '?noise=2', '?steps=120']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('has an expected loss that the mean of many runs comes to', async () => {
    const runs = await Promise.all(
      Array.from({ length: 200 }, (_, seed) =>
        viewAt(model, { address: `?schedule=cosine&steps=60&seed=${seed}` }),
      ),
    )
    const mean = runs.reduce((sum, { states }) => sum + (states[40]?.loss ?? 0), 0) / runs.length
    expect(Math.abs(mean / (runs[0]?.states[40]?.expected ?? 1) - 1)).toBeLessThan(0.2)
  })

  it('settles at the floor, which goes with the rate', async () => {
    for (const base of [0.05, 0.1]) {
      const { states } = await viewAt(model, { address: `?base=${base}&steps=300` })
      expect(states.at(-1)?.expected).toBeCloseTo(floorOf(base, 1) ?? 0, 4)
    }
    expect((floorOf(0.02, 1) ?? 0) / (floorOf(0.01, 1) ?? 1)).toBeCloseTo(2, 0)
    expect(floorOf(0.2, 1)).toBeNull()
  })

  it('ends lower with a falling rate under noise, and not without it', async () => {
    const ends = async (noise: number) => {
      const { result } = await viewAt(model, { address: `?noise=${noise}` })
      return Object.fromEntries(result.ways.map(({ kind, end }) => [kind, end]))
    }
    const [noisy, still] = [await ends(1), await ends(0)]
    expect(noisy.cosine).toBeLessThan(0.25 * (noisy.constant ?? 0))
    expect(noisy['one-cycle']).toBeLessThan(0.5 * (noisy.constant ?? 0))
    expect(still.constant).toBe(Math.min(...Object.values(still)))
    const view = await viewAt(model, { address: '?noise=0' })
    expect(model.describe(view)).toContain('no floor')
  })

  it('says that a rate is too large, and has a view of it', async () => {
    const view = await viewAt(model, { address: '?base=0.25&steps=300&step=300' })
    expect(model.describe(view)).toContain('diverges')
    expect(Number.isFinite(view.state.loss)).toBe(true)
  })
})

describe('A step by hand', () => {
  it.each(Object.keys(figures.runs))('takes the next weight and rate of %s', async (schedule) => {
    const view = await viewAt(model, { address: `?schedule=${schedule}&step=60` })
    const [w, rate] = stepTask(view)?.fields ?? []
    expect(w && isRight(w, String(view.next?.w[0]))).toBe(true)
    expect(w && isRight(w, String((view.next?.w[0] ?? 0) + 0.05))).toBe(false)
    expect(rate && isRight(rate, String(view.next?.rate))).toBe(true)
    expect(rate && isRight(rate, String(1.1 * (view.next?.rate ?? 0) + 1e-4))).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the formulas (seed %d)', (seed) => {
    const { base, total, at, every, warmUp, claim } = ratesOf(seed)
    const [cosine, stepped, warm, judged] = model.exercise({ params: { seed } } as never).fields
    expect(cosine?.answer).toBeCloseTo(base * Math.cos((Math.PI * at) / total / 2) ** 2, 10)
    let halved = base
    for (let t = every; t <= at; t += every) halved /= 2
    expect(stepped?.answer).toBeCloseTo(halved, 12)
    expect(warm?.answer).toBeCloseTo((base / warmUp) * (Math.floor(warmUp / 2) + 1), 12)
    expect(judged?.answer).toBe(claim.answer)
  })

  it('differs between seeds, and asks for more than one thing', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(ratesOf(seed)))).size).toBeGreaterThan(10)
    expect(new Set(seeds.map((seed) => ratesOf(seed).claim.answer)).size).toBeGreaterThan(1)
  })
})
