import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** Ways to start from a trained net, by how many of its layers stay as they are. */
export const WAYS = ['scratch', 'all', 'first', 'two'] as const
export type Way = (typeof WAYS)[number]

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  scratch: 'from scratch',
  all: 'train all layers',
  first: 'freeze layer 1',
  two: 'freeze layers 1 and 2',
}

/** What the lab can be set to. */
export const params = {
  way: {
    kind: 'choice',
    label: 'Way to look at',
    options: WAYS.map((value) => ({ value, label: WAY_NAMES[value] })),
    default: 'two',
    view: true,
  },
  rows: {
    kind: 'number',
    label: 'Labelled rows of the new task',
    ...{ min: 6, max: 200, step: 2, default: 16, scale: 'log' },
  },
  alike: {
    kind: 'number',
    label: 'Likeness of the tasks',
    ...{ min: 0, max: 1, step: 0.1, default: 1 },
    hint: '1: both need the same features; 0: others',
  },
  rate: {
    kind: 'number',
    label: 'Learning rate on the new task',
    ...{ min: 0.005, max: 0.1, step: 0.005, default: 0.04 },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type TransferParams = ParamsOf<typeof params>
