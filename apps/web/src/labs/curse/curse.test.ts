import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { ballShare, DIMENSIONS, sideFor } from './run.ts'
import { stepTask } from './step-task.ts'

const stepOf = (d: string | undefined) => (DIMENSIONS as readonly number[]).indexOf(Number(d))

describe('The lab of many columns', () => {
  it.each(Object.keys(figures.runs))('has the figures of scipy: %s', async (name) => {
    const [, spread, metric, d, seed] = /^(\w+), (\w+), d (\d+), seed (\d)$/.exec(name) ?? []
    const address = `?spread=${spread}&metric=${metric}&seed=${seed}&step=${stepOf(d)}`
    const compared = model.metrics(await viewAt(model, { address })).map(agrees)
    expect(compared.slice(0, 3)).toEqual([true, true, true])
    expect(compared.slice(3).filter((same) => same === false)).toEqual([])
  })

  it('shows no distance of scipy beside other settings', async () => {
    for (const address of ['?n=100', '?seed=9', '?step=2']) {
      const view = await viewAt(model, { address })
      const shown = model.metrics(view).filter(({ reference }) => reference)
      expect(shown.map(({ label }) => label)).toEqual(
        shown.length ? ['share of the inscribed ball'] : [],
      )
    }
  })

  it('loses its contrast with the columns, whatever the distance, and keeps it on a plane', async () => {
    for (const metric of ['euclidean', 'manhattan', 'largest']) {
      const { states } = await viewAt(model, { address: `?metric=${metric}` })
      expect(states[1]?.contrast).toBeGreaterThan(5)
      expect(states.at(-1)?.contrast).toBeLessThan(0.35)
    }
    const plane = await viewAt(model, { address: '?spread=plane&step=10' })
    expect(plane.state.contrast).toBeGreaterThan(5)
    expect(model.describe(plane)).toContain('the contrast does not vanish')
    expect(model.describe(await viewAt(model, { address: '?step=10' }))).toContain(
      'means little here',
    )
  })

  it('has the volumes of the closed form', () => {
    expect([1, 2, 3].map(ballShare)).toEqual([1, Math.PI / 4, Math.PI / 6])
    expect(ballShare(10)).toBeCloseTo(Math.PI ** 5 / 120 / 2 ** 10, 12)
    expect(sideFor(0.1, 10) ** 10).toBeCloseTo(0.1, 12)
  })

  it('has a view at the edges', async () => {
    for (const address of [
      '?n=20&step=0&metric=largest',
      '?n=400&spread=normal&step=10',
      '?spread=plane&step=0',
    ]) {
      const view = await viewAt(model, { address })
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
      expect(view.state.distances).toHaveLength(view.params.n)
    }
  })
})

describe('A space by hand', () => {
  it('asks for the contrast and a side', async () => {
    const view = await viewAt(model, { address: '?step=3' })
    const { distances = [], d = 1 } = view.next ?? {}
    const contrast = Math.max(...distances) / Math.min(...distances) - 1
    const [first, side] = stepTask(view)?.fields ?? []
    expect(first && isRight(first, String(contrast))).toBe(true)
    expect(first && isRight(first, String(contrast * 1.1))).toBe(false)
    expect(side && isRight(side, String(Math.exp(Math.log(0.1) / d)))).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model)), asking: true }
    expect(model.describe(view)).not.toContain('contrast')
    expect(model.metrics(view)[2]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'has the answers of the run and the formulas (seed %d)',
    async (seed) => {
      const { limit, share, d, pair } = caseOf(seed)
      const view = await viewAt(model, { address: `?seed=${seed}` })
      const below = view.states.filter(({ distances }) => {
        const [low, high] = [Math.min(...distances), Math.max(...distances)]
        return (high - low) / low < limit
      })
      const [first, side, root] = model.exercise(view).fields
      expect(first?.answer).toBe(String(below[0]?.d))
      expect(Number(side?.answer) ** d).toBeCloseTo(share, 10)
      // Two uniform numbers differ by a² with mean ∫∫ (a − b)² = 1/6.
      expect(Number(root?.answer) ** 2).toBeCloseTo(pair / 6, 10)
    },
  )

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 12 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBeGreaterThan(9)
    expect(new Set(all.map(({ first }) => first)).size).toBeGreaterThan(2)
  })
})
