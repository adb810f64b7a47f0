import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Show',
    options: [
      { value: 'ids', label: 'encoding: a column of ids' },
      { value: 'breast-cancer', label: 'scaling: breast cancer' },
      { value: 'pasted', label: 'encoding: pasted ids' },
    ],
    default: 'ids',
  },
  smooth: {
    kind: 'number',
    label: 'Smoothing m',
    ...{ min: 0, max: 50, step: 1, default: 2 },
    hint: 'rows of the mean that each id is given',
  },
  ids: { kind: 'number', label: 'Different ids', min: 4, max: 100, step: 2, default: 60 },
  n: { kind: 'number', label: 'Training rows', min: 100, max: 1000, step: 50, default: 300 },
  real: {
    kind: 'number',
    label: 'How much an id really matters',
    ...{ min: 0, max: 2, step: 0.1, default: 0 },
    hint: 'deviation of its log-odds; 0: not at all',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type EncodingParams = ParamsOf<typeof params>
