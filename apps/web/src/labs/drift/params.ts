import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  kind: {
    kind: 'choice',
    label: 'What changes in week 9',
    options: [
      { value: 'used', label: 'a feature that the model uses' },
      { value: 'unused', label: 'a feature that it does not use' },
      { value: 'concept', label: 'what the feature means' },
      { value: 'nothing', label: 'nothing' },
    ],
    default: 'concept',
  },
  size: {
    kind: 'number',
    label: 'By how much',
    ...{ min: 0, max: 2, step: 0.1, default: 1, unit: 'σ' },
  },
  n: { kind: 'number', label: 'Cases a week', min: 50, max: 1000, step: 50, default: 400 },
  bins: { kind: 'number', label: 'Bins', min: 4, max: 20, step: 1, default: 10 },
  delay: {
    kind: 'number',
    label: 'Labels arrive after',
    ...{ min: 0, max: 8, step: 1, default: 2, unit: 'weeks', view: true },
  },
  alarm: {
    kind: 'number',
    label: 'Alarm from a PSI of',
    ...{ min: 0.02, max: 0.5, step: 0.01, default: 0.25, view: true },
  },
  feature: {
    kind: 'choice',
    label: 'Histogram of',
    options: [
      { value: 'used', label: 'x₁, which the model uses' },
      { value: 'unused', label: 'x₂, which it does not use' },
    ],
    default: 'used',
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type DriftParams = ParamsOf<typeof params>
