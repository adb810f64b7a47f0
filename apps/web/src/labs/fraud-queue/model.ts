import type { DelayedLabelsResult } from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type FraudParams, params, RANK_NAMES, RANKS } from './params.ts'
import { dayOf, extras, type FraudResult, type FraudState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type FraudView = View<FraudParams, FraudState, FraudResult, DelayedLabelsResult>

/** One state for each case of the queue. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [5, 1000], target: 'class', classes: 2 },
    ranges: [
      [0, 1],
      [0, Number.POSITIVE_INFINITY],
    ],
    example: 'probability,amount,fraud\n0.12,240,no\n0.61,35,yes',
  },
  stepWord: 'case',
  holdStep: true,
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** Whole euros. */
export const euros = (value: number) =>
  `${value < 0 ? '−' : ''}${Math.abs(Math.round(value)).toLocaleString('en')} €`

/** What the picture shows now. */
function describe(view: FraudView): string {
  const { state, params, table, result } = view
  return `${lastOf(view)} ${capacityOf(view)}${table === null && params.adapt > 0 ? adaptedOf(result) : ''}${
    state.reviewed > params.capacity ? ' This is more than the team can do today.' : ''
  }`
}

function lastOf({ state, params, result }: FraudView): string {
  const by = `The queue is ranked by ${RANK_NAMES[params.rank]}.`
  if (state.last === null) return `${by} Nothing is reviewed yet.`
  const { p, amounts } = result.cases
  const saved = state.kept - params.cost * state.reviewed
  return `${by} Review ${state.reviewed} is a payment of ${euros(amounts[state.last] ?? 0)} at p = ${(p[state.last] ?? 0).toFixed(3)}: ${state.fraud ? 'fraud' : 'honest'}. So far ${state.caught === 1 ? '1 fraud is' : `${state.caught} frauds are`} found, and ${euros(saved)} are saved after ${euros(params.cost * state.reviewed)} of reviews.`
}

/** What the three ways bring at capacity. */
function capacityOf({ params, result }: FraudView): string {
  const days = RANKS.map((rank) => ({ rank, ...dayOf(result, rank, params.capacity, params.cost) }))
  const words = days.map(({ rank, saved }) => `${euros(saved)} by ${RANK_NAMES[rank]}`).join(', ')
  return `With ${params.capacity} reviews the day saves ${words}.`
}

function adaptedOf({ cases }: FraudResult): string {
  const expected = cases.p.reduce((sum, p) => sum + p, 0)
  const real = cases.frauds.reduce((sum, fraud) => sum + fraud, 0)
  return ` The model expects ${expected.toFixed(0)} frauds today and there are ${real}: its probabilities are no longer calibrated.`
}
