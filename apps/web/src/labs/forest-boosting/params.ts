import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'moons', label: 'two moons' },
      { value: 'circles', label: 'two circles' },
      { value: 'breast-cancer', label: 'breast cancer' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'moons',
  },
  trees: { kind: 'number', label: 'Trees', min: 10, max: 200, step: 10, default: 50 },
  depth: {
    kind: 'number',
    label: 'Depth of boosted trees',
    ...{ min: 1, max: 8, step: 1, default: 3 },
  },
  rate: {
    kind: 'number',
    label: 'Learning rate η',
    ...{ min: 0.01, max: 1, step: 0.01, default: 0.3, scale: 'log' },
  },
  subsample: {
    kind: 'number',
    label: 'Share of rows a boosted tree gets',
    ...{ min: 0.3, max: 1, step: 0.1, default: 1 },
  },
  leafy: {
    kind: 'number',
    label: 'Depth of forest trees',
    ...{ min: 1, max: 16, step: 1, default: 16 },
  },
  noise: {
    kind: 'number',
    label: 'Noise',
    ...{ min: 0, max: 0.6, step: 0.05, default: 0.35 },
    hint: 'of moons and circles',
  },
  n: {
    kind: 'number',
    label: 'Training points',
    ...{ min: 40, max: 400, step: 20, default: 120 },
    hint: 'of moons and circles',
  },
  measure: {
    kind: 'choice',
    label: 'Loss shown',
    options: [
      { value: 'brier', label: 'squared error of p' },
      { value: 'logLoss', label: 'log loss' },
      { value: 'error', label: 'share called wrongly' },
    ],
    default: 'brier',
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ForestParams = ParamsOf<typeof params>
