import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { bowlProblem } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'
import { factorOf, largestRate } from './theory.ts'

const addressOf = (name: string) => {
  const [, rule, condition] = /^(\w+), κ=(\d+)$/.exec(name) ?? []
  return `?rule=${rule}&condition=${condition}`
}

describe('The lab of gradient descent', () => {
  it.each(Object.keys(figures.losses))('ends as the rules in NumPy do: %s', async (name) => {
    const view = await viewAt(model, { address: addressOf(name) })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null).length).toBeGreaterThan(0)
    expect(compared).not.toContain(false)
  })

  it('shows every factor of NumPy beside plain descent', async () => {
    for (const condition of [4, 10, 40]) {
      const view = await viewAt(model, { address: `?condition=${condition}` })
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
    }
  })

  it('shows no loss of NumPy beside other settings', async () => {
    for (const address of [
      '?rate=0.05',
      '?steps=50',
      '?noise=1',
      '?start=1,1',
      '?surface=valley',
    ]) {
      const [, loss] = model.metrics(await viewAt(model, { address }))
      expect(loss?.reference).toBeUndefined()
    }
  })

  it('converges below the limit and not above it, as the words say', async () => {
    for (const rule of ['sgd', 'momentum']) {
      const base = `?rule=${rule}&condition=20&beta=0.5&steps=400`
      const { params } = await viewAt(model, { address: base })
      const limit = largestRate(params) ?? 0
      const below = await viewAt(model, { address: `${base}&rate=${0.97 * limit}` })
      const above = await viewAt(model, { address: `${base}&rate=${1.03 * limit}` })
      expect(below.result.loss).toBeLessThan(below.states[0]?.loss ?? 0)
      expect(above.result.loss).toBeGreaterThan(above.states[0]?.loss ?? 0)
      expect(model.describe(below)).toContain('each step leaves')
      expect(model.describe(above)).toContain('too large')
    }
  })

  it('has the factor that is measured in the long run', async () => {
    const view = await viewAt(model, { address: '?rate=0.15&steps=100' })
    const away = view.states.map(({ theta }) => Math.hypot(...theta))
    expect((away[80] ?? 0) / (away[79] ?? 1)).toBeCloseTo(factorOf(view.params) ?? 0, 6)
  })

  it('makes the ways of every rule beside the one that is shown', async () => {
    const view = await viewAt(model, { address: '?rule=adam&noise=1', extras: true })
    expect(Object.keys(view.extras ?? {})).toHaveLength(6)
    expect(view.extras?.adam).toEqual(view.states)
  })

  it('ends where the numbers grow too large, and says so', async () => {
    const view = await viewAt(model, { address: '?rate=2&condition=100&steps=400&step=9999' })
    expect(view.state.phase).toBe('diverged')
    expect(model.describe(view)).toContain('diverged')
  })
})

describe('A step by hand', () => {
  it.each(['sgd', 'momentum', 'adagrad'])('of %s has the next state as key', async (rule) => {
    const view = await viewAt(model, { address: `?rule=${rule}&step=3` })
    const { fields = [] } = stepTask(view) ?? {}
    const right = fields.map((field, i) => isRight(field, String(view.states[4]?.theta[i])))
    expect(right).toEqual([true, true])
    const still = fields.map((field, i) => isRight(field, String(view.state.theta[i])))
    expect(still).toContain(false)
  })

  it('is not asked of Adam, nor at the end', async () => {
    expect(stepTask(await viewAt(model, { address: '?rule=adam' }))).toBeNull()
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

it.each([0, 1, 2, 3, 4, 5])(
  'The exercise has the answers of a search by hand (seed %d).',
  (seed) => {
    const { flat, steep, start, rate } = bowlProblem(seed)
    const [most, best, factor, one] = model.exercise({ params: { seed } } as never).fields
    const shrinks = (eta: number) => Math.max(Math.abs(1 - eta * flat), Math.abs(1 - eta * steep))
    const rates = Array.from({ length: 20_000 }, (_, i) => (i + 1) / 10_000)
    const converging = rates.filter((eta) => shrinks(eta) < 1)
    const least = rates.reduce((a, b) => (shrinks(b) < shrinks(a) ? b : a))
    expect(most?.answer).toBeCloseTo(Math.max(...converging), 3)
    expect(best?.answer).toBeCloseTo(least, 3)
    expect(factor?.answer).toBeCloseTo(shrinks(least), 2)
    expect(one?.answer).toBeCloseTo(start[1] - rate * steep * start[1], 12)
  },
)
