import { InvalidInput } from '../check/invalid-input.ts'
import { requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { TestOptions, TestResult } from './hypothesis.ts'
import { momentsOf, welchTest } from './means.ts'

/** One arm of an experiment. */
export interface CupedArm {
  /** what the experiment measures, shape (n) */
  readonly outcome: VectorLike
  /** the same users before the experiment began, shape (n) */
  readonly before: VectorLike
}

/** An experiment with less noise. */
export interface CupedResult {
  /** θ = cov(outcome, before) / var(before), over both arms */
  readonly theta: number
  /** outcome − θ (before − mean before) of each arm */
  readonly adjusted: { readonly control: Float64Array; readonly treatment: Float64Array }
  /** Welch's test of the adjusted outcomes */
  readonly test: TestResult
  /** Welch's test without the adjustment */
  readonly plain: TestResult
  /** 1 − (adjusted standard error / plain standard error)²: the share of users saved */
  readonly varianceReduction: number
}

/**
 * CUPED: takes out of the outcome what the time before the experiment already predicts.
 *
 * The adjusted mean estimates the same effect, because the treatment cannot have touched the past;
 * its variance is smaller by the squared correlation ρ².
 *
 * @param control  first arm
 * @param treatment  second arm; the difference is treatment − control
 * @param options  of the tests, see {@link TestOptions}
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n). Source: Deng, Xu, Kohavi & Walker 2013, doi:10.1145/2433396.2433413.
 */
export function cuped(
  control: CupedArm,
  treatment: CupedArm,
  options: TestOptions = {},
): CupedResult {
  const [y1, x1] = requireArm('control', control)
  const [y2, x2] = requireArm('treatment', treatment)
  const [outcome, before] = [joined(y1, y2), joined(x1, x2)]
  const [meanY, meanX] = [momentsOf(outcome).mean, momentsOf(before).mean]
  let [together, own] = [0, 0]
  for (let i = 0; i < outcome.length; i++) {
    const dx = (before[i] as number) - meanX
    together += dx * ((outcome[i] as number) - meanY)
    own += dx * dx
  }
  if (own === 0) {
    const instead = 'give a measurement that differs between users'
    throw new InvalidInput('range', 'control.before', 'does not vary', instead)
  }
  const theta = together / own
  const adjust = (y: Float64Array, x: Float64Array) =>
    y.map((value, i) => value - theta * ((x[i] as number) - meanX))
  const adjusted = { control: adjust(y1, x1), treatment: adjust(y2, x2) }
  const plain = welchTest(y1, y2, options)
  const test = welchTest(adjusted.control, adjusted.treatment, options)
  const varianceReduction = 1 - (test.standardError / plain.standardError) ** 2
  return { theta, adjusted, test, plain, varianceReduction }
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const out = new Float64Array(first.length + second.length)
  out.set(first)
  out.set(second, first.length)
  return out
}

function requireArm(argument: string, arm: CupedArm): [Float64Array, Float64Array] {
  const outcome = requireVector(`${argument}.outcome`, arm.outcome, { minLength: 2 })
  const before = requireVector(`${argument}.before`, arm.before, { length: outcome.length })
  return [outcome, before]
}
