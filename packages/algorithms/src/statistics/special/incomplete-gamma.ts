import { poissonTerm } from './gamma.ts'

/**
 * Regularised incomplete gamma functions.
 *
 * P(a, x) = ∫₀ˣ t^{a−1} e^{−t} dt / Γ(a) and Q = 1 − P, each computed where it is the smaller one, so
 * that both keep their digits in the tails.
 *
 * @param a  above 0
 * @param x  at least 0
 * @returns [P, Q]
 *
 * Cost: O(√a) terms near x = a. Source: Abramowitz & Stegun 6.5.29, 6.5.31 (Lentz's method).
 */
export function incompleteGamma(a: number, x: number): [number, number] {
  if (x <= 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  if (x < a + 1) {
    const p = Math.min(1, lowerSeries(a, x))
    return [p, 1 - p]
  }
  const q = Math.min(1, upperFraction(a, x))
  return [1 - q, q]
}

function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n < 100_000; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return poissonTerm(a, x) * sum
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let n = 1; n < 100_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return poissonTerm(a, x) * a * h
}

const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
