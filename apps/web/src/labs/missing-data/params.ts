import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  mechanism: {
    kind: 'choice',
    label: 'Why y is missing',
    options: [
      { value: 'mcar', label: 'by pure chance (MCAR)' },
      { value: 'mar', label: 'more often where x is large (MAR)' },
      { value: 'mnar', label: 'more often where y is large (MNAR)' },
    ],
    default: 'mcar',
  },
  method: {
    kind: 'choice',
    label: 'What is done about it',
    options: [
      { value: 'drop', label: 'drop the rows' },
      { value: 'mean', label: 'fill in the mean' },
      { value: 'neighbours', label: '5 nearest neighbours' },
      { value: 'regression', label: 'regression on x' },
      { value: 'noise', label: 'regression with noise' },
    ],
    default: 'mean',
    view: true,
  },
  r: {
    kind: 'number',
    label: 'Correlation of x and y',
    ...{ min: 0, max: 0.95, step: 0.05, default: 0.7 },
  },
  n: { kind: 'number', label: 'Rows', min: 60, max: 600, step: 20, default: 400 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type GapParams = ParamsOf<typeof params>
export type Method = GapParams['method']
export const METHODS = ['drop', 'mean', 'neighbours', 'regression', 'noise'] as const
