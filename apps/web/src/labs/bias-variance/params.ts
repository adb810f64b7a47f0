import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  family: {
    kind: 'choice',
    label: 'Model',
    options: [
      { value: 'polynomial', label: 'polynomial' },
      { value: 'tree', label: 'regression tree' },
      { value: 'neighbours', label: 'k nearest neighbours' },
    ],
    default: 'polynomial',
  },
  n: { kind: 'number', label: 'Points in a sample', min: 20, max: 200, step: 10, default: 30 },
  noise: { kind: 'number', label: 'Noise σ', min: 0, max: 1, step: 0.05, default: 0.3 },
  refits: { kind: 'number', label: 'Samples, refitted', min: 10, max: 100, step: 10, default: 50 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type BiasParams = ParamsOf<typeof params>
export type Family = BiasParams['family']
