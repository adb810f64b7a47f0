import { describe, expect, it } from 'vitest'
import { takeRows, zeros } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { trainTestSplit } from '../split/train-test.ts'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { gap } from '../testing/torch.ts'
import { gradientFlow } from './gradient-flow.ts'
import { type LayerSpec, summariseLayers } from './layer-specs.ts'
import { mlpClassifierFit } from './mlp.ts'
import {
  networkClassifierFit,
  networkClassifierSteps,
  networkPredict,
  networkPredictProba,
  networkRegressorFit,
} from './network.ts'
import { networkForward } from './network-model.ts'

const relu = { kind: 'relu' } as const
const dense = (units: number) => ({ kind: 'dense', units }) as const

function digits(rows: number) {
  const { x, y } = dataset('digits')
  const data = x.data.slice(0, rows * 64).map((value) => value / 16)
  return { x: { data, rows, columns: 64 }, y: y.slice(0, rows) }
}

describe('A network of layers', () => {
  it('trains as the hand-written perceptron does: same weights, same losses', () => {
    const { x, y } = digits(200)
    const common = { batchSize: 25, shuffle: false, randomState: 3 }
    const adam = { kind: 'adam' } as const
    const net = networkClassifierFit(x, y, [dense(12), relu, dense(10)], {
      ...common,
      epochs: 8,
      optimiser: adam,
      learningRate: 0.01,
      initialisation: { kind: 'scikit-learn' },
    })
    const mlp = mlpClassifierFit(x, y, {
      ...common,
      hiddenLayerSizes: [12],
      maxIter: 8,
      optimiser: adam,
      learningRateInit: 0.01,
      alpha: 0,
    })
    expect(gap(net.lossCurve, mlp.lossCurve)).toBeLessThan(1e-12)
    expect(gap(net.arrays[0]?.data ?? [], mlp.weights[0]?.data ?? [])).toBeLessThan(1e-11)
  })

  it('learns digits with a convolution, pooling and batch normalisation', () => {
    const { x, y } = digits(600)
    const layers: LayerSpec[] = [
      { kind: 'conv', filters: 6, size: 3, padding: 1 },
      { kind: 'batch-norm' },
      relu,
      { kind: 'max-pool', size: 2 },
      { kind: 'flatten' },
      dense(10),
    ]
    const options = {
      inputShape: [1, 8, 8],
      epochs: 8,
      learningRate: 0.01,
      validationFraction: 0.25,
    }
    const states = collect(networkClassifierSteps(x, y, layers, options))
    expect(states.at(-1)?.validationScore).toBeGreaterThan(0.8)
    expect(states.at(-1)?.layers.map(({ kind }) => kind)).toEqual(['conv', 'batch-norm', 'dense'])
  })

  it('learns a plane by regression', () => {
    const rng = new RandomState(0)
    const x = { data: rng.normals(200), rows: 100, columns: 2 }
    const y = zeros(100, 1)
    for (let i = 0; i < 100; i++) {
      y.data[i] = 2 * (x.data[2 * i] as number) - (x.data[2 * i + 1] as number) + 0.5
    }
    const model = networkRegressorFit(x, y, [dense(1)], { epochs: 60, learningRate: 0.05 })
    expect(gap(networkPredict(model, x), y.data)).toBeLessThan(0.01)
  })

  it('adds the penalty to the loss and pulls the weights towards 0', () => {
    const { x, y } = digits(100)
    const norm = (l2: number) =>
      networkClassifierFit(x, y, [dense(10)], {
        epochs: 30,
        learningRate: 0.01,
        l2,
      }).arrays[0]?.data.reduce((sum, w) => sum + w * w, 0) as number
    expect(norm(0.3)).toBeLessThan(0.3 * norm(0))
  })

  it('yields an epoch a state, and its batches only when asked', () => {
    const { x, y } = digits(40)
    const phases = (granularity?: 'batch') => {
      const options = { epochs: 2, batchSize: 30, ...(granularity ? { granularity } : {}) }
      const states = collect(networkClassifierSteps(x, y, [dense(10)], options))
      return states.map(({ phase, epoch, batch }) => `${phase} ${epoch}.${batch}`)
    }
    expect(phases()).toEqual(['start 0.0', 'epoch 1.2', 'epoch 2.2', 'end 2.0'])
    const second = ['batch 2.1', 'batch 2.2', 'epoch 2.2', 'end 2.0']
    expect(phases('batch').slice(4)).toEqual(second)
  })

  it('counts the share of rows that its training batches got right', () => {
    const { x, y } = digits(50)
    const options = { optimiser: { kind: 'sgd' }, learningRate: 1e-12, epochs: 1 } as const
    const end = collect(networkClassifierSteps(x, y, [dense(10)], options)).at(-1)
    const model = networkClassifierFit(x, y, [dense(10)], options)
    const right = networkPredict(model, x).filter((label, i) => label === y[i]).length
    expect(end?.score).toBe(right / 50)
  })

  it('restores the epoch with the lowest validation loss', () => {
    const { x, y } = digits(120)
    const options = {
      epochs: 200,
      learningRate: 0.05,
      validationFraction: 0.5,
      earlyStopping: { patience: 4 },
    }
    const model = networkClassifierFit(x, y, [dense(32), relu, dense(10)], options)
    expect(model.stopped).toBe('early')
    const lowest = model.validationCurve.indexOf(Math.min(...model.validationCurve)) + 1
    expect(model.bestEpoch).toBe(lowest)
    expect(model.validationCurve.length).toBe(lowest + 4)
    // The rows held out: drawn after the weights, so from a stream that has drawn those.
    const rng = new RandomState(0)
    rng.normals(64 * 32 + 32 * 10)
    const { test } = trainTestSplit(120, { testSize: 0.5, randomState: rng })
    const proba = networkPredictProba(model, takeRows(x, test)).data
    const loss = test.reduce((sum, row, i) => {
      return sum - Math.log(proba[i * 10 + (y[row] as number)] as number) / 60
    }, 0)
    expect(loss).toBeCloseTo(model.validationCurve[lowest - 1] as number, 10)
  })

  it('ends as diverged with finite parameters', () => {
    const { x, y } = digits(60)
    const options = { optimiser: { kind: 'sgd' }, learningRate: 1e200, epochs: 5 } as const
    const model = networkClassifierFit(x, y, [dense(8), dense(10)], options)
    expect(model.stopped).toBe('diverged')
    expect(model.arrays.every(({ data }) => data.every(Number.isFinite))).toBe(true)
  })

  it('clips the whole gradient to the longest norm allowed', () => {
    const { x, y } = digits(32)
    const step = (clipNorm?: number) => {
      const options = { optimiser: { kind: 'sgd' }, learningRate: 1, epochs: 1 } as const
      const start = collect(networkClassifierSteps(x, y, [dense(10)], options))[0]
      const model = networkClassifierFit(x, y, [dense(10)], {
        ...options,
        ...(clipNorm ? { clipNorm } : {}),
      })
      const before = start?.layers[0]?.arrays.flatMap(({ values }) => values) ?? []
      const after = model.arrays.flatMap(({ data }) => Array.from(data))
      return Math.hypot(...after.map((value, i) => value - (before[i] as number)))
    }
    expect(step()).toBeGreaterThan(0.1)
    expect(step(0.1)).toBeCloseTo(0.1, 12)
  })
})

