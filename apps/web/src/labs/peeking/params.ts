import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  baseline: {
    kind: 'number',
    label: 'Rate of the control',
    ...{ min: 1, max: 50, step: 0.5, default: 10, unit: '%' },
  },
  lift: {
    kind: 'number',
    label: 'Rise that is to be seen',
    ...{ min: 0.2, max: 5, step: 0.1, default: 1, unit: 'points' },
  },
  n: {
    kind: 'number',
    label: 'Users in each arm',
    ...{ min: 200, max: 200_000, step: 1, default: 14_751, scale: 'log' },
  },
  alpha: {
    kind: 'choice',
    label: 'False alarms allowed, α',
    options: [
      { value: '0.1', label: '10 %' },
      { value: '0.05', label: '5 %' },
      { value: '0.01', label: '1 %' },
    ],
    default: '0.05',
  },
  looks: { kind: 'number', label: 'Looks at the result', min: 1, max: 20, step: 1, default: 10 },
  bound: {
    kind: 'choice',
    label: 'Stops when',
    options: [
      { value: 'nominal', label: 'p is below α at any look' },
      { value: 'pocock', label: '|z| passes Pocock’s bound' },
    ],
    default: 'nominal',
  },
  truth: {
    kind: 'choice',
    label: 'In truth',
    options: [
      { value: 'none', label: 'both arms are the same' },
      { value: 'lift', label: 'the rise is there' },
    ],
    default: 'none',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type PeekParams = ParamsOf<typeof params>
