import { describe, expect, it } from 'vitest'
import * as ops from '../autograd/index.ts'
import type { Tensor } from '../autograd/tensor.ts'
import { RandomState } from '../random/random-state.ts'
import { collect, drain } from '../steps.ts'
import { gap, type TorchCase, torch, torchBackward, torchInputs } from '../testing/torch.ts'
import { multiHeadStages } from './attention.ts'
import { attention, attentionSteps } from './attention-steps.ts'
import { type LayerSpec, summariseLayers } from './layer-specs.ts'
import { networkClassifierFit, networkClassifierSteps, networkPredict } from './network.ts'
import { runRecurrent } from './recurrent.ts'
import { type RecurrentCell, unrollRecurrent, unrollRecurrentSteps } from './recurrent-insight.ts'
import { blockStages, makeBlock } from './transformer.ts'
import { transformerBlock, transformerBlockSteps } from './transformer-steps.ts'

const get = (tensors: Record<string, Tensor>, name: string) => tensors[name] as Tensor

function expectGradients(one: TorchCase, inputs: Record<string, Tensor>): void {
  for (const [name, gradient] of Object.entries(one.gradients)) {
    expect(gap(get(inputs, name).gradient ?? [], gradient), name).toBeLessThan(1e-12)
  }
}

describe('A recurrent cell', () => {
  it.each(['rnn', 'lstm'] as const)('gives states and gradients of PyTorch: %s', (kind) => {
    const one = torch.cells[kind] as TorchCase
    const t = torchInputs(one)
    const weights = {
      input: ops.transpose(get(t, 'w_ih')),
      hidden: ops.transpose(get(t, 'w_hh')),
      biases: ops.add(get(t, 'b_ih'), get(t, 'b_hh')),
    }
    const steps = runRecurrent(kind, get(t, 'x'), weights)
    const places = steps.map(({ hidden }) => ops.reshape(hidden, [2, 1, 4]))
    const output = ops.concatenate(places, 1)
    expect(gap(output.data, one.output.data)).toBeLessThan(1e-14)
    torchBackward(output)
    expectGradients(one, t)
  })

  const scalar = (w: number): RecurrentCell => ({
    kind: 'rnn',
    hidden: 1,
    inputWeights: [[1]],
    hiddenWeights: [[w]],
    biases: [0],
  })

  it('forgets by the factor w a step at rest: 19 steps stay above 1e-3 for w = 0.7', () => {
    const { memory } = unrollRecurrent(
      scalar(0.7),
      Array.from({ length: 30 }, () => [0]),
    )
    memory.forEach(({ lag, hidden }) => {
      expect(hidden).toBeCloseTo(0.7 ** lag, 14)
    })
    expect(memory.findLastIndex(({ hidden }) => hidden > 1e-3)).toBe(19)
  })

  it('has the product of w(1 − h²) as its memory', () => {
    const { memory, hidden } = unrollRecurrent(scalar(1.3), [[0.2], [-0.5], [0.9]])
    const slope = (t: number) => 1.3 * (1 - (hidden.data[t] as number) ** 2)
    expect(memory[0]?.hidden).toBe(1)
    expect(memory[1]?.hidden).toBeCloseTo(slope(2), 14)
    expect(memory[3]?.hidden).toBeCloseTo(slope(0) * slope(1) * slope(2), 14)
  })

  it('keeps a bit for 50 steps in an LSTM whose gates are set to', () => {
    const big = 20
    const cell: RecurrentCell = {
      kind: 'lstm',
      hidden: 1,
      inputWeights: [[big, 0, 5, 0]], // writes only where the input is not 0
      hiddenWeights: [[0, 0, 0, 0]],
      biases: [-big / 2, big, 0, big],
    }
    const sequence = Array.from({ length: 51 }, (_, t) => [t === 0 ? 1 : 0])
    const states = collect(unrollRecurrentSteps(cell, sequence))
    expect(states[50]?.cell?.[0]).toBeGreaterThan(0.99)
    expect(unrollRecurrent(cell, sequence).memory[50]?.cell).toBeCloseTo(1, 3)
  })

  it('has the product of the forget gates as the memory along the cell', () => {
    const cell: RecurrentCell = {
      kind: 'lstm',
      hidden: 1,
      inputWeights: [[0.3, 0.5, 1, -0.2]],
      hiddenWeights: [[0, 0, 0, 0]], // nothing comes back through h
      biases: [0, 0.4, 0, 0],
    }
    const sequence = [[0.5], [1], [-1]]
    const gates = collect(unrollRecurrentSteps(cell, sequence)).map(
      ({ gates: g }) => g?.forget[0] ?? 0,
    )
    const product = gates.reduce((a, b) => a * b)
    expect(unrollRecurrent(cell, sequence).memory[3]?.cell).toBeCloseTo(product, 14)
  })
})

