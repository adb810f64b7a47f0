import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  late: {
    kind: 'number',
    label: 'A minute late costs',
    ...{ min: 1, max: 10, step: 0.5, default: 3 },
    view: true,
  },
  early: {
    kind: 'number',
    label: 'A minute early costs',
    ...{ min: 1, max: 10, step: 0.5, default: 1 },
    view: true,
  },
  by: {
    kind: 'choice',
    label: 'The promise is a quantile of past trips',
    options: [
      { value: 'hour', label: 'of the same hour' },
      { value: 'day', label: 'of the whole day' },
    ],
    default: 'hour',
    view: true,
  },
  departure: {
    kind: 'number',
    label: 'Departure',
    ...{ min: 0, max: 23, step: 1, default: 8, unit: 'h' },
  },
  rush: {
    kind: 'number',
    label: 'How much slower the rush hour is',
    ...{ min: 0, max: 2, step: 0.1, default: 1 },
    hint: '1: twice as long on main roads at 8 and 17 h',
  },
  noise: {
    kind: 'number',
    label: 'Spread of a trip',
    ...{ min: 0.02, max: 0.6, step: 0.02, default: 0.24 },
    hint: 'σ of the logarithm',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type EtaParams = ParamsOf<typeof params>
