import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { sixPoints } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { countsOf, model } from './model.ts'
import { kernelOf } from './points.ts'
import { roomOf, stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)
const END = 'step=99999'

describe('The margin lab', () => {
  it.each(Object.entries(figures.runs))(
    'has the figures of scikit-learn: %s',
    async (name, figure) => {
      const [, data, kernel, c, seed] = /^(\w+), (\w+), C = (\S+), seed (\d)$/.exec(name) ?? []
      const address = `?data=${data}&kernel=${kernel}&c=${c}&seed=${seed}&${END}`
      const view = await viewAt(model, { address })
      expect(view.result.converged).toBe(true)
      const compared = model.metrics(view).filter(({ reference }) => reference)
      expect(compared.map((metric) => [metric.label, agrees(metric)])).toEqual(
        compared.map(({ label }) => [label, true]),
      )
      expect(compared.length).toBe(Object.keys(figure).length)
    },
  )

  it('shows no reference beside other settings or before the end', async () => {
    for (const address of [`?gap=3&${END}`, `?c=2&${END}`, `?use=support&${END}`, '?step=3']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('is not moved by deleting all but the support vectors, and is by deleting one of them', async () => {
    for (const kernel of ['linear', 'rbf']) {
      const some = await viewAt(model, { address: `?kernel=${kernel}&use=support&${END}` })
      expect(some.result.kept.length).toBeLessThan(50)
      expect(some.result.moved).toBeLessThan(1e-3)
      expect(model.describe(some)).toContain('Nothing has moved')
      const without = await viewAt(model, { address: `?kernel=${kernel}&use=without&${END}` })
      expect(without.result.kept.length).toBe(59)
      expect(without.result.moved).toBeGreaterThan(0.01)
    }
  })

  it('lowers the dual objective with every step and keeps Σ α·y at 0', async () => {
    const { states, result } = await viewAt(model, { address: '?c=5' })
    for (const [i, { objective, alpha }] of states.entries()) {
      if (i > 0) expect(objective).toBeLessThan((states[i - 1]?.objective ?? 0) + 1e-12)
      const sum = alpha.reduce((all, a, k) => all + (result.points.y[k] === 1 ? a : -a), 0)
      expect(sum).toBeCloseTo(0, 8)
    }
  })

  it('has a wider margin and more support vectors at a lower price', async () => {
    const at = async (c: number) => {
      const view = await viewAt(model, { address: `?c=${c}&${END}` })
      const { free, bound } = countsOf(view)
      return { width: Number(model.metrics(view)[0]?.value), count: free + bound }
    }
    const [cheap, dear] = [await at(0.02), await at(20)]
    expect(cheap.width).toBeGreaterThan(1.3 * dear.width)
    expect(cheap.count).toBeGreaterThan(dear.count)
  })

  it('has a view at the start, of clouds on top of each other, and of few pasted points', async () => {
    const start = await viewAt(model, { address: '?step=0' })
    expect(model.describe(start)).toContain('nothing is decided yet')
    const mixed = await viewAt(model, { address: `?gap=0.5&c=100&n=120&${END}` })
    expect(countsOf(mixed).bound).toBeGreaterThan(40)
    const rows = [
      [0, 0],
      [1, 0],
      [0, 1],
      [4, 4],
      [5, 4],
      [4, 5],
    ]
    const table = {
      title: 'p',
      columns: ['a', 'b'],
      rows,
      target: [0, 0, 0, 1, 1, 1],
      classes: ['u', 'v'],
    }
    const pasted = await viewAt(model, { address: `?data=pasted&${END}`, table })
    expect(countsOf(pasted).wrong).toBe(0)
  })
})

describe('A pair by hand', () => {
  it('moves by violation over curvature unless a bound stops it', async () => {
    const { states, result, params, total } = await viewAt(model)
    let clipped = 0
    for (let step = 0; step + 1 < total; step++) {
      const [before, after] = [states[step], states[step + 1]]
      if (!before || !after?.pair) continue
      const [i, j] = after.pair
      const k = (a: number, b: number) =>
        kernelOf(params, result.points.x[a] ?? [], result.points.x[b] ?? [])
      const error = (a: number) => (result.points.y[a] === 1 ? 1 : -1) - (before.decision[a] ?? 0)
      const free = (error(i) - error(j)) / (k(i, i) + k(j, j) - 2 * k(i, j))
      const room = roomOf(before.alpha, result.points.y, params.c, i, j)
      expect(after.step).toBeCloseTo(Math.min(free, room), 8)
      if (free > room) clipped++
    }
    expect(clipped).toBeGreaterThan(0)
    expect(clipped).toBeLessThan(total - 1)
  })

  it('takes the next step and refuses another', async () => {
    const view = await viewAt(model, { address: '?step=2' })
    const [step, , kind] = stepTask(view)?.fields ?? []
    expect(step && isRight(step, String(view.next?.step))).toBe(true)
    expect(step && isRight(step, String((view.next?.step ?? 0) * 1.2 + 0.01))).toBe(false)
    expect(['none', 'free', 'bound']).toContain(kind?.answer)
    expect(stepTask(await viewAt(model, { address: `?${END}` }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the nearest pair (seed %d)', (seed) => {
    const { x, y, other } = sixPoints(seed)
    let [best, ends] = [Number.POSITIVE_INFINITY, [0, 0]]
    for (const [i, p] of x.entries()) {
      for (const [j, q] of x.entries()) {
        const far = Math.hypot(p[0] - q[0], p[1] - q[1])
        if (y[i] === 1 && y[j] === 0 && far < best) [best, ends] = [far, [i, j]]
      }
    }
    const [p, q] = ends.map((i) => x[i] ?? [0, 0])
    const w = [0, 1].map((k) => (2 * ((p?.[k] ?? 0) - (q?.[k] ?? 0))) / best ** 2)
    const b = 1 - (w[0] ?? 0) * (p?.[0] ?? 0) - (w[1] ?? 0) * (p?.[1] ?? 0)
    const [support, margin, w1, slack] = model.exercise({ params: { seed } } as never).fields
    expect(support && isRight(support, ends.map((i) => i + 1).join(','))).toBe(true)
    expect(margin?.answer).toBeCloseTo(best, 5)
    expect(w1?.answer).toBeCloseTo(w[0] ?? 0, 5)
    const value = (w[0] ?? 0) * other[0] + (w[1] ?? 0) * other[1] + b
    expect(slack?.answer).toBeCloseTo(Math.max(0, 1 - value), 5)
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(sixPoints(seed)))).size).toBe(12)
  })
})
