import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { tenPayments } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { dayOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The fraud lab', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, capacity, seed] = /^capacity (\d+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?capacity=${capacity}&seed=${seed}` })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual(Array(6).fill(true))
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?cost=20', '?adapt=1', '?capacity=31', '?seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('saves most by expected loss over many days, though its precision is lower', async () => {
    const days = await Promise.all(
      seeds.map(async (seed) => {
        const { result } = await viewAt(model, { address: `?seed=${seed}` })
        return (['probability', 'amount', 'expected-loss'] as const).map((rank) =>
          dayOf(result, rank, 30, 10),
        )
      }),
    )
    const sum = (i: number, of: 'saved' | 'precision') =>
      days.reduce((all, day) => all + (day[i]?.[of] ?? 0), 0)
    expect(sum(2, 'saved')).toBeGreaterThan(1.3 * sum(0, 'saved'))
    expect(sum(2, 'saved')).toBeGreaterThan(sum(1, 'saved'))
    expect(sum(0, 'precision')).toBeGreaterThan(1.1 * sum(2, 'precision'))
  })

  it('is calibrated until fraudsters adapt, and says so', async () => {
    const counts = await Promise.all(
      seeds.map(async (seed) => {
        const { result } = await viewAt(model, { address: `?seed=${seed}` })
        const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
        return sum(result.cases.frauds) - sum(result.cases.p)
      }),
    )
    expect(Math.abs(counts.reduce((all, one) => all + one, 0))).toBeLessThan(50)
    const adapted = await viewAt(model, { address: '?adapt=3' })
    expect(model.describe(adapted)).toContain('no longer calibrated')
  })

  it('keeps adding up along the queue, to all cases', async () => {
    const { states, result, params } = await viewAt(model, {})
    expect(states.length).toBe(241)
    const all = result.cases.amounts.reduce(
      (sum, amount, i) => sum + amount * (result.cases.frauds[i] ?? 0),
      0,
    )
    expect(states.at(-1)?.kept).toBe(all)
    expect(new Set(result.ranked[params.rank].order).size).toBe(240)
  })

  it('sees a rise later by waiting than by correcting for the delay', async () => {
    const { extras } = await viewAt(model, { extras: true })
    expect(extras?.maturedLag ?? 0).toBeGreaterThan(15)
    expect(extras?.correctedLag ?? 99).toBeLessThan(15)
  })

  it('has a view with reviews that cost nothing, and with the smallest team', async () => {
    const free = await viewAt(model, { address: '?cost=0&capacity=1&delay=0&step=999' })
    expect(free.state.reviewed).toBe(240)
    expect(model.describe(free)).toContain('more than the team can do')
  })
})

describe('A case by hand', () => {
  it.each(['probability', 'amount', 'expected-loss'])('asks who is next by %s', async (rank) => {
    const view = await viewAt(model, { address: `?rank=${rank}&step=4` })
    const [next, expected] = stepTask(view)?.fields ?? []
    const { p, amounts } = view.result.cases
    const i = view.next?.last ?? -1
    expect(next && isRight(next, String(i))).toBe(true)
    const other = view.result.ranked[view.params.rank].order[4 + 5]
    expect(next && isRight(next, String(other))).toBe(false)
    const worth = (p[i] ?? 0) * (amounts[i] ?? 0) - 10
    expect(expected && isRight(expected, String(worth))).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of sorting by hand (seed %d)', (seed) => {
    const { p, amounts, reviewCost, alarm, miss, reported, due } = tenPayments(seed)
    const worth = p.map((chance, i) => ({ i, w: chance * (amounts[i] ?? 0) }))
    const best = worth.sort((a, b) => b.w - a.w).slice(0, 3)
    const [review, saving, threshold, frauds] = model.exercise({ params: { seed } } as never).fields
    const numbers = best.map(({ i }) => i + 1)
    expect(review && isRight(review, numbers.join(' '))).toBe(true)
    expect(saving?.answer).toBeCloseTo(
      best.reduce((sum, { w }) => sum + w - reviewCost, 0),
      8,
    )
    expect(threshold?.answer).toBeCloseTo(alarm / (alarm + miss), 12)
    expect(frauds?.answer).toBeCloseTo(reported / due, 12)
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(tenPayments(seed)))).size).toBe(12)
  })
})
