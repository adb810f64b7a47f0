const HALF_LOG_TWO_PI = 0.9189385332046727

/** Lanczos coefficients for g = 607/128 (Godfrey 2001). */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746,
  -0.4919138160976202, 3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5,
  0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639,
  8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
]

/**
 * Logarithm of the gamma function.
 *
 * @param x  above 0
 * @returns ln Γ(x), to about 1e-15 of max(1, |ln Γ|)
 *
 * Source: Lanczos 1964 with Godfrey's coefficients.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  const t = z + 607 / 128 + 0.5
  let sum = LANCZOS[0] as number
  for (let k = 1; k < LANCZOS.length; k++) sum += (LANCZOS[k] as number) / (z + k)
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/**
 * What Stirling's formula misses: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π.
 *
 * @param n  above 0
 *
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function stirlingError(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI
  const s = 1 / (n * n)
  const tail = 1 / 1188 - (691 / 360360) * s
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * tail)))) / n
}

/**
 * x ln(x / m) + m − x without cancellation where x ≈ m.
 *
 * @param x  at least 0
 * @param m  above 0
 */
export function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return (x > 0 ? x * Math.log(x / m) : 0) + m - x
  const v = (x - m) / (x + m)
  let sum = (x - m) * v
  let term = 2 * x * v
  for (let j = 1; j < 1000; j++) {
    term *= v * v
    const next = sum + term / (2 * j + 1)
    if (next === sum) break
    sum = next
  }
  return sum
}

/**
 * e^{−m} m^x / Γ(x + 1): the Poisson probability, for real x too.
 *
 * @param x  at least 0
 * @param m  at least 0
 */
export function poissonTerm(x: number, m: number): number {
  if (m === 0) return x === 0 ? 1 : 0
  if (x === 0) return Math.exp(-m)
  return Math.exp(-stirlingError(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x)
}

/**
 * Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) · p^x q^{n − x}: the binomial probability, for real x, n too.
 *
 * @param x  0 … n
 * @param n  above 0
 * @param p  0 … 1
 * @param q  1 − p, given apart so that it keeps its digits when p is near 1
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (p === 0) return x === 0 ? 1 : 0
  if (q === 0) return x === n ? 1 : 0
  const y = n - x
  if (x === 0) return Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q))
  if (y === 0) return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p))
  const correction = stirlingError(n) - stirlingError(x) - stirlingError(y)
  const exponent = correction - deviance(x, n * p) - deviance(y, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * y))
}
