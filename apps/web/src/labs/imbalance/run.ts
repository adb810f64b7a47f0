import { stratifiedKFold } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import { type Changes, changedRows, changesOf, type Line, lineOf } from './fit.ts'
import { type ImbalanceParams, METHODS, type Method } from './params.ts'
import { type Rows, trainingRows } from './rows.ts'
import { scored } from './score.ts'

/** The model after a part of the changes. */
export interface GrowthState {
  readonly phase: 'start' | 'change'
  /** Changes so far. */
  readonly count: number
  readonly positives: number
  readonly negatives: number
  /** What a positive and a negative count for. */
  readonly weights: readonly [positive: number, negative: number]
  readonly line: Line
}

/** All changes, and the model of each method at the end. */
export interface GrowthResult {
  readonly changes: Changes
  readonly lines: Readonly<Record<Method, Line>>
}

/** Scores of rows that a model did not see, or is said not to have seen. */
export interface Held {
  readonly y: readonly number[]
  readonly p: readonly number[]
}

/** Cross-validation of SMOTE in both orders. */
export interface Folds {
  readonly before: Held
  readonly within: Held
}

const BATCHES = 20

/** The changes of a method in twenty parts, with the model after each. */
export function* run({
  params,
  table,
}: Given<ImbalanceParams>): Generator<GrowthState, GrowthResult, void> {
  const rows = trainingRows(params, table)
  const changes = changesOf(rows, params.method, params.seed)
  const total = changes.repeated.length + changes.made.length + changes.dropped.length
  const batches = Math.min(BATCHES, total)
  const base = stateOf('start', 0, rows, lineOf(rows))
  yield base
  for (let i = 1; i <= batches; i++) {
    const count = Math.round((total * i) / batches)
    const now = changedRows(rows, changes, count)
    yield stateOf('change', count, now, lineOf(now))
  }
  const balanced = lineOf(rows, true)
  const { positives, negatives } = base
  const n = positives + negatives
  if (params.method === 'weights') {
    yield {
      ...base,
      phase: 'change',
      weights: [n / (2 * positives), n / (2 * negatives)],
      line: balanced,
    }
  }
  const whole = (method: Method) =>
    lineOf(changedRows(rows, changesOf(rows, method, params.seed), Number.POSITIVE_INFINITY))
  const entries = METHODS.map((method) => [
    method,
    method === 'weights' ? balanced : method === 'none' ? base.line : whole(method),
  ])
  return { changes, lines: Object.fromEntries(entries) as GrowthResult['lines'] }
}

function stateOf(phase: GrowthState['phase'], count: number, { y }: Rows, line: Line): GrowthState {
  const positives = y.reduce((sum, label) => sum + label, 0)
  return { phase, count, positives, negatives: y.length - positives, weights: [1, 1], line }
}

/** Five folds with SMOTE before the split, and with SMOTE on the training rows of each fold. */
export function* extras({ params, table }: Given<ImbalanceParams>): Generator<void, Folds, void> {
  const rows = trainingRows(params, table)
  const randomState = params.seed
  const all = changedRows(rows, changesOf(rows, 'smote', randomState), Number.POSITIVE_INFINITY)
  yield
  const before = heldOut(all, (train) => train)
  yield
  const within = heldOut(rows, (train) =>
    changedRows(train, changesOf(train, 'smote', randomState), Number.POSITIVE_INFINITY),
  )
  return { before, within }
}

/** Scores of every row by the model of the folds that it is not in. */
function heldOut(rows: Rows, prepare: (train: Rows) => Rows): Held {
  const p = new Array<number>(rows.y.length).fill(0)
  for (const { train, test } of stratifiedKFold(rows.y, { nSplits: 5 })) {
    const held = take(rows, test)
    scored(held, lineOf(prepare(take(rows, train)))).forEach((one, i) => {
      p[test[i] as number] = one
    })
  }
  return { y: rows.y, p }
}

const take = ({ x, y }: Rows, which: ArrayLike<number>): Rows => ({
  x: Array.from(which, (i) => x[i] as readonly number[]),
  y: Array.from(which, (i) => y[i] as number),
})
