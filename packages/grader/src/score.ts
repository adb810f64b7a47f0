import type { CriterionResult, MisconceptionResult } from '@warmstart/schema'
import { CREDIT, DOUBTFUL_FROM, MISCONCEPTION_COST, WIDE_HALF } from './constants.ts'

/** Score with its 95 % interval, all 0..1. */
export interface Score {
  readonly score: number
  readonly interval: [number, number]
}

/** z of a two-sided 95 % interval. */
const Z95 = 1.96

/**
 * Weighted share of the points, each by the credit of its status, less the cost of misconceptions.
 * The interval takes the points as independent with variance p(1 − p) each.
 */
export function scoreOf(
  criteria: readonly CriterionResult[],
  misconceptions: readonly MisconceptionResult[],
): Score {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return { score: 0, interval: [0, 0] }
  let earned = 0
  let variance = 0
  for (const { weight, status, probability } of criteria) {
    const share = weight / total
    earned += share * (status === 'unclear' ? probability : CREDIT[status])
    variance += share ** 2 * probability * (1 - probability)
  }
  const cost = misconceptions.reduce((sum, { severity }) => sum + MISCONCEPTION_COST[severity], 0)
  const score = clamp(earned - cost)
  const half = Z95 * Math.sqrt(variance)
  return { score, interval: [clamp(score - half), clamp(score + half)] }
}

/** True where the interval says too little for the score to stand by itself. */
export const isWide = ([low, high]: readonly [number, number]): boolean =>
  high - low > 2 * WIDE_HALF

/**
 * Points that a person should look at again: where the interval is wide, those which make it so,
 * the weightiest doubt first; none where it is narrow.
 */
export function selfCheckOf(
  criteria: readonly CriterionResult[],
  interval: readonly [number, number],
): CriterionResult['id'][] {
  if (!isWide(interval)) return []
  const doubt = ({ weight, probability }: CriterionResult) =>
    weight ** 2 * probability * (1 - probability)
  return criteria
    .filter(({ probability }) => Math.min(probability, 1 - probability) >= DOUBTFUL_FROM)
    .sort((a, b) => doubt(b) - doubt(a))
    .map(({ id }) => id)
}

/** `value` held within 0..1. */
export const clamp = (value: number): number => Math.min(1, Math.max(0, value))
