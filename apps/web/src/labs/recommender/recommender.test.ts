import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { guessOf, model } from './model.ts'
import { hiddenError, meansOf, ratingsOf } from './ratings.ts'
import { stepTask } from './step-task.ts'

describe('The lab of the recommender', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, k, lambda, seed] = /^k (\d), lambda ([\d.]+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?rank=${k}&lambda=${lambda}&seed=${seed}&step=999`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of [
      '?rank=3',
      '?lambda=1',
      '?users=18',
      '?items=12',
      '?known=0.6',
      '?seed=9',
      '?step=3',
    ]) {
      const view = await viewAt(model, {
        address: address.includes('step') ? address : `${address}&step=999`,
      })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('never raises the objective, and guesses hidden ratings better than the mean of the item', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const { states, result } = await viewAt(model, { address: `?seed=${seed}` })
      const falls = states.every(
        (one, i) => i === 0 || one.objective <= (states[i - 1]?.objective ?? 0) + 1e-9,
      )
      expect(falls).toBe(true)
      expect(states.at(-1)?.hidden).toBeLessThan(result.popular ?? 0)
    }
  })

  it('fits known ratings better with every factor, and hidden ones worse in the end', async () => {
    const { extras } = await viewAt(model, { address: '?lambda=0.1', extras: true })
    const ranks = extras?.byRank ?? []
    expect(ranks.at(-1)?.seen).toBeLessThan((ranks[1]?.seen ?? 0) / 2)
    expect(ranks.at(-1)?.hidden).toBeGreaterThan(1.2 * (ranks[1]?.hidden ?? 9))
  })

  it('has whole ratings of which each user knows one', async () => {
    const { params } = await viewAt(model, { address: '?known=0.2&users=40' })
    const { all, known } = ratingsOf(params)
    expect(all.flat().every((one) => Number.isInteger(one) && one >= 1 && one <= 5)).toBe(true)
    expect(known.every((row) => row.includes(true))).toBe(true)
    const share = known.flat().filter(Boolean).length / known.flat().length
    expect(Math.abs(share - 0.25)).toBeLessThan(0.06)
  })

  it('measures only what is hidden, and has no error where nothing is', () => {
    const ratings = {
      all: [
        [1, 5],
        [3, 4],
      ],
      known: [
        [true, false],
        [true, true],
      ],
    }
    expect(hiddenError(ratings, () => 2)).toBe(3)
    expect(meansOf(ratings)).toEqual({ mean: 8 / 3, items: [2, 4] })
    expect(
      hiddenError(
        {
          ...ratings,
          known: [
            [true, true],
            [true, true],
          ],
        },
        () => 0,
      ),
    ).toBeNull()
  })

  it('has a view at the edges: many factors of few ratings, a user beyond the table', async () => {
    for (const address of [
      '?rank=8&known=0.2&users=6&items=6&lambda=0.01&user=40',
      '?rank=1&known=0.9&lambda=20&step=0',
    ]) {
      const view = await viewAt(model, { address, extras: true })
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A half-step by hand', () => {
  it('asks for a guess and the side that moves', async () => {
    const view = await viewAt(model, { address: '?step=4&user=3' })
    const { known } = ratingsOf(view.params)
    const item = (known[2] ?? []).indexOf(false)
    const [guess, side] = stepTask(view)?.fields ?? []
    const expected = view.next ? guessOf(view.next, view.result.mean, 2, item) : 0
    const [u, v] = [view.next?.users[2] ?? [], view.next?.items[item] ?? []]
    expect(expected).toBeCloseTo(
      view.result.mean + (u[0] ?? 0) * (v[0] ?? 0) + (u[1] ?? 0) * (v[1] ?? 0),
      12,
    )
    expect(guess && isRight(guess, String(expected))).toBe(true)
    expect(guess && isRight(guess, String(expected + 0.1))).toBe(false)
    expect(side?.answer).toBe('users')
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by the words while it is asked for', async () => {
    const view = { ...(await viewAt(model)), asking: true }
    expect(model.describe(view)).not.toContain('hidden')
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formula (seed %d)', (seed) => {
    const { mean, lambda, items, ratings } = caseOf(seed)
    const top = ratings.reduce((sum, r, i) => sum + (items[i] ?? 0) * (r - mean), 0)
    const bottom = ratings.reduce((sum, _, i) => sum + (items[i] ?? 0) ** 2, lambda)
    const [factor, fourth, cold, sign] = model.exercise({ params: { seed } } as never).fields
    expect(factor?.answer).toBeCloseTo(top / bottom, 10)
    expect(fourth?.answer).toBeCloseTo(mean + (top / bottom) * (items[3] ?? 0), 10)
    expect(cold?.answer).toBe(mean)
    expect(sign?.answer).toBe(top > 0 ? 'plus' : 'minus')
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => JSON.stringify(caseOf(seed)))
    expect(new Set(all).size).toBe(10)
  })
})
