import { requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** Outcome of the two-sample test. */
export interface KsResult {
  /** D: largest distance of the two empirical distribution functions */
  readonly statistic: number
  /** smallest value at which it is reached */
  readonly at: number
  readonly pValue: number
  readonly method: 'exact' | 'asymptotic'
}

/** Up to so many pairs the exact law is computed, path by path. */
const EXACT_PAIRS = 4e7

/**
 * Kolmogorov and Smirnov's test: do two samples come from one distribution?
 *
 * D = max |F₁(x) − F₂(x)|. With large samples any difference becomes significant, so for drift look
 * at D itself, not at p alone.
 *
 * @param first  n ≥ 1 values
 * @param second  m ≥ 1 values
 * @returns D with a two-sided p value: exact up to 40 million pairs n·m, else by the limit law
 *   with Stephens' correction (SciPy takes another approximation there)
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n + m log m), and O(n·m) for the exact p value.
 * Source: Hodges 1958 (exact law); Stephens 1970.
 */
export function kolmogorovSmirnov(first: VectorLike, second: VectorLike): KsResult {
  const a = requireVector('first', first).slice().sort()
  const b = requireVector('second', second).slice().sort()
  const { distance, at } = largestDistance(a, b)
  const [n, m] = [a.length, b.length]
  const statistic = distance / (n * m)
  if (n * m <= EXACT_PAIRS) {
    return { statistic, at, pValue: exactTail(n, m, distance), method: 'exact' }
  }
  const root = Math.sqrt((n * m) / (n + m))
  const pValue = limitTail(statistic * (root + 0.12 + 0.11 / root))
  return { statistic, at, pValue, method: 'asymptotic' }
}

/** n·m·D as a whole number, so that it compares without rounding. */
function largestDistance(a: Float64Array, b: Float64Array): { distance: number; at: number } {
  let [i, j, distance, at] = [0, 0, 0, a[0] as number]
  while (i < a.length && j < b.length) {
    const x = Math.min(a[i] as number, b[j] as number)
    while (i < a.length && a[i] === x) i++
    while (j < b.length && b[j] === x) j++
    const gap = Math.abs(i * b.length - j * a.length)
    if (gap > distance) {
      distance = gap
      at = x
    }
  }
  return { distance, at }
}

/**
 * P(n·m·D ≥ distance): the share of all ways to mix the samples that come so far apart.
 *
 * Walks all lattice paths from (0, 0) to (n, m) backwards in probability: outside[j] is the chance
 * that a random path to (i, j) has been too far apart at some point. Sums of positive numbers only,
 * so small p values keep their digits.
 */
function exactTail(n: number, m: number, distance: number): number {
  if (distance === 0) return 1
  const outside = new Float64Array(m + 1)
  for (let j = 0; j <= m; j++) outside[j] = j * n >= distance ? 1 : 0
  for (let i = 1; i <= n; i++) {
    walkRow(outside, i, n, m, distance)
  }
  return outside[m] as number
}

function walkRow(outside: Float64Array, i: number, n: number, m: number, distance: number): void {
  if (i * m >= distance) outside[0] = 1
  for (let j = 1; j <= m; j++) {
    const far = Math.abs(i * m - j * n) >= distance
    const fromFirst = (outside[j] as number) * i
    const fromSecond = (outside[j - 1] as number) * j
    outside[j] = far ? 1 : (fromFirst + fromSecond) / (i + j)
  }
}

/** Kolmogorov's limit: 2 Σ (−1)^{k−1} e^{−2k²λ²}. */
function limitTail(lambda: number): number {
  if (lambda < 0.2) return 1
  let sum = 0
  for (let k = 1; k <= 100; k++) {
    const term = Math.exp(-2 * k * k * lambda * lambda)
    sum += k % 2 === 1 ? term : -term
    if (term < 1e-17) break
  }
  return Math.min(1, Math.max(0, 2 * sum))
}
