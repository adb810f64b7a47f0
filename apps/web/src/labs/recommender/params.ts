import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  rank: {
    kind: 'number',
    label: 'Factors k',
    ...{ min: 1, max: 8, step: 1, default: 2 },
    hint: 'the ratings are made from two',
  },
  lambda: {
    kind: 'number',
    label: 'Penalty λ',
    ...{ min: 0.01, max: 20, step: 0.01, default: 2, scale: 'log' },
  },
  known: {
    kind: 'number',
    label: 'Share of ratings that are known',
    ...{ min: 0.2, max: 0.9, step: 0.05, default: 0.5 },
  },
  users: { kind: 'number', label: 'Users', min: 6, max: 40, step: 2, default: 20 },
  items: { kind: 'number', label: 'Items', min: 6, max: 24, step: 2, default: 14 },
  user: {
    kind: 'number',
    label: 'Look at user',
    ...{ min: 1, max: 40, step: 1, default: 1, view: true },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type TasteParams = ParamsOf<typeof params>
