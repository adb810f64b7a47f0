import {
  type DelayedLabelsResult,
  delayedLabelsSteps,
  queueOutcome,
  reviewQueue,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { type Cases, casesOf, pastedCases } from './cases.ts'
import { type FraudParams, RANKS, type Rank } from './params.ts'

/** So many cases reviewed. */
export interface FraudState {
  readonly phase: 'start' | 'review'
  /** How many, and the one that was reviewed last. */
  readonly reviewed: number
  readonly last: number | null
  readonly fraud: boolean
  /** Frauds found, and the euros that were kept by it. */
  readonly caught: number
  readonly kept: number
}

/** One way to rank, over all numbers of reviews. */
export interface Ranked {
  /** Numbers of the cases, foremost first. */
  readonly order: readonly number[]
  /** After 0, 1, 2 … reviews. */
  readonly kept: readonly number[]
  readonly caught: readonly number[]
}

/** The day, ranked in three ways. */
export interface FraudResult {
  readonly cases: Cases
  readonly ranked: Readonly<Record<Rank, Ranked>>
}

/** Goes down the queue one case at a time. */
export function* run({ params, table }: Given<FraudParams>): Generator<FraudState, FraudResult> {
  const cases = table === null ? casesOf(params) : pastedCases(table)
  const ranked = Object.fromEntries(RANKS.map((rank) => [rank, rankedBy(cases, rank)]))
  const result = { cases, ranked: ranked as FraudResult['ranked'] }
  const { order, kept, caught } = result.ranked[params.rank]
  for (let reviewed = 0; reviewed <= order.length; reviewed++) {
    const last = order[reviewed - 1] ?? null
    yield {
      ...{ phase: last === null ? 'start' : 'review', reviewed, last },
      fraud: last !== null && cases.frauds[last] === 1,
      ...{ caught: caught[reviewed] ?? 0, kept: kept[reviewed] ?? 0 },
    }
  }
  return result
}

function rankedBy(cases: Cases, rank: Rank): Ranked {
  const { reviewed: order } = reviewQueue(cases.p, cases.amounts, { rank })
  const [kept, caught] = [[0], [0]]
  for (const i of order) {
    const fraud = cases.frauds[i] ?? 0
    kept.push((kept.at(-1) ?? 0) + fraud * (cases.amounts[i] ?? 0))
    caught.push((caught.at(-1) ?? 0) + fraud)
  }
  return { order, kept, caught }
}

/** What the reviews of a day brought: those that pay by what the model expects, up to the capacity. */
export function dayOf({ cases }: FraudResult, rank: Rank, capacity: number, reviewCost: number) {
  const queue = reviewQueue(cases.p, cases.amounts, { rank, capacity, reviewCost })
  const outcome = queueOutcome(queue, cases.frauds, cases.amounts, { reviewCost })
  return { ...outcome, expected: queue.total, count: queue.reviewed.length }
}

/** Share of frauds by day, as it is and as it is seen. */
export function* extras({ params }: Given<FraudParams>): Generator<unknown, DelayedLabelsResult> {
  const steps = delayedLabelsSteps({
    ...{ days: 90, perDay: 400, meanDelay: params.delay, randomState: params.seed },
  })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (value.day % 10 === 0) yield null
  }
}
