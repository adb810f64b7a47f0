import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  metric: {
    kind: 'choice',
    label: 'Distance',
    options: [
      { value: 'euclidean', label: 'Euclidean' },
      { value: 'manhattan', label: 'Manhattan' },
      { value: 'largest', label: 'largest difference' },
    ],
    default: 'euclidean',
  },
  spread: {
    kind: 'choice',
    label: 'How the points lie',
    options: [
      { value: 'cube', label: 'uniform in the unit cube' },
      { value: 'normal', label: 'standard normal' },
      { value: 'plane', label: 'on a plane in that space' },
    ],
    default: 'cube',
    hint: 'on a plane two numbers make all the others',
  },
  n: { kind: 'number', label: 'Points', min: 20, max: 400, step: 20, default: 200 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type CurseParams = ParamsOf<typeof params>
