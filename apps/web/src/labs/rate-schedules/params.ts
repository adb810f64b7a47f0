import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  schedule: {
    kind: 'choice',
    label: 'Learning rate',
    options: [
      { value: 'constant', label: 'constant' },
      { value: 'step', label: 'a tenth at every third' },
      { value: 'exponential', label: 'exponential, to a hundredth' },
      { value: 'cosine', label: 'half a cosine, to 0' },
      { value: 'warm-up', label: 'warm-up over a tenth, then cosine' },
      { value: 'one-cycle', label: 'one cycle' },
    ],
    default: 'constant',
  },
  base: {
    kind: 'number',
    label: 'Base rate η₀',
    ...{ min: 0.005, max: 0.25, step: 0.005, default: 0.1, scale: 'log' },
    hint: 'above 0.2 the steep direction diverges',
  },
  noise: {
    kind: 'number',
    label: 'Noise of the gradient σ',
    ...{ min: 0, max: 3, step: 0.1, default: 1 },
  },
  steps: { kind: 'number', label: 'Steps', min: 30, max: 300, step: 30, default: 150 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type RateParams = ParamsOf<typeof params>
export type Kind = RateParams['schedule']

/** Every schedule, in the order of the table. */
export const KINDS = ['constant', 'step', 'exponential', 'cosine', 'warm-up', 'one-cycle'] as const
