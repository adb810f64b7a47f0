import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  d: {
    kind: 'number',
    label: 'Features to choose from',
    ...{ min: 50, max: 5000, step: 10, default: 1000, scale: 'log' },
  },
  chosen: { kind: 'number', label: 'Features chosen', min: 2, max: 40, step: 1, default: 20 },
  real: {
    kind: 'number',
    label: 'Features that mean something',
    ...{ min: 0, max: 20, step: 1, default: 0 },
    hint: 'at 0 there is nothing but noise',
  },
  n: { kind: 'number', label: 'Rows', min: 40, max: 200, step: 20, default: 100 },
  folds: { kind: 'number', label: 'Folds', min: 2, max: 10, step: 1, default: 5 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type LeakParams = ParamsOf<typeof params>
