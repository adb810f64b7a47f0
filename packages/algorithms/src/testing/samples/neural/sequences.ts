import { attention, attentionSteps } from '../../../neural/attention-steps.ts'
import {
  type RecurrentCell,
  unrollRecurrent,
  unrollRecurrentSteps,
} from '../../../neural/recurrent-insight.ts'
import { transformerBlock, transformerBlockSteps } from '../../../neural/transformer-steps.ts'
import { type AnySample, sample } from '../../sample.ts'

type Rows = readonly (readonly number[])[]

const ROWS: Rows = [
  [1, 0, 0.5, -1],
  [0, 1, 2, 0.25],
  [1, 1, -0.5, 0],
]

const CELL: RecurrentCell = {
  kind: 'lstm',
  hidden: 2,
  inputWeights: [
    [0.5, -0.5, 0.25, 1, 0.1, 0.2, -0.3, 0.4],
    [0.1, 0.2, 0.3, 0.4, 0.5, -0.6, 0.7, -0.8],
  ],
  hiddenWeights: [
    [0.3, 0, -0.2, 0.1, 0.4, 0.2, 0, 0.1],
    [0, 0.3, 0.2, -0.1, 0.2, 0.1, 0.5, 0],
  ],
  biases: [0, 0, 1, 1, 0, 0, 0, 0],
}

const attentionSample = sample({
  name: 'attention',
  input: () => ({ q: ROWS, k: ROWS, v: ROWS }),
  run: ({ q, k, v }) => attention(q, k, v, { causal: true }),
  steps: {
    name: 'attentionSteps',
    run: ({ q, k, v }) => attentionSteps(q, k, v, { causal: true }),
  },
  faults: [
    {
      kind: 'nan',
      title: 'a query that is no number',
      call: ({ k, v }) => attentionSteps([[Number.NaN, 0, 0, 0]], k, v),
      argument: 'queries',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'keys of another width',
      call: ({ q, v }) => attentionSteps(q, [[1], [2], [3]], v),
      argument: 'keys',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'no key',
      call: ({ q, v }) => attentionSteps(q, [], v),
      argument: 'keys',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'a temperature of 0',
      call: ({ q, k, v }) => attentionSteps(q, k, v, { temperature: 0 }),
      argument: 'options.temperature',
      code: 'range',
    },
  ],
})

const transformerSample = sample({
  name: 'transformerBlock',
  input: () => ({ x: ROWS }),
  run: ({ x }) => transformerBlock(x, { heads: 2, causal: true }),
  steps: {
    name: 'transformerBlockSteps',
    run: ({ x }) => transformerBlockSteps(x, { heads: 2, causal: true }),
  },
  faults: [
    {
      kind: 'nan',
      title: 'a value that is no number',
      call: () => transformerBlockSteps([[1, Number.NaN]]),
      argument: 'x',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'parameters that are missing',
      call: ({ x }) => transformerBlockSteps(x, { arrays: [] }),
      argument: 'options.arrays',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'no row',
      call: () => transformerBlockSteps([]),
      argument: 'x',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'heads that do not divide the columns',
      call: ({ x }) => transformerBlockSteps(x, { heads: 3 }),
      argument: 'options.heads',
      code: 'range',
    },
  ],
})

const unrollSample = sample({
  name: 'unrollRecurrent',
  input: () => ({ cell: CELL, sequence: ROWS.map((row) => row.slice(0, 2)) }),
  run: ({ cell, sequence }) => unrollRecurrent(cell, sequence),
  steps: {
    name: 'unrollRecurrentSteps',
    run: ({ cell, sequence }) => unrollRecurrentSteps(cell, sequence),
  },
  faults: [
    {
      kind: 'nan',
      title: 'an input that is no number',
      call: ({ cell }) => unrollRecurrentSteps(cell, [[Number.NaN, 0]]),
      argument: 'sequence',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'weights of one gate for an LSTM',
      call: ({ cell, sequence }) =>
        unrollRecurrentSteps(
          {
            ...cell,
            hiddenWeights: [
              [1, 0],
              [0, 1],
            ],
          },
          sequence,
        ),
      argument: 'cell.hiddenWeights',
      code: 'shape',
    },
    {
      kind: 'empty',
      title: 'an empty sequence',
      call: ({ cell }) => unrollRecurrentSteps(cell, []),
      argument: 'sequence',
      code: 'shape',
    },
    {
      kind: 'range',
      title: 'a cell without units',
      call: ({ cell, sequence }) => unrollRecurrentSteps({ ...cell, hidden: 0 }, sequence),
      argument: 'cell.hidden',
      code: 'range',
    },
  ],
})

/** Attention, a transformer block and a recurrent cell. */
export const sequenceSamples: readonly AnySample[] = [
  attentionSample,
  transformerSample,
  unrollSample,
]
