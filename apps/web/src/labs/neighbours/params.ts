import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'breast-cancer', label: 'breast cancer, two columns' },
      { value: 'moons', label: 'two moons' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'breast-cancer',
  },
  k: { kind: 'number', label: 'Neighbours k', min: 1, max: 51, step: 1, default: 15 },
  scaled: {
    kind: 'flag',
    label: 'Standardise the columns first',
    default: false,
    hint: 'by mean and deviation of the training points',
  },
  metric: {
    kind: 'choice',
    label: 'Distance',
    options: [
      { value: 'euclidean', label: 'Euclidean' },
      { value: 'manhattan', label: 'Manhattan' },
    ],
    default: 'euclidean',
  },
  weights: {
    kind: 'choice',
    label: 'Votes',
    options: [
      { value: 'uniform', label: 'all alike' },
      { value: 'distance', label: 'by 1 / distance' },
    ],
    default: 'uniform',
  },
  across: {
    kind: 'number',
    label: 'Place of the query, across',
    ...{ min: 0, max: 100, step: 1, default: 10, unit: '%' },
  },
  up: {
    kind: 'number',
    label: 'Place of the query, up',
    ...{ min: 0, max: 100, step: 1, default: 65, unit: '%' },
  },
  n: {
    kind: 'number',
    label: 'Training points of the moons',
    ...{ min: 40, max: 400, step: 20, default: 200 },
  },
  noise: {
    kind: 'number',
    label: 'Noise of the moons',
    ...{ min: 0, max: 0.6, step: 0.05, default: 0.35 },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type NearParams = ParamsOf<typeof params>
