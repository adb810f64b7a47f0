import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { changedRows, changesOf } from './fit.ts'
import { model } from './model.ts'
import { newRows, trainingRows } from './rows.ts'
import { averagePrecision, curveOf, scoreAt, scored } from './score.ts'
import { stepTask } from './step-task.ts'

describe('The lab of imbalance', () => {
  it.each(Object.keys(figures.runs))('has the figures of the libraries: %s', async (name) => {
    const [, method, seed] = /^(\w+), seed (\d)$/.exec(name) ?? []
    const address = `?method=${method}&seed=${seed}&step=999`
    const view = await viewAt(model, { address, extras: true })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual(new Array(6).fill(true))
  })

  it('names the library that resamples where it is not scikit-learn', async () => {
    const named = async (method: string) => {
      const view = await viewAt(model, { address: `?method=${method}&step=999`, extras: true })
      return model.metrics(view).flatMap(({ reference }) => reference?.from.split(' ')[0] ?? [])
    }
    const folds = ['imbalanced-learn', 'imbalanced-learn']
    for (const method of ['smote', 'over', 'under'])
      expect(await named(method)).toEqual(new Array(6).fill('imbalanced-learn'))
    for (const method of ['none', 'weights'])
      expect(await named(method)).toEqual([...new Array(4).fill('scikit-learn'), ...folds])
  })

  it('shows no figure of a library beside other settings', async () => {
    for (const address of ['?ratio=0.2', '?n=300', '?gap=2', '?seed=9']) {
      const view = await viewAt(model, { address: `${address}&step=999`, extras: true })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
    const other = await viewAt(model, { address: '?threshold=0.3&step=999' })
    expect(
      model
        .metrics(other)
        .slice(0, 3)
        .filter(({ reference }) => reference),
    ).toEqual([])
  })

  it('claims far too much with SMOTE before the split, in every seed', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const view = await viewAt(model, { address: `?seed=${seed}`, extras: true })
      const { before, within } = view.extras ?? {
        before: { y: [], p: [] },
        within: { y: [], p: [] },
      }
      const fresh = newRows(view.params)
      const real = scoreAt(fresh.y, scored(fresh, view.result.lines.smote), 0.5).f1
      const [lie, honest] = [before, within].map(({ y, p }) => scoreAt(y, p, 0.5).f1) as [
        number,
        number,
      ]
      expect(lie - real).toBeGreaterThan(0.2)
      expect(Math.abs(honest - real)).toBeLessThan(0.12)
    }
  })

  it('orders new rows nearly alike whatever is done, and does at π what balance does at ½', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const { params, result } = await viewAt(model, { address: `?seed=${seed}` })
      const fresh = newRows(params)
      const precisions = Object.values(result.lines).map((line) => averagePrecision(fresh, line))
      expect(Math.max(...precisions) - Math.min(...precisions)).toBeLessThan(0.03)
      const plain = scoreAt(fresh.y, scored(fresh, result.lines.none), params.ratio)
      const weighed = scoreAt(fresh.y, scored(fresh, result.lines.weights), 0.5)
      expect(Math.abs(plain.recall - weighed.recall)).toBeLessThan(0.06)
      expect(Math.abs(plain.f1 - weighed.f1)).toBeLessThan(0.05)
    }
  })

  it('ends with both classes alike by every way of resampling', async () => {
    for (const method of ['smote', 'over', 'under']) {
      const { states } = await viewAt(model, { address: `?method=${method}` })
      expect(states).toHaveLength(21)
      expect(states.at(-1)?.positives).toBe(states.at(-1)?.negatives)
    }
    const { params } = await viewAt(model)
    const rows = trainingRows(params)
    expect(changedRows(rows, changesOf(rows, 'over', 0), 0)).toEqual(rows)
  })

  it('counts as a confusion matrix does, and draws precision by recall from it', () => {
    const y = [1, 0, 1, 1, 0]
    const p = [0.9, 0.8, 0.7, 0.2, 0.1]
    expect(scoreAt(y, p, 0.7)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 })
    expect(scoreAt(y, p, 0.95)).toEqual({ precision: null, recall: 0, f1: 0 })
    const x = p.map((one) => [Math.log(one / (1 - one)), 0])
    const curve = curveOf({ x, y }, { w: [1, 0], b: 0 })
    expect(curve).toEqual([
      [1 / 3, 1],
      [1 / 3, 1 / 2],
      [2 / 3, 2 / 3],
      [1, 3 / 4],
      [1, 3 / 5],
    ])
  })

  it('has a view at the edges: as many positives as negatives, hardly any, one on the other', async () => {
    for (const address of [
      '?ratio=0.5&step=9',
      '?ratio=0.04&n=300&gap=0.5&threshold=0.99',
      '?method=weights&step=1',
      '?method=none',
      '?method=under&ratio=0.04&gap=4&step=20',
    ]) {
      const view = await viewAt(model, { address, extras: true })
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A batch by hand', () => {
  it('asks for the next made point and the share', async () => {
    const view = await viewAt(model, { address: '?step=3' })
    const { x } = trainingRows(view.params)
    const made = view.result.changes.made[view.state.count]
    const [from, to] = [made?.base, made?.neighbor].map((i) => x[i ?? 0] ?? [])
    const lambda = made?.share ?? 0
    const [x1, x2, share] = stepTask(view)?.fields ?? []
    const between = (j: number) => (from?.[j] ?? 0) + lambda * ((to?.[j] ?? 0) - (from?.[j] ?? 0))
    expect(x1 && isRight(x1, String(between(0)))).toBe(true)
    expect(x2 && isRight(x2, String(between(1)))).toBe(true)
    expect(x1 && isRight(x1, String(to?.[0] ?? 0))).toBe(false)
    const { positives = 0, negatives = 0 } = view.next ?? {}
    expect(share && isRight(share, `${positives}/${positives + negatives}`)).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('asks for balanced weights', async () => {
    const [positive, negative] =
      stepTask(await viewAt(model, { address: '?method=weights&step=0' }))?.fields ?? []
    expect([positive?.answer, negative?.answer]).toEqual([400 / 80, 400 / 720])
  })

  it('is not told by the words while it is asked for', async () => {
    const view = { ...(await viewAt(model, { address: '?step=3' })), asking: true }
    expect(model.describe(view)).not.toContain('F1')
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formulas (seed %d)', (seed) => {
    const { from, to, share, positives, n, pipelines } = caseOf(seed)
    const [x1, weight, threshold, honest] = model.exercise({ params: { seed } } as never).fields
    expect(x1?.answer).toBeCloseTo((1 - share) * from[0] + share * to[0], 12)
    expect(weight?.answer).toBeCloseTo(n / positives / 2, 12)
    // Balancing adds log((1 − π)/π) to the log-odds: p at which they are 0 then.
    const shift = Math.log((n - positives) / positives)
    expect(threshold?.answer).toBeCloseTo(1 / (1 + Math.exp(shift)), 12)
    expect(pipelines.map((one) => one.honest).filter(Boolean)).toHaveLength(1)
    expect(honest?.answer).toBe('ABC'[pipelines.findIndex((one) => one.honest)])
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(10)
    expect(new Set(all.map(({ pipelines }) => pipelines.findIndex((one) => one.honest))).size).toBe(
      3,
    )
  })
})
