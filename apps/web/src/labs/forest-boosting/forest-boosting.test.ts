import {
  gradientBoostingClassifierPredictProba,
  randomForestClassifierFit,
  randomForestClassifierPredictProba,
} from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'
import { growingBoosting, growingForest } from './trees.ts'

const cancer = await loadDataset('breast-cancer')

describe('The lab of forest and boosting', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, seed, trees] = /^seed (\d), (\d+) trees$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?seed=${seed}&step=${Number(trees) - 1}` })
    const compared = model.metrics(view).map(agrees)
    expect(compared).toEqual([true, trees === '40' ? true : null, true, true])
  })

  it('has the five folds of scikit-learn on breast-cancer', async () => {
    const view = await viewAt(model, {
      ...{ address: '?data=breast-cancer&trees=10', table: cancer, extras: true },
    })
    const folds = model.metrics(view).filter(({ label }) => label.includes('5 folds'))
    expect(folds.map(agrees)).toEqual([true, true, true])
  }, 60_000)

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?depth=2', '?rate=0.1', '?trees=90', '?n=100', '?seed=9', '?step=3']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('adds up its trees to what the models of the engine predict', async () => {
    const view = await viewAt(model, { address: '?seed=3&trees=20&subsample=0.5' })
    const { train, test } = pointsOf(view)
    const forest = randomForestClassifierFit(train.x, train.y, {
      ...{ nEstimators: 20, maxDepth: 16, randomState: 3 },
    })
    const ours = growingForest(forest, test.x).at(20)
    const theirs = randomForestClassifierPredictProba(forest, test.x).data
    for (const [i, p] of ours.entries()) expect(p).toBeCloseTo(theirs[2 * i + 1] ?? 0, 12)
    const { boosting } = view.result
    const p = gradientBoostingClassifierPredictProba(boosting, test.x, { rounds: 7 }).data
    const grown = growingBoosting(boosting, test.x).at(7)
    for (const [i, one] of grown.entries()) expect(one).toBeCloseTo(p[2 * i + 1] ?? 0, 12)
  })

  it('shows that boosting overfits with more trees and the forest does not', async () => {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      const { states } = await viewAt(model, { address: `?seed=${seed}` })
      const [half, last] = [states[24], states[49]]
      const boosting = states.map((one) => one.boosting.test.brier)
      expect(boosting.at(-1)).toBeGreaterThan(1.05 * Math.min(...boosting))
      const [a = 0, b = 0] = [half?.forest.test.brier, last?.forest.test.brier]
      expect(Math.abs(a - b)).toBeLessThan(0.005)
    }
    expect(model.describe(await viewAt(model))).toMatch(/it overfits\. .*do not overfit it/)
  })

  it('has no turn with a small rate and few trees, and says so', async () => {
    const view = await viewAt(model, { address: '?rate=0.01&trees=50&depth=1' })
    expect(model.describe(view)).toContain('has not turned up within 50 trees')
  })

  it('has a view at the edges: no noise, one tree, pasted rows with a rare class', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i, i % 3])
    const target = rows.map((_, i) => (i === 4 ? 1 : 0))
    const table = {
      title: 'pasted data',
      columns: ['a', 'b'],
      rows,
      target,
      classes: ['no', 'yes'],
    }
    const views = [
      await viewAt(model, { address: '?noise=0&depth=8&rate=1&step=0' }),
      await viewAt(model, { address: '?data=circles&n=40&noise=0.6&measure=logLoss&leafy=1' }),
      await viewAt(model, { address: '?data=pasted&measure=error', table }),
      await viewAt(model, { address: '?data=breast-cancer', table: cancer }),
    ]
    for (const view of views) {
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
      expect(JSON.stringify(view.states)).not.toMatch(/"(brier|logLoss|error)":null/)
    }
  })
})

describe('A tree by hand', () => {
  it('takes the mean and the sum, and refuses the other', async () => {
    const view = await viewAt(model, { address: '?step=4' })
    const { marked } = view.state
    const then = view.next?.marked
    const p = (5 * marked.forestP + (then?.vote ?? 0)) / 6
    const f = Math.log(marked.boostingP / (1 - marked.boostingP)) + 0.3 * (then?.leafStep ?? 0)
    const [forest, raw, boosting, loss] = stepTask(view)?.fields ?? []
    expect(forest && isRight(forest, String(p))).toBe(true)
    expect(forest && isRight(forest, String(p + 0.02))).toBe(false)
    expect(raw && isRight(raw, String(f))).toBe(true)
    expect(boosting && isRight(boosting, String(1 / (1 + Math.exp(-f))))).toBe(true)
    const falls = (view.next?.boosting.test.brier ?? 0) < view.state.boosting.test.brier
    expect(loss && isRight(loss, falls ? 'falls' : 'rises')).toBe(true)
    expect(loss && isRight(loss, falls ? 'rises' : 'falls')).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model, { address: '?step=4' })), asking: true }
    expect(model.describe(view)).not.toMatch(/best after|turned up/)
    expect(model.metrics(view)[2]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'has the answers of doing it by hand (seed %d)',
    async (seed) => {
      const { x, y, rate, model: fitted, turning } = caseOf(seed)
      const ones = y.filter((label) => label === 1).length
      const prior = ones / y.length
      const cut = fitted.trees[0]?.[0]?.threshold[0] ?? 0
      const left = y.filter((_, i) => (x[i] ?? 0) <= cut)
      const step =
        left.reduce<number>((sum, label) => sum + label - prior, 0) /
        (left.length * prior * (1 - prior))
      const start = Math.log(ones / (y.length - ones))
      const after = 1 / (1 + Math.exp(-start - rate * step))
      const view = await viewAt(model, {
        address: `?seed=${seed}&depth=${turning.depth}&rate=${turning.rate}`,
      })
      const losses = view.states.map((one) => one.boosting.test.brier)
      const fields = model.exercise(view).fields
      const answers = [start, step, after, losses.indexOf(Math.min(...losses)) + 1]
      for (const [i, { answer }] of fields.entries())
        expect(answer).toBeCloseTo(answers[i] ?? 0, 10)
      expect(fields).toHaveLength(4)
    },
  )

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 8 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map(({ x, y }) => JSON.stringify([x, y]))).size).toBe(8)
    expect(new Set(all.map(({ turning }) => turning.best)).size).toBeGreaterThan(3)
  })
})
