import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'clouds', label: 'two clouds' },
      { value: 'moons', label: 'two moons' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'clouds',
  },
  kernel: {
    kind: 'choice',
    label: 'Kernel',
    options: [
      { value: 'linear', label: 'linear' },
      { value: 'rbf', label: 'RBF' },
    ],
    default: 'linear',
  },
  c: {
    kind: 'number',
    label: 'Price of a violated margin, C',
    ...{ min: 0.01, max: 100, step: 0.01, default: 1, scale: 'log' },
  },
  gamma: {
    kind: 'number',
    label: 'γ of the RBF kernel',
    ...{ min: 0.05, max: 20, step: 0.05, default: 1, scale: 'log' },
    hint: 'the larger, the less far a point reaches',
  },
  use: {
    kind: 'choice',
    label: 'Fitted to',
    options: [
      { value: 'all', label: 'all points' },
      { value: 'support', label: 'the support vectors alone' },
      { value: 'without', label: 'all but one support vector' },
    ],
    default: 'all',
    hint: 'those that are left out are drawn faint',
  },
  gap: {
    kind: 'number',
    label: 'How far the clouds are apart',
    ...{ min: 0.5, max: 6, step: 0.1, default: 3.2, unit: 'σ' },
  },
  n: { kind: 'number', label: 'Points', min: 20, max: 120, step: 10, default: 60 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type SvmParams = ParamsOf<typeof params>
