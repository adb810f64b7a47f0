import { kNearestImputerFit, kNearestImputerTransform, RandomState } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { verdict } from './describe.ts'
import { caseOf, SCENES } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model, SHARES } from './model.ts'
import { filledRows, momentsOf, rowsOf } from './rows.ts'
import { stepTask } from './step-task.ts'

describe('The lab of missing data', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, mechanism, method, share, seed] = /^(\w+), (\w+), (\d+) %, seed (\d)$/.exec(name) ?? []
    const address = `?mechanism=${mechanism}&method=${method}&seed=${seed}&step=${Number(share) / 5}`
    const compared = model.metrics(await viewAt(model, { address })).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?r=0.5', '?n=200', '?seed=9', '?step=3']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('shrinks the spread by the root of what is there where the mean is filled in', async () => {
    const { states } = await viewAt(model)
    for (const { by, count } of states) {
      const left = Math.sqrt((400 - count) / 400)
      expect(by.mean.deviation).toBeCloseTo(by.drop.deviation * left, 10)
      expect(by.mean.mean).toBeCloseTo(by.drop.mean, 10)
    }
  })

  it('finds the mean by regression where gaps depend on x, and by nothing where on y', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const at = (mechanism: string) =>
        viewAt(model, { address: `?mechanism=${mechanism}&seed=${seed}&n=600&step=8` })
      const mar = await at('mar')
      expect(mar.state.by.drop.mean).toBeLessThan(mar.result.truth.mean - 0.15)
      expect(Math.abs(mar.state.by.noise.mean - mar.result.truth.mean)).toBeLessThan(0.1)
      const mnar = await at('mnar')
      for (const { mean } of Object.values(mnar.state.by)) {
        expect(mean).toBeLessThan(mnar.result.truth.mean - 0.1)
      }
    }
  })

  it('fills from neighbours what the imputer of the engine fills', async () => {
    const rows = rowsOf((await viewAt(model)).params)
    for (const count of [1, 100, 280, 396]) {
      const gone = new Set(rows.order.slice(0, count))
      const table = rows.x.map((x, i) => [x, gone.has(i) ? Number.NaN : (rows.y[i] ?? 0)])
      const { data } = kNearestImputerTransform(kNearestImputerFit(table), table)
      const ours = filledRows(rows, count, 'neighbours', 0)
      for (const { row, y } of ours.made) expect(y).toBeCloseTo(data[2 * row + 1] ?? 0, 10)
      expect(ours.made).toHaveLength(count)
    }
  })

  it('keeps the spread only with noise', async () => {
    const { state, result } = await viewAt(model, { address: '?n=600&step=10' })
    const ratio = (of: 'regression' | 'noise') => state.by[of].deviation / result.truth.deviation
    expect(ratio('regression')).toBeLessThan(0.9)
    expect(Math.abs(ratio('noise') - 1)).toBeLessThan(0.07)
  })

  it('says what is wrong, and that nothing is', async () => {
    const truth = { mean: 0, deviation: 1, correlation: 0.7 }
    expect(verdict(truth, truth)).toBe('All three are about right')
    expect(verdict({ mean: -0.3, deviation: 0.7, correlation: 0.5 }, truth)).toBe(
      'The mean is too low, the spread has shrunk, the correlation is too low',
    )
    expect(model.describe(await viewAt(model, { address: '?step=0' }))).toContain('about right')
    expect(model.describe(await viewAt(model))).toContain('spread has shrunk')
  })

  it('has a view at the edges', async () => {
    for (const address of [
      '?r=0&n=60&step=14&method=neighbours',
      '?r=0.95&mechanism=mnar&step=14&method=noise',
      '?mechanism=mar&step=0',
    ]) {
      const view = await viewAt(model, { address })
      expect(view.total).toBe(SHARES.length)
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
    const rows = rowsOf((await viewAt(model)).params)
    expect(filledRows(rows, 0, 'mean', 0).y).toEqual(rows.y)
  })
})

describe('A share by hand', () => {
  it('asks for the deviation after filling in the mean, and the bias', async () => {
    const view = await viewAt(model, { address: '?mechanism=mnar&step=7' })
    const rows = rowsOf(view.params)
    const gone = new Set(rows.order.slice(0, view.next?.count))
    const kept = rows.y.filter((_, i) => !gone.has(i))
    const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length
    const squares = kept.reduce((sum, one) => sum + (one - mean) ** 2, 0)
    const [deviation, bias] = stepTask(view)?.fields ?? []
    expect(deviation && isRight(deviation, String(Math.sqrt(squares / 400)))).toBe(true)
    expect(deviation && isRight(deviation, String(Math.sqrt(squares / kept.length)))).toBe(false)
    expect(bias?.answer).toBe('low')
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model)), asking: true }
    expect(model.describe(view)).not.toContain('mean')
    expect(model.metrics(view)[1]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3])('has the answers of a large sample (seed %d)', (seed) => {
    const { deviation, r, share, scenes } = caseOf(seed)
    const n = 40_000
    const drawn = new RandomState(99 + seed).normals(2 * n, 0, 1)
    const x = Array.from({ length: n }, (_, i) => drawn[2 * i] ?? 0)
    const y = x.map((one, i) =>
      i < share * n ? 0 : deviation * (r * one + Math.sqrt(1 - r * r) * (drawn[2 * i + 1] ?? 0)),
    )
    const found = momentsOf({ x, y })
    const [spread, correlation, first, second] = model.exercise({
      params: { seed },
    } as never).fields
    expect(Math.abs(Number(spread?.answer) / found.deviation - 1)).toBeLessThan(0.02)
    expect(Math.abs(Number(correlation?.answer) - found.correlation)).toBeLessThan(0.015)
    expect([first?.answer, second?.answer]).toEqual(scenes.map(({ what }) => what))
  })

  it('has other numbers for another seed, and every mechanism', () => {
    const all = Array.from({ length: 20 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(20)
    expect(new Set(SCENES.map(({ what }) => what)).size).toBe(3)
    expect(new Set(all.map(({ scenes }) => scenes[0].what)).size).toBe(3)
  })
})
