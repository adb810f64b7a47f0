import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { cheapest, model } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The lab of error types', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, scenario, called, seed] = /^(\w+), (\d+) called, seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?scenario=${scenario}&seed=${seed}&step=${called}`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?n=60&step=20', '?step=21', '?seed=9&step=20']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('calls more cases where a miss is dear, and fewer where a false alarm is', async () => {
    for (const seed of [0, 1, 2]) {
      const best = async (rest: string) =>
        cheapest(await viewAt(model, { address: `?scenario=spam&n=120&seed=${seed}${rest}` }))
      expect(await best('&miss=10&alarm=0.1')).toBeGreaterThan(await best('&miss=0.1&alarm=10'))
    }
  })

  it('says that no threshold is cheaper at the cheapest, and which way to go elsewhere', async () => {
    const view = await viewAt(model)
    const at = async (step: number) =>
      model.describe(await viewAt(model, { address: `?step=${step}` }))
    const best = cheapest(view)
    expect(await at(best)).toContain('no threshold is cheaper')
    expect(await at(0)).toContain('too high')
    expect(await at(40)).toContain('too low')
    for (const address of ['?n=20&scenario=suspect&step=0', '?n=120&scenario=spam&step=999']) {
      expect(model.describe(await viewAt(model, { address }))).not.toMatch(/NaN|undefined/)
    }
  })
})

describe('A case by hand', () => {
  it('asks for the cell it moves to, the cost and the precision', async () => {
    for (const scenario of ['spam', 'suspect', 'tumour']) {
      const view = await viewAt(model, { address: `?scenario=${scenario}&step=7` })
      const { cases } = view.result
      const yes = cases.slice(0, 8)
      const [move, cost, precision] = stepTask(view)?.fields ?? []
      expect(move?.answer).toBe(cases[7]?.positive ? 'found' : 'alarm')
      const prices = { spam: [10, 1], suspect: [20, 30], tumour: [2, 50] }[scenario] ?? []
      const wrong = yes.filter(({ positive }) => !positive).length
      const missed = cases.slice(8).filter(({ positive }) => positive).length
      const sum = wrong * (prices[0] ?? 0) + missed * (prices[1] ?? 0)
      expect(cost && isRight(cost, String(sum))).toBe(true)
      expect(cost && isRight(cost, String(sum + 1))).toBe(false)
      expect(precision && isRight(precision, String((8 - wrong) / 8))).toBe(true)
    }
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of expected costs (seed %d)', (seed) => {
    const { cells, costs, story } = caseOf(seed)
    const [cell, seen, precision, recall, cut] = model.exercise({
      params: { seed },
    } as never).fields
    expect(cell?.answer).toBe(story.cell)
    expect(seen?.answer).toBe(story.cell === 'fp' ? 'precision' : 'recall')
    const [tp, fp, fn] = cells
    expect(Number(precision?.answer) * (tp + fp)).toBeCloseTo(tp, 10)
    expect(Number(recall?.answer) * (tp + fn)).toBeCloseTo(tp, 10)
    const p = Number(cut?.answer)
    expect(p * costs[1]).toBeCloseTo((1 - p) * costs[0], 10)
  })

  it('differs between seeds, and both mistakes come', () => {
    const all = Array.from({ length: 20 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(20)
    expect(new Set(all.map(({ story }) => story.cell)).size).toBe(2)
    expect(new Set(all.map(({ story }) => story.says)).size).toBeGreaterThan(6)
  })
})
