import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { lineProblem } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { doubtfulPoint, movingCenter, stepTask } from './step-task.ts'
import { cellOf } from './voronoi.ts'

const table = await loadDataset('iris')

describe('The k-means lab', () => {
  it.each(Object.keys(figures.runs))('ends as scikit-learn does: %s', async (name) => {
    const [, data, init, k, seed] = /^(\w+), (.+), k=(\d), seed (\d)$/.exec(name) ?? []
    const address = new URLSearchParams({ data, init, k, seed } as Record<string, string>)
    const view = await viewAt(model, {
      address: `${address}`,
      table: data === 'iris' ? table : null,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true])
  })

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const address of ['?n=200', '?spread=1', '?init=placed', '?seed=77', '?k=8']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('finds starts that end badly, and says so', async () => {
    const view = await viewAt(model, { address: '?seed=3&step=99', extras: true })
    expect(view.result.inertia).toBeGreaterThan(1.5 * (view.extras?.best ?? Number.NaN))
    expect(model.describe(view)).toMatch(/local minimum, \d+ % above it/)
    expect(view.extras?.elbow).toHaveLength(8)
    const elbow = view.extras?.elbow ?? []
    expect([...elbow].sort((a, b) => b - a)).toEqual(elbow)
  })

  it('starts where the centres were placed', async () => {
    const view = await viewAt(model, { address: '?init=placed&k=2&places=1,2,-3,4.5' })
    expect(view.state.centers.flat()).toEqual([1, 2, -3, 4.5].map((v) => expect.closeTo(v, 9)))
  })

  it('takes fewer points than clusters', async () => {
    const rows = [0, 1, 5].map((value) => [value, value])
    const small = { title: 'pasted data', columns: ['a', 'b'], rows, target: null, classes: null }
    const view = await viewAt(model, { address: '?k=8&data=pasted', table: small, extras: true })
    expect(view.state.centers).toHaveLength(3)
    expect(view.extras?.elbow).toHaveLength(3)
  })
})

describe('A half-step by hand', () => {
  it('asks where the centre that moves farthest goes, with the next state as key', async () => {
    const view = await viewAt(model, { address: '?step=1' })
    const [x, y] = stepTask(view)?.fields ?? []
    const c = movingCenter(view.state, view.next as typeof view.state)
    const members = view.states[1]?.labels.flatMap((label, i) => (label === c ? [i] : [])) ?? []
    expect(members.length).toBeGreaterThan(0)
    const [cx, cy] = view.next?.centers[c] ?? []
    expect(x && isRight(x, String(cx))).toBe(true)
    expect(y && isRight(y, String(cy))).toBe(true)
    expect(x && isRight(x, String((cx ?? 0) + 2))).toBe(false)
  })

  it('asks which centre a doubtful point joins', async () => {
    const view = await viewAt(model, { address: '?step=2' })
    const [field] = stepTask(view)?.fields ?? []
    const i = doubtfulPoint(view, view.next as typeof view.state)
    expect(field).toMatchObject({ kind: 'choice', answer: String(view.next?.labels[i]) })
    expect(view.next?.labels[i]).not.toBe(view.state.labels[i])
  })

  it('is over at the end', async () => {
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of a run by hand (seed %d)', (seed) => {
    const { points, starts, after, end } = lineProblem(seed)
    let centers: readonly number[] = starts
    const means: number[][] = []
    for (let round = 0; round < 10; round++) {
      const sides = centers.map((_, c) => points.filter((at) => nearest(centers, at) === c))
      centers = sides.map((side) => side.reduce((sum, at) => sum + at, 0) / side.length)
      means.push([...centers])
    }
    const inertia = points.reduce((sum, at) => {
      return sum + Math.min(...centers.map((center) => (center - at) ** 2))
    }, 0)
    expect(after.centers.flat()).toEqual(means[0]?.map((value) => expect.closeTo(value, 9)))
    expect(end.inertia).toBeCloseTo(inertia, 9)
    const [left, right, again, total] = model.exercise({ params: { seed } } as never).fields
    const changes = means[0]?.some((value, c) => Math.abs(value - (centers[c] ?? 0)) > 1e-9)
    expect(left?.answer).toBeCloseTo(means[0]?.[0] ?? Number.NaN, 9)
    expect(right?.answer).toBeCloseTo(means[0]?.[1] ?? Number.NaN, 9)
    expect(again?.answer).toBe(changes ? 'yes' : 'no')
    expect(total?.answer).toBeCloseTo(inertia, 9)
  })

  it('has other numbers for another seed, and both answers occur', () => {
    const problems = Array.from({ length: 12 }, (_, seed) => lineProblem(seed))
    expect(new Set(problems.map(({ points }) => points.join())).size).toBeGreaterThan(10)
    expect(new Set(problems.map(({ end }) => end.iteration > 2)).size).toBe(2)
  })
})

const nearest = (centers: readonly number[], at: number) =>
  Math.abs((centers[0] ?? 0) - at) <= Math.abs((centers[1] ?? 0) - at) ? 0 : 1

it('The cells of the centres fill the box without overlapping.', () => {
  const centers = [
    [1, 1],
    [4, 2],
    [2, 7],
    [8, 8],
  ] as const
  const box = { x: [0, 10], y: [0, 10] } as const
  const area = (cell: readonly (readonly [number, number])[]) =>
    Math.abs(
      cell.reduce((sum, [x, y], i) => {
        const [nx, ny] = cell[(i + 1) % cell.length] ?? [0, 0]
        return sum + (x * ny - nx * y) / 2
      }, 0),
    )
  const areas = centers.map((_, c) => area(cellOf(centers, c, box)))
  expect(areas.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9)
  expect(Math.min(...areas)).toBeGreaterThan(5)
})
