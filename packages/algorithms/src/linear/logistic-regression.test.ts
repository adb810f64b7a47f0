import { describe, expect, it } from 'vitest'
import { column, columnMeans, toRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { cloud, cloudLabels } from '../testing/samples/clouds.ts'
import { multinomialHessian } from './logistic-hessian.ts'
import { binaryLoss, multinomialLoss, sigmoid, softplus } from './logistic-loss.ts'
import {
  logisticPredict,
  logisticPredictProba,
  logisticRegressionFit,
  logisticRegressionSteps,
} from './logistic-regression.ts'

const noisy = (() => {
  const { x, y } = dataset('iris')
  return { x, y: y.map((label) => (label === 1 ? 1 : 0)) } // not separable by a line
})()

/** Parameters i and j are the same one of two classes (d = 3), and no penalty holds their sum. */
function isLifted(i: number, j: number, fitIntercept: boolean, lambda: number): boolean {
  const nameOf = (at: number) => (fitIntercept && at >= 9 ? 'b' : at % 3)
  return nameOf(i) === nameOf(j) && (lambda === 0 || nameOf(i) === 'b')
}

describe('Logistic regression', () => {
  it.each(['lbfgs', 'newton'] as const)('lowers the loss in every iteration (%s)', (solver) => {
    const states = collect(logisticRegressionSteps(noisy.x, noisy.y, { solver }))
    expect(states[0]?.loss).toBeCloseTo(Math.LN2, 12)
    for (let i = 1; i < states.length; i++) {
      const [before, now] = [states[i - 1]?.loss as number, states[i]?.loss as number]
      expect(now).toBeLessThanOrEqual(before + 1e-14)
    }
    expect(states.at(-1)?.stop).toBe('gradient')
  })

  it('ends at the same point with both solvers', () => {
    const fits = (['lbfgs', 'newton'] as const).map((solver) =>
      logisticRegressionFit(noisy.x, noisy.y, { solver }),
    )
    fits[0]?.coef.data.forEach((value, j) => {
      expect(value).toBeCloseTo(fits[1]?.coef.data[j] as number, 5)
    })
  })

  it('needs few Newton steps for three classes, and keeps the sums over them at 0', () => {
    const { x, y } = dataset('iris')
    const model = logisticRegressionFit(x, y, { solver: 'newton', tol: 1e-12 })
    expect(model.iterations).toBeLessThan(12)
    expect(model.stop).not.toBe('iterations')
    expect(model.intercept.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10)
    for (const one of columnMeans(model.coef)) expect(one).toBeCloseTo(0, 10)
  })

  it.each([
    ['with the penalty', 'l2', true],
    ['without it', 'none', true],
    ['without it and an intercept', 'none', false],
  ] as const)('has second derivatives that are those of the slope (%s)', (_, penalty, b) => {
    const x = cloud(30, 3, 5)
    const codes = Int32Array.from({ length: 30 }, (_, i) => (7 * i) % 3)
    const weights = new Float64Array(30).fill(1 / 30)
    const lambda = penalty === 'l2' ? 0.1 : 0
    const problem = { x, codes, classes: 3, weights, lambda, fitIntercept: b }
    const size = 3 * (b ? 4 : 3)
    const theta = Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1) / 2)
    const exact = multinomialHessian(problem)(theta)
    const slope = (j: number, by: number) => {
      const gradient = new Float64Array(size)
      multinomialLoss(problem)(
        theta.map((one, i) => (i === j ? one + by : one)),
        gradient,
      )
      return gradient
    }
    for (let j = 0; j < size; j++) {
      const [up, down] = [slope(j, 1e-5), slope(j, -1e-5)]
      for (let i = 0; i < size; i++) {
        const lift = isLifted(i, j, b, lambda) ? 1 : 0
        const numeric = ((up[i] as number) - (down[i] as number)) / 2e-5
        expect(exact.data[i * size + j]).toBeCloseTo(numeric + lift, 8)
      }
    }
  })

  it('has the mean probability of each class equal its share', () => {
    const { x, y } = dataset('iris')
    const model = logisticRegressionFit(x, y)
    const proba = logisticPredictProba(model, x)
    for (let k = 0; k < 3; k++) {
      const mean = column(proba, k).reduce((sum, p) => sum + p, 0) / 150
      expect(mean).toBeCloseTo(1 / 3, 6)
    }
  })

  it.each([
    ['two classes', noisy.y],
    ['three classes', dataset('iris').y],
  ])('shows in its last state the weights of the model (%s)', (_, y) => {
    const last = collect(logisticRegressionSteps(noisy.x, y)).at(-1)
    const model = logisticRegressionFit(noisy.x, y)
    expect(last?.coef).toEqual(toRows(model.coef))
    expect(last?.intercept).toEqual([...model.intercept])
  })

  it('grows without end on separable classes, unless it is penalised', () => {
    const [x, y] = [
      [[-2], [-1], [1], [2]],
      [0, 0, 1, 1],
    ]
    const free = logisticRegressionFit(x, y, { penalty: 'none', tol: 1e-10 })
    const held = logisticRegressionFit(x, y)
    expect(free.coef.data[0]).toBeGreaterThan(15)
    expect(held.coef.data[0]).toBeLessThan(2)
    const newton = logisticRegressionFit(x, y, { penalty: 'none', solver: 'newton', tol: 1e-10 })
    expect(newton.coef.data[0]).toBeGreaterThan(15)
  })

  it('balanced, treats a class of few as one of many', () => {
    const x = [[0], [1], [2], [3], [4], [5], [6], [9]]
    const y = [0, 0, 0, 0, 0, 0, 1, 1]
    const at = (classWeight: 'none' | 'balanced') =>
      logisticPredictProba(logisticRegressionFit(x, y, { classWeight }), [[5]]).data[1] as number
    expect(at('balanced')).toBeGreaterThan(at('none'))
  })

  it('predicts the classes by their own names', () => {
    const x = cloud(30, 2, 3)
    const names = cloudLabels(30, 3).map((k) => [7, -1, 20][k] as number)
    const model = logisticRegressionFit(x, names)
    expect([...model.classes]).toEqual([-1, 7, 20])
    expect([...logisticPredict(model, x)]).toEqual(names)
  })

  it('takes a constant column and more columns than points', () => {
    const model = logisticRegressionFit(
      [
        [1, 4],
        [2, 4],
        [3, 4],
      ],
      [0, 0, 1],
    )
    expect(model.coef.data[1]).toBeLessThan(1e-3)
    const wide = logisticRegressionFit(cloud(6, 20, 2), cloudLabels(6, 2))
    expect(wide.stop).toBe('gradient')
  })

  it('stops at the cap and says so', () => {
    expect(logisticRegressionFit(noisy.x, noisy.y, { maxIter: 2 }).stop).toBe('iterations')
  })
})

describe('The losses', () => {
  const problem = (classes: number) => ({
    x: cloud(11, 3, classes),
    codes: Int32Array.from(cloudLabels(11, classes)),
    classes,
    weights: new Float64Array(11).fill(1 / 11),
    lambda: 0.3,
    fitIntercept: true,
  })

  it.each([
    ['binary', binaryLoss(problem(2)), 4],
    ['multinomial', multinomialLoss(problem(3)), 12],
  ])('have the gradient that differences show (%s)', (_, loss, size) => {
    const theta = Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1) / 4)
    const gradient = new Float64Array(size)
    loss(theta, gradient)
    const scrap = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      const at = (step: number) => loss(theta.with(i, (theta[i] as number) + step), scrap)
      expect(gradient[i]).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 7)
    }
  })

  it('do not overflow', () => {
    expect([softplus(1000), softplus(-1000)]).toEqual([1000, 0])
    expect([sigmoid(1000), sigmoid(-1000)]).toEqual([1, 0])
  })
})