describe('Attention', () => {
  it('gives output, weights and gradients of PyTorch in two heads with a causal mask', () => {
    const one = torch.cells['multi-head-attention'] as TorchCase
    const t = torchInputs(one)
    const weights = {
      input: ops.transpose(get(t, 'w_in')),
      inputBiases: get(t, 'b_in'),
      output: ops.transpose(get(t, 'w_out')),
      outputBiases: get(t, 'b_out'),
    }
    const result = drain(multiHeadStages(get(t, 'x'), weights, 2, true))
    expect(gap(result.output.data, one.output.data)).toBeLessThan(1e-14)
    expect(gap(result.weights.data, one.weights ?? [])).toBeLessThan(1e-14)
    torchBackward(result.output)
    expectGradients(one, t)
  })

  const keys = [
    [1, 0],
    [0, 1],
    [1, 1],
  ]

  it('looks .401, .198, .401 at the keys of the textbook example', () => {
    const { weights, output } = attention([[1, 0]], keys, keys)
    expect(Array.from(weights.data, (w) => w.toFixed(3))).toEqual(['0.401', '0.198', '0.401'])
    expect(output.data[0]).toBeCloseTo(0.401 + 0.401, 2)
  })

  it('shows its stages in order, with null for what is hidden', () => {
    const states = collect(attentionSteps(keys, keys, keys, { causal: true }))
    expect(states.map(({ phase }) => phase)).toEqual([
      'scores',
      'scaled',
      'masked',
      'softmax',
      'mix',
    ])
    expect(states[1]?.scaled?.[0]?.[2]).toBeCloseTo(1 / Math.SQRT2, 14)
    expect(states[2]?.masked?.map((row) => row.map((cell) => cell === null))).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ])
    expect(states[3]?.weights?.[0]).toEqual([1, 0, 0])
    expect(states[4]?.mix?.[0]).toEqual([1, 0])
  })

  it('becomes sharper at a low temperature and even at a high one', () => {
    const first = (temperature: number) =>
      attention([[2, 0]], keys.slice(0, 2), keys.slice(0, 2), { temperature }).weights.data[0]
    expect(first(0.01)).toBeCloseTo(1, 12)
    expect(first(1e6)).toBeCloseTo(0.5, 5)
  })

  it.each<[string, Parameters<typeof attention>]>([
    ['options.hidden', [[[1, 0]], keys, keys, { hidden: [[true, true, true]] }]],
    ['options.hidden', [[[1, 0]], keys, keys, { hidden: [[true]] }]],
    ['options.causal', [[[1, 0]], keys, keys, { causal: true }]],
    ['keys', [[[1, 0]], [[1]], [[1]]]],
    ['values', [[[1, 0]], keys, [[1]]]],
    ['options.temperature', [[[1, 0]], keys, keys, { temperature: 0 }]],
  ])('refuses what does not fit and names %s', (argument, call) => {
    expect(() => attentionSteps(...call)).toThrow(`\`${argument}\`:`)
  })
})

