import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { tripsOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { alongOf, costOf, promisesOf, quantileOf } from './run.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('The ETA lab', () => {
  it.each(Object.keys(figures.runs))(
    'has the figures of SciPy, NumPy and scikit-learn: %s',
    async (name) => {
      const seed = name.slice(5)
      const view = await viewAt(model, { address: `?rush=0&seed=${seed}` })
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
    },
  )

  it('shows no reference beside other settings', async () => {
    for (const address of ['', '?rush=0&late=4', '?rush=0&noise=0.1', '?rush=0&seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('finds a way that no other way beats', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const { result } = await viewAt(model, { address: `?seed=${seed}` })
      const { roads } = result.town
      const best = { minutes: Number.POSITIVE_INFINITY }
      const walk = (node: number, path: number[], seen: number[]): void => {
        if (node === 11) {
          best.minutes = Math.min(best.minutes, alongOf(result.town, path, 480))
          return
        }
        roads.forEach(({ from, to }, r) => {
          if (from === node && !seen.includes(to)) walk(to, [...path, r], [...seen, to])
        })
      }
      walk(0, [], [0])
      expect(result.minutes).toBeCloseTo(best.minutes, 9)
    }
  })

  it('takes the main road when it is empty and leaves it in the rush hour, for some town', async () => {
    const changed = await Promise.all(
      seeds.map(async (seed) => {
        const at = (hour: number) =>
          viewAt(model, { address: `?rush=2&seed=${seed}&departure=${hour}` })
        const [night, rush] = [await at(2), await at(8)]
        return night.result.path.join() !== rush.result.path.join()
      }),
    )
    expect(changed.some(Boolean)).toBe(true)
  })

  it('promises what costs least: no other promise is cheaper on the past trips', async () => {
    const { result, params } = await viewAt(model, { address: '?late=5&early=1' })
    const promised = promisesOf(result, params)
    const trips = result.past[8] ?? []
    const cost = costOf(trips, promised.minutes[8] ?? 0, params)
    for (const trip of trips) expect(costOf(trips, trip, params)).toBeGreaterThan(0.999 * cost)
    expect(promised.q).toBeCloseTo(5 / 6, 12)
  })

  it('is kept evenly by hour with the quantile of the hour, and unevenly with that of the day', async () => {
    const { result, params } = await viewAt(model, { address: '?rush=1.5' })
    const spread = (by: 'hour' | 'day') => {
      const { coverage } = promisesOf(result, { ...params, by })
      return Math.max(...coverage) - Math.min(...coverage)
    }
    expect(spread('hour')).toBeLessThan(0.35)
    expect(spread('day')).toBeGreaterThan(0.6)
    const view = await viewAt(model, { address: '?rush=1.5&by=day' })
    expect(model.describe(view)).toContain('one number for all hours')
  })

  it('has a view at midnight with hardly any spread, and at the end of the search', async () => {
    const view = await viewAt(model, { address: '?noise=0.02&departure=23&step=999' })
    expect(model.describe(view)).toContain('L is settled')
    expect(quantileOf([3], 0.7)).toBe(3)
  })
})

describe('A step of the search by hand', () => {
  it('takes the next node or the new arrival, and refuses others', async () => {
    const { total } = await viewAt(model)
    const phases = new Set<string>()
    for (let step = 0; step + 1 < total; step++) {
      const view = await viewAt(model, { address: `?step=${step}` })
      const [field] = stepTask(view)?.fields ?? []
      const { next } = view
      if (!field || !next) throw new Error('there is a next step')
      phases.add(next.phase)
      if (next.phase === 'settle') {
        const open = view.state.arrivals.map((arrival, node) =>
          arrival === null || view.state.settled.includes(node)
            ? Number.POSITIVE_INFINITY
            : arrival,
        )
        expect(field.answer).toBe(String(open.indexOf(Math.min(...open))))
      } else {
        const minutes = (next.arrivals[next.node] ?? 0) - 480
        expect(isRight(field, String(minutes))).toBe(true)
        expect(isRight(field, String(minutes + 0.2))).toBe(false)
      }
    }
    expect(phases.size).toBe(2)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of counting (seed %d)', (seed) => {
    const { minutes, late, early, promise, roads } = tripsOf(seed)
    const [quantile, best, cost, way] = model.exercise({ params: { seed } } as never).fields
    expect(quantile?.answer).toBeCloseTo(late / (late + early), 12)
    const costs = minutes.map((one) => costOf(minutes, one, { late, early }))
    expect(costOf(minutes, Number(best?.answer), { late, early })).toBeCloseTo(
      Math.min(...costs),
      9,
    )
    expect(minutes).toContain(best?.answer)
    expect(cost?.answer).toBeCloseTo(costOf(minutes, promise, { late, early }), 9)
    const [ab = 0, ac = 0, cb = 0, bd = 0, cd = 0] = roads.map((road) => road.minutes)
    expect(way?.answer).toBe(Math.min(ab + bd, ac + cb + bd, ac + cd))
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(tripsOf(seed)))).size).toBe(12)
  })
})
