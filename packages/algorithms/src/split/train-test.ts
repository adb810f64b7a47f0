import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireInteger, requireNumber, requireRandomState } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { countsOf } from './k-fold.ts'
import type { Split } from './split.ts'

/** Options of {@link trainTestSplit}. */
export interface TrainTestOptions {
  /** Share (below 1) or number of rows to test on, default 0.25 or what `trainSize` leaves. */
  readonly testSize?: number
  /** Share (below 1) or number of rows to train on, default what `testSize` leaves. */
  readonly trainSize?: number
  /** Whether rows are mixed first, default true; else the last ones are tested. */
  readonly shuffle?: boolean
  /** Class of each row, shape (n), when both parts shall have the classes in the same shares. */
  readonly stratify?: VectorLike
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
}

/**
 * One split into training and test rows.
 *
 * @param n  rows, n ≥ 2
 * @param options  see {@link TrainTestOptions}
 * @returns row numbers in the order of scikit-learn's `train_test_split` for the same seed
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n).
 */
export function trainTestSplit(n: number, options: TrainTestOptions = {}): Split {
  const { shuffle = true, stratify, randomState = 0 } = options
  const sizes = sizesOf(n, options, 0.25)
  const rng = requireRandomState('options.randomState', randomState)
  if (stratify !== undefined) {
    if (shuffle)
      return stratifiedDraw(requireStrata('options.stratify', stratify, n, sizes), sizes, rng)
    const wrong = 'is given while options.shuffle is false'
    throw new InvalidInput('type', 'options.stratify', wrong, 'leave one of the two out')
  }
  if (shuffle) return draw(n, sizes, rng)
  const rows = Int32Array.from({ length: sizes.train + sizes.test }, (_, i) => i)
  return { train: rows.slice(0, sizes.train), test: rows.slice(sizes.train) }
}

/** Options of {@link shuffleSplit} and {@link stratifiedShuffleSplit}. */
export interface ShuffleSplitOptions {
  /** How many splits, default 10. */
  readonly nSplits?: number
  /** Share (below 1) or number of rows to test on, default 0.1. */
  readonly testSize?: number
  /** Share (below 1) or number of rows to train on, default the rest. */
  readonly trainSize?: number
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
}

/**
 * Several random splits, each drawn anew: a row may be tested more than once or never.
 *
 * @param n  rows
 * @param options  see {@link ShuffleSplitOptions}
 * @returns splits, those of scikit-learn's `ShuffleSplit` for the same seed
 * @throws {InvalidInput} naming the argument
 */
export function shuffleSplit(n: number, options: ShuffleSplitOptions = {}): Split[] {
  const { nSplits = 10, randomState = 0 } = options
  requireInteger('options.nSplits', nSplits, { min: 1 })
  const sizes = sizesOf(n, options, 0.1)
  const rng = requireRandomState('options.randomState', randomState)
  return Array.from({ length: nSplits }, () => draw(n, sizes, rng))
}

/**
 * {@link shuffleSplit} that keeps the shares of the classes in both parts.
 *
 * @param y  class of each row, shape (n), at least two rows a class
 * @param options  see {@link ShuffleSplitOptions}
 * @returns splits, those of scikit-learn's `StratifiedShuffleSplit` for the same seed
 * @throws {InvalidInput} naming the argument
 */
export function stratifiedShuffleSplit(y: VectorLike, options: ShuffleSplitOptions = {}): Split[] {
  const { nSplits = 10, randomState = 0 } = options
  requireInteger('options.nSplits', nSplits, { min: 1 })
  const { length } = requireLabels('y', y).codes
  const sizes = sizesOf(length, options, 0.1)
  const codes = requireStrata('y', y, length, sizes)
  const rng = requireRandomState('options.randomState', randomState)
  return Array.from({ length: nSplits }, () => stratifiedDraw(codes, sizes, rng))
}

interface Sizes {
  readonly train: number
  readonly test: number
}

