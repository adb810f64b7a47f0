import { requireInteger } from '../check/require.ts'
import { requireProbability } from './distribution.ts'
import { binomialTerm } from './special/gamma.ts'
import { incompleteBeta } from './special/incomplete-beta.ts'
import { standardNormalPpf } from './special/normal.ts'

/** Distribution of a count. */
export interface DiscreteDistribution {
  readonly mean: number
  readonly variance: number
  /** P(X = k) */
  readonly pmf: (k: number) => number
  /** P(X ≤ k) */
  readonly cdf: (k: number) => number
  /** P(X > k) */
  readonly sf: (k: number) => number
  /** the smallest k with cdf(k) ≥ q */
  readonly ppf: (q: number) => number
}

/**
 * Binomial distribution: successes in n independent trials.
 *
 * @param n  trials, a whole number ≥ 0
 * @param p  probability of a success, 0 … 1
 * @throws {InvalidInput} naming the argument
 */
export function binomialDistribution(n: number, p: number): DiscreteDistribution {
  requireInteger('n', n, { min: 0 })
  requireProbability('p', p)
  const both = (value: number): [number, number] => {
    const k = Math.floor(value)
    if (k < 0) return [0, 1]
    if (k >= n) return [1, 0]
    return incompleteBeta(n - k, k + 1, 1 - p, p)
  }
  return {
    mean: n * p,
    variance: n * p * (1 - p),
    pmf: (k) => (Number.isInteger(k) && k >= 0 && k <= n ? term(k, n, p) : 0),
    cdf: (k) => both(k)[0],
    sf: (k) => both(k)[1],
    ppf: (q) => quantile(requireProbability('q', q), n, p, (k) => both(k)[0]),
  }
}

function term(k: number, n: number, p: number): number {
  return n === 0 ? 1 : binomialTerm(k, n, p, 1 - p)
}

/** From the normal approximation, by whole steps to the smallest k with cdf(k) ≥ q. */
function quantile(q: number, n: number, p: number, cdf: (k: number) => number): number {
  const deviation = Math.sqrt(n * p * (1 - p))
  const guess = deviation > 0 ? n * p + standardNormalPpf(q) * deviation : n * p
  let k = Math.min(Math.max(Math.round(guess), 0), n)
  while (k < n && cdf(k) < q) k++
  while (k > 0 && cdf(k - 1) >= q) k--
  return k
}
