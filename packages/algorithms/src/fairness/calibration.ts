import { requireInteger, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { requireGrouped } from './groups.ts'

/** One bin of scores in one group. */
export interface CalibrationBin {
  readonly n: number
  /** null when empty */
  readonly meanScore: number | null
  /** share whose outcome is 1; null when empty */
  readonly observedRate: number | null
}

/** How well scores mean what they say in one group. */
export interface GroupCalibration {
  readonly group: number
  /** bin k holds scores in [k/bins, (k + 1)/bins), the last one 1 too */
  readonly bins: readonly CalibrationBin[]
  /** Σ n_k/n · |mean score − observed rate| */
  readonly expectedError: number
}

/**
 * Calibration by group: does 0.8 mean 80 % in each of them?
 *
 * @param outcomes  what happened, 0 or 1, shape (n)
 * @param scores  probabilities, shape (n), 0 … 1
 * @param groups  a number for the group of each, shape (n)
 * @param bins  number of bins of equal width, default 10
 * @returns one entry a group, ascending
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n).
 */
export function calibrationByGroup(
  outcomes: VectorLike,
  scores: VectorLike,
  groups: VectorLike,
  bins = 10,
): GroupCalibration[] {
  const data = requireGrouped(outcomes, scores, groups, 'scores')
  requireVector('scores', data.values, { min: 0, max: 1 })
  requireInteger('bins', bins, { min: 1 })
  return data.groups.map((group, g) => {
    const sums = Array.from({ length: bins }, () => ({ n: 0, score: 0, positive: 0 }))
    data.codes.forEach((code, i) => {
      if (code !== g) return
      const score = data.values[i] as number
      const bin = sums[Math.min(bins - 1, Math.floor(score * bins))] as (typeof sums)[number]
      bin.n += 1
      bin.score += score
      bin.positive += data.outcomes[i] as number
    })
    const total = sums.reduce((sum, { n }) => sum + n, 0)
    const gap = sums.reduce((sum, { score, positive }) => sum + Math.abs(score - positive), 0)
    return { group, bins: sums.map(binOf), expectedError: gap / total }
  })
}

function binOf({ n, score, positive }: { n: number; score: number; positive: number }) {
  if (n === 0) return { n, meanScore: null, observedRate: null }
  return { n, meanScore: score / n, observedRate: positive / n }
}
