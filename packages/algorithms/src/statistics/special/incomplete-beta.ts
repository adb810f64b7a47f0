import { binomialTerm } from './gamma.ts'

/**
 * Regularised incomplete beta function and its complement.
 *
 * I_x(a, b) = ∫₀ˣ t^{a−1} (1 − t)^{b−1} dt / B(a, b), computed on the side where the continued
 * fraction converges fast, so that both keep their digits in the tails.
 *
 * @param a  above 0
 * @param b  above 0
 * @param x  0 … 1
 * @param y  1 − x, given apart so that it keeps its digits when x is near 1
 * @returns [I_x(a, b), 1 − I_x(a, b)]
 *
 * Source: Abramowitz & Stegun 26.5.8 (Lentz's method).
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): [number, number] {
  if (x <= 0) return [0, 1]
  if (y <= 0) return [1, 0]
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, fraction(a, b, x, y))
    return [lower, 1 - lower]
  }
  const upper = Math.min(1, fraction(b, a, y, x))
  return [1 - upper, upper]
}

function fraction(a: number, b: number, x: number, y: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return (betaTerm(a, b, x, y) * h) / a
}

/** x^a y^b / B(a, b). */
export function betaTerm(a: number, b: number, x: number, y: number): number {
  return ((a * b) / (a + b)) * binomialTerm(a, a + b, x, y)
}

const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
