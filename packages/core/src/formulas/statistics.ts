import { normalCdf, normalQuantile } from './normal.ts'
import {
  checkShares,
  dot,
  listOf,
  mean,
  numberOf,
  pairOf,
  ratio,
  show,
  showAll,
  sum,
  wrong,
} from './numbers.ts'
import type { Calculator, Inputs } from './types.ts'

const bayes: Calculator = (inputs) => {
  const [prior, sensitivity, specificity] = shares(inputs, 'prior', 'sensitivity', 'specificity')
  const hit = prior * sensitivity
  const alarm = (1 - prior) * (1 - specificity)
  const clear = (1 - prior) * specificity
  const miss = prior * (1 - sensitivity)
  return [
    { name: 'P(positive)', how: `${show(hit)} + ${show(alarm)}`, value: hit + alarm },
    ratio('P(ill | positive), precision', hit, hit + alarm, `${show(hit)} / ${show(hit + alarm)}`),
    ratio('P(well | negative)', clear, clear + miss, `${show(clear)} / ${show(clear + miss)}`),
  ]
}

function shares(inputs: Inputs, ...names: [string, string, string]): [number, number, number] {
  return names.map((name) => {
    const value = numberOf(inputs, name)
    checkShares(name, [value])
    return value
  }) as [number, number, number]
}

const spread: Calculator = (inputs) => {
  const values = listOf(inputs, 'values', 2)
  const middle = mean(values)
  const squares = sum(values.map((v) => (v - middle) ** 2))
  const n = values.length
  const variance = squares / (n - 1)
  return [
    { name: 'mean', how: `(${showAll(values, ' + ')}) / ${n}`, value: middle },
    { name: 'sample variance', how: `${show(squares)} / (${n} − 1)`, value: variance },
    { name: 'standard deviation', how: `√${show(variance)}`, value: Math.sqrt(variance) },
    {
      name: 'standard error of the mean',
      how: `${show(Math.sqrt(variance))} / √${n}`,
      value: Math.sqrt(variance / n),
    },
  ]
}

const correlation: Calculator = (inputs) => {
  const [x, y] = pairOf(inputs, 'x', 'y', 2)
  const [dx, dy] = [x, y].map((list) => list.map((one) => one - mean(list))) as [number[], number[]]
  const n = x.length
  const covariance = dot(dx, dy) / (n - 1)
  const [sx, sy] = [dx, dy].map((d) => Math.sqrt(dot(d, d) / (n - 1))) as [number, number]
  return [
    { name: 'covariance', how: `${show(dot(dx, dy))} / (${n} − 1)`, value: covariance },
    ratio('correlation', covariance, sx * sy, `${show(covariance)} / (${show(sx)} × ${show(sy)})`),
  ]
}

const leastSquares: Calculator = (inputs) => {
  const [x, y] = pairOf(inputs, 'x', 'y', 2)
  const [mx, my] = [mean(x), mean(y)]
  const top = sum(x.map((one, i) => (one - mx) * ((y[i] ?? 0) - my)))
  const bottom = sum(x.map((one) => (one - mx) ** 2))
  const slope = ratio('slope', top, bottom, `${show(top)} / ${show(bottom)}`)
  if (slope.value === null) return [slope]
  const at = slope.value
  return [
    slope,
    { name: 'intercept', how: `${show(my)} − ${show(at)} × ${show(mx)}`, value: my - at * mx },
  ]
}

const wilson: Calculator = (inputs) => {
  const [hits, n] = [numberOf(inputs, 'hits'), numberOf(inputs, 'n')]
  if (n < 1 || hits < 0 || hits > n)
    throw wrong('hits', 'write a count from 0 to the number of trials')
  const z = normalQuantile(1 - (1 - numberOf(inputs, 'confidence')) / 2)
  const p = hits / n
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  return [
    { name: 'share', how: `${show(hits)} / ${show(n)}`, value: p },
    {
      name: 'lower end',
      how: `${show(centre)} − ${show(half)}, with z = ${show(z)}`,
      value: centre - half,
    },
    { name: 'upper end', how: `${show(centre)} + ${show(half)}`, value: centre + half },
  ]
}

