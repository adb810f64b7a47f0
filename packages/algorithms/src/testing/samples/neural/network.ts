import type { LayerSpec } from '../../../neural/layer-specs.ts'
import {
  networkClassifierFit,
  networkClassifierSteps,
  networkRegressorFit,
  networkRegressorSteps,
} from '../../../neural/network.ts'
import type { NetworkOptions } from '../../../neural/network-options.ts'
import { type AnySample, type Fault, sample } from '../../sample.ts'

interface Input {
  readonly x: readonly (readonly number[])[]
  readonly labels: readonly number[]
  readonly values: readonly (readonly number[])[]
}

const input = (): Input => ({
  x: Array.from({ length: 10 }, (_, i) => Array.from({ length: 16 }, (_v, j) => ((i * j) % 7) / 7)),
  labels: Array.from({ length: 10 }, (_, i) => i % 2),
  values: Array.from({ length: 10 }, (_, i) => [i / 10, 1 - i / 5]),
})

const LAYERS: readonly LayerSpec[] = [
  { kind: 'conv', filters: 2, size: 3 },
  { kind: 'batch-norm' },
  { kind: 'relu' },
  { kind: 'flatten' },
  { kind: 'dropout', rate: 0.2 },
  { kind: 'dense', units: 2 },
]

const OPTIONS: NetworkOptions = {
  inputShape: [1, 4, 4],
  epochs: 3,
  batchSize: 4,
  granularity: 'batch',
  validationFraction: 0.2,
  earlyStopping: { patience: 2 },
}

type Run = (input: Input, layers?: readonly LayerSpec[], options?: NetworkOptions) => unknown

const faults = (run: Run, y: string) =>
  [
    {
      kind: 'nan',
      title: 'a pixel that is no number',
      call: (one) => run({ ...one, x: [[Number.NaN, ...(one.x[0] ?? []).slice(1)]] }),
      argument: 'x',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'fewer targets than rows',
      call: (one) =>
        run({ ...one, labels: one.labels.slice(1), values: one.values.slice(1) }, LAYERS),
      argument: y,
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'no row',
      call: () => run({ x: [], labels: [], values: [] }),
      argument: 'x',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'a dropout of everything',
      call: (one) => run(one, [{ kind: 'dropout', rate: 1 }]),
      argument: 'layers[0].rate',
      code: 'range',
    },
  ] satisfies Fault<Input>[]

const classify: Run = ({ x, labels }, layers = LAYERS, options = OPTIONS) =>
  networkClassifierSteps(x, labels, layers, options)
const regress: Run = ({ x, values }, layers = LAYERS, options = OPTIONS) =>
  networkRegressorSteps(x, values, layers, options)

/** Networks of layers. */
export const networkSamples: readonly AnySample[] = [
  sample<Input, unknown>({
    name: 'networkClassifierFit',
    input,
    run: ({ x, labels }) => networkClassifierFit(x, labels, LAYERS, OPTIONS),
    steps: {
      name: 'networkClassifierSteps',
      run: ({ x, labels }) => networkClassifierSteps(x, labels, LAYERS, OPTIONS),
    },
    faults: faults(classify, 'y'),
  }),
  sample<Input, unknown>({
    name: 'networkRegressorFit',
    input,
    run: ({ x, values }) => networkRegressorFit(x, values, LAYERS, OPTIONS),
    steps: {
      name: 'networkRegressorSteps',
      run: ({ x, values }) => networkRegressorSteps(x, values, LAYERS, OPTIONS),
    },
    faults: faults(regress, 'y'),
  }),
]
