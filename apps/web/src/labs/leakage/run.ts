import {
  accuracyScore,
  gaussianNbFit,
  gaussianNbPredict,
  stratifiedKFold,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { LeakParams } from './params.ts'
import { correlations, laterRows, pick, type Rows, rowsOf, strongest } from './rows.ts'

/** One way to choose the features, in one fold. */
export interface Side {
  /** Rows of the held-out fold that were called rightly. */
  readonly right: number
  /** Correlation of each chosen feature with the class in the training rows, made positive. */
  readonly trained: readonly number[]
  /** The same features in the held-out rows, with the sign of the training rows. */
  readonly held: readonly number[]
  /** Mean accuracy of the folds so far. */
  readonly mean: number
}

/** One fold, scored in both ways. */
export interface LeakState {
  readonly phase: 'fold'
  readonly fold: number
  /** Numbers of the held-out rows. */
  readonly test: readonly number[]
  /** Features chosen on all rows, before the split. */
  readonly before: Side
  /** Features chosen on the training rows of the fold. */
  readonly within: Side
}

/** Scores of the whole. */
export interface LeakResult {
  readonly before: number
  readonly within: number
  /** Accuracy on rows that come later, of the model fitted to all rows. */
  readonly later: number
}

/** Rows that come later. */
const LATER = 1000

/** Scores noise by cross-validation, features chosen before the split and within each fold. */
export function* run({ params }: Given<LeakParams>): Generator<LeakState, LeakResult, void> {
  const rows = rowsOf(params)
  const everyRow = Array.from(rows.y.keys())
  const early = strongest(correlations(rows, everyRow), params.chosen)
  const scores: { before: number[]; within: number[] } = { before: [], within: [] }
  const splits = stratifiedKFold(rows.y, { nSplits: params.folds })
  for (const [fold, split] of splits.entries()) {
    const [train, test] = [Array.from(split.train), Array.from(split.test)]
    const r = { train: correlations(rows, train), test: correlations(rows, test) }
    const side = (features: readonly number[], so: number[]): Side => {
      const right = rightOf(rows, train, test, features)
      so.push(right / test.length)
      const trained = features.map((j) => Math.abs(r.train[j] ?? 0))
      const held = features.map((j) => (r.test[j] ?? 0) * Math.sign(r.train[j] ?? 0))
      return { right, trained, held, mean: average(so) }
    }
    const before = side(early, scores.before)
    const within = side(strongest(r.train, params.chosen), scores.within)
    yield { phase: 'fold', fold, test, before, within }
  }
  const later = laterRows(params, early, LATER)
  const fitted = gaussianNbFit(pick(rows, everyRow, early), rows.y)
  return {
    ...{ before: average(scores.before), within: average(scores.within) },
    later: accuracyScore(later.y, gaussianNbPredict(fitted, later.x)),
  }
}

function rightOf(
  rows: Rows,
  train: readonly number[],
  test: readonly number[],
  features: readonly number[],
): number {
  const targets = (of: readonly number[]) => of.map((i) => rows.y[i] ?? 0)
  const fitted = gaussianNbFit(pick(rows, train, features), targets(train))
  const called = gaussianNbPredict(fitted, pick(rows, test, features))
  return targets(test).filter((of, i) => of === called[i]).length
}

/** Sum over number. */
export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
