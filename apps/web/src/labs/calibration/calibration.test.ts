import { brierScoreLoss, rocAucScore } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { diagramOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { costOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The calibration lab', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, method, sure, seed] = /^(\w+), log-odds times (\S+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?method=${method}&sure=${sure}&seed=${seed}` })
    const compared = model.metrics(view).filter(({ reference }) => reference)
    expect(compared.map((metric) => [metric.label, agrees(metric)])).toEqual(
      compared.map(({ label }) => [label, true]),
    )
    expect(compared.length).toBe(4)
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?bins=8', '?n=400', '?shift=1', '?sure=2', '?seed=5']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('calibrates a model that is too sure, at the same order of the rows', async () => {
    for (const seed of seeds.slice(0, 5)) {
      const { result } = await viewAt(model, { address: `?seed=${seed}` })
      expect(result.errors.none).toBeGreaterThan(0.1)
      expect(result.errors.platt).toBeLessThan(0.06)
      expect(result.errors.isotonic).toBeLessThan(0.08)
      const auc = (method: 'none' | 'platt') => rocAucScore(result.outcomes, result.said[method])
      expect(auc('platt')).toBeCloseTo(auc('none'), 12)
    }
  })

  it('costs less after calibration, on average over seeds', async () => {
    const costs = await Promise.all(
      seeds.map(async (seed) => {
        const { result, params } = await viewAt(model, { address: `?seed=${seed}&shift=-1&n=2000` })
        return [costOf(result, 'none', params), costOf(result, 'platt', params)]
      }),
    )
    const sum = (k: number) => costs.reduce((all, one) => all + (one[k] ?? 0), 0)
    expect(sum(1)).toBeLessThan(0.95 * sum(0))
  })

  it('lets isotonic regression overfit few rows more than Platt scaling', async () => {
    const many = Array.from({ length: 40 }, (_, seed) => seed)
    const scores = await Promise.all(
      many.map(async (seed) => {
        const { outcomes, said } = (await viewAt(model, { address: `?seed=${seed}&n=50` })).result
        return [brierScoreLoss(outcomes, said.isotonic), brierScoreLoss(outcomes, said.platt)]
      }),
    )
    const mean = (k: number) => scores.reduce((sum, one) => sum + (one[k] ?? 0), 0) / many.length
    expect(mean(0)).toBeGreaterThan(mean(1))
  })

  it('adds up to the expected calibration error at the last bin', async () => {
    for (const address of ['', '?method=isotonic&bins=20', '?sure=0.25&shift=2']) {
      const { states, result, params } = await viewAt(model, { address })
      expect(states.at(-1)?.error).toBeCloseTo(result.errors[params.method], 12)
    }
  })

  it('has a view of the fewest rows and of the most careful model', async () => {
    const view = await viewAt(model, { address: '?n=50&sure=0.25&bins=4&step=99' })
    expect(model.describe(view)).toContain('too careful')
  })
})

describe('A bin by hand', () => {
  it('takes the next bin and refuses another', async () => {
    const view = await viewAt(model, { address: '?step=2' })
    const [observed, error, way] = stepTask(view)?.fields ?? []
    const { next } = view
    expect(observed && isRight(observed, String(next?.observed))).toBe(true)
    expect(error && isRight(error, String(next?.error))).toBe(true)
    expect(error && isRight(error, String((next?.error ?? 0) + 0.002))).toBe(false)
    const gap = (next?.observed ?? 0) - (next?.predicted ?? 0)
    expect(way?.answer).toBe(gap > 0.005 ? 'low' : gap < -0.005 ? 'high' : 'right')
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the formulas (seed %d)', (seed) => {
    const { bins, raw, used, claim } = diagramOf(seed)
    const n = bins.reduce((sum, { count }) => sum + count, 0)
    const gaps = bins.map(({ count, said, hits }) => Math.abs(hits - said * count))
    const [error, gap, moved, judged] = model.exercise({ params: { seed } } as never).fields
    expect(error?.answer).toBeCloseTo(gaps.reduce((sum, one) => sum + one, 0) / n, 10)
    expect(gap?.answer).toBeCloseTo(
      Math.max(...gaps.map((one, i) => one / (bins[i]?.count ?? 1))),
      10,
    )
    // As many positives as negatives in training: raw / (1 − raw) is the likelihood ratio.
    expect(moved?.answer).toBeCloseTo((raw * used) / (raw * used + (1 - raw) * (1 - used)), 10)
    expect(judged?.answer).toBe(claim.answer)
  })

  it('differs between seeds, and asks for more than one thing', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(diagramOf(seed).bins))).size).toBe(12)
    expect(new Set(seeds.map((seed) => diagramOf(seed).claim.answer)).size).toBe(3)
  })
})