function sizesOf(
  n: number,
  options: { readonly testSize?: number; readonly trainSize?: number },
  defaultTest: number,
): Sizes {
  requireInteger('n', n, { min: 2 })
  const { testSize, trainSize } = options
  const count = (name: string, size: number, round: (value: number) => number) => {
    requireNumber(name, size, { above: 0, max: n - 1 })
    if (size >= 1) requireInteger(name, size)
    return size < 1 ? round(size * n) : size
  }
  const wanted = testSize ?? (trainSize === undefined ? defaultTest : undefined)
  const some = wanted === undefined ? undefined : count('options.testSize', wanted, Math.ceil)
  const train =
    trainSize === undefined ? n - (some ?? 0) : count('options.trainSize', trainSize, Math.floor)
  const test = some ?? n - train
  if (train + test > n) {
    const wrong = `asks for ${train} rows to train on and ${test} to test on`
    throw new InvalidInput('range', 'options.trainSize', wrong, `give at most ${n} in all`)
  }
  if (train < 1) {
    throw new InvalidInput('range', 'options.testSize', 'leaves nothing to train on', 'give less')
  }
  return { train, test }
}

function draw(n: number, { train, test }: Sizes, rng: RandomState): Split {
  const order = rng.permutation(n)
  return { test: order.slice(0, test), train: order.slice(test, test + train) }
}

function requireStrata(argument: string, y: VectorLike, n: number, sizes: Sizes): Int32Array {
  const { classes, codes } = requireLabels(argument, y, { length: n })
  const counts = countsOf(codes)
  const lonely = counts.findIndex((count) => count < 2)
  if (lonely >= 0) {
    const wrong = `has one row of class ${classes[lonely]}`
    throw new InvalidInput('range', argument, wrong, 'give at least two of each class')
  }
  if (Math.min(sizes.train, sizes.test) < classes.length) {
    const wrong = `has ${classes.length} classes for ${sizes.train} and ${sizes.test} rows`
    throw new InvalidInput('range', argument, wrong, 'make both parts as large as the classes')
  }
  return codes
}

function stratifiedDraw(codes: Int32Array, sizes: Sizes, rng: RandomState): Split {
  const counts = countsOf(codes)
  const rowsOf = counts.map((_, k) => Int32Array.from(codes.keys()).filter((i) => codes[i] === k))
  const inTrain = approximateMode(counts, sizes.train, rng)
  const left = counts.map((count, k) => count - (inTrain[k] as number))
  const inTest = approximateMode(left, sizes.test, rng)
  const train: number[] = []
  const test: number[] = []
  rowsOf.forEach((rows, k) => {
    const mixed = rng.permutation(rows.length).map((at) => rows[at] as number)
    const cut = inTrain[k] as number
    train.push(...mixed.slice(0, cut))
    test.push(...mixed.slice(cut, cut + (inTest[k] as number)))
  })
  const mix = (rows: number[]) => rng.permutation(rows.length).map((at) => rows[at] as number)
  return { train: mix(train), test: mix(test) }
}

/**
 * How many to draw of each class so that the shares come closest: the mode of the multivariate
 * hypergeometric distribution, ties broken at random.
 *
 * @param counts  rows of each class, shape (c)
 * @param draws  how many to draw in all
 * @param rng  advanced where there is a tie to break
 * @returns draws of each class, shape (c)
 */
function approximateMode(counts: readonly number[], draws: number, rng: RandomState): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const exact = counts.map((count) => (count / total) * draws)
  const out = exact.map(Math.floor)
  const remainders = exact.map((value, k) => value - (out[k] as number))
  let missing = Math.trunc(draws - out.reduce((sum, count) => sum + count, 0))
  const largestFirst = [...new Set(remainders)].sort((a, b) => b - a)
  for (const remainder of largestFirst) {
    if (missing === 0) break
    const tied = [...remainders.keys()].filter((k) => remainders[k] === remainder)
    const chosen = rng.choice(tied.length, Math.min(tied.length, missing), { replace: false })
    for (const at of chosen) {
      const k = tied[at] as number
      out[k] = (out[k] as number) + 1
    }
    missing -= chosen.length
  }
  return out
}