const twoShares: Calculator = (inputs) => {
  const [a, n, b, m] = (['hitsA', 'nA', 'hitsB', 'nB'] as const).map((name) =>
    numberOf(inputs, name),
  ) as [number, number, number, number]
  if (n < 1 || m < 1 || a > n || b > m)
    throw wrong('hitsA', 'write at most as many hits as there are trials')
  const pooled = (a + b) / (n + m)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
  const gap = b / m - a / n
  if (error === 0) return [{ name: 'z', how: 'not defined: all alike', value: null }]
  const z = gap / error
  return [
    { name: 'difference', how: `${show(b / m)} − ${show(a / n)}`, value: gap },
    { name: 'z', how: `${show(gap)} / ${show(error)}`, value: z },
    {
      name: 'p-value, two-sided',
      how: `2 × P(Z > ${show(Math.abs(z))})`,
      value: 2 * normalCdf(-Math.abs(z)),
    },
  ]
}

const sampleSize: Calculator = (inputs) => {
  const [base, lift, alpha, power] = (['base', 'lift', 'alpha', 'power'] as const).map((name) =>
    numberOf(inputs, name),
  ) as [number, number, number, number]
  checkShares('base', [base, base + lift, alpha, power])
  if (lift === 0) throw wrong('lift', 'write a difference that is not 0')
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  const noise = base * (1 - base) + (base + lift) * (1 - base - lift)
  return [
    {
      name: 'users a group',
      how: `${show(z)}² × ${show(noise)} / ${show(lift)}², rounded up`,
      value: Math.ceil((z ** 2 * noise) / lift ** 2),
    },
  ]
}

const binomial: Calculator = (inputs) => {
  const [n, k, p] = [numberOf(inputs, 'n'), numberOf(inputs, 'k'), numberOf(inputs, 'p')]
  checkShares('p', [p])
  if (!Number.isInteger(n) || n > 1000 || !Number.isInteger(k) || k < 0 || k > n)
    throw wrong('k', 'write whole numbers, k from 0 to n and n at most 1000')
  const choose = (i: number) => {
    let value = 1
    for (let j = 1; j <= i; j++) value *= (n - i + j) / j
    return value
  }
  const at = (i: number) => choose(i) * p ** i * (1 - p) ** (n - i)
  const tail = sum(Array.from({ length: n - k + 1 }, (_, i) => at(k + i)))
  return [
    {
      name: `P(X = ${k})`,
      how: `${show(choose(k))} × ${show(p)}^${k} × ${show(1 - p)}^${n - k}`,
      value: at(k),
    },
    { name: `P(X ≥ ${k})`, how: `sum from ${k} to ${n}`, value: Math.min(1, tail) },
  ]
}

const scaling: Calculator = (inputs) => {
  const [x, low, high, middle, sd] = (['x', 'min', 'max', 'mean', 'sd'] as const).map((name) =>
    numberOf(inputs, name),
  ) as [number, number, number, number, number]
  return [
    ratio(
      'min-max',
      x - low,
      high - low,
      `(${show(x)} − ${show(low)}) / (${show(high)} − ${show(low)})`,
    ),
    ratio('z-score', x - middle, sd, `(${show(x)} − ${show(middle)}) / ${show(sd)}`),
  ]
}

const odds: Calculator = (inputs) => {
  const [b, x, w] = ['intercept', 'x', 'weight'].map((name) => numberOf(inputs, name)) as [
    number,
    number,
    number,
  ]
  const logit = b + w * x
  return [
    { name: 'log-odds', how: `${show(b)} + ${show(w)} × ${show(x)}`, value: logit },
    { name: 'probability', how: `1 / (1 + e^${show(-logit)})`, value: 1 / (1 + Math.exp(-logit)) },
    { name: 'odds ratio of one unit more', how: `e^${show(w)}`, value: Math.exp(w) },
  ]
}

const eigenvalues: Calculator = (inputs) => {
  const [a, b, d] = ['a', 'b', 'd'].map((name) => numberOf(inputs, name)) as [
    number,
    number,
    number,
  ]
  const middle = (a + d) / 2
  const radius = Math.sqrt(((a - d) / 2) ** 2 + b ** 2)
  const [first, second] = [middle + radius, middle - radius]
  return [
    { name: 'first eigenvalue', how: `${show(middle)} + ${show(radius)}`, value: first },
    { name: 'second eigenvalue', how: `${show(middle)} − ${show(radius)}`, value: second },
    ratio(
      'variance explained by the first',
      first,
      a + d,
      `${show(first)} / (${show(a)} + ${show(d)})`,
    ),
  ]
}

/** Probability, estimates and tests. */
export const STATISTICS = {
  'bayes-theorem': bayes,
  'mean-and-spread': spread,
  correlation,
  'least-squares': leastSquares,
  'wilson-interval': wilson,
  'two-proportions': twoShares,
  'sample-size': sampleSize,
  binomial,
  scaling,
  'log-odds': odds,
  'eigenvalues-2x2': eigenvalues,
} as const
