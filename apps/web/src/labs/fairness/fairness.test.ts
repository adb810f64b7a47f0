import { calibrationByGroup, fairThresholds } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { gapsOf, model } from './model.ts'
import { bestOf, earned } from './run.ts'
import { countsOf, stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The fairness lab', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, rule, seed, step] = /^(\w+), seed (\d), step (\d+)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?rule=${rule}&seed=${seed}&step=${step}` })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual(Array(5).fill(true))
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?baseA=65', '?qualityB=2', '?rule=own', '?step=51', '?seed=7']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('closes the gap that the rule is about, and leaves others open', async () => {
    const rules = ['selection', 'opportunity', 'alarms', 'precision'] as const
    for (const [i, rule] of rules.entries()) {
      const { states } = await viewAt(model, { address: `?rule=${rule}` })
      const middle = states.slice(30, 71).map((state) => gapsOf(state).map(([, gap]) => gap ?? 1))
      const mean = (k: number) =>
        middle.reduce((sum, gaps) => sum + (gaps[k] ?? 0), 0) / middle.length
      expect(mean(i)).toBeLessThan(0.02)
      const others = [0, 1, 2, 3].filter((k) => k !== i).map(mean)
      expect(Math.max(...others)).toBeGreaterThan(0.08)
    }
  })

  it('never closes TPR, FPR and precision together while base rates differ', async () => {
    const { result } = await viewAt(model)
    for (const state of result.ways.flat()) {
      const [, tpr, fpr, precision] = gapsOf(state).map(([, gap]) => gap ?? 1)
      const trivial = state.rates.some(
        ({ selectionRate, falsePositiveRate }) =>
          selectionRate > 0.95 || (falsePositiveRate ?? 0) < 0.03,
      )
      if (!trivial) expect(Math.max(tpr ?? 1, fpr ?? 1, precision ?? 1)).toBeGreaterThan(0.03)
    }
  })

  it('has small gaps at one threshold where base rates and quality are the same', async () => {
    const worst = await Promise.all(
      [0, 1, 2, 3].map(async (seed) => {
        const { state } = await viewAt(model, { address: `?baseB=60&seed=${seed}` })
        return gapsOf(state).reduce((sum, [, gap]) => sum + (gap ?? 1), 0) / 4
      }),
    )
    expect(worst.reduce((sum, one) => sum + one, 0) / 4).toBeLessThan(0.05)
  })

  it('has a score that is calibrated in both groups', async () => {
    const { people } = (await viewAt(model)).result
    for (const { expectedError } of calibrationByGroup(
      people.outcomes,
      people.scores,
      people.groups,
      5,
    )) {
      expect(expectedError).toBeLessThan(0.06)
    }
  })

  it('earns at most what the search over all thresholds earns', async () => {
    const { result, states, params } = await viewAt(model, { address: '?rule=opportunity' })
    const { people } = result
    const found = fairThresholds(people.outcomes, people.scores, people.groups, {
      ...{ goal: 'true-positive-rate', tolerance: 0.02 },
    })
    const own = earned(states[bestOf(states, params.loss)] ?? (states[0] as never), params.loss)
    expect(own).toBeGreaterThan(0.9 * (found?.value ?? 0))
    const free = fairThresholds(people.outcomes, people.scores, people.groups)
    expect(own).toBeLessThan(free?.value ?? 0)
  })

  it('has a view where nobody and where everybody is selected', async () => {
    const none = await viewAt(model, { address: '?step=0' })
    expect(none.state.rates.map(({ selectionRate }) => selectionRate)).toEqual([0, 0])
    expect(model.describe(none)).toContain('From 1.00 on A is selected (0 %)')
    const all = await viewAt(model, { address: '?step=100&rule=own&own=0' })
    expect(all.state.gaps.demographicParity).toBe(0)
    expect(stepTask(all)).toBeNull()
  })
})

describe('A threshold by hand', () => {
  it('asks for the gaps of the counts', async () => {
    for (const rule of ['same', 'precision']) {
      const view = await viewAt(model, { address: `?rule=${rule}&step=40` })
      const [a, b] = (view.next?.rates ?? []).map(countsOf)
      if (!a || !b) throw new Error('no next state')
      const [selection, tpr, precision] = stepTask(view)?.fields ?? []
      const gap = (one: number, other: number) => String(Math.abs(one - other))
      expect(selection && isRight(selection, gap(a.selected / a.n, b.selected / b.n))).toBe(true)
      expect(tpr && isRight(tpr, gap(a.hits / a.positives, b.hits / b.positives))).toBe(true)
      expect(precision && isRight(precision, gap(a.hits / a.selected, b.hits / b.selected))).toBe(
        true,
      )
      expect(tpr && isRight(tpr, String(Number(tpr.answer) + 0.02))).toBe(false)
    }
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the counts (seed %d)', (seed) => {
    const { counts, tpr, fpr, base, claim } = caseOf(seed)
    const rates = counts.map(([tp, fp, fn]) => ({ tpr: tp / (tp + fn), selected: (tp + fp) / 100 }))
    const [gap, impact, precision, judged] = model.exercise({ params: { seed } } as never).fields
    expect(gap?.answer).toBeCloseTo(Math.abs((rates[0]?.tpr ?? 0) - (rates[1]?.tpr ?? 0)), 12)
    const selected = rates.map((one) => one.selected)
    expect(impact?.answer).toBeCloseTo(Math.min(...selected) / Math.max(...selected), 12)
    const right = 1000 * base * tpr
    expect(precision?.answer).toBeCloseTo(right / (right + 1000 * (1 - base) * fpr), 12)
    expect(judged?.answer).toBe(claim.holds)
  })

  it('differs between seeds, and both answers to the claim occur', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(caseOf(seed).counts))).size).toBe(12)
    expect(new Set(seeds.map((seed) => caseOf(seed).claim.holds)).size).toBe(2)
  })
})
