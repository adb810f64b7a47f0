import { requireInteger, requireNumber, requireOneOf, requireVector } from '../check/require.ts'
import { requireBinary } from '../fairness/groups.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** Options of a queue. */
export interface ReviewOptions {
  /** how many cases can be reviewed, default all */
  readonly capacity?: number
  /** what a review costs, default 0: only cases whose expected saving is higher are taken */
  readonly reviewCost?: number
  /** share of the amount that a review of a fraud saves, 0 … 1, default 1 */
  readonly recovery?: number
  /** what the queue is ranked by, default 'expected-loss' */
  readonly rank?: 'expected-loss' | 'probability' | 'amount'
}

/** Which cases to review, foremost first. */
export interface ReviewQueue {
  /** case numbers in the order of review */
  readonly reviewed: readonly number[]
  /** probability · amount · recovery − review cost of every case */
  readonly expectedSaving: Float64Array
  /** the sum of it over the reviewed */
  readonly total: number
}

/**
 * Whom to review today when there is not time for all.
 *
 * A small chance of losing much can be worth more than a large chance of losing little: ranked by
 * expected loss the queue saves most, in expectation, of all queues of its length.
 *
 * @param probabilities  of fraud, calibrated, shape (n), 0 … 1
 * @param amounts  at stake, shape (n), ≥ 0
 * @param options  see {@link ReviewOptions}
 * @returns the queue; equal ranks keep their order
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n).
 */
export function reviewQueue(
  probabilities: VectorLike,
  amounts: VectorLike,
  options: ReviewOptions = {},
): ReviewQueue {
  const p = requireVector('probabilities', probabilities, { min: 0, max: 1 })
  const money = requireVector('amounts', amounts, { length: p.length, min: 0 })
  const { reviewCost = 0, recovery = 1, rank = 'expected-loss', capacity = p.length } = options
  requireNumber('options.reviewCost', reviewCost, { min: 0 })
  requireNumber('options.recovery', recovery, { min: 0, max: 1 })
  requireInteger('options.capacity', capacity, { min: 0 })
  requireOneOf('options.rank', rank, ['expected-loss', 'probability', 'amount'])
  const expectedSaving = p.map((chance, i) => chance * (money[i] as number) * recovery - reviewCost)
  const by = rank === 'probability' ? p : rank === 'amount' ? money : expectedSaving
  const reviewed = Array.from(p.keys())
    .filter((i) => (expectedSaving[i] as number) > 0)
    .sort((a, b) => (by[b] as number) - (by[a] as number))
    .slice(0, capacity)
  const total = reviewed.reduce((sum, i) => sum + (expectedSaving[i] as number), 0)
  return { reviewed, expectedSaving, total }
}

/** How a queue did, once it is known who the frauds were. */
export interface QueueOutcome {
  /** money kept by reviews of frauds, less the cost of all reviews */
  readonly saved: number
  /** money lost to frauds that were not reviewed, or not recovered */
  readonly lost: number
  /** share of the reviewed that are frauds: precision at capacity; null when none was reviewed */
  readonly precision: number | null
  /** share of the frauds that were reviewed; null when there are none */
  readonly recall: number | null
}

/**
 * How a queue did.
 *
 * @param queue  who was reviewed
 * @param frauds  0 or 1, shape (n)
 * @param amounts  at stake, shape (n), ≥ 0
 * @param options  `reviewCost` and `recovery` as in {@link ReviewOptions}
 * @throws {InvalidInput} naming the argument
 */
export function queueOutcome(
  queue: Pick<ReviewQueue, 'reviewed'>,
  frauds: VectorLike,
  amounts: VectorLike,
  options: Pick<ReviewOptions, 'reviewCost' | 'recovery'> = {},
): QueueOutcome {
  const y = requireBinary('frauds', frauds)
  const money = requireVector('amounts', amounts, { length: y.length, min: 0 })
  const { reviewCost = 0, recovery = 1 } = options
  requireNumber('options.reviewCost', reviewCost, { min: 0 })
  requireNumber('options.recovery', recovery, { min: 0, max: 1 })
  const caught = queue.reviewed.filter((i) => y[i] === 1)
  const kept = caught.reduce((sum, i) => sum + (money[i] as number) * recovery, 0)
  const stake = y.reduce((sum, fraud, i) => sum + fraud * (money[i] as number), 0)
  const all = y.reduce((sum, fraud) => sum + fraud, 0)
  return {
    saved: kept - reviewCost * queue.reviewed.length,
    lost: stake - kept,
    precision: queue.reviewed.length === 0 ? null : caught.length / queue.reviewed.length,
    recall: all === 0 ? null : caught.length / all,
  }
}
