import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  kind: {
    kind: 'choice',
    label: 'Cell',
    options: [
      { value: 'rnn', label: 'plain RNN, one unit' },
      { value: 'lstm', label: 'LSTM, one unit' },
    ],
    default: 'rnn',
  },
  w: {
    kind: 'number',
    label: 'Recurrent weight of the RNN',
    ...{ min: 0, max: 2, step: 0.05, default: 0.7 },
  },
  forget: {
    kind: 'number',
    label: 'Bias of the forget gate',
    ...{ min: -2, max: 8, step: 0.1, default: 1 },
    hint: 'LSTM: the larger, the less is forgotten',
  },
  input: {
    kind: 'number',
    label: 'Bias of the input gate',
    ...{ min: -8, max: 2, step: 0.1, default: -4 },
    hint: 'LSTM: the smaller, the less noise gets in; the signal opens it',
  },
  noise: {
    kind: 'number',
    label: 'Noise after the signal',
    ...{ min: 0, max: 0.5, step: 0.05, default: 0.1 },
  },
  length: { kind: 'number', label: 'Steps', min: 5, max: 60, step: 1, default: 30 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type MemoryParams = ParamsOf<typeof params>
