import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { requireTestOptions, resultOf, type TestOptions, type TestResult } from './hypothesis.ts'

interface Moments {
  readonly n: number
  readonly mean: number
  /** with n − 1 below the line */
  readonly variance: number
}

/** Mean and sample variance. */
export function momentsOf(values: Float64Array): Moments {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { n, mean, variance: squares / (n - 1) }
}

function requireSample(argument: string, values: VectorLike): Moments {
  return momentsOf(requireVector(argument, values, { minLength: 2 }))
}

function requireSpread(argument: string, standardError: number): number {
  if (standardError > 0) return standardError
  throw new InvalidInput('range', argument, 'does not vary', 'give values that differ')
}

/**
 * Welch's t test of two means: no assumption that the variances are equal.
 *
 * t = (x̄₂ − x̄₁) / √(s₁²/n₁ + s₂²/n₂) with Satterthwaite's degrees of freedom.
 *
 * @param control  first sample, n ≥ 2
 * @param treatment  second sample; the difference is treatment − control
 * @param options  see {@link TestOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Source: Welch 1947, doi:10.1093/biomet/34.1-2.28; scipy.stats.ttest_ind(equal_var=False).
 */
export function welchTest(
  control: VectorLike,
  treatment: VectorLike,
  options: TestOptions = {},
): TestResult {
  const [a, b] = [requireSample('control', control), requireSample('treatment', treatment)]
  const [u, v] = [a.variance / a.n, b.variance / b.n]
  const error = requireSpread('treatment', Math.sqrt(u + v))
  const df = (u + v) ** 2 / (u ** 2 / (a.n - 1) + v ** 2 / (b.n - 1))
  return resultOf(b.mean - a.mean, error, df, requireTestOptions(options))
}

/**
 * Student's t test of two means with one common variance.
 *
 * @param control  first sample, n ≥ 2
 * @param treatment  second sample; the difference is treatment − control
 * @param options  see {@link TestOptions}
 * @throws {InvalidInput} naming the argument
 */
export function studentTest(
  control: VectorLike,
  treatment: VectorLike,
  options: TestOptions = {},
): TestResult {
  const [a, b] = [requireSample('control', control), requireSample('treatment', treatment)]
  const df = a.n + b.n - 2
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / df
  const error = requireSpread('treatment', Math.sqrt(pooled * (1 / a.n + 1 / b.n)))
  return resultOf(b.mean - a.mean, error, df, requireTestOptions(options))
}

/**
 * t test of a mean against a given number.
 *
 * @param sample  n ≥ 2
 * @param mean  what the null hypothesis says, default 0
 * @param options  see {@link TestOptions}
 * @throws {InvalidInput} naming the argument
 */
export function oneSampleTest(sample: VectorLike, mean = 0, options: TestOptions = {}): TestResult {
  const { n, mean: found, variance } = requireSample('sample', sample)
  requireNumber('mean', mean)
  const error = requireSpread('sample', Math.sqrt(variance / n))
  return resultOf(found - mean, error, n - 1, requireTestOptions(options))
}

/**
 * t test of paired measurements: the mean of after − before against 0.
 *
 * @param before  n ≥ 2
 * @param after  the same units, in the same order
 * @param options  see {@link TestOptions}
 * @throws {InvalidInput} naming the argument
 */
export function pairedTest(
  before: VectorLike,
  after: VectorLike,
  options: TestOptions = {},
): TestResult {
  const first = requireVector('before', before, { minLength: 2 })
  const second = requireVector('after', after, { length: first.length })
  return oneSampleTest(
    second.map((value, i) => value - (first[i] as number)),
    0,
    options,
  )
}
