import { InvalidInput } from '../check/invalid-input.ts'
import { requireNumber, requireOneOf } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import {
  type FairnessGaps,
  fairnessGaps,
  type GroupedData,
  type GroupRates,
  ratesFromCounts,
  requireGrouped,
} from './groups.ts'

/** What a decision earns. */
export interface DecisionValues {
  /** for each selected whose outcome is 1 */
  readonly truePositive: number
  /** for each selected whose outcome is 0, usually negative */
  readonly falsePositive: number
}

/** Options of the search. */
export interface FairThresholdOptions {
  /** which rate the groups are to share; 'none' earns most. Default 'none' */
  readonly goal?: 'none' | 'selection-rate' | 'true-positive-rate'
  /** how far apart the rates may be, default 0.01 */
  readonly tolerance?: number
  /** default +1 and −1 */
  readonly values?: DecisionValues
}

/** A threshold for each group. */
export interface FairThresholds {
  /** by group ascending; select where score ≥ threshold; Infinity selects nobody */
  readonly thresholds: readonly number[]
  readonly value: number
  readonly rates: readonly GroupRates[]
  readonly gaps: FairnessGaps
}

/**
 * Thresholds by group that earn most while the groups share a rate.
 *
 * Tries every rate r that some group can have as the lowest one: each group then takes its most
 * valuable threshold with a rate from r to r + tolerance. So the result is the best there is.
 *
 * @param outcomes  what happened, 0 or 1, shape (n)
 * @param scores  higher is more likely 1, shape (n)
 * @param groups  a number for the group of each, shape (n)
 * @param options  see {@link FairThresholdOptions}
 * @returns the thresholds, or null when no thresholds are within the tolerance
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n), and for each different rate the thresholds within the tolerance.
 * Source: Hardt, Price & Srebro 2016, Equality of opportunity in supervised learning.
 */
export function fairThresholds(
  outcomes: VectorLike,
  scores: VectorLike,
  groups: VectorLike,
  options: FairThresholdOptions = {},
): FairThresholds | null {
  const data = requireGrouped(outcomes, scores, groups, 'scores')
  const {
    goal = 'none',
    tolerance = 0.01,
    values = { truePositive: 1, falsePositive: -1 },
  } = options
  requireOneOf('options.goal', goal, ['none', 'selection-rate', 'true-positive-rate'])
  requireNumber('options.tolerance', tolerance, { min: 0, max: 1 })
  requireNumber('options.values.truePositive', values.truePositive)
  requireNumber('options.values.falsePositive', values.falsePositive)
  const cuts = data.groups.map((_, g) => cutsOf(data, g, values))
  if (goal === 'none')
    return resultOf(
      data.groups,
      cuts.map((group) => mostValuable(group) as Cut),
    )
  const rate = goal === 'selection-rate' ? selectionRate : truePositiveRate
  if (goal === 'true-positive-rate') requirePositives(data, cuts)
  const lowest = new Set(cuts.flatMap((group) => group.map(rate)))
  let best: Cut[] | null = null
  for (const low of lowest) {
    const chosen = cuts.map((group) => mostValuable(withRate(group, rate, low, tolerance)))
    if (!chosen.every((cut): cut is Cut => cut !== undefined)) continue
    if (best === null || totalValue(chosen) > totalValue(best)) best = chosen
  }
  return best && resultOf(data.groups, best)
}

/** Selecting those with score ≥ threshold in one group. */
interface Cut {
  readonly threshold: number
  readonly selected: number
  readonly hits: number
  readonly n: number
  readonly positives: number
  readonly value: number
}

const selectionRate = ({ selected, n }: Cut) => selected / n
const truePositiveRate = ({ hits, positives }: Cut) => hits / positives
const totalValue = (cuts: readonly Cut[]) => cuts.reduce((sum, { value }) => sum + value, 0)

/** Every different selection of one group, from nobody to all: both rates rise. */
function cutsOf(data: GroupedData, group: number, values: DecisionValues): Cut[] {
  const members = Array.from(data.codes.keys()).filter((i) => data.codes[i] === group)
  members.sort((a, b) => (data.values[b] as number) - (data.values[a] as number))
  const positives = members.reduce((sum, i) => sum + (data.outcomes[i] as number), 0)
  const n = members.length
  let hits = 0
  const cut = (threshold: number, selected: number): Cut => {
    const value = hits * values.truePositive + (selected - hits) * values.falsePositive
    return { threshold, selected, hits, n, positives, value }
  }
  const cuts = [cut(Number.POSITIVE_INFINITY, 0)]
  members.forEach((i, k) => {
    hits += data.outcomes[i] as number
    const score = data.values[i] as number
    const next = members[k + 1]
    if (next === undefined || data.values[next] !== score) cuts.push(cut(score, k + 1))
  })
  return cuts
}

function mostValuable(cuts: readonly Cut[]): Cut | undefined {
  let best = cuts[0]
  for (const cut of cuts) if (best && cut.value > best.value) best = cut
  return best
}

/** The cuts with a rate from `low` to `low` + tolerance; rates rise along the list. */
function withRate(
  cuts: readonly Cut[],
  rate: (cut: Cut) => number,
  low: number,
  tolerance: number,
): readonly Cut[] {
  let [from, to] = [0, cuts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (rate(cuts[middle] as Cut) < low) from = middle + 1
    else to = middle
  }
  let end = from
  while (end < cuts.length && rate(cuts[end] as Cut) - low <= tolerance) end++
  return cuts.slice(from, end)
}

function requirePositives({ groups }: GroupedData, cuts: readonly (readonly Cut[])[]): void {
  const without = groups.find((_, g) => cuts[g]?.[0]?.positives === 0)
  if (without === undefined) return
  const wrong = `has no outcome 1 in group ${without}`
  throw new InvalidInput('range', 'outcomes', wrong, 'leave the group out or choose another goal')
}

function resultOf(groups: readonly number[], cuts: readonly Cut[]): FairThresholds {
  const rates = cuts.map(({ selected, hits, n, positives }, g) => {
    const falseAlarms = selected - hits
    const negatives = n - positives
    const counts = [negatives - falseAlarms, falseAlarms, positives - hits, hits] as const
    return ratesFromCounts(groups[g] as number, counts)
  })
  return {
    thresholds: cuts.map(({ threshold }) => threshold),
    value: totalValue(cuts),
    rates,
    gaps: fairnessGaps(rates),
  }
}
