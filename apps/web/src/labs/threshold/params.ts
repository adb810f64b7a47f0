import type { ParamSchema } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Scores',
    options: [
      { value: 'made', label: 'of a made-up model' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'made',
  },
  prevalence: {
    kind: 'number',
    label: 'Prevalence',
    ...{ min: 0.001, max: 0.5, step: 0.001, default: 0.1, scale: 'log' },
    hint: 'share of cases that are positive where the model is used',
    view: true,
  },
  costFp: {
    kind: 'number',
    label: 'Cost of a false alarm',
    ...{ min: 1, max: 100, step: 1, default: 10, scale: 'log' },
    view: true,
  },
  costFn: {
    kind: 'number',
    label: 'Cost of a miss',
    ...{ min: 1, max: 1000, step: 1, default: 50, scale: 'log' },
    view: true,
  },
  quality: {
    kind: 'number',
    label: 'How well the model separates',
    ...{ min: 0, max: 4, step: 0.1, default: 1.7 },
    unit: 'σ',
  },
  n: { kind: 'number', label: 'Cases of each class', min: 20, max: 1000, step: 20, default: 300 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema
