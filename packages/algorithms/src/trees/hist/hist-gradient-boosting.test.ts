import { describe, expect, it } from 'vitest'
import { RandomState } from '../../random/random-state.ts'
import { collect } from '../../steps.ts'
import { dataset } from '../../testing/files.ts'
import { treeProblem } from '../../testing/tree-data.ts'
import { binPoints, chooseBins } from './binning.ts'
import { heapPop, heapPush } from './heap.ts'
import {
  histGradientBoostingClassifierFit,
  histGradientBoostingClassifierPredict,
  histGradientBoostingClassifierPredictProba,
  histGradientBoostingClassifierSteps,
} from './hist-gradient-boosting-classifier.ts'
import {
  histGradientBoostingRegressorFit,
  histGradientBoostingRegressorPredict,
  histGradientBoostingRegressorSteps,
} from './hist-gradient-boosting-regressor.ts'

const cancer = dataset('breast-cancer')

describe('Bins', () => {
  it.each([
    ['spread evenly', (u: number) => u],
    ['crowded near 0', (u: number) => u ** 30],
    ['of both signs and all sizes', (u: number) => (u - 0.5) * 10 ** Math.floor(u * 40 - 20)],
    ['few', (u: number) => Math.floor(u * 4)],
  ])('hold the values between their thresholds when values are %s', (_, shape) => {
    const data = new RandomState(1).randomSample(3000).map(shape)
    const x = { data, rows: 1500, columns: 2 }
    const binning = chooseBins(x, 60, 0)
    const { words } = binPoints(binning, x)
    for (let i = 0; i < 3000; i++) {
      const thresholds = binning.thresholds[i % 2] as Float64Array
      const bin = ((words[0]?.[i >> 1] as number) >>> (8 * (i % 2))) & 255
      expect(data[i]).toBeGreaterThan(thresholds[bin - 1] ?? Number.NEGATIVE_INFINITY)
      expect(data[i]).toBeLessThanOrEqual(thresholds[bin] ?? Number.POSITIVE_INFINITY)
    }
  })

  it('put a missing value last and a constant feature into one bin', () => {
    const x = { data: Float64Array.of(5, Number.NaN, 5, 1), rows: 2, columns: 2 }
    const binning = chooseBins(x, 9, 0)
    const { words, missing } = binPoints(binning, x)
    expect(binning.thresholds.map(({ length }) => length)).toEqual([0, 0])
    expect(missing).toEqual([false, true])
    expect(Array.from(words[0] as Int32Array)).toEqual([9 << 8, 0])
  })
})

describe('The heap', () => {
  it('gives items in order, the earlier first among equals of a short list', () => {
    const heap: number[] = []
    const values = new RandomState(0).randints(0, 50, 200)
    for (const value of values) heapPush(heap, value, (a, b) => a < b)
    const out = Array.from(values, () => heapPop(heap, (a, b) => a < b))
    expect(out).toEqual(Array.from(values).sort((a, b) => a - b))
    expect(heapPop(heap, (a, b) => a < b)).toBeUndefined()
  })
})

