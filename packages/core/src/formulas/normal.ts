/**
 * P(Z <= z) of a standard normal variable, to about 1e-14: the series of the error function near
 * zero, its continued fraction in the tails (Abramowitz and Stegun 7.1.6 and 7.1.14).
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const upper = x < 2.5 ? 1 - erfSeries(x) : erfcFraction(x)
  return z >= 0 ? 1 - upper / 2 : upper / 2
}

function erfSeries(x: number): number {
  let term = x
  let total = x
  for (let n = 1; n < 200 && Math.abs(term) > 1e-17 * total; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    total += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total
}

function erfcFraction(x: number): number {
  let fraction = 0
  for (let n = 60; n >= 1; n--) fraction = n / 2 / (x + fraction)
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction)
}

/**
 * z with P(Z <= z) = p, by bisection.
 *
 * @param p  above 0 and below 1
 */
export function normalQuantile(p: number): number {
  let [low, high] = [-40, 40]
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (normalCdf(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
