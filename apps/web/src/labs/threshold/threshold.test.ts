import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { tenCases } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { nearest } from './histogram.tsx'
import { model } from './model.ts'
import { cheapest, closedForm, ratesOf } from './rates.ts'
import { stepTask } from './step-task.ts'

const table = (scores: readonly number[], target: readonly number[]) => ({
  ...{ title: 'pasted data', columns: ['score'], target, classes: ['0', '1'] },
  rows: scores.map((score) => [score]),
})

describe('The threshold lab', () => {
  it.each(Object.entries(figures.runs))(
    'has the figures of scikit-learn: %s',
    async (name, figure) => {
      const [, seed, prevalence] = /^seed (\d), prevalence (.+)$/.exec(name) ?? []
      const address = `?seed=${seed}&prevalence=${prevalence}`
      const { states } = await viewAt(model, { address })
      const half = states.findIndex(({ tp, fp }) => tp + fp === figure.half.called)
      const view = await viewAt(model, { address: `${address}&step=${half}` })
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true, true])
    },
  )

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?n=200', '?quality=1', '?prevalence=0.2', '?seed=77']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('keeps the ROC curve and loses precision where positives are rare', async () => {
    const [often, rarely] = [
      await viewAt(model, { address: '?prevalence=0.5' }),
      await viewAt(model, { address: '?prevalence=0.01' }),
    ]
    expect(rarely.states).toEqual(often.states)
    expect(rarely.result).toEqual(often.result)
    const precision = [often, rarely].map(({ state, params }) => ratesOf(state, params).precision)
    expect(precision[0]).toBeGreaterThan(0.7)
    expect(precision[1]).toBeLessThan(0.1)
  })

  it('finds the cheapest threshold near the closed form, in a large sample', async () => {
    for (const costs of ['costFp=10&costFn=50', 'costFp=1&costFn=1', 'costFp=50&costFn=200']) {
      const address = `?n=1000&quality=1.7&prevalence=0.3&${costs}`
      const { states, params } = await viewAt(model, { address })
      const best = states[cheapest(states, params)]
      expect(Math.abs((best?.threshold ?? 1) - closedForm(params))).toBeLessThan(0.12)
    }
  })

  it('has a view where nothing, and where everything is called positive, and with ties', async () => {
    const address = '?data=pasted&prevalence=0.25'
    const tied = table([0.5, 0.5, 0.5, 0.5], [0, 0, 0, 1])
    const [none, all] = [
      await viewAt(model, { address: `${address}&step=0`, table: tied }),
      await viewAt(model, { address: `${address}&step=9`, table: tied }),
    ]
    expect([none.total, none.state.phase, all.state.phase]).toEqual([2, 'nothing', 'all'])
    expect(ratesOf(none.state, none.params)).toMatchObject({ precision: null, tpr: 0, f1: 0 })
    expect(ratesOf(all.state, all.params)).toMatchObject({ precision: 0.25, tpr: 1, fpr: 1 })
    expect(model.describe(none)).toContain('Nothing is called positive')
    expect(model.metrics(none)[0]).toMatchObject({ label: 'precision', value: null })
    expect(nearest(none.states, 0.4)).toBe(1)
  })
})

describe('A threshold by hand', () => {
  it('asks for precision and cost of the next one', async () => {
    const view = await viewAt(model, { address: '?step=100' })
    const [precision, cost] = stepTask(view)?.fields ?? []
    const { tp, fp, fn, tn } = view.states[101] ?? view.state
    const [tpr, fpr] = [tp / (tp + fn), fp / (fp + tn)]
    const byHand = (0.1 * tpr) / (0.1 * tpr + 0.9 * fpr)
    expect(precision && isRight(precision, String(byHand))).toBe(true)
    expect(precision && isRight(precision, String(byHand - 0.01))).toBe(false)
    expect(cost && isRight(cost, String(9000 * fpr * 10 + 1000 * (1 - tpr) * 50))).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=9999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of counting by hand (seed %d)', (seed) => {
    const { scores, outcomes, costFp, costFn, test } = tenCases(seed)
    const at = (cut: number) => {
      const called = scores.map((score) => score >= cut)
      const count = (said: boolean, was: number) =>
        called.filter((one, i) => one === said && outcomes[i] === was).length
      return { tp: count(true, 1), fp: count(true, 0), fn: count(false, 1) }
    }
    const { tp, fp, fn } = at(0.5)
    const cuts = [Number.POSITIVE_INFINITY, ...scores]
    const costs = cuts.map((cut) => at(cut).fp * costFp + at(cut).fn * costFn)
    const least = Math.min(...costs)
    const [precision, recall, cut, rare] = model.exercise({ params: { seed } } as never).fields
    expect(precision?.answer).toBeCloseTo(tp / (tp + fp), 12)
    expect(recall?.answer).toBeCloseTo(tp / (tp + fn), 12)
    expect(cut?.answer).toEqual(costs.flatMap((cost, i) => (cost === least ? [String(i)] : [])))
    const { tpr, fpr, prevalence } = test
    const odds = (tpr / fpr) * (prevalence / (1 - prevalence))
    expect(rare?.answer).toBeCloseTo(odds / (1 + odds), 12)
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 12 }, (_, seed) => tenCases(seed).scores.join())
    expect(new Set(all).size).toBe(12)
  })
})
