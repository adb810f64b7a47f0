const SQRT_HALF = Math.SQRT1_2
const INVERSE_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI)

/** x·Φ(x). */
export function gelu(x: number): number {
  return x * normalCdf(x)
}

/** Φ(x) + x·φ(x). */
export function geluSlope(x: number): number {
  return normalCdf(x) + x * INVERSE_SQRT_2PI * Math.exp(-0.5 * x * x)
}

function normalCdf(x: number): number {
  return 0.5 * erfc(-x * SQRT_HALF)
}

/**
 * The complementary error function 1 − erf x to about 1e-12 relative.
 *
 * The series of erf near 0; the continued fraction of erfc (Lentz) further out, where 1 − erf
 * would cancel. Source: Abramowitz and Stegun 7.1.6 and 7.1.14.
 */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x)
  return x < 2.5 ? 1 - erfSeries(x) : erfcFraction(x)
}

function erfSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * sum; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function erfcFraction(x: number): number {
  let tail = x
  for (let k = 60; k >= 1; k--) tail = x + k / 2 / tail
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail
}
