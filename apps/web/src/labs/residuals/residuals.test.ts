import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { readTable } from '../frame/table.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { alarmsOf } from './describe.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { fitLine } from './fit.ts'
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The lab of residuals', () => {
  it.each(Object.keys(figures.runs))('has the figures of the libraries: %s', async (name) => {
    const [, data, title, seed] = /^(\w+), (.+), seed (\d)$/.exec(name) ?? []
    const extra = title === 'without' ? 'no' : 'yes'
    const view = await viewAt(model, {
      address: `?data=${data}&extra=${extra}&seed=${seed}&step=1`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared).toEqual(new Array(8).fill(true))
  })

  it('shows no figure of a library beside other settings', async () => {
    for (const address of ['?n=60', '?noise=2', '?extraX=3', '?seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it.each([
    ['fine', ''],
    ['bend', 'bend'],
    ['fan', 'spread'],
    ['tails', 'normal'],
    ['waves', 'waves'],
  ])('finds the fault of data of the kind %s on most seeds', async (data, fault) => {
    let found = 0
    for (const seed of [0, 1, 2, 3, 4]) {
      const view = await viewAt(model, { address: `?data=${data}&extra=no&n=100&seed=${seed}` })
      const alarms = alarmsOf(view.result.fit.tests)
      if (fault === '' ? alarms.length === 0 : alarms.includes(fault)) found++
    }
    expect(found).toBeGreaterThanOrEqual(4)
  })

  it('leaves out the point that decides the line first, and says so', async () => {
    const view = await viewAt(model, { address: '?step=1' })
    expect(view.state.left).toBe(view.result.points.extra)
    expect(model.describe(view)).toContain('one point decides the line')
    const most = Math.max(...view.result.fit.residuals.map(Math.abs))
    const own = Math.abs(view.result.fit.residuals[view.state.left ?? 0] ?? 0)
    expect(own).toBeLessThanOrEqual(most)
    const rest = await viewAt(model, { address: '?step=40' })
    expect(model.describe(rest)).toContain('hardly notices')
  })

  it('has a view of pasted rows, of equal x and of a perfect line', async () => {
    const rules = model.table
    if (rules === undefined) throw new Error('no rules')
    for (const lines of ['1,2\n1,3\n1,4\n1,5\n1,9\n1,1', '1,2\n2,4\n3,6\n4,8\n5,10\n6,12']) {
      const read = readTable(lines, rules)
      if (!read.ok) throw new Error(read.fault)
      for (const extra of ['yes', 'no']) {
        const view = await viewAt(model, {
          ...{ address: `?data=pasted&extra=${extra}&step=1`, table: read.table },
        })
        expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
        expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
      }
    }
  })
})

describe('Leaving out a point by hand', () => {
  it('takes the residual to the line that is fitted without it', async () => {
    for (const seed of [0, 1, 2]) {
      const view = await viewAt(model, { address: `?data=tails&seed=${seed}&step=2` })
      const { x, y } = view.result.points
      const i = view.next?.left ?? -1
      const rest = fitLine(
        x.filter((_, j) => j !== i),
        y.filter((_, j) => j !== i),
      )
      const [gone] = stepTask(view)?.fields ?? []
      const honest = (y[i] ?? 0) - rest.intercept - rest.slope * (x[i] ?? 0)
      expect(gone && isRight(gone, String(honest))).toBe(true)
      expect(gone && isRight(gone, String(honest + 1))).toBe(false)
    }
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures', async () => {
    const view = { ...(await viewAt(model, { address: '?step=2' })), asking: true }
    expect(model.describe(view)).not.toContain('Without point')
    expect(model.metrics(view)[1]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'has answers that hold without the engine (seed %d)',
    (seed) => {
      const { residual: e, leverage: h, s, tests, fault } = caseOf(seed)
      const [gone, cook, weighs, what] = model.exercise({ params: { seed } } as never).fields
      expect(Number(gone?.answer) * (1 - h)).toBeCloseTo(e, 10)
      const standardised = e / (s * Math.sqrt(1 - h))
      expect(cook?.answer).toBeCloseTo((standardised ** 2 / 2) * (h / (1 - h)), 10)
      expect(weighs?.answer).toBe(Number(cook?.answer) > 1 ? 'yes' : 'no')
      const low = Object.entries({ bend: tests.bend, spread: tests.spread, normal: tests.normal })
      const alarms = low.filter(([, p]) => p < 0.01).map(([name]) => name)
      expect(alarms.join() || 'none').toBe(fault)
      expect(what?.answer).toBe(fault)
    },
  )

  it('has other numbers for another seed, and every fault', () => {
    const all = Array.from({ length: 30 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(30)
    expect(new Set(all.map(({ fault }) => fault)).size).toBe(4)
  })
})
