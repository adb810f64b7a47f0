import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'wine', label: 'wine, 13 columns' },
      { value: 'iris', label: 'iris, 4 columns' },
      { value: 'breast-cancer', label: 'breast cancer, 30 columns' },
      { value: 'digits', label: 'digits, 64 pixels' },
      { value: 'cloud', label: 'a cloud in two units' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'wine',
  },
  scaled: {
    kind: 'flag',
    label: 'Standardise the columns first',
    default: false,
    hint: 'mean 0, deviation 1',
  },
  turn: {
    kind: 'number',
    label: 'Turn the axis in the plot by',
    ...{ min: -90, max: 90, step: 5, default: 0, unit: '°', view: true },
    hint: 'does another direction hold more?',
  },
  unit: {
    kind: 'number',
    label: 'Unit of the cloud’s second column',
    ...{ min: 0.1, max: 100, step: 0.1, default: 10, scale: 'log' },
    hint: 'its numbers are this many times larger',
  },
  row: {
    kind: 'number',
    label: 'Digit to rebuild',
    ...{ min: 0, max: 99, step: 1, default: 3, view: true },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type PcaParams = ParamsOf<typeof params>
