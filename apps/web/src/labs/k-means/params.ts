import type { ParamSchema } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'clouds', label: 'four clouds' },
      { value: 'iris', label: 'iris (4 features)' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'clouds',
  },
  init: {
    kind: 'choice',
    label: 'Start from',
    options: [
      { value: 'random', label: 'random points' },
      { value: 'k-means++', label: 'k-means++' },
      { value: 'placed', label: 'where I drag the centres' },
    ],
    default: 'random',
  },
  k: { kind: 'number', label: 'Clusters k', min: 1, max: 8, step: 1, default: 4 },
  n: { kind: 'number', label: 'Points', min: 20, max: 2000, step: 20, default: 160 },
  spread: { kind: 'number', label: 'Spread of a cloud', min: 0.2, max: 2, step: 0.1, default: 0.8 },
  places: { kind: 'numbers', label: 'Starts', min: -1e6, max: 1e6, atMost: 16, default: [] },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema
