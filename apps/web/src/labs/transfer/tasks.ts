import { RandomState } from '@warmstart/algorithms'

/** Inputs, hidden features of the truth, and classes. */
export const INPUTS = 16
const FEATURES = 3
export const OLD_CLASSES = 8
export const CLASSES = 3
/** Rows that the old net was trained on, and rows that all are judged on. */
export const OLD_ROWS = 200
export const TEST_ROWS = 100

/** Rows of a task with their classes. */
export interface Rows {
  /** shape (n, 16), row by row */
  readonly x: Float64Array
  readonly y: readonly number[]
}

/** The old task, the new one, and new rows of both. */
export interface Tasks {
  readonly old: Rows
  readonly oldTest: Rows
  readonly fresh: Rows
  readonly test: Rows
}

/**
 * Two tasks on the same inputs. A row's class is that of the largest of some sums over three
 * features tanh(3a·x / 4). The old task has eight classes, the new one three, with sums of its own
 * and features between those of the old task and others.
 *
 * @param rows  labelled rows of the new task
 * @param alike  1: the same features; 0: all others
 */
export function tasksOf(seed: number, rows: number, alike: number): Tasks {
  const random = new RandomState(seed)
  const drawn = (n: number) => random.normals(n, 0, 1)
  const features = drawn(FEATURES * INPUTS)
  const others = drawn(FEATURES * INPUTS)
  const [oldSums, newSums] = [drawn(OLD_CLASSES * FEATURES), drawn(CLASSES * FEATURES)]
  const newFeatures = features.map((one, i) => alike * one + (1 - alike) * (others[i] ?? 0))
  const make = (n: number, a: Float64Array, sums: Float64Array): Rows => {
    const x = drawn(n * INPUTS)
    return { x, y: Array.from({ length: n }, (_, i) => classOf(x, i, a, sums)) }
  }
  return {
    old: make(OLD_ROWS, features, oldSums),
    oldTest: make(TEST_ROWS, features, oldSums),
    test: make(TEST_ROWS, newFeatures, newSums),
    fresh: make(rows, newFeatures, newSums),
  }
}

function classOf(x: Float64Array, row: number, a: Float64Array, sums: Float64Array): number {
  const values = Array.from({ length: FEATURES }, (_, f) => {
    let sum = 0
    for (let j = 0; j < INPUTS; j++) sum += (a[f * INPUTS + j] ?? 0) * (x[row * INPUTS + j] ?? 0)
    return Math.tanh((3 * sum) / Math.sqrt(INPUTS))
  })
  const scores = Array.from({ length: sums.length / FEATURES }, (_, c) =>
    values.reduce((all, value, f) => all + value * (sums[c * FEATURES + f] ?? 0), 0),
  )
  return scores.indexOf(Math.max(...scores))
}
