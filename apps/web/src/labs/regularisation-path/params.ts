import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'diabetes', label: 'diabetes, 10 features' },
      { value: 'pair', label: 'made up: two that go together' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'diabetes',
    hint: 'all columns are standardised',
  },
  mix: {
    kind: 'number',
    label: 'Share of L1 in the penalty',
    ...{ min: 0, max: 1, step: 0.05, default: 1 },
    hint: '1 is the lasso, 0 is ridge, between them the elastic net',
  },
  correlation: {
    kind: 'number',
    label: 'A and B go together',
    ...{ min: 0, max: 0.99, step: 0.01, default: 0.95 },
    hint: 'r in the made-up data',
  },
  first: {
    kind: 'number',
    label: 'Feature along x in the plane',
    ...{ min: 1, max: 10, step: 1, default: 3 },
    hint: 'by its column',
    view: true,
  },
  second: {
    kind: 'number',
    label: 'Feature along y in the plane',
    ...{ min: 1, max: 10, step: 1, default: 6 },
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type PathParams = ParamsOf<typeof params>
