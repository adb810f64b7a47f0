import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** How the made-up points come about. */
export const KINDS = ['fine', 'bend', 'fan', 'tails', 'waves'] as const
export type Kind = (typeof KINDS)[number]

/** What the lab can be set to. */
export const params = {
  data: {
    kind: 'choice',
    label: 'Data',
    options: [
      { value: 'fine', label: 'a line and even noise' },
      { value: 'bend', label: 'a bend' },
      { value: 'fan', label: 'noise that grows' },
      { value: 'tails', label: 'heavy tails' },
      { value: 'waves', label: 'neighbours alike' },
      { value: 'pasted', label: 'pasted data' },
    ],
    default: 'fine',
  },
  extra: {
    kind: 'flag',
    label: 'One more point',
    default: true,
    hint: 'drag it in the picture, or set it here',
  },
  extraX: {
    kind: 'number',
    label: 'Its x',
    ...{ min: -5, max: 20, step: 0.5, default: 16 },
  },
  extraY: {
    kind: 'number',
    label: 'Its y',
    ...{ min: -10, max: 25, step: 0.5, default: 4 },
  },
  n: { kind: 'number', label: 'Points', min: 10, max: 300, step: 5, default: 40 },
  noise: {
    kind: 'number',
    label: 'Noise',
    ...{ min: 0.2, max: 4, step: 0.2, default: 1 },
    hint: 'standard deviation around the truth 2 + 0.8x',
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ResidualParams = ParamsOf<typeof params>
