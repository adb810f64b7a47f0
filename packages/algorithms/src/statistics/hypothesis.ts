import { requireNumber, requireOneOf } from '../check/require.ts'
import { normalDistribution, studentTDistribution } from './continuous.ts'
import type { Distribution } from './distribution.ts'

/** Which differences speak against the null hypothesis. */
export type Alternative = 'two-sided' | 'less' | 'greater'

/** Options of a test. */
export interface TestOptions {
  /** default 'two-sided' */
  readonly alternative?: Alternative
  /** level of the interval, default 0.95 */
  readonly confidence?: number
}

/** Outcome of a test of a difference. */
export interface TestResult {
  /** z or t: the difference in standard errors under the null hypothesis */
  readonly statistic: number
  readonly pValue: number
  /** degrees of freedom of t; null for z */
  readonly df: number | null
  readonly difference: number
  /** of the difference, as the interval uses it */
  readonly standardError: number
  /** for the difference at the confidence asked; one-sided alternatives bound one side only */
  readonly interval: readonly [number, number]
}

/** Checked options. */
export interface CheckedTestOptions {
  readonly alternative: Alternative
  readonly confidence: number
}

/** Checks the options of a test. */
export function requireTestOptions(options: TestOptions): CheckedTestOptions {
  const { alternative = 'two-sided', confidence = 0.95 } = options
  return {
    alternative: requireOneOf('options.alternative', alternative, ['two-sided', 'less', 'greater']),
    confidence: requireNumber('options.confidence', confidence, { above: 0, below: 1 }),
  }
}

/** Probability of a statistic at least as extreme in the direction of the alternative. */
export function pValueOf(statistic: number, alternative: Alternative, law: Distribution): number {
  if (alternative === 'greater') return law.sf(statistic)
  if (alternative === 'less') return law.cdf(statistic)
  return Math.min(1, 2 * law.sf(Math.abs(statistic)))
}

/** estimate ± quantile · standard error, open towards the alternative. */
export function intervalOf(
  estimate: number,
  standardError: number,
  { alternative, confidence }: CheckedTestOptions,
  law: Distribution,
): [number, number] {
  const sides = alternative === 'two-sided' ? 2 : 1
  const reach = law.isf((1 - confidence) / sides) * standardError
  return [
    alternative === 'less' ? Number.NEGATIVE_INFINITY : estimate - reach,
    alternative === 'greater' ? Number.POSITIVE_INFINITY : estimate + reach,
  ]
}

/** The result of a difference whose standard error is the same under both hypotheses. */
export function resultOf(
  difference: number,
  standardError: number,
  df: number | null,
  options: CheckedTestOptions,
): TestResult {
  const law = df === null ? normalDistribution() : studentTDistribution(df)
  const statistic = difference / standardError
  return {
    statistic,
    pValue: pValueOf(statistic, options.alternative, law),
    df,
    difference,
    standardError,
    interval: intervalOf(difference, standardError, options, law),
  }
}
