import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf, FACTOR } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

const cancer = await loadDataset('breast-cancer')
const at = (address = '', extras = false) => viewAt(model, { address, table: cancer, extras })

describe('The lab of neighbours', () => {
  it.each(Object.keys(figures.moons))('has the figures of scikit-learn: %s', async (name) => {
    const [, k, seed] = /^k (\d+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?data=moons&k=${k}&seed=${seed}`, extras: true })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true])
  })

  it.each(Object.keys(figures.folds))('has the folds of scikit-learn: %s', async (name) => {
    const [, k, scaled] = /^k (\d+)(, scaled)?$/.exec(name) ?? []
    const view = await at(`?k=${k}${scaled ? '&scaled=yes' : ''}`, true)
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?metric=manhattan', '?weights=distance', '?k=4']) {
      const moons = await viewAt(model, { address: `${address}&data=moons`, extras: true })
      const shown = [await at(address, true), moons].flatMap((view) => model.metrics(view))
      expect(shown.filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('asks a stripe where the columns are not scaled, and says so', async () => {
    const view = await at('?step=14')
    const heights = ({ states, ...rest }: typeof view) => {
      const { train, range } = pointsOf(rest)
      const ups = states.map(({ index }) => train.x[index]?.[1] ?? 0)
      return (Math.max(...ups) - Math.min(...ups)) / (range.y[1] - range.y[0])
    }
    expect(heights(view)).toBeGreaterThan(0.3)
    expect(model.describe(view)).toContain('counts for nothing: standardise')
    const scaled = await at('?step=14&scaled=yes')
    expect(heights(scaled)).toBeLessThan(0.8 * heights(view))
    expect([view.result, scaled.result]).toEqual([1, 0])
    expect(model.describe(scaled)).not.toContain('standardise')
  })

  it('is perfect on what it stores with k = 1, and scores more on new points once scaled', async () => {
    const [raw, scaled] = [await at('', true), await at('?scaled=yes', true)]
    expect(raw.extras?.curve[0]?.train).toBe(1)
    const best = (view: typeof raw) =>
      Math.max(...(view.extras?.curve ?? []).map(({ test }) => test))
    expect(best(scaled)).toBeGreaterThan(best(raw))
  })

  it('has a view at the edges: k beyond the points, three classes, a column that does not vary', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [7, i])
    const target = rows.map((_, i) => i % 3)
    const table = {
      title: 'pasted data',
      columns: ['a', 'b'],
      rows,
      target,
      classes: ['x', 'y', 'z'],
    }
    for (const flags of ['&k=51', '&k=1&scaled=yes', '&k=6&weights=distance&up=0&across=100']) {
      const view = await viewAt(model, { address: `?data=pasted${flags}`, table, extras: true })
      expect(view.total).toBeLessThanOrEqual(6)
      const told = model.describe(view) + JSON.stringify(model.metrics(view))
      expect(told).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A neighbour by hand', () => {
  it('asks for the distance and the leader', async () => {
    const view = await at('?step=5&scaled=yes')
    const { train, query, scale } = pointsOf(view)
    const [a = 0, b = 0] = train.x[view.next?.index ?? 0] ?? []
    const distance = Math.hypot((a - query[0]) / scale[0], (b - query[1]) / scale[1])
    const [far, leader] = stepTask(view)?.fields ?? []
    expect(far && isRight(far, String(distance))).toBe(true)
    expect(far && isRight(far, String(distance * 1.1))).toBe(false)
    const labels = view.states.slice(0, 7).map(({ index }) => train.y[index] ?? 0)
    const ones = labels.filter((label) => label === 1).length
    expect(leader && isRight(leader, ones > 3 ? '1' : '0')).toBe(true)
    expect(leader && isRight(leader, ones > 3 ? '0' : '1')).toBe(false)
    expect(stepTask(await at('?step=99'))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of measuring by hand (seed %d)', (seed) => {
    const { points, labels, query } = caseOf(seed)
    const by = (factor: number) =>
      points
        .map(([a, b], i) => ({ i, far: Math.hypot(factor * (a - query[0]), b - query[1]) }))
        .sort((one, two) => one.far - two.far)
    const near = by(1)
    const vote = (k: number) => {
      const ones = near.slice(0, k).filter(({ i }) => labels[i] === 1).length
      return ones > k / 2 ? '1' : '0'
    }
    const fields = model.exercise({ params: { seed } } as never).fields
    expect(fields.slice(0, 3).map(({ answer }) => answer)).toEqual([vote(1), vote(3), vote(5)])
    expect(fields[3]?.answer).toBeCloseTo(near[2]?.far ?? 0, 12)
    expect(fields[4]?.answer).toBe('ABCDEFG'[by(FACTOR)[0]?.i ?? 0])
  })

  it('has other numbers for another seed, and not always the same class', () => {
    const all = Array.from({ length: 10 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(10)
    expect(new Set(all.map(({ votes }) => votes.join(''))).size).toBeGreaterThan(2)
  })
})
