import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { fitted, plainOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { rhoOf } from './problem.ts'
import { stepTask } from './step-task.ts'

const diabetes = await loadDataset('diabetes')
const at = (address = '', extras = false) => viewAt(model, { address, table: diabetes, extras })
const pair = (address = '', extras = false) =>
  viewAt(model, { address: `?data=pair${address}`, extras })
const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The lab of penalties', () => {
  it.each(['1', '0.5', '0'])('has the figures of scikit-learn for a share of %s', async (mix) => {
    const view = await at(`?mix=${mix}`, true)
    for (const [name, figure] of Object.entries(figures.runs)) {
      const [, of, strength] = /^mix (\S+), strength (\d+)$/.exec(name) ?? []
      if (of !== mix) continue
      const step = Number(strength)
      const here = { ...view, step, state: view.states[step] ?? view.state }
      const compared = model.metrics(here).filter(({ reference }) => reference)
      expect(compared.map((metric) => [metric.label, agrees(metric)])).toEqual(
        compared.map(({ label }) => [label, true]),
      )
      expect(compared.length).toBe(6)
      for (const [j, w] of figure.coef.entries()) expect(here.state.coef[j]).toBeCloseTo(w, 7)
    }
  })

  it('shows no reference beside other settings', async () => {
    for (const view of [
      await at('?mix=0.3&step=10'),
      await at('?step=11'),
      await pair('&step=10'),
    ]) {
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('deletes with L1 and never with L2', async () => {
    const [lasso, ridge] = [await at('?mix=1'), await at('?mix=0')]
    expect(lasso.states[0]?.active).toBe(0)
    expect(new Set(lasso.states.map(({ active }) => active)).size).toBeGreaterThan(5)
    expect(ridge.states.every(({ active }) => active === 10)).toBe(true)
    expect(model.describe(lasso)).toContain('exactly 0')
    expect(model.describe(ridge)).toContain('makes none 0')
    const early = lasso.states.find(({ active }) => active === 3)
    expect(diabetes.columns.filter((_, j) => early?.coef[j] !== 0)).toEqual(['bmi', 'bp', 's5'])
  })

  it('is at the optimum: each coefficient is the best with the others held', async () => {
    for (const mix of [1, 0.4, 0]) {
      const { states, result } = await pair(`&mix=${mix}`)
      for (const { coef, alpha } of states.slice(5, 45)) {
        for (const [j, w] of coef.entries()) {
          const slope = rhoOf(result.problem, coef, j) - w - alpha * (1 - mix) * w
          if (w === 0) expect(Math.abs(slope)).toBeLessThan(alpha * mix + 1e-6)
          else expect(slope).toBeCloseTo(alpha * mix * Math.sign(w), 5)
        }
      }
    }
  })

  it('shares the weight of two that go together with L2, and takes one first with L1', async () => {
    const [lasso, ridge] = [
      await pair('&correlation=0.95&mix=1'),
      await pair('&correlation=0.95&mix=0&step=20'),
    ]
    const [a = 0, b = 0] = ridge.state.coef
    expect(Math.abs(a - b)).toBeLessThan(0.1 * Math.abs(a + b))
    const alone = lasso.states.filter(({ coef: [one = 0, other = 0] }) => one > 0.3 && other === 0)
    expect(alone.length).toBeGreaterThan(3)
  })

  it('has least error between no penalty and too much', async () => {
    const { extras, total } = await pair('&correlation=0.5', true)
    expect(extras?.best).toBeGreaterThan(3)
    expect(extras?.best).toBeLessThan(total - 1)
  })

  it('has a view of few pasted rows, with a column that does not vary', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => [i, 5])
    const target = rows.map(([i = 0]) => 2 * i + (i % 3))
    const table = { title: 'pasted', columns: ['a', 'b'], rows, target, classes: null }
    const view = await viewAt(model, { address: '?data=pasted&step=30', table })
    expect(view.state.coef[1]).toBe(0)
    expect(model.describe(view)).toContain('1 of 2 coefficients are left: a')
  })
})

describe('A strength by hand', () => {
  it('takes the coefficients of the formula and refuses others', async () => {
    for (const mix of [1, 0.5, 0]) {
      const view = await at(`?mix=${mix}&step=12`)
      const [first, second, left] = stepTask(view)?.fields ?? []
      const weights = view.next?.coef ?? []
      const largest = Math.max(...weights.map(Math.abs))
      expect(Math.abs(Number(first?.answer))).toBe(largest)
      expect(first && isRight(first, String(Number(first.answer) + 0.01))).toBe(false)
      if (mix === 1) expect(second?.answer).toBe(0)
      const change = Math.sign((view.next?.active ?? 0) - view.state.active)
      expect(left?.answer).toBe(String(change))
    }
    expect(stepTask(await at('?step=999'))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the closed forms (seed %d)', (seed) => {
    const plain = plainOf(seed)
    const { least, alpha } = plain
    const soft = least.map((w) => Math.sign(w) * Math.max(Math.abs(w) - alpha, 0))
    expect(fitted(plain, 1).map((w) => Number(w.toFixed(8)) + 0)).toEqual(
      soft.map((w) => Number(w.toFixed(8)) + 0),
    )
    const [lasso, left, ridge, pairs] = model.exercise({ params: { seed } } as never).fields
    expect(lasso?.answer).toBeCloseTo(soft[0] ?? 0, 8)
    expect(left?.answer).toBe(soft.filter((w) => w !== 0).length)
    expect(ridge?.answer).toBeCloseTo((least[0] ?? 0) / (1 + alpha), 8)
    expect(pairs?.answer).toBe(plain.claim === 0 ? 'one' : 'both')
  })

  it('differs between seeds, and asks of both penalties', () => {
    expect(new Set(seeds.map((seed) => plainOf(seed).least.join())).size).toBe(12)
    expect(new Set(seeds.map((seed) => plainOf(seed).claim)).size).toBe(2)
  })
})
