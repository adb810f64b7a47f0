import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. Units are rings of the board. */
export const params = {
  bias: {
    kind: 'number',
    label: 'Bias of your board',
    ...{ min: 0, max: 4, step: 0.25, default: 2 },
    hint: 'how far its aim is from the middle, in rings',
  },
  spread: {
    kind: 'number',
    label: 'Spread of your board',
    ...{ min: 0, max: 3, step: 0.25, default: 1 },
    hint: 'standard deviation in each direction, in rings',
  },
  darts: { kind: 'number', label: 'Darts', min: 5, max: 200, step: 5, default: 40 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type BoardParams = ParamsOf<typeof params>
