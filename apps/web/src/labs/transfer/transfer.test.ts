import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { countsOf } from './counts.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { bestWays, model } from './model.ts'
import { WAYS } from './params.ts'
import { stepTask } from './step-task.ts'

describe('The lab of transfer learning', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, rows, alike, seed] = /^(\d+) rows, alike (\d), seed (\d)$/.exec(name) ?? []
    const address = `?rows=${rows}&alike=${alike}&seed=${seed}&step=999`
    const made = await viewAt(model, { address })
    for (const way of WAYS) {
      const view = { ...made, params: { ...made.params, way } }
      const compared = model.metrics(view).map(agrees)
      const many = way === 'scratch' ? 6 : 7
      expect(compared.filter((same) => same !== null)).toEqual(new Array(many).fill(true))
    }
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of ['?rows=20', '?alike=0.5', '?rate=0.05', '?seed=9']) {
      const view = await viewAt(model, { address: `${address}&step=999` })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('rewards freezing with few rows of a like task, and does not with many of another', async () => {
    let [few, many] = [0, 0]
    const seeds = [0, 1, 2, 3]
    for (const seed of seeds) {
      const like = await viewAt(model, { address: `?rows=12&seed=${seed}&step=999` })
      const other = await viewAt(model, { address: `?rows=200&alike=0&seed=${seed}&step=999` })
      few += like.state.ways.two.test - like.state.ways.scratch.test
      many += other.state.ways.two.test - other.state.ways.scratch.test
    }
    expect(few / seeds.length).toBeGreaterThan(0.1)
    expect(many / seeds.length).toBeLessThan(-0.2)
  })

  it('forgets the old task only in layers that are trained', async () => {
    const view = await viewAt(model, { address: '?alike=0&rows=200&rate=0.1&step=999' })
    expect(view.state.ways.two.old).toBe(view.result.old)
    expect(view.state.ways.all.old).toBeLessThan(view.result.old - 0.1)
    const all = await viewAt(model, { address: '?way=all&alike=0&rows=200&rate=0.1&step=999' })
    expect(model.describe(all)).toContain('it forgets')
    expect(model.describe(view)).toContain('nothing below the head has moved')
  })

  it('counts what each way trains, and has a view of the least and the most', async () => {
    expect(WAYS.map((way) => countsOf(way).trained)).toEqual([257, 257, 87, 21])
    for (const address of ['?rows=6&alike=0&rate=0.005', '?rows=200&rate=0.1&way=scratch']) {
      const view = await viewAt(model, { address })
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A row by hand', () => {
  it('asks for the log loss of what the next state says', async () => {
    const view = await viewAt(model, { address: '?step=4' })
    const p = view.next?.ways.two.says[view.result.first] ?? 0
    const [loss, gradient] = stepTask(view)?.fields ?? []
    expect(loss && isRight(loss, String(-Math.log(p)))).toBe(true)
    expect(loss && isRight(loss, String(-Math.log(p) + 0.1))).toBe(false)
    expect(gradient && isRight(gradient, String(p - 1))).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures', async () => {
    const view = { ...(await viewAt(model, { address: '?step=4' })), asking: true }
    expect(model.describe(view)).not.toContain('right on')
    expect(model.metrics(view)[2]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2])('has counts that hold weight by weight (seed %d)', (seed) => {
    const { sizes, frozen, rank } = caseOf(seed)
    let [all, trained] = [0, 0]
    for (let layer = 0; layer < sizes.length - 1; layer++) {
      for (let unit = 0; unit < (sizes[layer + 1] ?? 0); unit++) {
        const own = (sizes[layer] ?? 0) + 1
        all += own
        if (layer >= frozen) trained += own
      }
    }
    const [trainedField, allField, low, best] = model.exercise({ params: { seed } } as never).fields
    expect([trainedField?.answer, allField?.answer]).toEqual([trained, all])
    expect(low?.answer).toBe((sizes[0] ?? 0) * rank + rank * (sizes[1] ?? 0))
    expect(best?.answer).toEqual(caseOf(seed).best)
  })

  it('differs between seeds, and more than one way wins', () => {
    const some = Array.from({ length: 6 }, (_, seed) => caseOf(seed))
    expect(new Set(some.map((one) => JSON.stringify(one))).size).toBe(6)
    expect(new Set(some.flatMap(({ best }) => best)).size).toBeGreaterThan(1)
  })

  it('names the ways that are level', () => {
    const at = (test: number) => ({ test, loss: 0, old: 0, says: [] })
    const ways = { scratch: at(0.5), all: at(0.7), first: at(0.7), two: at(0.6) }
    expect(bestWays({ phase: 'epoch', epoch: 2, ways })).toEqual(['all', 'first'])
  })
})
