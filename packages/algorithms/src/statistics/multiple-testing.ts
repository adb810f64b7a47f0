import { requireNumber, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** Which of several hypotheses are rejected. */
export interface MultipleTests {
  /** p values that may be held against α directly, in the order given */
  readonly adjusted: Float64Array
  /** adjusted ≤ α, in the order given */
  readonly rejected: readonly boolean[]
}

/**
 * Several tests at once.
 *
 * 'bonferroni' multiplies each p by their number m; 'holm' does so step by step, from the smallest
 * with m, m − 1, …, and rejects at least as much. Both keep the chance of any false alarm at α.
 * 'benjamini-hochberg' keeps the expected share of false ones among the rejected at α: the k-th
 * smallest p is held against k·α/m. It needs tests that are independent or positively dependent.
 *
 * @param pValues  shape (m), 0 … 1
 * @param method  see above
 * @param alpha  default 0.05
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(m log m).
 * Source: Holm 1979; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
export function multipleTests(
  pValues: VectorLike,
  method: 'bonferroni' | 'holm' | 'benjamini-hochberg',
  alpha = 0.05,
): MultipleTests {
  const p = requireVector('pValues', pValues, { min: 0, max: 1 })
  requireNumber('alpha', alpha, { above: 0, below: 1 })
  const adjusted = ADJUST[method](p)
  return { adjusted, rejected: Array.from(adjusted, (value) => value <= alpha) }
}

const ADJUST = {
  bonferroni: (p: Float64Array) => p.map((value) => Math.min(1, value * p.length)),
  holm: (p: Float64Array) => {
    const order = ascending(p)
    const out = new Float64Array(p.length)
    let highest = 0
    order.forEach((i, rank) => {
      highest = Math.max(highest, Math.min(1, (p[i] as number) * (p.length - rank)))
      out[i] = highest
    })
    return out
  },
  'benjamini-hochberg': (p: Float64Array) => {
    const order = ascending(p)
    const out = new Float64Array(p.length)
    let lowest = 1
    for (let rank = p.length; rank >= 1; rank--) {
      const i = order[rank - 1] as number
      lowest = Math.min(lowest, ((p[i] as number) * p.length) / rank)
      out[i] = lowest
    }
    return out
  },
} as const

function ascending(p: Float64Array): number[] {
  return Array.from(p.keys()).sort((a, b) => (p[a] as number) - (p[b] as number))
}
