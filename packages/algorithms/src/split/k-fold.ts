import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireInteger, requireRandomState } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { type Split, splitsOf } from './split.ts'

/** Options of {@link kFold} and {@link stratifiedKFold}. */
export interface KFoldOptions {
  /** How many folds, default 5. */
  readonly nSplits?: number
  /** Whether rows are mixed before they are dealt out, default false. */
  readonly shuffle?: boolean
  /** Seed or generator, default 0; only used to shuffle. */
  readonly randomState?: number | RandomState
}

/**
 * k-fold cross-validation: every row is tested once.
 *
 * The first n mod k folds have one row more. Without `shuffle` a fold is a run of neighbours: wrong
 * where the rows are sorted by class, right where they must stay in order.
 *
 * @param n  rows, n ≥ k
 * @param options  see {@link KFoldOptions}
 * @returns k splits, those of scikit-learn's `KFold` for the same seed
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n·k).
 */
export function kFold(n: number, options: KFoldOptions = {}): Split[] {
  const { nSplits = 5, shuffle = false, randomState = 0 } = options
  requireInteger('n', n, { min: 2 })
  requireInteger('options.nSplits', nSplits, { min: 2, max: n })
  const rng = requireRandomState('options.randomState', randomState)
  const order = Int32Array.from({ length: n }, (_, i) => i)
  if (shuffle) rng.shuffle(order)
  const foldOf = new Int32Array(n)
  for (let fold = 0, at = 0; fold < nSplits; fold++) {
    const size = Math.floor(n / nSplits) + (fold < n % nSplits ? 1 : 0)
    for (const end = at + size; at < end; at++) foldOf[order[at] as number] = fold
  }
  return splitsOf(foldOf, nSplits)
}

/**
 * k-fold cross-validation in which each fold has the classes in the shares of the whole.
 *
 * @param y  class of each row, shape (n); at least one class with k rows
 * @param options  see {@link KFoldOptions}; `shuffle` mixes within each class
 * @returns k splits, those of scikit-learn's `StratifiedKFold` for the same seed
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n·k).
 */
export function stratifiedKFold(y: VectorLike, options: KFoldOptions = {}): Split[] {
  const { nSplits = 5, shuffle = false, randomState = 0 } = options
  const codes = codesByAppearance(requireLabels('y', y).codes)
  requireInteger('options.nSplits', nSplits, { min: 2, max: codes.length })
  const counts = countsOf(codes)
  const most = Math.max(...counts)
  if (nSplits > most) {
    throw new InvalidInput('range', 'options.nSplits', `is ${nSplits}`, `give at most ${most}`)
  }
  const rng = requireRandomState('options.randomState', randomState)
  const sorted = codes.slice().sort()
  const foldOf = new Int32Array(codes.length)
  counts.forEach((_, k) => {
    const folds: number[] = [] // of the rows of class k, in order
    for (let fold = 0; fold < nSplits; fold++) {
      for (let i = fold; i < sorted.length; i += nSplits) if (sorted[i] === k) folds.push(fold)
    }
    if (shuffle) rng.shuffle(folds)
    let next = 0
    codes.forEach((code, i) => {
      if (code === k) foldOf[i] = folds[next++] as number
    })
  })
  return splitsOf(foldOf, nSplits)
}

/** Numbers classes in the order in which they first appear. */
function codesByAppearance(codes: Int32Array): Int32Array {
  const names = new Map<number, number>()
  return codes.map((code) => {
    if (!names.has(code)) names.set(code, names.size)
    return names.get(code) as number
  })
}

/** How many rows each code has. */
export function countsOf(codes: Int32Array): number[] {
  const counts: number[] = []
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/**
 * k-fold cross-validation in which all rows of a group (a patient, a user) are tested together.
 *
 * The largest group first, each into the fold with the fewest rows so far.
 *
 * @param groups  group of each row, shape (n), any numbers; at least k groups
 * @param options  `nSplits`: k, default 5
 * @returns k splits, those of scikit-learn's `GroupKFold`; where more than 16 groups have the same
 *   size, scikit-learn takes them in no stated order, and here the last comes first
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n·k + g·k).
 */
export function groupKFold(
  groups: VectorLike,
  options: { readonly nSplits?: number } = {},
): Split[] {
  const { nSplits = 5 } = options
  const { classes, codes } = requireLabels('groups', groups)
  requireInteger('options.nSplits', nSplits, { min: 2, max: classes.length })
  const sizes = countsOf(codes)
  const largestFirst = sizes.map((_, group) => group)
  largestFirst.sort((a, b) => (sizes[a] as number) - (sizes[b] as number)).reverse()
  const rowsIn = new Array<number>(nSplits).fill(0)
  const foldOfGroup: number[] = []
  for (const group of largestFirst) {
    const lightest = rowsIn.indexOf(Math.min(...rowsIn))
    rowsIn[lightest] = (rowsIn[lightest] as number) + (sizes[group] as number)
    foldOfGroup[group] = lightest
  }
  return splitsOf(
    codes.map((group) => foldOfGroup[group] as number),
    nSplits,
  )
}

/** Options of {@link timeSeriesSplit}. */
export interface TimeSeriesOptions {
  /** How many splits, default 5. */
  readonly nSplits?: number
  /** Most rows to train on, default all before. */
  readonly maxTrainSize?: number
  /** Rows to test on, default ⌊n / (nSplits + 1)⌋. */
  readonly testSize?: number
  /** Rows left out between training and test, default 0. */
  readonly gap?: number
}

/**
 * Splits of rows in the order of time: training always lies before testing.
 *
 * @param n  rows, oldest first
 * @param options  see {@link TimeSeriesOptions}
 * @returns splits, those of scikit-learn's `TimeSeriesSplit`
 * @throws {InvalidInput} naming the argument, also when nothing would be left to train on
 */
export function timeSeriesSplit(n: number, options: TimeSeriesOptions = {}): Split[] {
  const { nSplits = 5, gap = 0, maxTrainSize = n } = options
  requireInteger('n', n, { min: 2 })
  requireInteger('options.nSplits', nSplits, { min: 1, max: n - 1 })
  requireInteger('options.gap', gap, { min: 0 })
  requireInteger('options.maxTrainSize', maxTrainSize, { min: 1 })
  const testSize = options.testSize ?? Math.floor(n / (nSplits + 1))
  requireInteger('options.testSize', testSize, { min: 1 })
  const needed = gap + testSize * nSplits
  if (needed >= n) {
    const wrong = `leaves nothing to train on: ${nSplits} tests of ${testSize} and a gap of ${gap}`
    throw new InvalidInput('range', 'n', wrong, `give more than ${needed} rows`)
  }
  const range = (from: number, to: number) =>
    Int32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  return Array.from({ length: nSplits }, (_, k) => {
    const testStart = n - (nSplits - k) * testSize
    const trainEnd = testStart - gap
    return {
      train: range(Math.max(0, trainEnd - maxTrainSize), trainEnd),
      test: range(testStart, testStart + testSize),
    }
  })
}
