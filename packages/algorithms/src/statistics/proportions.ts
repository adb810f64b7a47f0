import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber } from '../check/require.ts'
import { betaDistribution, normalDistribution } from './continuous.ts'
import {
  intervalOf,
  pValueOf,
  requireTestOptions,
  type TestOptions,
  type TestResult,
} from './hypothesis.ts'

/** How many of how many. */
export interface Count {
  readonly successes: number
  readonly trials: number
}

function requireCount(argument: string, { successes, trials }: Count): void {
  requireInteger(`${argument}.trials`, trials, { min: 1 })
  requireInteger(`${argument}.successes`, successes, { min: 0, max: trials })
}

/**
 * z test of two proportions: is the treatment's rate another than the control's?
 *
 * z = (p₂ − p₁) / √(p̄ (1 − p̄)(1/n₁ + 1/n₂)) with the pooled rate p̄, which the null hypothesis
 * says is common; the interval uses each group's own variance. Good from about 10 successes and 10
 * failures a group.
 *
 * @param control  successes and trials of the first group
 * @param treatment  of the second; the difference is treatment − control
 * @param options  see {@link TestOptions}
 * @throws {InvalidInput} naming the argument; `range` when all or none succeed in both groups
 */
export function twoProportionTest(
  control: Count,
  treatment: Count,
  options: TestOptions = {},
): TestResult {
  requireCount('control', control)
  requireCount('treatment', treatment)
  const checked = requireTestOptions(options)
  const [p1, p2] = [control.successes / control.trials, treatment.successes / treatment.trials]
  const [n1, n2] = [control.trials, treatment.trials]
  const pooled = (control.successes + treatment.successes) / (n1 + n2)
  if (pooled === 0 || pooled === 1) {
    const instead = 'give groups with both successes and failures'
    throw new InvalidInput('range', 'treatment.successes', 'leaves no variance', instead)
  }
  const nullError = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const standardError = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2)
  const statistic = (p2 - p1) / nullError
  return {
    statistic,
    pValue: pValueOf(statistic, checked.alternative, normalDistribution()),
    df: null,
    difference: p2 - p1,
    standardError,
    interval: intervalOf(p2 - p1, standardError, checked, normalDistribution()),
  }
}

/**
 * Wilson's interval for a proportion: the rates that a z test would not reject.
 *
 * Centre (p̂ + z²/2n) / (1 + z²/n); never leaves [0, 1] and holds its level for small counts, where
 * p̂ ± z·√(p̂(1 − p̂)/n) does not.
 *
 * @param count  successes and trials
 * @param confidence  default 0.95
 * @returns [low, high]
 * @throws {InvalidInput} naming the argument
 *
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function wilsonInterval(count: Count, confidence = 0.95): [number, number] {
  requireCount('count', count)
  requireNumber('confidence', confidence, { above: 0, below: 1 })
  const { successes, trials: n } = count
  const z = normalDistribution().isf((1 - confidence) / 2)
  const rate = successes / n
  const centre = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * n)) / n)) / (1 + (z * z) / n)
  return [successes === 0 ? 0 : centre - reach, successes === n ? 1 : centre + reach]
}

/**
 * Clopper and Pearson's exact interval for a proportion: at least the confidence asked, often more.
 *
 * @param count  successes and trials
 * @param confidence  default 0.95
 * @returns [low, high]
 * @throws {InvalidInput} naming the argument
 */
export function exactInterval(count: Count, confidence = 0.95): [number, number] {
  requireCount('count', count)
  requireNumber('confidence', confidence, { above: 0, below: 1 })
  const { successes: k, trials: n } = count
  const tail = (1 - confidence) / 2
  return [
    k === 0 ? 0 : betaDistribution(k, n - k + 1).ppf(tail),
    k === n ? 1 : betaDistribution(k + 1, n - k).isf(tail),
  ]
}
