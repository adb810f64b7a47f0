import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Picture',
    options: [
      { value: 'digits', label: 'a digit, 8 × 8' },
      { value: 'box', label: 'a box, 12 × 12' },
      { value: 'disc', label: 'a disc, 12 × 12' },
      { value: 'pasted', label: 'pasted numbers' },
    ],
    default: 'digits',
  },
  row: { kind: 'number', label: 'Which digit', min: 0, max: 99, step: 1, default: 0 },
  kernel: {
    kind: 'choice',
    label: 'Filter, 3 × 3',
    options: [
      { value: 'left-right', label: 'edges from left to right' },
      { value: 'up-down', label: 'edges from top to bottom' },
      { value: 'outline', label: 'outline' },
      { value: 'blur', label: 'blur' },
      { value: 'sharpen', label: 'sharpen' },
      { value: 'identity', label: 'identity' },
      { value: 'random', label: 'random, by the seed' },
    ],
    default: 'left-right',
  },
  stride: { kind: 'number', label: 'Stride', min: 1, max: 3, step: 1, default: 1 },
  padding: { kind: 'number', label: 'Padding', min: 0, max: 2, step: 1, default: 0 },
  relu: { kind: 'flag', label: 'ReLU: negatives become 0', default: false, view: true },
  pool: {
    kind: 'choice',
    label: 'Pooling, 2 × 2',
    options: [
      { value: 'none', label: 'none' },
      { value: 'max', label: 'largest' },
      { value: 'mean', label: 'mean' },
    ],
    default: 'none',
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ConvolutionParams = ParamsOf<typeof params>
