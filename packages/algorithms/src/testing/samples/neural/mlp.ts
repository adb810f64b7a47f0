import {
  mlpClassifierFit,
  mlpClassifierSteps,
  mlpRegressorFit,
  mlpRegressorSteps,
} from '../../../neural/mlp.ts'
import type { MlpOptions } from '../../../neural/mlp-options.ts'
import { type AnySample, type Fault, sample } from '../../sample.ts'

interface Input {
  readonly x: readonly (readonly number[])[]
  readonly y: readonly number[]
}

const OPTIONS: MlpOptions = {
  hiddenLayerSizes: [3, 2],
  batchSize: 4,
  maxIter: 3,
  earlyStopping: true,
  validationFraction: 0.3,
  granularity: 'batch',
}

const input = (): Input => ({
  x: Array.from({ length: 12 }, (_, i) => [i / 12, (i % 3) - 1]),
  y: Array.from({ length: 12 }, (_, i) => i % 3),
})

const faults = (run: (x: Input['x'], y: Input['y'], options?: MlpOptions) => unknown) =>
  [
    {
      kind: 'nan',
      title: 'a value that is no number',
      call: ({ x, y }) => run([[Number.NaN, 0], ...x.slice(1)], y),
      argument: 'x',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'fewer targets than rows',
      call: ({ x, y }) => run(x, y.slice(1)),
      argument: 'y',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'no row',
      call: () => run([], []),
      argument: 'x',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'a hidden layer without units',
      call: ({ x, y }) => run(x, y, { hiddenLayerSizes: [3, 0] }),
      argument: 'options.hiddenLayerSizes[1]',
      code: 'range',
    },
  ] satisfies Fault<Input>[]

/** The perceptrons. */
export const mlpSamples: readonly AnySample[] = [
  sample<Input, unknown>({
    name: 'mlpClassifierFit',
    input,
    run: ({ x, y }) => mlpClassifierFit(x, y, OPTIONS),
    steps: { name: 'mlpClassifierSteps', run: ({ x, y }) => mlpClassifierSteps(x, y, OPTIONS) },
    faults: faults(mlpClassifierSteps),
  }),
  sample<Input, unknown>({
    name: 'mlpRegressorFit',
    input,
    run: ({ x, y }) => mlpRegressorFit(x, y, OPTIONS),
    steps: { name: 'mlpRegressorSteps', run: ({ x, y }) => mlpRegressorSteps(x, y, OPTIONS) },
    faults: faults(mlpRegressorSteps),
  }),
]
