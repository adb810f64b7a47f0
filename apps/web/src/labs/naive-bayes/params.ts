import type { FlagParam, ParamSchema, ParamsOf } from '../frame/params.ts'

/** Words that a mail may hold. */
export const WORDS = ['offer', 'free', 'win', 'meeting', 'invoice', 'lunch'] as const
export type Word = (typeof WORDS)[number]

const word = (name: Word, given: boolean): FlagParam => ({
  ...{ kind: 'flag', label: `the mail has “${name}”`, default: given },
})

/** What the lab can be set to. */
export const params = {
  offer: word('offer', true),
  free: word('free', false),
  win: word('win', false),
  meeting: word('meeting', true),
  invoice: word('invoice', false),
  lunch: word('lunch', false),
  copies: {
    kind: 'number',
    label: 'Columns that say “offer”',
    ...{ min: 1, max: 8, step: 1, default: 1 },
    hint: 'copies of one column, such as “offers” and “OFFER”',
  },
  alpha: {
    kind: 'number',
    label: 'Smoothing α',
    ...{ min: 0.001, max: 10, step: 0.001, default: 1, scale: 'log' },
  },
  spam: {
    kind: 'number',
    label: 'Share of spam',
    ...{ min: 10, max: 90, step: 10, default: 40, unit: '%' },
  },
  n: { kind: 'number', label: 'Training mails', min: 20, max: 200, step: 10, default: 40 },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type BayesParams = ParamsOf<typeof params>
