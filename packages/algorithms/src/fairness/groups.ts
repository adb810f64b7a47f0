import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** How decisions fall on one group; a rate is null where nobody is in its denominator. */
export interface GroupRates {
  readonly group: number
  readonly n: number
  /** share whose outcome is 1 */
  readonly baseRate: number
  /** share that is selected */
  readonly selectionRate: number
  /** selected of those whose outcome is 1 */
  readonly truePositiveRate: number | null
  /** selected of those whose outcome is 0 */
  readonly falsePositiveRate: number | null
  /** outcome 1 of those selected */
  readonly precision: number | null
}

/** How far groups are apart; null where a rate is missing. */
export interface FairnessGaps {
  /** largest difference of selection rates: demographic parity asks for 0 */
  readonly demographicParity: number
  /** smallest over largest selection rate; below 0.8 breaks the four-fifths rule; null when none is selected */
  readonly disparateImpact: number | null
  /** largest difference of true-positive rates: equal opportunity asks for 0 */
  readonly equalOpportunity: number | null
  /** larger of the differences of true- and false-positive rates: equalised odds asks for 0 */
  readonly equalisedOdds: number | null
  /** largest difference of precision: predictive parity asks for 0 */
  readonly predictiveParity: number | null
}

/** Outcomes, decisions or scores, and groups, in one order. */
export interface GroupedData {
  readonly outcomes: Float64Array
  readonly values: Float64Array
  readonly codes: Int32Array
  readonly groups: readonly number[]
}

/** Checks a vector of 0 and 1. */
export function requireBinary(argument: string, values: VectorLike, length?: number): Float64Array {
  const vector = requireVector(argument, values, length === undefined ? {} : { length })
  const other = strangerTo01(vector)
  if (other === undefined) return vector
  throw new InvalidInput('range', argument, `holds ${other}`, 'give only 0 and 1')
}

function strangerTo01(values: Float64Array): number | undefined {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value !== 0 && value !== 1) return value
  }
  return undefined
}

/** Checks the three vectors. */
export function requireGrouped(
  outcomes: VectorLike,
  values: VectorLike,
  groups: VectorLike,
  name: 'decisions' | 'scores',
): GroupedData {
  const y = requireBinary('outcomes', outcomes)
  const length = y.length
  const checked =
    name === 'decisions'
      ? requireBinary(name, values, length)
      : requireVector(name, values, { length })
  const labels = requireLabels('groups', groups, { length })
  return { outcomes: y, values: checked, codes: labels.codes, groups: labels.classes }
}

/**
 * Rates of decisions by group.
 *
 * @param outcomes  what happened, 0 or 1, shape (n)
 * @param decisions  who was selected, 0 or 1, shape (n)
 * @param groups  a number for the group of each, shape (n)
 * @returns one entry a group, ascending
 * @throws {InvalidInput} naming the argument
 */
export function groupRates(
  outcomes: VectorLike,
  decisions: VectorLike,
  groups: VectorLike,
): GroupRates[] {
  const data = requireGrouped(outcomes, decisions, groups, 'decisions')
  return data.groups.map((group, g) => ratesOf(group, data, g))
}

function ratesOf(
  group: number,
  { outcomes, values, codes }: GroupedData,
  code: number,
): GroupRates {
  const counts = [0, 0, 0, 0] as [number, number, number, number] // tn, fp, fn, tp
  for (let i = 0; i < outcomes.length; i++) {
    const cell = 2 * (outcomes[i] as number) + (values[i] as number)
    if (codes[i] === code) counts[cell as 0] += 1
  }
  return ratesFromCounts(group, counts)
}

/** Rates from [true negatives, false positives, false negatives, true positives]. */
export function ratesFromCounts(
  group: number,
  [tn, fp, fn, tp]: readonly [number, number, number, number],
): GroupRates {
  const n = tn + fp + fn + tp
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  return {
    group,
    n,
    baseRate: (fn + tp) / n,
    selectionRate: (fp + tp) / n,
    truePositiveRate: share(tp, fn + tp),
    falsePositiveRate: share(fp, tn + fp),
    precision: share(tp, fp + tp),
  }
}

/**
 * How far the groups are apart.
 *
 * When base rates differ, no decision short of perfect or trivial can bring equalised odds and
 * predictive parity to 0 together (Chouldechova 2017; Kleinberg, Mullainathan & Raghavan 2016).
 *
 * @param rates  from {@link groupRates}, at least one group
 * @throws {InvalidInput} naming `rates`
 */
export function fairnessGaps(rates: readonly GroupRates[]): FairnessGaps {
  if (rates.length === 0) {
    throw new InvalidInput('shape', 'rates', 'is empty', 'give the rates of at least one group')
  }
  const selection = rates.map(({ selectionRate }) => selectionRate)
  const highest = Math.max(...selection)
  const opportunity = spread(rates.map(({ truePositiveRate }) => truePositiveRate))
  const falseAlarms = spread(rates.map(({ falsePositiveRate }) => falsePositiveRate))
  const missing = opportunity === null || falseAlarms === null
  return {
    demographicParity: highest - Math.min(...selection),
    disparateImpact: highest === 0 ? null : Math.min(...selection) / highest,
    equalOpportunity: opportunity,
    equalisedOdds: missing ? null : Math.max(opportunity, falseAlarms),
    predictiveParity: spread(rates.map(({ precision }) => precision)),
  }
}

function spread(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null)
  return known.length < values.length ? null : Math.max(...known) - Math.min(...known)
}
