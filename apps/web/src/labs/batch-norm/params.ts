import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  size: {
    kind: 'number',
    label: 'Batch size',
    ...{ min: 1, max: 64, step: 1, default: 4 },
    hint: 'at 1 there is nothing to compare with',
  },
  momentum: {
    kind: 'number',
    label: 'Momentum of the running statistics',
    ...{ min: 0.01, max: 1, step: 0.01, default: 0.1 },
    hint: 'as in PyTorch: the share of the new batch',
  },
  center: {
    kind: 'number',
    label: 'Mean of the activations',
    ...{ min: -4, max: 4, step: 0.5, default: 3 },
  },
  spread: {
    kind: 'number',
    label: 'Their deviation',
    ...{ min: 0.5, max: 4, step: 0.25, default: 2 },
  },
  gamma: { kind: 'number', label: 'Scale γ', min: 0.25, max: 3, step: 0.25, default: 1 },
  beta: { kind: 'number', label: 'Shift β', min: -2, max: 2, step: 0.25, default: 0 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type NormParams = ParamsOf<typeof params>
