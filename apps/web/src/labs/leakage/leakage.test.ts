import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { correlations } from './rows.ts'
import { average } from './run.ts'
import { stepTask } from './step-task.ts'

describe('The leakage lab', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, d, seed] = /^(\d+) features, seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?d=${d}&seed=${seed}` })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?n=80', '?chosen=10', '?folds=4', '?real=2', '?seed=77', '?d=300']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('scores noise well where the features were chosen before the split, by chance otherwise', async () => {
    const views = await Promise.all(
      [0, 1, 2, 3].map((seed) => viewAt(model, { address: `?seed=${seed}` })),
    )
    const mean = (of: 'before' | 'within' | 'later') =>
      average(views.map(({ result }) => result[of]))
    expect(mean('before')).toBeGreaterThan(0.75)
    expect(Math.abs(mean('within') - 0.5)).toBeLessThan(0.08)
    expect(Math.abs(mean('later') - 0.5)).toBeLessThan(0.03)
    for (const { states } of views) {
      const held = (of: 'before' | 'within') => average(states.map((one) => average(one[of].held)))
      expect(held('before')).toBeGreaterThan(0.15)
      expect(Math.abs(held('within'))).toBeLessThan(0.1)
    }
  })

  it('has an honest score above chance where some features mean something', async () => {
    const { result } = await viewAt(model, { address: '?real=20&n=200' })
    expect(result.within).toBeGreaterThan(0.7)
    expect(Math.abs(result.within - result.later)).toBeLessThan(0.12)
  })

  it('holds every row out once, and has a view with the fewest rows and most folds', async () => {
    for (const address of [
      '?n=40&folds=10&d=50&chosen=40',
      '?folds=2&chosen=2&n=200&real=20&d=50',
    ]) {
      const view = await viewAt(model, { address })
      const rows = view.states.flatMap(({ test }) => test).sort((a, b) => a - b)
      expect(rows).toEqual(Array.from({ length: view.params.n }, (_, i) => i))
      expect(model.describe(view)).not.toMatch(/NaN|undefined/)
    }
  })

  it('has the correlation of the textbook', () => {
    const rows = { x: Float64Array.of(1, 2, 4, 9), y: [0, 1, 0, 1], d: 1 }
    const r = 6 / Math.sqrt(4 * (1 + 4 + 16 + 81 - 64))
    expect(correlations(rows, [0, 1, 2, 3])[0]).toBeCloseTo(r, 12)
  })
})

describe('A fold by hand', () => {
  it('asks for the means with the next fold', async () => {
    const view = await viewAt(model, { address: '?step=1' })
    const [before, within, held] = stepTask(view)?.fields ?? []
    const mean = (of: 'before' | 'within') =>
      average(view.states.slice(0, 3).map((one) => one[of].right / one.test.length))
    expect(before && isRight(before, String(mean('before')))).toBe(true)
    expect(before && isRight(before, String(mean('before') + 0.02))).toBe(false)
    expect(within && isRight(within, String(mean('within')))).toBe(true)
    expect(held && isRight(held, 'before')).toBe(true)
    expect(held && isRight(held, 'within')).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'has the answers of its counts and pipelines (seed %d)',
    (seed) => {
      const { before, within, pipelines } = caseOf(seed)
      const [adds, ...leaks] = model.exercise({ params: { seed } } as never).fields
      const accuracy = (counts: readonly number[]) => average(counts.map((right) => right / 20))
      expect(adds?.answer).toBeCloseTo(accuracy(before) - accuracy(within), 12)
      expect(adds?.answer).toBeGreaterThan(0)
      expect(leaks.map(({ answer }) => answer)).toEqual(
        pipelines.map(({ leak }) => (leak === null ? 'none' : String(leak))),
      )
      expect(new Set(pipelines).size).toBe(3)
    },
  )

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => JSON.stringify(caseOf(seed)))
    expect(new Set(all).size).toBe(10)
  })
})