describe('Batch normalisation in a network', () => {
  const x = [[1], [3], [5], [7]]
  const fit = (momentum: number) =>
    networkRegressorFit(x, [[0], [0], [0], [0]], [{ kind: 'batch-norm', momentum }], {
      epochs: 1,
      batchSize: 4,
      learningRate: 1e-9,
    })

  it('keeps running averages with the unbiased variance', () => {
    const arrays = fit(0.1).arrays
    const of = (name: string) => arrays.find((array) => array.name === name)?.data[0] as number
    expect(of('0.mean')).toBeCloseTo(0.1 * 4, 12)
    expect(of('0.variance')).toBeCloseTo(0.9 + 0.1 * (20 / 3), 12)
  })

  it('answers by the batch while training and by the averages afterwards', () => {
    const model = fit(1)
    const training = networkForward(model, x, { training: true }).output.data
    expect(
      gap(
        training,
        [-3, -1, 1, 3].map((v) => v / Math.sqrt(5)),
      ),
    ).toBeLessThan(1e-5)
    const alone = networkForward(model, [[7]]).output.data[0] as number
    expect(alone).toBeCloseTo(3 / Math.sqrt(20 / 3), 5)
    expect(networkForward(model, [[7]], { training: true }).output.data[0]).toBeCloseTo(0, 6)
  })
})

