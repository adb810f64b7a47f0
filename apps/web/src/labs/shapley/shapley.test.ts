import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { gameOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model, turning } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The Shapley lab', () => {
  it.each(Object.keys(figures.runs))('has the figures of the references: %s', async (name) => {
    const [, kind, background, seed] = /^(\w+), (\w+), seed (\d)$/.exec(name) ?? []
    const address = `?model=${kind}&background=${background}&seed=${seed}&step=99`
    const view = await viewAt(model, { address })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual(Array(7).fill(true))
  })

  it('shows no reference beside other settings or before the last order', async () => {
    const lime = await viewAt(model, { address: '?width=0.8&income=0.5&step=99' })
    expect(model.metrics(lime).filter(({ reference }) => reference)).toEqual([])
    const early = model.metrics(await viewAt(model, { address: '?step=9' }))
    const phi = early.filter(({ label }) => label.startsWith('φ'))
    expect(phi.filter(({ reference }) => reference)).toEqual([])
    expect(phi[0]?.note).toBe('2 of 6 orders')
  })

  it('gives half each where both are needed, and says that it adds up', async () => {
    const view = await viewAt(model, { address: '?step=99' })
    expect(view.result.phi).toEqual([0.5, 0.5, 0])
    expect(model.describe(view)).toContain('exactly the way from 0.000 (the others) to 1.000')
    const either = await viewAt(model, { address: '?model=either&background=many&seed=3' })
    const sum = either.result.phi.reduce((all, one) => all + one, 0)
    expect(sum).toBeCloseTo(either.result.prediction - either.result.base, 12)
  })

  it('gives another credit beside another background', async () => {
    const [near, far] = [
      await viewAt(model, { address: '?model=both&background=many&correlation=0.9' }),
      await viewAt(model, { address: '?model=both&background=many&correlation=-0.9' }),
    ]
    expect(near.result.base).toBeGreaterThan(far.result.base + 0.1)
  })

  it('has a slope of LIME that changes sign with the width, and says so', async () => {
    const wave = await viewAt(model, { address: '?model=wave', extras: true })
    expect(turning(wave.extras)).toBe('income')
    expect(model.describe(wave)).toContain('changes sign with the width')
    const sum = await viewAt(model, { address: '?model=sum', extras: true })
    expect(turning(sum.extras)).toBeNull()
    for (const slopes of sum.extras?.slopes.slice(8) ?? []) expect(slopes[0]).toBeCloseTo(0.2, 2)
  })

  it('has a view where all is constant and at the narrowest kernel', async () => {
    const still = await viewAt(model, { address: '?income=-2&savings=-2&debt=-2&width=0.2' })
    expect(still.result.phi).toEqual([0, 0, 0])
    expect(model.describe(still)).toContain('LIME at width 0.2')
  })
})

describe('A step by hand', () => {
  it('asks for the worth of a coalition, and for what each adds in an order', async () => {
    const coalition = stepTask(await viewAt(model, { address: '?step=3' }))?.fields[0]
    expect(coalition && isRight(coalition, '1')).toBe(true)
    expect(coalition && isRight(coalition, '0')).toBe(false)
    const order = stepTask(await viewAt(model, { address: '?step=7' }))
    expect(order?.fields.map((field) => isRight(field, '0'))).toEqual([true, false, true])
    expect(order?.fields.map(({ label }) => label)).toEqual([
      'income adds',
      'savings adds',
      'debt adds',
    ])
    expect(stepTask(await viewAt(model, { address: '?background=many&step=2' }))).toBeNull()
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the six orders (seed %d)', (seed) => {
    const { worth, claim } = gameOf(seed)
    const orders = ['ABC', 'ACB', 'BAC', 'BCA', 'CAB', 'CBA']
    const added = (order: string, one: string) => {
      const before = order.slice(0, order.indexOf(one))
      const set = [...before].reduce((all, name) => all + 2 ** 'ABC'.indexOf(name), 0)
      return (worth[set + 2 ** 'ABC'.indexOf(one)] ?? 0) - (worth[set] ?? 0)
    }
    const phi = (one: string) => orders.reduce((sum, order) => sum + added(order, one), 0) / 6
    const [a, b, sum, judged] = model.exercise({ params: { seed } } as never).fields
    expect(a?.answer).toBeCloseTo(phi('A'), 10)
    expect(b?.answer).toBeCloseTo(phi('B'), 10)
    expect(sum?.answer).toBeCloseTo(phi('A') + phi('B') + phi('C'), 10)
    expect(judged?.answer).toBe(claim.holds)
  })

  it('differs between seeds, and both answers to the claim occur', () => {
    const games = Array.from({ length: 16 }, (_, seed) => gameOf(seed))
    expect(new Set(games.map(({ worth }) => worth.join())).size).toBe(16)
    expect(new Set(games.map(({ claim }) => claim.holds)).size).toBe(2)
  })
})
