import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect, drain, last } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import {
  mlpActivations,
  mlpClassifierFit,
  mlpClassifierSteps,
  mlpPredict,
  mlpPredictProba,
  mlpRegressorFit,
  mlpRegressorSteps,
} from './mlp.ts'
import { activationMaps, deadUnitShares, mlpFromLayers } from './mlp-insight.ts'

/** Four corners of a square, opposite ones alike. */
const XOR = {
  x: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  y: [0, 1, 1, 0],
}
const SETTINGS = { hiddenLayerSizes: [8], learningRateInit: 0.05, maxIter: 400, randomState: 1 }

describe('The perceptron classifier', () => {
  it('learns exclusive or, which a linear model cannot', () => {
    const model = mlpClassifierFit(XOR.x, XOR.y, SETTINGS)
    expect(Array.from(mlpPredict(model, XOR.x))).toEqual(XOR.y)
    const linear = mlpClassifierFit(XOR.x, XOR.y, { ...SETTINGS, hiddenLayerSizes: [] })
    expect(Array.from(mlpPredict(linear, XOR.x))).not.toEqual(XOR.y)
  })

  it('learns digits to 0.9 on rows it has not seen, in every one of three seeds', () => {
    const { x, y } = dataset('digits')
    const scaled = x.data.map((value) => value / 16)
    const train = { data: scaled.subarray(0, 1200 * 64), rows: 1200, columns: 64 }
    const test = { data: scaled.subarray(1200 * 64), rows: x.rows - 1200, columns: 64 }
    for (const randomState of [0, 1, 2]) {
      const options = { hiddenLayerSizes: [32], batchSize: 32, maxIter: 20, randomState }
      const model = mlpClassifierFit(train, y.slice(0, 1200), options)
      const right = mlpPredict(model, test).filter((label, i) => label === y[1200 + i]).length
      expect(right / test.rows).toBeGreaterThan(0.9)
    }
  })

  it('gives probabilities that sum to 1, two columns for two classes', () => {
    const proba = mlpPredictProba(mlpClassifierFit(XOR.x, XOR.y, SETTINGS), XOR.x)
    for (const row of toRows(proba)) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 14)
    expect(proba.columns).toBe(2)
  })

  it('keeps the labels as they are written', () => {
    const model = mlpClassifierFit(XOR.x, [-3, 5, 5, -3], SETTINGS)
    expect(Array.from(mlpPredict(model, XOR.x))).toEqual([-3, 5, 5, -3])
  })

  it('yields a state a batch when asked, with the batches of an epoch counted', () => {
    const options = {
      hiddenLayerSizes: [2],
      batchSize: 3,
      maxIter: 2,
      granularity: 'batch',
    } as const
    const states = collect(mlpClassifierSteps(XOR.x, XOR.y, options))
    expect(states.map(({ phase, epoch, batch }) => [phase, epoch, batch])).toEqual([
      ['start', 0, 0],
      ['batch', 1, 1],
      ['batch', 1, 2],
      ['epoch', 1, 2],
      ['batch', 2, 1],
      ['batch', 2, 2],
      ['epoch', 2, 2],
      ['end', 2, 0],
    ])
  })

  it('ends as diverged, with the last finite weights, when the learning rate is absurd', () => {
    const options = { ...SETTINGS, optimiser: { kind: 'sgd' }, learningRateInit: 1e200 } as const
    const model = mlpClassifierFit(XOR.x, XOR.y, { ...options, activation: 'identity' })
    expect(model.stopped).toBe('diverged')
    expect(model.weights.every(({ data }) => data.every(Number.isFinite))).toBe(true)
  })

  it('stops by itself, and says so, when the loss no longer falls', () => {
    const model = mlpClassifierFit(XOR.x, XOR.y, { ...SETTINGS, tol: 10, nIterNoChange: 3 })
    expect(model.stopped).toBe('converged')
    expect(model.lossCurve.length).toBe(5) // the first sets the mark, then more than 3 without gain
  })

  it('refuses labels of one class', () => {
    expect(() => mlpClassifierSteps(XOR.x, [1, 1, 1, 1])).toThrow('`y`:')
  })

  it('refuses at the call to hold rows out when one class has a single row', () => {
    const call = () => mlpClassifierSteps(XOR.x, [0, 0, 0, 1], { earlyStopping: true })
    expect(call).toThrow('`options.validationFraction`:')
  })

  it('follows the schedule by epoch', () => {
    const schedule = { kind: 'step', every: 2, factor: 0.5 } as const
    const states = collect(mlpClassifierSteps(XOR.x, XOR.y, { maxIter: 5, schedule }))
    const rates = states.filter(({ phase }) => phase === 'epoch').map((state) => state.learningRate)
    expect(rates).toEqual([1e-3, 1e-3, 5e-4, 5e-4, 2.5e-4])
  })

  it('takes constant columns, more columns than rows and equal rows', () => {
    const x = [0, 1, 2, 2].map((v) => [v, 7, 0, 0, 0, v * v])
    const model = mlpClassifierFit(x, [0, 1, 2, 2], { maxIter: 5 })
    expect(mlpPredictProba(model, x).data.every(Number.isFinite)).toBe(true)
  })
})

