import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { quantileSorted } from '../numeric/quantile.ts'

/**
 * Inner edges of bins that hold equal shares of a sample.
 *
 * @param reference  n ≥ 1 values
 * @param bins  number of bins, ≥ 2
 * @returns ascending, at most bins − 1 of them: equal quantiles become one edge
 * @throws {InvalidInput} naming the argument
 */
export function quantileEdges(reference: VectorLike, bins: number): Float64Array {
  const sorted = requireVector('reference', reference).slice().sort()
  requireInteger('bins', bins, { min: 2 })
  const edges = Array.from({ length: bins - 1 }, (_, k) => quantileSorted(sorted, (k + 1) / bins))
  return Float64Array.from(new Set(edges))
}

/**
 * Share of a sample in each bin; bin k holds edges[k − 1] < x ≤ edges[k], the ends are open.
 *
 * @param values  n ≥ 1 values
 * @param edges  inner edges, ascending
 * @returns shape (edges + 1), sum 1
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log bins).
 */
export function binShares(values: VectorLike, edges: ArrayLike<number>): Float64Array {
  const sample = requireVector('values', values)
  const shares = new Float64Array(edges.length + 1)
  for (const value of sample) {
    let [low, high] = [0, edges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= (edges[middle] as number)) high = middle
      else low = middle + 1
    }
    shares[low] = (shares[low] as number) + 1 / sample.length
  }
  return shares
}

/** Checks two lists of shares of one length and scales each to sum 1. */
export function requireShares(p: VectorLike, q: VectorLike): [Float64Array, Float64Array] {
  const first = requireVector('p', p, { min: 0 })
  const second = requireVector('q', q, { length: first.length, min: 0 })
  return [scaled('p', first), scaled('q', second)]
}

function scaled(argument: string, shares: Float64Array): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total > 0) return shares.map((share) => share / total)
  throw new InvalidInput('range', argument, 'holds only zeros', 'give at least one share above 0')
}
