import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { cloud, linearTarget } from '../testing/samples/clouds.ts'
import { elasticNetFit, elasticNetSteps, lassoFit } from './elastic-net.ts'
import { elasticNetPath } from './elastic-net-path.ts'
import { linearPredict } from './linear-model.ts'
import { linearRegressionFit } from './linear-regression.ts'
import { ridgeFit, ridgePath } from './ridge.ts'

const x = cloud(40, 4, 2)
const y = linearTarget(x)
const squaredError = (coef: { coef: Float64Array; intercept: number }) =>
  linearPredict(coef, x).reduce((sum, guess, i) => sum + (guess - (y[i] as number)) ** 2, 0)

describe('Linear regression', () => {
  it('leaves residuals that are orthogonal to every column and sum to zero', () => {
    const model = linearRegressionFit(x, y)
    const residuals = linearPredict(model, x).map((guess, i) => (y[i] as number) - guess)
    const sum = (weights: (i: number) => number) =>
      residuals.reduce((total, residual, i) => total + residual * weights(i), 0)
    expect(Math.abs(sum(() => 1))).toBeLessThan(1e-11)
    for (let j = 0; j < 4; j++) {
      expect(Math.abs(sum((i) => x.data[i * 4 + j] as number))).toBeLessThan(1e-10)
    }
  })

  it('passes through the points when there are as many columns as it needs', () => {
    const { coef, intercept, rank } = linearRegressionFit([[0], [2]], [1, 5])
    expect(coef[0]).toBeCloseTo(2, 12)
    expect(intercept).toBeCloseTo(1, 12)
    expect(rank).toBe(1)
  })

  it('takes the shortest of many solutions and says the rank', () => {
    const { coef, rank } = linearRegressionFit(
      [
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      [2, 4, 8],
    )
    expect(rank).toBe(1)
    expect(coef[0]).toBeCloseTo(1, 12)
    expect(coef[1]).toBeCloseTo(1, 12)
  })

  it('answers the mean for constant columns', () => {
    const { coef, intercept, rank } = linearRegressionFit([[3], [3], [3]], [1, 2, 6])
    expect([coef[0], intercept, rank]).toEqual([0, 3, 0])
  })
})

describe('Ridge', () => {
  it('is least squares at α = 0 and shrinks as α grows', () => {
    const plain = linearRegressionFit(x, y)
    const { models } = ridgePath(x, y, [0, 1, 10, 1e6])
    expect(models[0]?.coef[0]).toBeCloseTo(plain.coef[0] as number, 10)
    const norms = models.map(({ coef }) => coef.reduce((sum, value) => sum + value ** 2, 0))
    expect(norms).toEqual(norms.toSorted((a, b) => b - a))
    expect(norms[3]).toBeLessThan(1e-4)
  })

  it('gives two equal columns the same weight', () => {
    const twins = toRows(x).map((row) => [...row, row[0] as number])
    const { coef } = ridgeFit(twins, y)
    expect(coef[4]).toBeCloseTo(coef[0] as number, 10)
  })
})

describe('The elastic net', () => {
  it('lowers the objective in every sweep, bounded by the dual gap', () => {
    const states = collect(elasticNetSteps(x, y, { alpha: 0.3, tol: 1e-12 }))
    const objectives = states.map(({ objective }) => objective)
    for (let i = 1; i < objectives.length; i++) {
      expect(objectives[i]).toBeLessThanOrEqual((objectives[i - 1] as number) * (1 + 1e-12))
    }
    const best = objectives.at(-1) as number
    for (const { objective, dualGap } of states) {
      expect(objective - best).toBeLessThanOrEqual(dualGap + 1e-12)
    }
    expect(states.at(-1)?.converged).toBe(true)
  })

  it('states the dual gap of a single column as it comes out by hand', () => {
    // Centred x = (−1, 0, 1), y = (−1, −1, 2): Xᵀy = 3, ‖y‖² = 6, n = 3; α = 0.5, so t = 1.5.
    // At w = 0 the dual point is y/2: gap = 6/2 − (6/2 − 6/8) = 0.75, a third of it per sample.
    const [start] = collect(elasticNetSteps([[1], [2], [3]], [1, 1, 4], { alpha: 0.5, l1Ratio: 1 }))
    expect(start?.objective).toBeCloseTo(1, 14)
    expect(start?.dualGap).toBeCloseTo(0.25, 14)
  })

  it('has only zeros at the largest α of the grid, and one column just below', () => {
    const [first, second] = elasticNetPath(x, y, { l1Ratio: 1, nAlphas: 50 })
    expect(first?.coef.every((value) => Math.abs(value) < 1e-12)).toBe(true)
    expect(second?.coef.filter((value) => value !== 0)).toHaveLength(1)
  })

  it('meets the optimality conditions of the lasso', () => {
    const alpha = 0.5
    const model = lassoFit(x, y, { alpha, tol: 1e-14, maxIter: 1e5 })
    const residuals = linearPredict(model, x).map((guess, i) => (y[i] as number) - guess)
    const means = Array.from(
      { length: 4 },
      (_, j) => residuals.reduce((sum, r, i) => sum + r * (x.data[i * 4 + j] as number), 0) / 40,
    )
    means.forEach((slope, j) => {
      const w = model.coef[j] as number
      if (w === 0) expect(Math.abs(slope)).toBeLessThanOrEqual(alpha + 1e-8)
      else expect(slope).toBeCloseTo(alpha * Math.sign(w), 6)
    })
  })

  it('says so when the cap comes before the tolerance', () => {
    expect(elasticNetFit(x, y, { alpha: 0.01, maxIter: 1, tol: 1e-15 }).converged).toBe(false)
  })

  it('takes a constant column, a constant target and more columns than points', () => {
    expect(
      [
        ...lassoFit(
          [
            [1, 5],
            [2, 5],
            [3, 5],
          ],
          [1, 2, 3],
          { alpha: 0.01 },
        ).coef,
      ][1],
    ).toBe(0)
    expect(lassoFit([[1], [2]], [7, 7])).toMatchObject({ intercept: 7, converged: true })
    const rng = new RandomState(0)
    const wide = Array.from({ length: 6 }, () => Array.from(rng.normals(30)))
    const model = lassoFit(wide, [1, 2, 3, 4, 5, 6], { alpha: 0.05, tol: 1e-10 })
    expect(model.converged).toBe(true)
    expect(model.coef.filter((value) => value !== 0).length).toBeLessThanOrEqual(6)
  })

  it('fits worse than least squares where it was trained', () => {
    expect(squaredError(lassoFit(x, y, { alpha: 0.1 }))).toBeGreaterThan(
      squaredError(linearRegressionFit(x, y)),
    )
  })
})
