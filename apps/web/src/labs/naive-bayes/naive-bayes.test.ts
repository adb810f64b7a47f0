import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { countedOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { chanceOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The lab of naive Bayes', () => {
  it.each(Object.keys(figures.runs))('has the figures of scikit-learn: %s', async (name) => {
    const [, copies, alpha, seed] = /^(\d) copies, alpha (\S+), seed (\d)$/.exec(name) ?? []
    const address = `?copies=${copies}&alpha=${alpha}&seed=${seed}`
    const view = await viewAt(model, { address, extras: true })
    expect(
      model
        .metrics(view)
        .map(agrees)
        .filter((same) => same !== null),
    ).toEqual([true, true, true])
    const last = view.states.at(-1)?.logOdds ?? 0
    expect(chanceOf(last)).toBeCloseTo(view.extras?.posterior[view.params.copies - 1] ?? 0, 10)
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?free=yes', '?n=60', '?spam=50', '?copies=3', '?seed=8']) {
      const view = await viewAt(model, { address, extras: true })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('gets surer with copies while its accuracy falls by a few points only, and says so', async () => {
    const losses = await Promise.all(
      seeds.map(async (seed) => {
        const { extras } = await viewAt(model, { address: `?seed=${seed}&n=200`, extras: true })
        return extras ?? { posterior: [], logLoss: [], accuracy: [] }
      }),
    )
    const mean = (of: 'logLoss' | 'accuracy', at: number) =>
      losses.reduce((sum, one) => sum + (one[of][at] ?? 0), 0) / losses.length
    expect(mean('logLoss', 7)).toBeGreaterThan(1.5 * mean('logLoss', 0))
    expect(mean('accuracy', 0) - mean('accuracy', 3)).toBeLessThan(0.08)
    for (const { posterior } of losses) {
      expect(posterior).toEqual([...posterior].sort((a, b) => a - b))
    }
    const view = await viewAt(model, { address: '?copies=6', extras: true })
    expect(model.describe(view)).toContain('as if it were news')
  })

  it('lets a word that was never seen decide when it is hardly smoothed', async () => {
    const found = await Promise.all(
      seeds.map((seed) => viewAt(model, { address: `?win=yes&alpha=0.001&n=20&seed=${seed}` })),
    )
    const bare = found.find(({ result }) => result.words[2]?.ham === 0 && result.words[2].spam > 0)
    expect(bare?.result.adds[2]).toBeGreaterThan(5)
    expect(bare && model.describe(bare)).toContain('never seen')
  })

  it('adds up: prior and columns give the last log-odds', async () => {
    const { states, result, total } = await viewAt(model, { address: '?copies=3' })
    expect(total).toBe(9)
    const sum = result.adds.reduce((all, one) => all + one, result.prior)
    expect(states.at(-1)?.logOdds).toBeCloseTo(sum, 12)
    expect(result.prior).toBeCloseTo(Math.log(16 / 24), 12)
  })
})

describe('A column by hand', () => {
  it('takes the shares of the counts and the log-odds, and refuses others', async () => {
    for (const step of [0, 1, 4]) {
      const view = await viewAt(model, { address: `?step=${step}` })
      const [spam, ham, odds] = stepTask(view)?.fields ?? []
      const { counts, words } = view.result
      const share = (count: number, of: number) => String((count + 1) / (of + 2))
      expect(spam && isRight(spam, share(words[step]?.spam ?? 0, counts.spam))).toBe(true)
      expect(ham && isRight(ham, share(words[step]?.ham ?? 0, counts.ham))).toBe(true)
      expect(odds && isRight(odds, String(view.next?.logOdds))).toBe(true)
      expect(odds && isRight(odds, String((view.next?.logOdds ?? 0) + 0.3))).toBe(false)
    }
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of Bayes’ rule (seed %d)', (seed) => {
    const { spam, ham, withSpam, withHam, claim } = countedOf(seed)
    const [a, b] = [(withSpam + 1) / (spam + 2), (withHam + 1) / (ham + 2)]
    const [share, posterior, copy, judged] = model.exercise({ params: { seed } } as never).fields
    expect(share?.answer).toBeCloseTo(b, 12)
    expect(posterior?.answer).toBeCloseTo((spam * a) / (spam * a + ham * b), 10)
    expect(copy?.answer).toBeCloseTo((spam * a * a) / (spam * a * a + ham * b * b), 10)
    expect(judged?.answer).toBe(claim.answer)
  })

  it('differs between seeds, and asks for more than one thing', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(countedOf(seed)))).size).toBe(12)
    expect(new Set(seeds.map((seed) => countedOf(seed).claim.answer)).size).toBe(3)
  })
})
