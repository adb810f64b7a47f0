import { describe, expect, it } from 'vitest'
import { column, toRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { cloud, cloudLabels } from '../testing/samples/clouds.ts'
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
