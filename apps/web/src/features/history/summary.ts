import type { AttemptSummary } from '@warmstart/contract'
import { selfCheck } from '../result/verdict.ts'

/** What the listed attempts say together. Withdrawn ones do not count. */
export interface HistorySummary {
  readonly counted: number
  /** Of those, the ones that could be judged and were made before seeing the answer. */
  readonly judged: number
  /** Mean score of the judged ones, or null where there is none. */
  readonly meanScore: number | null
  readonly tooSure: number
  readonly tooModest: number
}

/** Sums up a list of attempts; a score counts as a point, not as an interval. */
export function summarise(attempts: readonly AttemptSummary[]): HistorySummary {
  const counting = attempts.filter((one) => !one.withdrawn)
  const judged = counting.flatMap((one) =>
    one.score === null || one.sawAnswer ? [] : [{ score: one.score, rating: one.selfRating }],
  )
  const checks = judged.map(({ score, rating }) => selfCheck(rating, [score, score]))
  const sum = judged.reduce((total, one) => total + one.score, 0)
  return {
    counted: counting.length,
    judged: judged.length,
    meanScore: judged.length === 0 ? null : sum / judged.length,
    tooSure: checks.filter((check) => check === 'too sure').length,
    tooModest: checks.filter((check) => check === 'too modest').length,
  }
}
