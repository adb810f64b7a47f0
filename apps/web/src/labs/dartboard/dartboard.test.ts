import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The lab of the dartboard', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, bias, spread, seed] = /^bias (\d), spread ([\d.]+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?bias=${bias}&spread=${spread}&seed=${seed}&step=999`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of [
      '?step=3',
      '?darts=80&step=999',
      '?bias=0.25&step=999',
      '?seed=9&step=999',
    ]) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('splits every error into bias² and variance, on every board after every dart', async () => {
    const view = await viewAt(model, { address: '?bias=3&spread=2&seed=4' })
    for (const { splits } of view.states) {
      for (const { bias2, variance, error } of splits)
        expect(bias2 + variance).toBeCloseTo(error, 10)
    }
  })

  it('says which part rules, and that neither does', async () => {
    const words = async (address: string) => model.describe(await viewAt(model, { address }))
    expect(await words('?bias=4&spread=0.25&step=999')).toContain('underfits')
    expect(await words('?bias=0&spread=3&step=999')).toContain('overfits')
    expect(await words('?bias=2&spread=1.5&darts=200&step=999')).toContain('Neither')
    expect(await words('?bias=0&spread=0&step=0&darts=5')).not.toMatch(/NaN|undefined/)
  })
})

describe('A dart by hand', () => {
  it('asks for its squared distance and the new mean, within what the rounded places allow', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const view = await viewAt(model, { address: `?seed=${seed}&step=6&spread=2` })
      const [x = 0, y = 0] =
        view.result.boards[0]?.darts[7]?.map((one) => Number(one.toFixed(1))) ?? []
      const own = view.state.splits[0]?.error ?? 0
      const [squared, error] = stepTask(view)?.fields ?? []
      expect(squared && isRight(squared, String(x * x + y * y))).toBe(true)
      expect(squared && isRight(squared, String(x * x + y * y + 5))).toBe(false)
      expect(error && isRight(error, String((7 * own + x * x + y * y) / 8))).toBe(true)
    }
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures', async () => {
    const view = { ...(await viewAt(model, { address: '?step=5' })), asking: true }
    expect(model.describe(view)).not.toContain('bias')
    expect(model.metrics(view)[2]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of summing dart by dart (seed %d)', (seed) => {
    const { darts, bias, spread } = caseOf(seed)
    const [bias2, variance, error, helps] = model.exercise({ params: { seed } } as never).fields
    let [sx, sy, squares] = [0, 0, 0]
    for (const [x, y] of darts) {
      sx += x
      sy += y
      squares += x * x + y * y
    }
    expect(bias2?.answer).toBeCloseTo((sx * sx + sy * sy) / 16, 10)
    expect(Number(variance?.answer) + Number(bias2?.answer)).toBeCloseTo(squares / 4, 10)
    expect(error?.answer).toBeCloseTo(bias * bias + spread * spread + spread * spread, 10)
    expect(helps?.answer).toBe(bias > spread * Math.SQRT2 ? 'bias' : 'variance')
  })

  it('differs between seeds, and both remedies are right at times', () => {
    const all = Array.from({ length: 20 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(20)
    const off = all.filter(({ bias, spread }) => bias > spread * Math.SQRT2)
    expect(off.length).toBeGreaterThan(3)
    expect(off.length).toBeLessThan(17)
  })
})