describe('A transformer block', () => {
  const x = Array.from({ length: 3 }, (_, i) => [i, 1, -i, 0.5])

  it('has the gradient of its output', () => {
    const rng = new RandomState(5)
    const start = { initialisation: { kind: 'xavier-normal' }, rng } as const
    const { weights, parameters } = makeBlock(4, 2, start)
    const input = ops.parameter(rng.normals(24), [2, 3, 4])
    const f = () => ops.mean(ops.square(drain(blockStages(input, weights, 2, true))))
    const tensors = [input, ...parameters.map(({ tensor }) => tensor)]
    expect(ops.checkGradient(f, tensors).error).toBeLessThan(1e-7)
  })

  it('lets no place see a later one when causal', () => {
    const changed = x.map((row, i) => (i === 2 ? [9, 9, 9, 9] : row))
    const options = { heads: 2, causal: true }
    const first = (rows: number[][]) => transformerBlock(rows, options).output.data.slice(0, 8)
    expect(Array.from(first(changed))).toEqual(Array.from(first(x)))
    const open = (rows: number[][]) => transformerBlock(rows, { heads: 2 }).output.data.slice(0, 8)
    expect(Array.from(open(changed))).not.toEqual(Array.from(open(x)))
  })

  it('shows its stages with their shapes', () => {
    const states = collect(transformerBlockSteps(x, { heads: 2, expansion: 3 }))
    const shapes = Object.fromEntries(states.map(({ phase, shape }) => [phase, shape]))
    expect(shapes).toMatchObject({
      queries: [2, 3, 2],
      scores: [2, 3, 3],
      joined: [3, 4],
      expanded: [3, 12],
      'residual-2': [3, 4],
    })
    expect(states.length).toBe(18)
  })

  it('gives the weights of each head', () => {
    const softmax = collect(transformerBlockSteps(x, { heads: 2 })).find(
      ({ phase }) => phase === 'softmax',
    )
    const heads = transformerBlock(x, { heads: 2 }).attention
    expect(heads.map(({ rows, columns }) => [rows, columns])).toEqual([
      [3, 3],
      [3, 3],
    ])
    expect(heads.flatMap(({ data }) => Array.from(data))).toEqual(softmax?.values)
  })

  it('computes with the arrays of a trained network what the network computes', () => {
    const layers: LayerSpec[] = [{ kind: 'transformer-block', heads: 2 }, { kind: 'last' }]
    const inputShape = [3, 4]
    const rows = { data: new RandomState(0).normals(96), rows: 8, columns: 12 }
    const labels = [0, 1, 2, 3, 0, 1, 2, 3]
    const model = networkClassifierFit(rows, labels, layers, { inputShape, epochs: 2 })
    const arrays = model.arrays.map((array) => ({ ...array, name: array.name.slice(2) }))
    const { output } = transformerBlock(x, { heads: 2, arrays })
    const scores = output.data.subarray(8)
    expect(networkPredict(model, [x.flat()])[0]).toBe(scores.indexOf(Math.max(...scores)))
  })

  it('refuses heads that do not divide the columns, and arrays that are missing', () => {
    expect(() => transformerBlockSteps(x, { heads: 3 })).toThrow('`options.heads`:')
    expect(() => transformerBlockSteps(x, { arrays: [] })).toThrow('`options.arrays`:')
  })
})

describe('A network over sequences', () => {
  const rng = new RandomState(1)
  const n = 120
  const bits = Float64Array.from({ length: n * 12 }, () => rng.randint(0, 2))
  const first = Array.from({ length: n }, (_, i) => bits[i * 12] as number)
  const x = { data: bits, rows: n, columns: 12 }
  const adam = { epochs: 40, learningRate: 0.02, batchSize: 20 }
  const accuracy = (layers: LayerSpec[], inputShape: number[]) => {
    const steps = networkClassifierSteps(x, first, layers, { ...adam, inputShape })
    return collect(steps).at(-1)?.score ?? 0
  }

  it('remembers the first of twelve bits in an LSTM', () => {
    const layers: LayerSpec[] = [
      { kind: 'lstm', units: 6, forgetBias: 2 },
      { kind: 'dense', units: 2 },
    ]
    expect(accuracy(layers, [12, 1])).toBeGreaterThan(0.95)
  })

  it('looks it up by attention', () => {
    const layers: LayerSpec[] = [
      { kind: 'embedding', vocabulary: 2, units: 8 },
      { kind: 'position' },
      { kind: 'transformer-block', heads: 2, expansion: 2, causal: true },
      { kind: 'last' },
      { kind: 'dense', units: 2 },
    ]
    expect(accuracy(layers, [12])).toBeGreaterThan(0.95)
  })

  it('counts the parameters that it holds', () => {
    const layers: LayerSpec[] = [
      { kind: 'embedding', vocabulary: 5, units: 4 },
      { kind: 'position' },
      { kind: 'transformer-block', heads: 2, expansion: 3 },
      { kind: 'lstm', units: 3, returns: 'all' },
      { kind: 'layer-norm' },
      { kind: 'dense', units: 4 },
      { kind: 'rnn', units: 2, returns: 'all' },
      { kind: 'mean-over-time' },
    ]
    const model = networkClassifierFit(
      [
        [0, 4, 1],
        [2, 3, 0],
      ],
      [0, 1],
      layers,
      { epochs: 1 },
    )
    const held = model.arrays.reduce((sum, { data }) => sum + data.length, 0)
    const counted = summariseLayers([3], layers).reduce((sum, one) => sum + one.parameters, 0)
    expect(counted).toBe(held)
  })

  it('refuses a word outside the vocabulary and an embedding that is not first', () => {
    const layers: LayerSpec[] = [{ kind: 'embedding', vocabulary: 2, units: 2 }, { kind: 'last' }]
    expect(() =>
      networkClassifierSteps(
        [
          [0, 2],
          [1, 1],
        ],
        [0, 1],
        layers,
      ),
    ).toThrow('`x`: holds 2')
    const late: LayerSpec[] = [{ kind: 'relu' }, { kind: 'embedding', vocabulary: 2, units: 2 }]
    expect(() => summariseLayers([3], late)).toThrow('`layers[1]`:')
  })
})
