import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  scenario: {
    kind: 'choice',
    label: 'What is looked for',
    options: [
      { value: 'spam', label: 'spam among mails' },
      { value: 'suspect', label: 'a wanted person among passers-by' },
      { value: 'tumour', label: 'tumours among scans' },
    ],
    default: 'tumour',
  },
  alarm: {
    kind: 'number',
    label: 'Cost of a false alarm, times',
    ...{ min: 0.1, max: 10, step: 0.1, default: 1, scale: 'log', view: true },
  },
  miss: {
    kind: 'number',
    label: 'Cost of a miss, times',
    ...{ min: 0.1, max: 10, step: 0.1, default: 1, scale: 'log', view: true },
    hint: 'the costs are made up; weigh them yourself',
  },
  n: { kind: 'number', label: 'Cases', min: 20, max: 120, step: 10, default: 40 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ErrorParams = ParamsOf<typeof params>
