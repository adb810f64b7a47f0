import { describe, expect, it } from 'vitest'
import { fromRows, type Matrix } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { lime } from './lime.ts'
import { partialDependence } from './partial-dependence.ts'
import { permutationImportance } from './permutation-importance.ts'
import { shapleyFit, shapleyOrders, shapleySteps } from './shapley.ts'

const rowwise =
  (f: (...row: number[]) => number) =>
  ({ data, rows, columns }: Matrix) =>
    Float64Array.from({ length: rows }, (_, i) =>
      f(...data.subarray(i * columns, (i + 1) * columns)),
    )

describe('Shapley values', () => {
  it('give each input of a logical and one half', () => {
    const and = rowwise((a, b) => (a as number) * (b as number))
    const { phi, base, prediction } = shapleyFit(and, [1, 1], [[0, 0]])
    expect(Array.from(phi)).toEqual([0.5, 0.5])
    expect([base, prediction]).toEqual([0, 1])
  })

  it('sum to the prediction less the mean over the background', () => {
    const rng = new RandomState(0)
    const background = fromRows(Array.from({ length: 30 }, () => rng.normals(5)))
    const odd = rowwise(
      (a, b, c, d, e) =>
        Math.sin((a as number) * (b as number)) +
        ((c as number) > 0 ? (d as number) : (e as number) ** 2),
    )
    const point = rng.normals(5)
    const { phi, base, prediction } = shapleyFit(odd, point, background)
    const values = odd(background)
    expect(base).toBeCloseTo(values.reduce((a, b) => a + b, 0) / 30, 12)
    expect(prediction).toBeCloseTo(odd(fromRows([point]))[0] as number, 12)
    expect(phi.reduce((a, b) => a + b, 0)).toBeCloseTo(prediction - base, 12)
  })

  it('of a linear model are slope times distance from the mean', () => {
    const linear = rowwise((a, b, c) => 2 * (a as number) - 3 * (b as number) + 0 * (c as number))
    const { phi } = shapleyFit(
      linear,
      [1, 1, 1],
      [
        [0, 0, 5],
        [4, 2, 7],
      ],
    )
    expect(phi[0]).toBeCloseTo(2 * (1 - 2), 12)
    expect(phi[1]).toBeCloseTo(-3 * (1 - 1), 12)
    expect(phi[2]).toBeCloseTo(0, 12)
  })

  it('are the mean of what a feature adds in all 6 orders of 3', () => {
    const mixed = rowwise(
      (a, b, c) => (a as number) * (b as number) + (c as number) * (a as number) ** 2,
    )
    const model = shapleyFit(
      mixed,
      [1, 2, 3],
      [
        [0, 1, 1],
        [2, 0, 1],
      ],
    )
    const orders = shapleyOrders(model)
    expect(orders).toHaveLength(6)
    model.phi.forEach((phi, j) => {
      const mean = orders.reduce((sum, { added }) => sum + (added[j] as number), 0) / 6
      expect(mean).toBeCloseTo(phi, 12)
    })
  })

  it('are found coalition by coalition, small ones first', () => {
    const states = collect(
      shapleySteps(
        rowwise((a) => a as number),
        [1, 2, 3],
        [[0, 0, 0]],
      ),
    )
    const sizes = states
      .filter(({ phase }) => phase === 'coalition')
      .map(({ members }) => members.length)
    expect(sizes).toEqual([0, 1, 1, 1, 2, 2, 2, 3])
    expect(states.slice(8).map(({ value }) => value)).toEqual([1, 0, 0])
  })

  it('refuse too many features and a model that gives too few values', () => {
    const wide = new Array<number>(13).fill(0)
    expect(() => shapleyFit(() => [0], wide, [wide])).toThrow('`point`: has 13 values; give 12')
    expect(() => shapleyFit(() => [], [1], [[0]])).toThrow('`model`: gives 0 values for 1 rows')
  })
})

describe('LIME', () => {
  it('finds a linear model again', () => {
    const linear = rowwise((a, b) => 3 * (a as number) - 2 * (b as number) + 1)
    const found = lime(linear, [1, 1], [0.5, 2], { alpha: 1e-9 })
    expect(found.coefficients[0]).toBeCloseTo(1.5, 6)
    expect(found.coefficients[1]).toBeCloseTo(-4, 6)
    expect(found.intercept).toBeCloseTo(2, 6)
    expect(found.fidelity).toBeCloseTo(1, 9)
  })

  it('says another thing with another width', () => {
    const wave = rowwise((a) => Math.sin(2 * (a as number)))
    const slope = (kernelWidth: number) =>
      lime(wave, [0], [1], { kernelWidth, samples: 4000, alpha: 1e-6 }).coefficients[0] as number
    expect(slope(0.1)).toBeGreaterThan(1.7) // the true slope at 0 is 2
    expect(slope(3)).toBeLessThan(0.6)
  })

  it('has no fidelity where the model is constant, and needs a spread', () => {
    expect(
      lime(
        rowwise(() => 4),
        [1],
        [1],
        { samples: 20 },
      ).fidelity,
    ).toBeNull()
    expect(() =>
      lime(
        rowwise(() => 4),
        [1],
        [0],
      ),
    ).toThrow('`scale`: is 0 for feature 0')
  })
})

describe('Permutation importance', () => {
  it('is high for the feature that decides and 0 for one that is not used', () => {
    const rng = new RandomState(0)
    const x = Array.from({ length: 300 }, () => Array.from(rng.normals(2)))
    const y = x.map(([a]) => ((a as number) > 0 ? 1 : 0))
    const score = ({ data, rows }: Matrix, targets: Float64Array) =>
      targets.filter((label, i) => label === ((data[2 * i] as number) > 0 ? 1 : 0)).length / rows
    const { score: base, means, deviations } = permutationImportance(score, x, y, { repeats: 10 })
    expect(base).toBe(1)
    expect(means[0]).toBeGreaterThan(0.4)
    expect([means[1], deviations[1]]).toEqual([0, 0])
  })
})

describe('Partial dependence', () => {
  it('follows the feature and keeps the curve of every point', () => {
    const model = rowwise((a, b) => (a as number) ** 2 + (b as number))
    const x = Array.from({ length: 50 }, (_, i) => [i / 10, i % 3])
    const { grid, average, individual } = partialDependence(model, x, 0, 20)
    expect(grid).toHaveLength(20)
    const meanB = x.reduce((sum, [, b]) => sum + (b as number), 0) / 50
    average.forEach((value, g) => {
      expect(value).toBeCloseTo((grid[g] as number) ** 2 + meanB, 10)
    })
    expect([individual.rows, individual.columns]).toEqual([50, 20])
  })

  it('uses the values themselves where there are few, and leaves the points alone', () => {
    const x = fromRows([
      [1, 5],
      [2, 5],
      [1, 6],
    ])
    const before = x.data.slice()
    const { grid } = partialDependence(
      rowwise((a) => a as number),
      x,
      0,
    )
    expect(Array.from(grid)).toEqual([1, 2])
    expect(x.data).toEqual(before)
  })
})
