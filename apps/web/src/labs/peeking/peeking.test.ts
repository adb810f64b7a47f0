import { pocockBound } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { planOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)
const NAMES = { n: 'users in each arm for 80 % power', power: 'power at these users, one look' }

describe('The A/B lab', () => {
  it.each(Object.keys(figures.sizes))('has users and power of SciPy: %s', async (name) => {
    const [, baseline, lift, alpha] = /^(\S+) % \+ (\S+), alpha (\S+)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?baseline=${baseline}&lift=${lift}&alpha=${alpha}&looks=1`,
    })
    const all = model.metrics(view)
    for (const label of [NAMES.n, NAMES.power]) {
      const found = all.find((metric) => metric.label === label)
      expect(found && agrees(found)).toBe(true)
    }
  })

  it.each(['0.1', '0.05', '0.01'])('has the exact rates of SciPy at α = %s', async (alpha) => {
    for (const looks of [1, 2, 5, 10, 20]) {
      const address = `?alpha=${alpha}&looks=${looks}`
      const view = await viewAt(model, { address, extras: true })
      const exact = model.metrics(view).find(({ label }) => label === 'false alarms, exact')
      expect(exact && agrees(exact)).toBe(true)
    }
    const held = await viewAt(model, { address: `?alpha=${alpha}&bound=pocock`, extras: true })
    expect(held.extras?.here).toBeCloseTo(Number(alpha), 6)
  })

  it('takes Pocock’s bounds from a table that the engine agrees with', () => {
    expect(figures.pocock['0.05'][4]).toBeCloseTo(pocockBound(5, 0.05), 6)
    expect(figures.pocock['0.01'][2]).toBeCloseTo(pocockBound(3, 0.01), 6)
  })

  it('needs 14,751 users from 10 to 11 %, and shows no reference beside other users', async () => {
    const view = await viewAt(model)
    expect(model.metrics(view)[0]?.value).toBe(14_751)
    expect(model.describe(view)).toContain('with a chance of 80 %')
    const few = model.metrics(await viewAt(model, { address: '?n=5000&baseline=11.5' }))
    expect(few.filter(({ reference }) => reference)).toEqual([])
  })

  it('is wrong far more often by peeking, unless the bound is raised', async () => {
    const rates = async (address: string) => {
      const all = await Promise.all(
        seeds.map(async (seed) => {
          const { states } = await viewAt(model, { address: `${address}&seed=${seed}` })
          return states.at(-1)?.called ?? { peeking: 0, atEnd: 0 }
        }),
      )
      const mean = (of: 'peeking' | 'atEnd') =>
        all.reduce((sum, one) => sum + one[of], 0) / (200 * seeds.length)
      return [mean('peeking'), mean('atEnd')] as const
    }
    const [peeking, atEnd] = await rates('?looks=10')
    expect(peeking).toBeGreaterThan(0.17)
    expect(peeking).toBeLessThan(0.22)
    expect(Math.abs(atEnd - 0.05)).toBeLessThan(0.015)
    const [held] = await rates('?looks=10&bound=pocock')
    expect(Math.abs(held - 0.05)).toBeLessThan(0.015)
    const [, found] = await rates('?truth=lift')
    expect(Math.abs(found - 0.8)).toBeLessThan(0.03)
  })

  it('has a view with one look, and with the fewest users', async () => {
    const view = await viewAt(model, { address: '?looks=1&n=200&truth=lift&step=0', extras: true })
    expect(view.state.z.length).toBe(1)
    expect(model.describe(view)).toContain('Experiment 1')
  })
})

describe('An experiment by hand', () => {
  it('asks where who peeks stops, and what the end says', async () => {
    const { states } = await viewAt(model)
    for (const [step, next] of states.slice(1, 40).entries()) {
      const [stop, end, share] =
        stepTask(await viewAt(model, { address: `?step=${step}` }))?.fields ?? []
      const first = next.z.findIndex((z) => Math.abs(z) > 1.959964)
      expect(stop?.answer).toBe(first < 0 ? 'never' : String(first + 1))
      expect(end?.answer).toBe(Math.abs(next.z[9] ?? 0) > 1.959964 ? 'yes' : 'no')
      expect(share && isRight(share, `${next.called.peeking}/${next.experiments}`)).toBe(true)
    }
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the formulas (seed %d)', (seed) => {
    const { baseline: a, target: b, factor, trials, successes, trail } = planOf(seed)
    const mean = (a + b) / 2
    const top =
      1.959964 * Math.sqrt(2 * mean * (1 - mean)) + 0.841621 * Math.sqrt(a * (1 - a) + b * (1 - b))
    const [users, times, z, stop] = model.exercise({ params: { seed } } as never).fields
    expect(users && isRight(users, String((top / (b - a)) ** 2))).toBe(true)
    expect(times?.answer).toBe(factor * factor)
    const pooled = (successes[0] + successes[1]) / (2 * trials)
    const error = Math.sqrt((pooled * (1 - pooled) * 2) / trials)
    expect(z?.answer).toBeCloseTo((successes[1] - successes[0]) / trials / error, 8)
    const at = Number(stop?.answer)
    expect(Math.abs(trail[at - 1] ?? 0)).toBeGreaterThan(1.96)
    expect(Math.max(0, ...trail.slice(0, at - 1).map(Math.abs))).toBeLessThan(1.96)
  })

  it('differs between seeds, and stops at more than one look', () => {
    expect(new Set(seeds.map((seed) => planOf(seed).trail.join())).size).toBe(12)
    const stops = seeds.map(
      (seed) => model.exercise({ params: { seed } } as never).fields[3]?.answer,
    )
    expect(new Set(stops).size).toBeGreaterThan(2)
  })
})
