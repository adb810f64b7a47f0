import type { ParamSchema } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'iris', label: 'iris, petals' },
      { value: 'moons', label: 'two moons' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'iris',
  },
  criterion: {
    kind: 'choice',
    label: 'Impurity',
    options: [
      { value: 'gini', label: 'Gini' },
      { value: 'entropy', label: 'entropy (bits)' },
    ],
    default: 'gini',
  },
  depth: { kind: 'number', label: 'Depth at most', min: 1, max: 6, step: 1, default: 3 },
  leaf: { kind: 'number', label: 'Samples a leaf at least', min: 1, max: 20, step: 1, default: 1 },
  noise: {
    kind: 'number',
    label: 'Noise of the moons',
    ...{ min: 0, max: 0.5, step: 0.05, default: 0.25 },
  },
  n: { kind: 'number', label: 'Points of the moons', min: 20, max: 1000, step: 20, default: 160 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema
