import { requireNumber } from '../check/require.ts'
import { type Distribution, requireProbability, solveCdf } from './distribution.ts'
import { poissonTerm } from './special/gamma.ts'
import { betaTerm, incompleteBeta } from './special/incomplete-beta.ts'
import { incompleteGamma } from './special/incomplete-gamma.ts'
import { standardNormalCdf, standardNormalPpf } from './special/normal.ts'

/**
 * Normal distribution N(mean, deviation²).
 *
 * @param mean  default 0
 * @param deviation  standard deviation, above 0, default 1
 * @throws {InvalidInput} naming the argument
 */
export function normalDistribution(mean = 0, deviation = 1): Distribution {
  requireNumber('mean', mean)
  requireNumber('deviation', deviation, { above: 0 })
  const z = (x: number) => (x - mean) / deviation
  const at = (q: number) => standardNormalPpf(requireProbability('q', q))
  return {
    mean,
    variance: deviation ** 2,
    pdf: (x) => Math.exp(-0.5 * z(x) ** 2) / (deviation * Math.sqrt(2 * Math.PI)),
    cdf: (x) => standardNormalCdf(z(x)),
    sf: (x) => standardNormalCdf(-z(x)),
    ppf: (q) => mean + deviation * at(q),
    isf: (q) => mean - deviation * at(q),
  }
}

/**
 * Gamma distribution with density x^{a−1} e^{−x/scale} / (Γ(a) scale^a).
 *
 * @param shape  a, above 0
 * @param scale  above 0, default 1
 * @throws {InvalidInput} naming the argument
 */
export function gammaDistribution(shape: number, scale = 1): Distribution {
  requireNumber('shape', shape, { above: 0 })
  requireNumber('scale', scale, { above: 0 })
  const both = (x: number) => incompleteGamma(shape, x)
  const density = (x: number) => {
    if (x > 0) return (poissonTerm(shape, x) * shape) / x
    if (x < 0 || shape > 1) return 0
    return shape === 1 ? 1 : Number.POSITIVE_INFINITY
  }
  const solve = (q: number, rest: number) => {
    if (q === 0) return 0
    if (rest === 0) return Number.POSITIVE_INFINITY
    const z = q < rest ? standardNormalPpf(q) : -standardNormalPpf(rest)
    const start = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3 // Wilson–Hilferty
    return scale * solveCdf(both, density, [q, rest], 0, Number.POSITIVE_INFINITY, start)
  }
  return {
    mean: shape * scale,
    variance: shape * scale ** 2,
    pdf: (x) => density(x / scale) / scale,
    cdf: (x) => both(x / scale)[0],
    sf: (x) => both(x / scale)[1],
    ppf: (q) => solve(requireProbability('q', q), 1 - q),
    isf: (q) => solve(1 - requireProbability('q', q), q),
  }
}

/**
 * Chi-squared distribution: the sum of `df` squared standard normal numbers.
 *
 * @param df  degrees of freedom, above 0
 * @throws {InvalidInput} naming the argument
 */
export function chiSquaredDistribution(df: number): Distribution {
  return gammaDistribution(requireNumber('df', df, { above: 0 }) / 2, 2)
}

/**
 * Beta distribution with density x^{a−1} (1 − x)^{b−1} / B(a, b) on [0, 1].
 *
 * @param a  above 0
 * @param b  above 0
 * @throws {InvalidInput} naming the argument
 */
export function betaDistribution(a: number, b: number): Distribution {
  requireNumber('a', a, { above: 0 })
  requireNumber('b', b, { above: 0 })
  const inUnit = (x: number) => Math.min(Math.max(x, 0), 1)
  const solve = (q: number, rest: number) =>
    q === 0 ? 0 : rest === 0 ? 1 : betaQuantile(a, b, q, rest)[0]
  return {
    mean: a / (a + b),
    variance: (a * b) / ((a + b) ** 2 * (a + b + 1)),
    pdf: (x) => betaDensity(a, b, x, 1 - x),
    cdf: (x) => incompleteBeta(a, b, inUnit(x))[0],
    sf: (x) => incompleteBeta(a, b, inUnit(x))[1],
    ppf: (q) => solve(requireProbability('q', q), 1 - q),
    isf: (q) => solve(1 - requireProbability('q', q), q),
  }
}

function betaDensity(a: number, b: number, x: number, y: number): number {
  if (x > 0 && y > 0) return betaTerm(a, b, x, y) / (x * y)
  const atEnd = x === 0 ? a : b
  if (x < 0 || y < 0 || atEnd > 1) return 0
  return atEnd === 1 ? (x === 0 ? b : a) : Number.POSITIVE_INFINITY
}

