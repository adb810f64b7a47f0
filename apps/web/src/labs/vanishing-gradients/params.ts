import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  activation: {
    kind: 'choice',
    label: 'Activation',
    options: [
      { value: 'sigmoid', label: 'sigmoid' },
      { value: 'tanh', label: 'tanh' },
      { value: 'relu', label: 'ReLU' },
      { value: 'gelu', label: 'GELU' },
    ],
    default: 'sigmoid',
  },
  init: {
    kind: 'choice',
    label: 'Weights at the start',
    options: [
      { value: 'normal', label: 'N(0, σ²), σ set below' },
      { value: 'xavier-normal', label: 'Xavier: σ² = 2 / (in + out)' },
      { value: 'he-normal', label: 'He: σ² = 2 / in' },
    ],
    default: 'xavier-normal',
  },
  deviation: {
    kind: 'number',
    label: 'σ of N(0, σ²)',
    ...{ min: 0.01, max: 1, step: 0.01, default: 0.1, scale: 'log' },
  },
  residual: { kind: 'flag', label: 'Residual connections, h ← h + f(h)', default: false },
  depth: { kind: 'number', label: 'Hidden layers', min: 2, max: 40, step: 1, default: 20 },
  width: { kind: 'number', label: 'Units of a layer', min: 8, max: 64, step: 8, default: 32 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type FlowParams = ParamsOf<typeof params>

/** Activations and starts, in the order of the table. */
export const ACTIVATIONS = ['sigmoid', 'tanh', 'relu', 'gelu'] as const
export const STARTS = ['normal', 'xavier-normal', 'he-normal'] as const
export const START_NAMES = { normal: 'N(0, σ²)', 'xavier-normal': 'Xavier', 'he-normal': 'He' }
export const ACTIVATION_NAMES = { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU', gelu: 'GELU' }
