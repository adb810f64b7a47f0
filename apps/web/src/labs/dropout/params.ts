import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  rate: {
    kind: 'number',
    label: 'Dropout rate p',
    ...{ min: 0, max: 0.9, step: 0.05, default: 0.5 },
    hint: 'each unit is left out with this probability',
  },
  rescale: {
    kind: 'flag',
    label: 'Divide what stays by 1 − p',
    default: false,
    hint: '“inverted” dropout, as libraries do it',
  },
  units: { kind: 'number', label: 'Hidden units', min: 2, max: 32, step: 1, default: 8 },
  passes: { kind: 'number', label: 'Passes', min: 20, max: 400, step: 20, default: 200 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type DropoutParams = ParamsOf<typeof params>