/** [x, 1 − x] with I_x(a, b) = q; the smaller of the two is solved for and keeps its digits. */
function betaQuantile(a: number, b: number, q: number, rest: number): [number, number] {
  const middle = a / (a + b)
  if (incompleteBeta(a, b, middle)[0] < q) {
    const [y, x] = lowerBetaQuantile(b, a, rest, q, 1 - middle)
    return [x, y]
  }
  return lowerBetaQuantile(a, b, q, rest, middle)
}

function lowerBetaQuantile(
  a: number,
  b: number,
  q: number,
  rest: number,
  highest: number,
): [number, number] {
  const both = (x: number) => incompleteBeta(a, b, x)
  const density = (x: number) => betaDensity(a, b, x, 1 - x)
  const x = solveCdf(both, density, [q, rest], 0, highest, highest / 2)
  return [x, 1 - x]
}

/**
 * Student's t distribution.
 *
 * @param df  degrees of freedom, above 0
 * @throws {InvalidInput} naming the argument
 */
export function studentTDistribution(df: number): Distribution {
  requireNumber('df', df, { above: 0 })
  const tail = (t: number) => {
    const [x, y] = [df / (df + t * t), (t * t) / (df + t * t)]
    return incompleteBeta(df / 2, 0.5, x, y)[0] / 2 // P(T > |t|)
  }
  const upper = (t: number) => (t < 0 ? 1 - tail(t) : tail(t))
  const quantile = (q: number): number => {
    if (q === 0) return Number.NEGATIVE_INFINITY
    if (q === 0.5) return 0
    const [x, y] = betaQuantile(df / 2, 0.5, 2 * q, 1 - 2 * q)
    return -Math.sqrt((df * y) / x)
  }
  return {
    mean: df > 1 ? 0 : Number.NaN,
    variance: df > 2 ? df / (df - 2) : df > 1 ? Number.POSITIVE_INFINITY : Number.NaN,
    pdf: (t) => {
      const [x, y] = [df / (df + t * t), (t * t) / (df + t * t)]
      if (t === 0) return tPeak(df)
      return betaTerm(df / 2, 0.5, x, y) / Math.abs(t)
    },
    cdf: (t) => upper(-t),
    sf: upper,
    ppf: (q) => (requireProbability('q', q) <= 0.5 ? quantile(q) : 0 - quantile(1 - q)),
    isf: (q) => (requireProbability('q', q) <= 0.5 ? 0 - quantile(q) : quantile(1 - q)),
  }
}

/** Density of Student's t at 0: 1 / (√df B(df/2, ½)), from x^a y^b / B at x = y = ½. */
function tPeak(df: number): number {
  const a = df / 2
  return (
    betaTerm(a, 0.5, a / (a + 0.5), 0.5 / (a + 0.5)) /
    (Math.exp(a * Math.log(a / (a + 0.5)) + 0.5 * Math.log(0.5 / (a + 0.5))) * Math.sqrt(df))
  )
}

/**
 * Fisher's F distribution: the ratio of two mean squares.
 *
 * @param df1  degrees of freedom above the line, above 0
 * @param df2  degrees of freedom below the line, above 0
 * @throws {InvalidInput} naming the argument
 */
export function fDistribution(df1: number, df2: number): Distribution {
  requireNumber('df1', df1, { above: 0 })
  requireNumber('df2', df2, { above: 0 })
  const [a, b] = [df1 / 2, df2 / 2]
  const both = (f: number): [number, number] => {
    if (f <= 0) return [0, 1]
    const scaled = df1 * f
    return incompleteBeta(a, b, scaled / (scaled + df2), df2 / (scaled + df2))
  }
  const solve = (q: number, rest: number) => {
    if (q === 0) return 0
    const [x, y] = rest === 0 ? [1, 0] : betaQuantile(a, b, q, rest)
    return (df2 * x) / (df1 * y)
  }
  const spread = (2 * df2 ** 2 * (df1 + df2 - 2)) / (df1 * (df2 - 2) ** 2 * (df2 - 4))
  return {
    mean: df2 > 2 ? df2 / (df2 - 2) : Number.POSITIVE_INFINITY,
    variance: df2 > 4 ? spread : Number.NaN,
    pdf: (f) => {
      if (f < 0) return 0
      if (f === 0) return df1 > 2 ? 0 : df1 === 2 ? 1 : Number.POSITIVE_INFINITY
      const scaled = df1 * f
      return betaTerm(a, b, scaled / (scaled + df2), df2 / (scaled + df2)) / f
    },
    cdf: (f) => both(f)[0],
    sf: (f) => both(f)[1],
    ppf: (q) => solve(requireProbability('q', q), 1 - q),
    isf: (q) => solve(1 - requireProbability('q', q), q),
  }
}
