import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Vectors',
    options: [
      { value: 'plane', label: 'four tokens in the plane' },
      { value: 'random', label: 'five tokens at random' },
    ],
    default: 'plane',
  },
  row: {
    kind: 'number',
    label: 'Token that looks',
    ...{ min: 1, max: 5, step: 1, default: 3 },
    view: true,
  },
  q1: {
    kind: 'number',
    label: 'Its query, x',
    ...{ min: -3, max: 3, step: 0.1, default: 2 },
    hint: 'in the plane; the arrow can be dragged',
  },
  q2: { kind: 'number', label: 'Its query, y', min: -3, max: 3, step: 0.1, default: 0.5 },
  d: {
    kind: 'number',
    label: 'Length d of the random vectors',
    ...{ min: 2, max: 128, step: 1, default: 16, scale: 'log' },
  },
  scaled: { kind: 'flag', label: 'Divide the scores by √d', default: true },
  causal: { kind: 'flag', label: 'Hide the future', default: false },
  temperature: {
    kind: 'number',
    label: 'Temperature',
    ...{ min: 0.1, max: 5, step: 0.05, default: 1, scale: 'log' },
  },
  heads: {
    kind: 'number',
    label: 'Heads',
    ...{ min: 1, max: 4, step: 1, default: 1 },
    hint: 'of random vectors; each has its own',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type AttentionParams = ParamsOf<typeof params>
