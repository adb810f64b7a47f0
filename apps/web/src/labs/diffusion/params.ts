import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Training points',
    options: [
      { value: 'moons', label: 'two moons' },
      { value: 'clouds', label: 'two clouds' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'moons',
  },
  width: {
    kind: 'number',
    label: 'How far a training point is blurred',
    ...{ min: 0, max: 0.5, step: 0.05, default: 0.15 },
    hint: '0: the denoiser knows the training points by heart',
  },
  guidance: {
    kind: 'number',
    label: 'Guidance towards ●, w',
    ...{ min: 0, max: 5, step: 0.5, default: 0 },
    hint: '0: any class; 1: as given the class; above: pushed further',
  },
  steps: {
    kind: 'number',
    label: 'Denoising steps',
    ...{ min: 2, max: 60, step: 1, default: 30 },
  },
  n: { kind: 'number', label: 'Number of training points', min: 6, max: 80, step: 2, default: 40 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type DiffusionParams = ParamsOf<typeof params>