describe('The perceptron regressor', () => {
  it('draws a parabola', () => {
    const x = Array.from({ length: 41 }, (_, i) => [(i - 20) / 10])
    const y = x.map(([v]) => (v as number) ** 2)
    const options = { hiddenLayerSizes: [16], activation: 'tanh', learningRateInit: 0.02 } as const
    const model = mlpRegressorFit(x, y, { ...options, maxIter: 500, tol: 0 })
    const worst = Math.max(...mlpPredict(model, x).map((p, i) => Math.abs(p - (y[i] as number))))
    expect(worst).toBeLessThan(0.25)
  })

  it('takes several outputs as columns', () => {
    const y = XOR.x.map(([a, b]) => [(a as number) + (b as number), (a as number) - (b as number)])
    const model = mlpRegressorFit(XOR.x, y, { ...SETTINGS, hiddenLayerSizes: [], tol: 0 })
    expect(model.sizes).toEqual([2, 2])
    mlpPredict(model, XOR.x).forEach((p, i) => {
      expect(p).toBeCloseTo(y.flat()[i] as number, 2)
    })
  })

  it('refuses as many targets as do not fit', () => {
    expect(() => mlpRegressorSteps(XOR.x, [1, 2])).toThrow('`y`:')
    expect(() => mlpRegressorSteps(XOR.x, [[1], [2]])).toThrow('`y`:')
  })
})

describe('A look inside', () => {
  const steps = () => mlpClassifierSteps(XOR.x, XOR.y, { ...SETTINGS, maxIter: 30 })

  it('gives the model of the last state, which predicts as the fitted one', () => {
    const model = drain(steps())
    const state = last(steps())
    const again = mlpFromLayers(state?.layers ?? [], model)
    expect(Array.from(mlpPredictProba(again, XOR.x).data)).toEqual(
      Array.from(mlpPredictProba(model, XOR.x).data),
    )
  })

  it('maps every unit over the plane, the second input upwards', () => {
    const model = drain(steps())
    const maps = activationMaps(model, { x: [0, 2], y: [0, 4], resolution: 4 })
    expect(maps.map(({ layer, unit }) => [layer, unit])).toEqual([
      ...Array.from({ length: 8 }, (_, unit) => [1, unit]),
      [2, 0],
    ])
    const output = maps.at(-1)?.values.data as Float64Array
    const at = (x: number, y: number) => mlpActivations(model, [[x, y]])[1]?.data[0] as number
    expect(output[0]).toBeCloseTo(at(0.25, 3.5), 14)
    expect(output[15]).toBeCloseTo(at(1.75, 0.5), 14)
  })

  it('counts a unit as dead when it gives 0 for every row', () => {
    const layer = (weights: number[][], biases: number[]) => ({
      weights,
      biases,
      gradientNorm: null,
    })
    const model = mlpFromLayers(
      [
        layer(
          [
            [1, 1, 1, -1],
            [1, 1, 1, -1],
          ],
          [0, -3, 0.5, 1],
        ),
        layer([[1], [1], [1], [1]], [0]),
      ],
      { task: 'regression', activation: 'relu', output: 'identity', classes: [] },
    )
    expect(deadUnitShares(model, XOR.x)).toEqual([0.25])
  })

  it('refuses a map of a net with three inputs', () => {
    const model = mlpClassifierFit(
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      [0, 1],
      { maxIter: 1 },
    )
    expect(() => activationMaps(model, { x: [0, 1], y: [0, 1] })).toThrow('`model`:')
  })

  it('advances a RandomState that is handed in', () => {
    const rng = new RandomState(3)
    const first = mlpClassifierFit(XOR.x, XOR.y, { maxIter: 1, randomState: rng })
    const second = mlpClassifierFit(XOR.x, XOR.y, { maxIter: 1, randomState: rng })
    expect(first.weights).not.toEqual(second.weights)
  })
})
