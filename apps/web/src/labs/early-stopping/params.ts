import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  patience: {
    kind: 'number',
    label: 'Patience',
    ...{ min: 1, max: 40, step: 1, default: 8 },
    hint: 'epochs without progress until it stops',
  },
  minDelta: {
    kind: 'number',
    label: 'Progress is at least',
    ...{ min: 0, max: 0.5, step: 0.01, default: 0 },
    hint: 'below the best validation loss so far',
  },
  rate: {
    kind: 'number',
    label: 'Learning rate',
    ...{ min: 0.001, max: 0.03, step: 0.001, default: 0.005, scale: 'log' },
  },
  batch: {
    kind: 'number',
    label: 'Rows of a batch',
    ...{ min: 2, max: 40, step: 1, default: 8 },
    hint: 'of 40; small ones make more steps an epoch',
  },
  noise: {
    kind: 'number',
    label: 'Noise σ of the target',
    ...{ min: 0.5, max: 4, step: 0.1, default: 2 },
  },
  held: {
    kind: 'number',
    label: 'Validation rows, new ones each epoch',
    ...{ min: 20, max: 2000, step: 10, default: 100, scale: 'log' },
    hint: 'few rows make the curve jump',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type StopParams = ParamsOf<typeof params>
