import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'clouds', label: 'two clouds' },
      { value: 'iris', label: 'iris, petals of two kinds' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'clouds',
  },
  free: { kind: 'flag', label: 'No penalty', default: false },
  lambda: {
    kind: 'number',
    label: 'Penalty λ (scikit-learn: C = 1/λ)',
    ...{ min: 0.001, max: 100, step: 0.001, default: 1, scale: 'log' },
  },
  apart: {
    kind: 'flag',
    label: 'Leave out what overlaps',
    default: false,
    hint: 'a line then separates the clouds',
  },
  gap: {
    kind: 'number',
    label: 'Distance of the clouds',
    ...{ min: 0, max: 5, step: 0.25, default: 2.5 },
  },
  n: { kind: 'number', label: 'Points', min: 10, max: 400, step: 10, default: 80 },
  right: {
    kind: 'number',
    label: 'Move the ring in x₁ by',
    ...{ min: -3, max: 3, step: 0.5, default: 1, view: true },
  },
  up: {
    kind: 'number',
    label: 'Move the ring in x₂ by',
    ...{ min: -3, max: 3, step: 0.5, default: 0, view: true },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type LogisticParams = ParamsOf<typeof params>