describe('Boosting for classes', () => {
  it('lowers the training loss every round at a small learning rate', () => {
    const states = collect(histGradientBoostingClassifierSteps(cancer.x, cancer.y, { maxIter: 30 }))
    expect(states[0]?.phase).toBe('start')
    for (let r = 1; r < states.length; r++) {
      expect(states[r]?.loss).toBeLessThan(states[r - 1]?.loss as number)
    }
  })

  it('stops when the validation loss no longer falls, which the training loss goes on to do', () => {
    const even = Array.from({ length: 284 }, (_, i) => 2 * i)
    const pick = (rows: number[]) => ({
      x: rows.map((i) => Array.from(cancer.x.data.subarray(i * 30, i * 30 + 30))),
      y: rows.map((i) => cancer.y[i] as number),
    })
    const train = pick(even)
    const validation = pick(even.map((i) => i + 1))
    const options = { validation, earlyStopping: true, learningRate: 0.3, maxIter: 500 }
    const model = histGradientBoostingClassifierFit(train.x, train.y, options)
    const rounds = model.trees.length
    expect(rounds).toBeLessThan(200)
    const best = model.validationLosses.indexOf(Math.min(...model.validationLosses))
    expect(rounds - best).toBeLessThanOrEqual(10)
    expect(model.losses.at(-1)).toBeLessThan(model.losses[best] as number)
    const shares = histGradientBoostingClassifierPredictProba(model, validation.x, { rounds: best })
    expect(shares.rows).toBe(284)
  })

  it('gives three classes probabilities that sum to 1', () => {
    const { x, y } = dataset('iris')
    const model = histGradientBoostingClassifierFit(x, y, { maxIter: 10 })
    const { data } = histGradientBoostingClassifierPredictProba(model, x)
    for (let i = 0; i < 150; i++) {
      expect(data.subarray(3 * i, 3 * i + 3).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    }
    const wrong = histGradientBoostingClassifierPredict(model, x).filter(
      (label, i) => label !== y[i],
    )
    expect(wrong.length).toBeLessThan(8)
  })

  it('learns from missing values where they mean something', () => {
    const x = Array.from({ length: 60 }, (_, i) => [i % 2 === 0 ? Number.NaN : (i * 7) % 13])
    const y = x.map((_, i) => (i % 2 === 0 ? 1 : 0))
    const model = histGradientBoostingClassifierFit(x, y, { minSamplesLeaf: 5 })
    expect(Array.from(histGradientBoostingClassifierPredict(model, x))).toEqual(y)
  })

  it('predicts the class shares when too few samples are there to split', () => {
    const model = histGradientBoostingClassifierFit([[1], [2], [3]], [0, 1, 1], { maxIter: 2 })
    const { data } = histGradientBoostingClassifierPredictProba(model, [[9]])
    expect(data[1]).toBeCloseTo(2 / 3, 6)
  })

  it('refuses one class, and a validation class it has not seen', () => {
    expect(() => histGradientBoostingClassifierFit([[1], [2]], [7, 7])).toThrow(
      '`y`: holds 1 class',
    )
    const validation = { x: [[1]], y: [5] }
    expect(() => histGradientBoostingClassifierFit([[1], [2]], [0, 1], { validation })).toThrow(
      '`options.validation.y`: holds 5; give only the classes 0, 1',
    )
  })
})

describe('Boosting for measured targets', () => {
  it('covers about the asked share of the targets by a quantile', () => {
    const { x, targets } = treeProblem('uniform')
    for (const quantile of [0.25, 0.75]) {
      const options = { loss: 'quantile', quantile, maxIter: 60 } as const
      const predicted = histGradientBoostingRegressorPredict(
        histGradientBoostingRegressorFit(x, targets, options),
        x,
      )
      const share = targets.filter((y, i) => y <= (predicted[i] as number)).length / 300
      expect(Math.abs(share - quantile)).toBeLessThan(0.1)
    }
  })

  it('starts from the mean, or the median for absolute error', () => {
    const [x, y] = [
      [[0], [1], [2]],
      [0, 0, 9],
    ] as const
    const at = (loss: 'squared_error' | 'absolute_error') =>
      collect(histGradientBoostingRegressorSteps(x, y, { loss }), 1)[0]?.raw[0]?.[0]
    expect(at('squared_error')).toBe(3)
    expect(at('absolute_error')).toBe(0)
  })

  it('keeps to the limits of depth and leaves', () => {
    const { x, y } = dataset('diabetes')
    for (const state of histGradientBoostingRegressorSteps(x, y, {
      maxIter: 5,
      maxDepth: 3,
      maxLeafNodes: 6,
    })) {
      expect(state.depth).toBeLessThanOrEqual(3)
      expect(state.leaves).toBeLessThanOrEqual(6)
    }
  })
})
