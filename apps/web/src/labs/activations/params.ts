import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** Hidden units of the net. */
export const UNITS = 24

/** What the lab can be set to. */
export const params = {
  activation: {
    kind: 'choice',
    label: 'Activation',
    options: [
      { value: 'relu', label: 'ReLU' },
      { value: 'leaky', label: 'leaky ReLU' },
      { value: 'elu', label: 'ELU' },
      { value: 'gelu', label: 'GELU' },
      { value: 'tanh', label: 'tanh' },
      { value: 'sigmoid', label: 'sigmoid' },
    ],
    default: 'relu',
  },
  rate: {
    kind: 'number',
    label: 'Learning rate',
    ...{ min: 0.05, max: 1, step: 0.05, default: 0.6 },
  },
  bias: {
    kind: 'number',
    label: 'Bias at the start',
    ...{ min: -2, max: 2, step: 0.25, default: 0 },
    hint: 'of all units, each a little off',
  },
  unit: {
    kind: 'number',
    label: 'Unit to look at',
    ...{ min: 1, max: UNITS, step: 1, default: 1, view: true },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ActivationParams = ParamsOf<typeof params>
