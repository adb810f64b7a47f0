import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** Names of the features, in the order of their bits. */
export const FEATURES = ['income', 'savings', 'debt'] as const

/** What the lab can be set to. */
export const params = {
  model: {
    kind: 'choice',
    label: 'Model',
    options: [
      { value: 'both', label: 'yes if income > 0 and savings > 0' },
      { value: 'either', label: 'yes if income > 0 or savings > 0' },
      { value: 'sum', label: 'a weighted sum' },
      { value: 'wave', label: 'a curve with an interaction' },
    ],
    default: 'both',
  },
  background: {
    kind: 'choice',
    label: 'Compared with',
    options: [
      { value: 'one', label: 'one applicant, −1 in all' },
      { value: 'many', label: '60 applicants' },
    ],
    default: 'one',
    hint: 'features that are not in the coalition are taken from here',
  },
  correlation: {
    kind: 'number',
    label: 'Income and savings go together',
    ...{ min: -0.9, max: 0.9, step: 0.1, default: 0 },
    hint: 'r among the 60 applicants',
  },
  income: { kind: 'number', label: 'Income', min: -2, max: 2, step: 0.1, default: 1, unit: 'σ' },
  savings: { kind: 'number', label: 'Savings', min: -2, max: 2, step: 0.1, default: 1, unit: 'σ' },
  debt: { kind: 'number', label: 'Debt', min: -2, max: 2, step: 0.1, default: 1, unit: 'σ' },
  width: {
    kind: 'number',
    label: 'Kernel width of LIME',
    ...{ min: 0.2, max: 4, step: 0.05, default: 0.6, scale: 'log' },
    unit: 'σ',
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ShapleyParams = ParamsOf<typeof params>
