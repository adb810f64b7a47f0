import { requireNumber, requireVector } from '../check/require.ts'
import { requireBinary } from '../fairness/groups.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/** What the two mistakes cost. */
export interface MistakeCosts {
  /** acting where nothing was wrong, ≥ 0 */
  readonly falsePositive: number
  /** not acting where something was, ≥ 0 */
  readonly falseNegative: number
}

function requireCosts({ falsePositive, falseNegative }: MistakeCosts): void {
  requireNumber('costs.falsePositive', falsePositive, { min: 0 })
  requireNumber('costs.falseNegative', falseNegative, { min: 0 })
  requireNumber('costs.falseNegative', falsePositive + falseNegative, { above: 0 })
}

/**
 * The probability above which acting is cheaper: c_fp / (c_fp + c_fn).
 *
 * Only right for calibrated probabilities; {@link costCurve} finds the threshold of any score.
 *
 * @param costs  of both mistakes, not both 0
 * @returns 0 … 1; 0.0196 for a false alarm at 10 and a miss at 500
 * @throws {InvalidInput} naming the argument
 */
export function costThreshold(costs: MistakeCosts): number {
  requireCosts(costs)
  return costs.falsePositive / (costs.falsePositive + costs.falseNegative)
}

/** Cost of every threshold on labelled scores. */
export interface CostCurve {
  /** descending, first Infinity: act where score ≥ threshold */
  readonly thresholds: Float64Array
  readonly falsePositives: Int32Array
  readonly falseNegatives: Int32Array
  /** total cost of each */
  readonly costs: Float64Array
  /** position of the cheapest; of equally cheap ones the highest threshold */
  readonly best: number
}

/**
 * What each threshold would have cost.
 *
 * @param outcomes  0 or 1, shape (n)
 * @param scores  higher is more likely 1, shape (n)
 * @param costs  of both mistakes
 * @returns one entry for each different score, and one for never acting
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n).
 */
export function costCurve(
  outcomes: VectorLike,
  scores: VectorLike,
  costs: MistakeCosts,
): CostCurve {
  const y = requireBinary('outcomes', outcomes)
  const s = requireVector('scores', scores, { length: y.length })
  requireCosts(costs)
  const order = Array.from(s.keys()).sort((a, b) => (s[b] as number) - (s[a] as number))
  const thresholds = [Number.POSITIVE_INFINITY]
  const falsePositives = [0]
  const falseNegatives = [y.reduce((sum, outcome) => sum + outcome, 0)]
  let [alarms, misses] = [0, falseNegatives[0] as number]
  order.forEach((i, k) => {
    if (y[i] === 1) misses--
    else alarms++
    const next = order[k + 1]
    if (next !== undefined && s[next] === s[i]) return
    thresholds.push(s[i] as number)
    falsePositives.push(alarms)
    falseNegatives.push(misses)
  })
  const total = falsePositives.map(
    (fp, k) => fp * costs.falsePositive + (falseNegatives[k] as number) * costs.falseNegative,
  )
  return {
    thresholds: Float64Array.from(thresholds),
    falsePositives: Int32Array.from(falsePositives),
    falseNegatives: Int32Array.from(falseNegatives),
    costs: Float64Array.from(total),
    best: total.indexOf(Math.min(...total)),
  }
}
