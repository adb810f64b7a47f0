import { backprop, backpropSteps } from '../../../autograd/backprop-by-hand.ts'
import type { ScalarGraph } from '../../../autograd/scalar-graph.ts'
import { type TwoLayerNet, twoLayerGraph } from '../../../autograd/two-layer-graph.ts'
import { earlyStopping, earlyStoppingSteps } from '../../../optimisers/early-stopping.ts'
import { rosenbrock } from '../../../optimisers/objectives.ts'
import { optimise, optimiseSteps } from '../../../optimisers/optimise.ts'
import { type AnySample, sample } from '../../sample.ts'

const net: TwoLayerNet = {
  x: [0.5, -1],
  target: 1,
  hidden: [
    [0.4, -0.2, 0.1],
    [-0.3, 0.8, 0.05],
  ],
  output: [0.7, -0.6, 0.2],
  activation: 'tanh',
}

const backpropSample = sample({
  name: 'backprop',
  input: (): ScalarGraph => twoLayerGraph(net),
  run: (graph) => backprop(graph),
  steps: { name: 'backpropSteps', run: (graph) => backpropSteps(graph) },
  faults: [
    {
      kind: 'nan',
      title: 'a value that is no number',
      call: (graph) =>
        backpropSteps([{ id: 'nan', op: 'value', value: Number.NaN }, ...graph], 'loss'),
      argument: 'graph[0].value',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'a product of one number',
      call: (graph) => backpropSteps([...graph, { id: 'p', op: 'multiply', inputs: ['x1'] }]),
      argument: 'graph[28].inputs',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'no node',
      call: () => backpropSteps([]),
      argument: 'graph',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'an output that is no node',
      call: (graph) => backpropSteps(graph, 'nobody'),
      argument: 'output',
      code: 'range',
    },
  ],
})

const optimiseSample = sample({
  name: 'optimise',
  input: () => ({ start: [-1.2, 1] }),
  run: ({ start }) => optimise(rosenbrock(), start, settings),
  steps: {
    name: 'optimiseSteps',
    run: ({ start }) => optimiseSteps(rosenbrock(), start, settings),
  },
  faults: [
    {
      kind: 'nan',
      title: 'a start that is no number',
      call: () => optimiseSteps(rosenbrock(), [Number.NaN, 0]),
      argument: 'start',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'a start of three numbers in the plane',
      call: () => optimiseSteps(rosenbrock(), [1, 2, 3]),
      argument: 'start',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'an empty start',
      call: () => optimiseSteps(rosenbrock(), []),
      argument: 'start',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'a learning rate of 0',
      call: ({ start }) => optimiseSteps(rosenbrock(), start, { learningRate: 0 }),
      argument: 'options.learningRate',
      code: 'range',
    },
  ],
})

const settings = {
  optimiser: { kind: 'adam' },
  schedule: { kind: 'cosine', total: 20 },
  learningRate: 0.1,
  noise: 0.1,
  maxSteps: 20,
} as const

const earlyStoppingSample = sample({
  name: 'earlyStopping',
  input: () => [1, 0.8, 0.7, 0.72, 0.71, 0.69, 0.75, 0.74, 0.73],
  run: (curve) => earlyStopping(curve, { patience: 3 }),
  steps: { name: 'earlyStoppingSteps', run: (curve) => earlyStoppingSteps(curve, { patience: 3 }) },
  faults: [
    {
      kind: 'nan',
      title: 'a loss that is no number',
      call: (curve) => earlyStoppingSteps([...curve, Number.NaN]),
      argument: 'curve',
      code: 'not-finite',
    },
    {
      kind: 'empty',
      title: 'no epoch',
      call: () => earlyStoppingSteps([]),
      argument: 'curve',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'no patience',
      call: (curve) => earlyStoppingSteps(curve, { patience: 0 }),
      argument: 'options.patience',
      code: 'range',
    },
  ],
  cannot: { shape: 'a curve of any length is fine' },
})

/** Backpropagation by hand and the optimisers. */
export const optimiserSamples: readonly AnySample[] = [
  backpropSample,
  optimiseSample,
  earlyStoppingSample,
]
