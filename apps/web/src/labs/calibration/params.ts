import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  sure: {
    kind: 'number',
    label: 'The model multiplies its log-odds by',
    ...{ min: 0.25, max: 4, step: 0.05, default: 2.5, scale: 'log' },
    hint: 'above 1 it is too sure, below 1 too careful',
  },
  shift: {
    kind: 'number',
    label: 'and adds',
    ...{ min: -2, max: 2, step: 0.1, default: 0 },
    hint: 'as where it was trained on another share of positives',
  },
  method: {
    kind: 'choice',
    label: 'Calibrated by',
    options: [
      { value: 'none', label: 'nothing' },
      { value: 'platt', label: 'Platt scaling' },
      { value: 'isotonic', label: 'isotonic regression' },
    ],
    default: 'none',
    hint: 'fitted on as many rows that are not shown',
  },
  bins: { kind: 'number', label: 'Bins', min: 4, max: 20, step: 1, default: 10 },
  n: {
    kind: 'number',
    label: 'Rows',
    ...{ min: 50, max: 2000, step: 50, default: 800 },
  },
  costFp: {
    kind: 'number',
    label: 'Cost of a false alarm',
    ...{ min: 1, max: 10, step: 1, default: 1 },
    view: true,
  },
  costFn: {
    kind: 'number',
    label: 'Cost of a miss',
    ...{ min: 1, max: 20, step: 1, default: 5 },
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type CalibrationParams = ParamsOf<typeof params>
export type Method = CalibrationParams['method']

/** The methods, in the order of the table. */
export const METHODS = ['none', 'platt', 'isotonic'] as const
export const METHOD_NAMES = { none: 'raw', platt: 'Platt', isotonic: 'isotonic' } as const
