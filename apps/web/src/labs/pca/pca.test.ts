import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import type { DatasetName } from '../frame/lab.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { rebuild } from './digits.tsx'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model, neededFor, planeOf, strongest } from './model.ts'
import { pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

const at = async (data: DatasetName, address = '') =>
  viewAt(model, { address: `?data=${data}${address}`, table: await loadDataset(data) })

describe('The lab of principal components', () => {
  it.each(Object.entries(figures.fits))('has the shares of scikit-learn: %s', async (name, fit) => {
    const [data, scaled] = name.split(', ')
    const flag = scaled ? '&scaled=yes' : ''
    for (const step of [0, 1, fit.ratio.length - 1]) {
      const view = await at(data as DatasetName, `${flag}&step=${step}`)
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
    }
  })

  it('shows no figure of scikit-learn beside made-up data', async () => {
    const view = await viewAt(model, { address: '?data=cloud' })
    expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
  })

  it('finds the unit of one column where wine is not standardised, and says so', async () => {
    const view = await at('wine')
    const { columns } = pointsOf(view)
    expect(columns[strongest(view.state)[0] ?? 0]).toBe('proline')
    expect(view.state.ratio).toBeGreaterThan(0.998)
    expect(model.describe(view)).toContain('the column with the largest numbers')
    const scaled = await at('wine', '&scaled=yes')
    expect(scaled.state.ratio).toBeCloseTo(0.362, 3)
    expect(model.describe(scaled)).toContain('what the columns share')
  })

  it('needs 21 and 29 components for 90 and 95 % of the digits', async () => {
    const { states } = await at('digits')
    expect([neededFor(states, 0.9), neededFor(states, 0.95)]).toEqual([21, 29])
  })

  it('swings PC1 of the cloud to the column with the larger unit', async () => {
    const [small, large] = await Promise.all(
      ['0.1', '100'].map((unit) => viewAt(model, { address: `?data=cloud&unit=${unit}` })),
    )
    expect(Math.abs(small?.state.component[0] ?? 0)).toBeGreaterThan(0.99)
    expect(Math.abs(large?.state.component[1] ?? 0)).toBeGreaterThan(0.99)
  })

  it('holds less along every turned axis, by the variance of the scores themselves', async () => {
    for (const turn of [-80, -25, 10, 45, 90]) {
      const view = await at('iris', `&scaled=yes&turn=${turn}`)
      const { first, second, along, angle } = planeOf(view)
      const direction = first.component.map(
        (w, j) => w * Math.cos(angle) + (second?.component[j] ?? 0) * Math.sin(angle),
      )
      const scores = pointsOf(view).rows.map((row) =>
        row.reduce((sum, value, j) => sum + value * (direction[j] ?? 0), 0),
      )
      const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length
      const variance = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (scores.length - 1)
      expect(along).toBeCloseTo(variance / view.result.total, 10)
      expect(along).toBeLessThan(first.ratio)
    }
  })

  it('rebuilds a digit whole from all components and its mean from none', async () => {
    const view = await at('digits')
    const row = pointsOf(view).rows[7] ?? []
    const all = rebuild(row, view.result.mean, view.states)
    for (const [j, value] of all.entries()) expect(value).toBeCloseTo(row[j] ?? 0, 8)
    expect(rebuild(row, view.result.mean, [])).toEqual([...view.result.mean])
  })

  it('has a view of pasted data with a column that does not vary, and of few rows', async () => {
    const base = { title: 'pasted data', target: null, classes: null }
    const flat = {
      ...base,
      columns: ['a', 'b'],
      rows: [
        [7, 1],
        [7, 2],
        [7, 4],
      ],
    }
    const wide = {
      ...base,
      columns: ['a', 'b', 'c', 'd'],
      rows: [
        [1, 2, 3, 4],
        [2, 2, 1, 0],
        [0, 5, 1, 1],
      ],
    }
    for (const table of [flat, wide]) {
      for (const flags of ['', '&scaled=yes&turn=30&step=9']) {
        const view = await viewAt(model, { address: `?data=pasted${flags}`, table })
        const told = model.describe(view) + JSON.stringify(model.metrics(view))
        expect(told).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })
})

describe('A component by hand', () => {
  it('takes the share from the variances, and whether it is enough', async () => {
    const view = await at('wine', '&scaled=yes&step=2')
    const [ratio, cumulative, enough] = stepTask(view)?.fields ?? []
    const share =
      (view.next?.variance ?? 0) / view.states.reduce((sum, one) => sum + one.variance, 0)
    expect(ratio && isRight(ratio, String(share))).toBe(true)
    expect(ratio && isRight(ratio, String(share + 0.01))).toBe(false)
    expect(cumulative && isRight(cumulative, String(view.state.cumulative + share))).toBe(true)
    expect(enough && isRight(enough, view.state.cumulative + share >= 0.8 ? 'yes' : 'no')).toBe(
      true,
    )
    expect(stepTask(await at('wine', '&step=99'))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await at('wine', '&scaled=yes')), asking: true }
    expect(model.describe(view)).not.toContain('For 90 %')
    expect(model.metrics(view)[3]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the closed form (seed %d)', (seed) => {
    const { a, b, c } = caseOf(seed)
    const root = Math.sqrt(((a - c) / 2) ** 2 + b * b)
    const most = (a + c) / 2 + root
    const [variance, share, angle, scaled] = model.exercise({ params: { seed } } as never).fields
    expect(variance?.answer).toBeCloseTo(most, 9)
    expect(share?.answer).toBeCloseTo(most / (a + c), 9)
    expect(angle?.answer).toBeCloseTo((Math.atan2(most - a, b) * 180) / Math.PI, 6)
    expect(scaled?.answer).toBeCloseTo((1 + b / Math.sqrt(a * c)) / 2, 9)
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => JSON.stringify(caseOf(seed)))
    expect(new Set(all).size).toBeGreaterThan(8)
  })
})
