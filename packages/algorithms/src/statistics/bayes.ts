import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { betaDistribution } from './continuous.ts'
import { requireProbability } from './distribution.ts'

/**
 * Bayes' theorem: P(h | evidence) ∝ P(evidence | h) · P(h).
 *
 * @param priors  of hypotheses that exclude each other, shape (k), ≥ 0, not all 0; need not sum to 1
 * @param likelihoods  of the evidence under each, shape (k), ≥ 0
 * @returns posterior, shape (k), sum 1
 * @throws {InvalidInput} naming the argument; `range` when the evidence is impossible under all
 */
export function bayesPosterior(priors: VectorLike, likelihoods: VectorLike): Float64Array {
  const prior = requireVector('priors', priors, { min: 0 })
  const likelihood = requireVector('likelihoods', likelihoods, { length: prior.length, min: 0 })
  const joint = prior.map((p, h) => p * (likelihood[h] as number))
  const evidence = joint.reduce((sum, p) => sum + p, 0)
  if (evidence === 0) {
    const wrong = 'makes the evidence impossible under every hypothesis with a prior above 0'
    throw new InvalidInput('range', 'likelihoods', wrong, 'give one of them a likelihood above 0')
  }
  return joint.map((p) => p / evidence)
}

/** What a test says about one person. */
export interface DiagnosticPosterior {
  /** P(condition | positive): the test's precision at this prevalence */
  readonly ifPositive: number
  /** P(condition | negative) */
  readonly ifNegative: number
}

/**
 * What a positive and a negative test mean.
 *
 * The rarer the condition, the more of the positives are false: a test with sensitivity 0.9 and
 * specificity 0.95 is right in 15 % of its alarms at a prevalence of 1 %.
 *
 * @param prevalence  P(condition), 0 … 1
 * @param sensitivity  P(positive | condition)
 * @param specificity  P(negative | no condition)
 * @returns both posteriors; NaN for a result that cannot occur
 * @throws {InvalidInput} naming the argument
 */
export function diagnosticPosterior(
  prevalence: number,
  sensitivity: number,
  specificity: number,
): DiagnosticPosterior {
  requireProbability('prevalence', prevalence)
  requireProbability('sensitivity', sensitivity)
  requireProbability('specificity', specificity)
  const ratio = (yes: number, no: number) => yes / (yes + no)
  const healthy = 1 - prevalence
  return {
    ifPositive: ratio(prevalence * sensitivity, healthy * (1 - specificity)),
    ifNegative: ratio(prevalence * (1 - sensitivity), healthy * specificity),
  }
}

/** Belief about a rate: a Beta(a, b) distribution. */
export interface BetaBelief {
  readonly a: number
  readonly b: number
}

/**
 * P(rate of `second` > rate of `first`) for independent Beta beliefs, as in a Bayesian A/B test.
 *
 * A belief after s successes in n trials on a flat prior is Beta(1 + s, 1 + n − s).
 *
 * @param first  belief about the control
 * @param second  belief about the treatment
 * @returns the probability, to about 1e-9
 * @throws {InvalidInput} naming the argument
 *
 * Cost: 2,000 evaluations of the Beta distribution. Computes ∫ F_first(F_second⁻¹(u)) du by the
 * density of the second between its far quantiles, with Simpson's rule.
 */
export function probabilityBetter(first: BetaBelief, second: BetaBelief): number {
  for (const [name, { a, b }] of [
    ['first', first],
    ['second', second],
  ] as const) {
    requireNumber(`${name}.a`, a, { above: 0 })
    requireNumber(`${name}.b`, b, { above: 0 })
  }
  const [f, s] = [betaDistribution(first.a, first.b), betaDistribution(second.a, second.b)]
  const [low, high] = [s.ppf(1e-12), s.isf(1e-12)]
  const cells = 2000
  const step = (high - low) / cells
  let sum = 0
  for (let k = 0; k <= cells; k++) {
    const x = low + k * step
    const factor = k === 0 || k === cells ? 1 : k % 2 === 1 ? 4 : 2
    const value = f.cdf(x) * s.pdf(x)
    if (Number.isFinite(value)) sum += factor * value
  }
  return Math.min(1, (sum * step) / 3)
}
