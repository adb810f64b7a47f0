import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { GRID, truth } from './decompose.ts'
import { partsOf, patientOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { PLACE, stepTask } from './step-task.ts'

describe('The bias–variance lab', () => {
  it.each(Object.entries(figures.runs))(
    'has the figures of scikit-learn: %s',
    async (name, run) => {
      const [, family, seed] = /^(\w+), seed (\d)$/.exec(name) ?? []
      const all = await viewAt(model, { address: `?family=${family}&seed=${seed}` })
      expect(all.total).toBe(run.length)
      for (const [step, state] of all.states.entries()) {
        const compared = model.metrics({ ...all, step, state }).map(agrees)
        expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
      }
    },
  )

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?n=40', '?noise=0.2', '?refits=20', '?seed=77']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('adds up: the error of all fits to the truth is bias² + variance, on fresh data σ² more', async () => {
    for (const family of ['polynomial', 'tree', 'neighbours']) {
      const { states, params } = await viewAt(model, { address: `?family=${family}&refits=100` })
      for (const { fits, bias2, variance, test } of states.slice(0, 5)) {
        const errors = fits.flatMap((fit) => fit.map((one, i) => (one - truth(GRID[i] ?? 0)) ** 2))
        const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length
        expect(bias2 + variance).toBeCloseTo(mean, 10)
        expect(Math.abs(test - mean - params.noise ** 2)).toBeLessThan(0.02)
      }
    }
  })

  it('goes from bias to variance, and more data lower the variance only', async () => {
    const [few, many] = [await viewAt(model, {}), await viewAt(model, { address: '?n=60' })]
    const [stiff, wild] = [few.states[0], few.states.at(-1)]
    expect(stiff && stiff.bias2 > 5 * stiff.variance).toBe(true)
    expect(wild && wild.variance > 20 * wild.bias2).toBe(true)
    expect(model.describe(few)).toContain('wrong together')
    expect(few.result.best).toBeGreaterThan(1)
    expect(few.result.best).toBeLessThan(8)
    const train = few.states.map((one) => one.train)
    expect(train).toEqual([...train].sort((a, b) => b - a))
    const ratio = (of: 'bias2' | 'variance') => (many.states[0]?.[of] ?? 0) / (stiff?.[of] ?? 1)
    expect(ratio('variance')).toBeLessThan(0.75)
    expect(ratio('bias2')).toBeGreaterThan(0.9)
  })

  it('has a view without noise, and with the fewest points and the most flexible model', async () => {
    const none = await viewAt(model, { address: '?noise=0&n=20&refits=10&step=99' })
    expect(none.state.level).toBe(12)
    expect(model.describe(none)).toContain('noise 0 ')
    const nearest = await viewAt(model, { address: '?family=neighbours&n=20&step=0' })
    expect(nearest.state.level).toBe(20)
    expect(Math.max(...nearest.state.fits.flat().map(Math.abs))).toBeLessThan(2)
  })
})

describe('A model by hand', () => {
  it('asks for mean and variance of five fits, and for where the total goes', async () => {
    const view = await viewAt(model, { address: '?step=7' })
    const [mean, variance, total] = stepTask(view)?.fields ?? []
    const read = (view.states[8]?.fits ?? []).slice(0, 5).map((fit) => fit[PLACE] ?? 0)
    const squares = read.reduce((sum, one) => sum + one * one, 0) / 5
    const middle = read.reduce((sum, one) => sum + one, 0) / 5
    expect(mean && isRight(mean, String(middle))).toBe(true)
    expect(mean && isRight(mean, String(middle + 0.05))).toBe(false)
    expect(variance && isRight(variance, String(squares - middle ** 2))).toBe(true)
    expect(total && isRight(total, 'rises')).toBe(true)
    expect(total && isRight(total, 'falls')).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formula (seed %d)', (seed) => {
    const { read, target, noise, state } = patientOf(seed)
    const [bias2, variance, error, cure] = model.exercise({ params: { seed } } as never).fields
    const all = read.map((one) => (one - target) ** 2).reduce((sum, one) => sum + one, 0) / 5
    expect(Number(bias2?.answer) + Number(variance?.answer)).toBeCloseTo(all, 12)
    const middle = read.reduce((sum, one) => sum + one, 0) / 5
    expect(bias2?.answer).toBeCloseTo((middle - target) ** 2, 12)
    expect(error?.answer).toBeCloseTo(all + noise ** 2, 12)
    const parts: Readonly<Record<string, number>> = partsOf(state, noise)
    expect(parts[String(cure?.answer)]).toBe(Math.max(...Object.values(parts)))
  })

  it('has each of the three answers for some seed, and other numbers for another', () => {
    const seeds = Array.from({ length: 16 }, (_, seed) => seed)
    const cures = seeds.map(
      (seed) => model.exercise({ params: { seed } } as never).fields[3]?.answer,
    )
    expect(new Set(cures).size).toBe(3)
    expect(new Set(seeds.map((seed) => patientOf(seed).read.join())).size).toBe(16)
  })
})
