import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  rank: {
    kind: 'choice',
    label: 'Review first',
    options: [
      { value: 'probability', label: 'the most probable' },
      { value: 'amount', label: 'the largest amount' },
      { value: 'expected-loss', label: 'the largest expected loss' },
    ],
    default: 'probability',
  },
  capacity: {
    kind: 'number',
    label: 'Cases that the team can review',
    ...{ min: 1, max: 120, step: 1, default: 30 },
    hint: 'of 240 today',
    view: true,
  },
  cost: {
    kind: 'number',
    label: 'Cost of a review',
    ...{ min: 0, max: 100, step: 1, default: 10, unit: '€' },
    view: true,
  },
  adapt: {
    kind: 'number',
    label: 'Fraudsters have learned to look honest',
    ...{ min: 0, max: 4, step: 0.5, default: 0 },
    hint: 'by how much their log-odds fell since the model was fitted',
  },
  delay: {
    kind: 'number',
    label: 'Mean days until a fraud is reported',
    ...{ min: 0, max: 40, step: 1, default: 14 },
  },
  seed: { kind: 'seed', label: 'Seed', default: 1 },
} as const satisfies ParamSchema

export type FraudParams = ParamsOf<typeof params>
export type Rank = FraudParams['rank']

/** The three ways to rank, in the order of the table. */
export const RANKS: readonly Rank[] = ['probability', 'amount', 'expected-loss']

export const RANK_NAMES: Readonly<Record<Rank, string>> = {
  probability: 'probability',
  amount: 'amount',
  'expected-loss': 'expected loss',
}