describe('Dropout in a network', () => {
  const model = networkRegressorFit(
    [[1, 1, 1, 1]],
    [[1, 1, 1, 1]],
    [{ kind: 'dropout', rate: 0.5 }],
    {
      epochs: 1,
    },
  )

  it('masks while training, by the seed, and does nothing in prediction', () => {
    const pass = (randomState: number) =>
      Array.from(networkForward(model, [[2, 2, 2, 2]], { training: true, randomState }).output.data)
    expect(pass(1)).toEqual(pass(1))
    expect(pass(1)).not.toEqual(pass(3))
    for (const value of pass(1)) expect([0, 4]).toContain(value)
    expect(Array.from(networkForward(model, [[2, 2, 2, 2]]).output.data)).toEqual([2, 2, 2, 2])
  })
})

describe('The summary of the layers', () => {
  it('counts parameters and sizes by formula', () => {
    const layers: LayerSpec[] = [
      { kind: 'conv', filters: 8, size: 3 },
      { kind: 'max-pool', size: 2 },
      { kind: 'flatten' },
      dense(10),
    ]
    const summary = summariseLayers([1, 8, 8], layers)
    expect(summary.map(({ outputShape }) => outputShape)).toEqual([
      [8, 6, 6],
      [8, 3, 3],
      [72],
      [10],
    ])
    expect(summary.map(({ parameters }) => parameters)).toEqual([80, 0, 0, 730])
    expect(summary.map(({ multiplyAdds }) => multiplyAdds)).toEqual([2592, 0, 0, 720])
  })

  it('agrees with the arrays that a network holds', () => {
    const layers: LayerSpec[] = [
      { kind: 'conv', filters: 2, size: 3, stride: 2, padding: 1 },
      { kind: 'residual', layers: [{ kind: 'conv', filters: 2, size: 3, padding: 1 }, relu] },
      { kind: 'batch-norm' },
      { kind: 'flatten' },
      { kind: 'layer-norm' },
      dense(2),
    ]
    const options = { inputShape: [1, 4, 4], epochs: 1 }
    const x = { data: new RandomState(1).normals(64), rows: 4, columns: 16 }
    const model = networkClassifierFit(x, [0, 1, 0, 1], layers, options)
    const trained = model.arrays.filter(({ name }) => !/mean|variance/.test(name))
    const total = summariseLayers([1, 4, 4], layers).reduce((sum, one) => sum + one.parameters, 0)
    expect(trained.reduce((sum, { data }) => sum + data.length, 0)).toBe(total)
  })

  it.each<[string, number[], LayerSpec[]]>([
    ['layers[0]', [1, 8, 8], [dense(3)]],
    ['layers[1].size', [1, 4, 4], [relu, { kind: 'conv', filters: 1, size: 5 }]],
    ['layers[0].kind', [4], [{ kind: 'convolution' as 'relu' }]],
    ['layers[0]', [4], [{ kind: 'residual', layers: [dense(3)] }]],
    ['layers[0].layers[0].units', [4], [{ kind: 'residual', layers: [dense(0)] }]],
    ['layers[0].rate', [4], [{ kind: 'dropout', rate: 1 }]],
    ['inputShape[0]', [0], []],
  ])('names what does not fit: %s', (argument, inputShape, layers) => {
    expect(() => summariseLayers(inputShape, layers)).toThrow(`\`${argument}\`:`)
  })
})

describe('The flow of gradients through a deep net', () => {
  const ratio = (options: Parameters<typeof gradientFlow>[0]) => gradientFlow(options).ratio

  it('dries up in sigmoids, by at least the best case of 0.25 a layer', () => {
    const flow = gradientFlow({ depth: 10, activation: 'sigmoid' })
    expect(flow.bestCaseFactor).toBeCloseTo(9.5367e-7, 10)
    expect(flow.ratio).toBeLessThan(1e-4)
    expect(flow.layers.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('keeps its size with He weights before ReLU, and with shortcuts', () => {
    const he = { kind: 'he-normal' } as const
    const wide = { depth: 10, width: 128, activation: 'relu' } as const
    expect(ratio({ ...wide, initialisation: he })).toBeGreaterThan(0.5)
    expect(ratio({ ...wide, initialisation: he })).toBeLessThan(2)
    expect(ratio({ activation: 'sigmoid', residual: true })).toBeGreaterThan(0.5)
  })

  it('explodes when the weights are too large and vanishes when they are too small', () => {
    const normal = (deviation: number) => ({ kind: 'normal', deviation }) as const
    expect(ratio({ activation: 'relu', initialisation: normal(1) })).toBeGreaterThan(1e3)
    expect(ratio({ activation: 'relu', initialisation: normal(0.01) })).toBeLessThan(1e-6)
  })
})
