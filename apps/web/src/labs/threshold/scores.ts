import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ParamsOf } from '../frame/params.ts'
import type { params } from './params.ts'

export type ThresholdParams = ParamsOf<typeof params>
export type ThresholdGiven = Given<ThresholdParams>

/** Scores of cases whose class is known. */
export interface Scored {
  readonly scores: readonly number[]
  /** 0 or 1 */
  readonly outcomes: readonly number[]
}

/**
 * Scores of a made-up model, or pasted ones.
 *
 * The made-up model sees a normal measurement whose mean is `quality` deviations higher for the
 * positive class, and says the probability of the positive class if both were as frequent.
 */
export function scoredOf({ params, table }: ThresholdGiven): Scored {
  if (table !== null) {
    return { scores: table.rows.map(([score]) => score ?? 0), outcomes: table.target ?? [] }
  }
  const { n, quality, seed } = params
  const random = new RandomState(seed)
  const negative = random.normals(n)
  const positive = random.normals(n, quality, 1)
  const probability = (z: number) => 1 / (1 + Math.exp(-(quality * z - quality ** 2 / 2)))
  return {
    scores: Array.from([...negative, ...positive], probability),
    outcomes: Array.from({ length: 2 * n }, (_, i) => (i < n ? 0 : 1)),
  }
}
