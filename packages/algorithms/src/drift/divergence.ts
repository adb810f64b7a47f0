import { requireNumber } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { binShares, quantileEdges, requireShares } from './shares.ts'

/** Population stability index with what it is made of. */
export interface StabilityIndex {
  /** Σ terms: below 0.1 is usually called stable, above 0.25 shifted */
  readonly value: number
  /** (q − p) ln(q / p) of each bin, all ≥ 0 */
  readonly terms: Float64Array
  /** inner edges of the bins; empty when shares were given */
  readonly edges: Float64Array
  /** p of each bin */
  readonly reference: Float64Array
  /** q of each bin */
  readonly current: Float64Array
}

/** Options of the index. */
export interface StabilityOptions {
  /** number of bins of equal share in the reference, default 10 */
  readonly bins?: number
  /** least share of a bin, so that an empty one does not give infinity; default 1e-4 */
  readonly floor?: number
}

/**
 * Population stability index of a sample against a reference: Σ (q − p) ln(q / p) over bins.
 *
 * It looks at one feature alone: a large value need not hurt the model, and a changed relation
 * between features and target does not show in it at all.
 *
 * @param reference  n ≥ 1 values, whose quantiles make the bins
 * @param current  m ≥ 1 values
 * @param options  see {@link StabilityOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O((n + m) log n).
 * Deciles and a normal law shifted by 0.1, 0.3, 0.5 σ: 0.0096, 0.0861, 0.2377.
 */
export function populationStability(
  reference: VectorLike,
  current: VectorLike,
  options: StabilityOptions = {},
): StabilityIndex {
  const edges = quantileEdges(reference, options.bins ?? 10)
  const [p, q] = [binShares(reference, edges), binShares(current, edges)]
  return { ...stabilityOfShares(p, q, options.floor), edges }
}

/**
 * Population stability index of shares that are known.
 *
 * @param p  shares of the reference, shape (k); scaled to sum 1
 * @param q  shares now, shape (k); scaled to sum 1
 * @param floor  least share, default 1e-4
 * @throws {InvalidInput} naming the argument
 */
export function stabilityOfShares(p: VectorLike, q: VectorLike, floor = 1e-4): StabilityIndex {
  requireNumber('floor', floor, { above: 0, max: 0.1 })
  const [first, second] = requireShares(p, q)
  const reference = first.map((share) => Math.max(share, floor))
  const current = second.map((share) => Math.max(share, floor))
  const terms = reference.map((share, k) => {
    const now = current[k] as number
    return (now - share) * Math.log(now / share)
  })
  const value = terms.reduce((sum, term) => sum + term, 0)
  return { value, terms, edges: new Float64Array(0), reference, current }
}

/**
 * Jensen–Shannon divergence in bits: how far two lists of shares are from their mean m.
 *
 * ½ Σ p log₂(p / m) + ½ Σ q log₂(q / m), from 0 for equal to 1 for disjoint; its square root is a
 * distance. Unlike the stability index it stays finite for empty bins.
 *
 * @param p  shares, shape (k); scaled to sum 1
 * @param q  shares, shape (k); scaled to sum 1
 * @throws {InvalidInput} naming the argument
 *
 * Source: Lin 1991, doi:10.1109/18.61115; scipy.spatial.distance.jensenshannon is its root.
 */
export function jensenShannon(p: VectorLike, q: VectorLike): number {
  const [first, second] = requireShares(p, q)
  return first.reduce((sum, a, k) => {
    const b = second[k] as number
    const middle = (a + b) / 2
    return sum + (part(a, middle) + part(b, middle)) / 2
  }, 0)
}

const part = (share: number, middle: number) =>
  share === 0 ? 0 : share * Math.log2(share / middle)
