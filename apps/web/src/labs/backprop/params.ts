import type { ParamSchema } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  activation: {
    kind: 'choice',
    label: 'Activation of the hidden units',
    options: [
      { value: 'tanh', label: 'tanh' },
      { value: 'sigmoid', label: 'sigmoid' },
      { value: 'relu', label: 'ReLU' },
    ],
    default: 'tanh',
  },
  x1: { kind: 'number', label: 'Input x1', min: -2, max: 2, step: 0.1, default: 1 },
  x2: { kind: 'number', label: 'Input x2', min: -2, max: 2, step: 0.1, default: -0.5 },
  target: { kind: 'number', label: 'Target', min: -2, max: 2, step: 0.1, default: 1 },
  digits: {
    kind: 'number',
    label: 'Digits shown',
    ...{ min: 2, max: 6, step: 1, default: 3 },
    view: true,
  },
  seed: { kind: 'seed', label: 'Weights of seed', default: 0 },
} as const satisfies ParamSchema
