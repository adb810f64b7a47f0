import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { middleOf, pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

const iris = await loadDataset('iris')

describe('The lab of logistic regression', () => {
  it.each(Object.keys(figures.fits))('has the weights of scikit-learn: %s', async (name) => {
    const [, lambda] = /lambda ([\d.]+)/.exec(name) ?? []
    const seed = /seed (\d)/.exec(name)?.[1]
    const view = seed
      ? await viewAt(model, { address: `?lambda=${lambda}&seed=${seed}&step=999` })
      : await viewAt(model, { address: `?data=iris&lambda=${lambda}&step=999`, table: iris })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?step=1', '?free=yes&step=99', '?apart=yes&step=99', '?n=60&step=99']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('lets the weights grow without end where a line separates and nothing holds them', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const view = await viewAt(model, { address: `?seed=${seed}&apart=yes&free=yes&step=999` })
      const sizes = view.states.map(({ w }) => Math.hypot(...w))
      expect(sizes.every((size, i) => i === 0 || size > (sizes[i - 1] ?? 0))).toBe(true)
      expect(sizes.at(-1)).toBeGreaterThan(15)
      expect(view.state.logLoss).toBeLessThan(1e-4)
      expect(model.describe(view)).toContain('for ever')
      const held = await viewAt(model, { address: `?seed=${seed}&apart=yes&step=999` })
      expect(Math.hypot(...held.state.w)).toBeLessThan(5)
      expect(model.describe(held)).toContain('only the penalty λ = 1 holds')
      const overlap = await viewAt(model, { address: `?seed=${seed}&free=yes&step=999` })
      expect(model.describe(overlap)).toContain('this is the minimum')
    }
  })

  it('has the gradient of the penalised log loss at zero at the end', async () => {
    const view = await viewAt(model, { address: '?lambda=2&step=999' })
    const { x, y } = pointsOf(view)
    const { w, b } = view.state
    const residuals = x.map(
      ([a = 0, c = 0], i) => 1 / (1 + Math.exp(-(w[0] * a + w[1] * c + b))) - (y[i] ?? 0),
    )
    const slope = (j: number) => residuals.reduce((sum, r, i) => sum + r * (x[i]?.[j] ?? 0), 0)
    expect(slope(0) + 2 * w[0]).toBeCloseTo(0, 6)
    expect(slope(1) + 2 * w[1]).toBeCloseTo(0, 6)
    expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 6)
  })

  it('has a view at the edges: clouds on one another, few points, pasted columns', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((value) => [7, value])
    const table = {
      ...{ title: 'pasted data', columns: ['a', 'b'], rows },
      ...{ target: [0, 0, 1, 0, 1, 1], classes: ['no', 'yes'] },
    }
    const views = [
      await viewAt(model, { address: '?gap=0&n=10&lambda=100&step=99' }),
      await viewAt(model, { address: '?gap=0&n=10&apart=yes&free=yes&step=99' }),
      await viewAt(model, { address: '?gap=5&apart=yes&lambda=0.001&step=99' }),
      await viewAt(model, { address: '?data=pasted&free=yes&step=99', table }),
    ]
    for (const view of views) {
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
      expect(new Set(pointsOf(view).y)).toEqual(new Set([0, 1]))
    }
  })
})

describe('An iteration by hand', () => {
  it('asks what the next weights say of the ring', async () => {
    const view = await viewAt(model, { address: '?step=1&right=2' })
    const [w1, w2] = view.next?.w ?? [0, 0]
    const [a, c] = middleOf(pointsOf(view)).map((value) => Number(value.toFixed(2)))
    const z = w1 * (a ?? 0) + w2 * (c ?? 0) + (view.next?.b ?? 0)
    const [odds, p, factor] = stepTask(view)?.fields ?? []
    expect(odds && isRight(odds, String(z))).toBe(true)
    expect(odds && isRight(odds, String(z + 0.1))).toBe(false)
    expect(p && isRight(p, String(1 / (1 + Math.exp(-z))))).toBe(true)
    expect(factor && isRight(factor, String(Math.exp(2 * w1)))).toBe(true)
    expect(factor && isRight(factor, String(Math.exp(w1)))).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model, { address: '?step=2' })), asking: true }
    expect(model.describe(view)).not.toContain('multiplies')
    const odds = model.metrics(view).filter(({ label }) => label.startsWith('odds'))
    expect(odds.map(({ value }) => value)).toEqual([null, null])
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formulas (seed %d)', (seed) => {
    const { w, b, at, samples } = caseOf(seed)
    const z = w[0] * at[0] + w[1] * at[1] + b
    const [factor, p, edge, endless] = model.exercise({ params: { seed } } as never).fields
    expect(factor?.answer).toBeCloseTo(Math.E ** w[0], 10)
    expect(p?.answer).toBeCloseTo(Math.exp(z) / (1 + Math.exp(z)), 10)
    expect(w[0] * Number(edge?.answer) + w[1] * at[1] + b).toBeCloseTo(0, 10)
    const changes = samples.map(
      (labels) => labels.filter((label, i) => i > 0 && label !== labels[i - 1]).length,
    )
    expect(changes.filter((count) => count === 1)).toHaveLength(1)
    expect(endless?.answer).toBe('ABC'[changes.indexOf(1)])
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(10)
    expect(new Set(all.map(({ endless }) => endless)).size).toBe(3)
  })
})
