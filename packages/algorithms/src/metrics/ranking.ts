import { InvalidInput } from '../check/invalid-input.ts'
import { requirePair } from '../check/pairs.ts'
import { requireInteger } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** Positions by falling score; of equal scores the first comes first. */
function ranking(score: Float64Array): number[] {
  return Array.from(score.keys()).sort((a, b) => (score[b] as number) - (score[a] as number))
}

/** Checked relevance, and the order in which the score puts it. */
function ranked(relevance: VectorLike, score: VectorLike, k: number) {
  const [gains, scores] = requirePair(['relevance', relevance], ['score', score])
  requireInteger('k', k, { min: 1 })
  const negative = gains.find((gain) => gain < 0)
  if (negative !== undefined) {
    throw new InvalidInput('range', 'relevance', `holds ${negative}`, 'give at least 0')
  }
  return { gains, order: ranking(scores).slice(0, k) }
}

/**
 * Precision at k: share of the k with the highest score that are relevant.
 *
 * @param relevance  above 0 means relevant, shape (n)
 * @param score  shape (n)
 * @param k  ≥ 1; with fewer than k entries the missing ones count as misses
 * @returns 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function precisionAtK(relevance: VectorLike, score: VectorLike, k: number): number {
  const { gains, order } = ranked(relevance, score, k)
  return order.filter((i) => (gains[i] as number) > 0).length / k
}

/**
 * Recall at k: share of the relevant ones that are among the k with the highest score.
 *
 * @param relevance  above 0 means relevant, shape (n)
 * @param score  shape (n)
 * @param k  ≥ 1
 * @returns 0 … 1; 0 where nothing is relevant
 * @throws {InvalidInput} naming the argument
 */
export function recallAtK(relevance: VectorLike, score: VectorLike, k: number): number {
  const { gains, order } = ranked(relevance, score, k)
  const relevant = gains.filter((gain) => gain > 0).length
  const found = order.filter((i) => (gains[i] as number) > 0).length
  return relevant === 0 ? 0 : found / relevant
}

/**
 * Normalised discounted cumulative gain at k: Σ gainᵣ / log₂(r + 1) over the ranks r = 1 … k, divided
 * by what the best order would have.
 *
 * @param relevance  gain of each entry, ≥ 0, shape (n)
 * @param score  shape (n); equal scores keep their order (scikit-learn averages over them)
 * @param k  ≥ 1
 * @returns 0 … 1; 0 where nothing is relevant
 * @throws {InvalidInput} naming the argument
 *
 * Source: Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418.
 */
export function ndcgAtK(relevance: VectorLike, score: VectorLike, k: number): number {
  const { gains, order } = ranked(relevance, score, k)
  const discounted = (indices: readonly number[]) =>
    indices.reduce((sum, i, r) => sum + (gains[i] as number) / Math.log2(r + 2), 0)
  const best = discounted(ranking(gains).slice(0, k))
  return best === 0 ? 0 : discounted(order) / best
}
