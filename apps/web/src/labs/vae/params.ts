import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Pictures',
    options: [
      { value: 'digits', label: 'digits 0, 1, 3, 4, 6, 7' },
      { value: 'bars', label: 'bars, by place and angle' },
    ],
    default: 'digits',
  },
  beta: {
    kind: 'number',
    label: 'Weight β of the KL term',
    ...{ min: 0, max: 8, step: 0.1, default: 1 },
    hint: '0: only the drawing counts; 1: a plain VAE',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type VaeParams = ParamsOf<typeof params>
