import { averagePrecisionScore } from '@warmstart/algorithms'
import { type Line, probability } from './fit.ts'
import type { Rows } from './rows.ts'

/** What a threshold does to scored rows. */
export interface Score {
  /** Null where nothing is called positive. */
  readonly precision: number | null
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 from a threshold on. */
export function scoreAt(y: readonly number[], p: ArrayLike<number>, threshold: number): Score {
  let [tp, fp, fn] = [0, 0, 0]
  y.forEach((label, i) => {
    const called = (p[i] ?? 0) >= threshold
    if (called && label === 1) tp++
    else if (called) fp++
    else if (label === 1) fn++
  })
  return {
    precision: tp + fp === 0 ? null : tp / (tp + fp),
    recall: tp / Math.max(1, tp + fn),
    f1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
  }
}

/** Probabilities of rows by a line. */
export const scored = ({ x }: Rows, line: Line): number[] => x.map((row) => probability(line, row))

/** Average precision of a line: it sees the order alone, no threshold. */
export const averagePrecision = (rows: Rows, line: Line): number =>
  averagePrecisionScore(rows.y, scored(rows, line))

/** Precision by recall at up to 120 thresholds, from the strictest on. */
export function curveOf(rows: Rows, line: Line): (readonly [recall: number, precision: number])[] {
  const p = scored(rows, line)
  const order = Array.from(p.keys()).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0))
  const positives = rows.y.reduce((sum, label) => sum + label, 0)
  const every = Math.max(1, Math.floor(order.length / 120))
  const points: (readonly [number, number])[] = []
  let tp = 0
  order.forEach((i, at) => {
    tp += rows.y[i] ?? 0
    if (at % every === every - 1) points.push([tp / positives, tp / (at + 1)])
  })
  return points
}
