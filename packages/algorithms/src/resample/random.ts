import { type Labels, requireLabels } from '../check/labels.ts'
import { requireRandomState } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'

/** Options of the random samplers. */
export interface ResampleOptions {
  /** Seed or generator, default 0. */
  readonly randomState?: number | RandomState
}

/** Rows of each class, classes ascending. */
export function rowsByClass({ classes, codes }: Labels): number[][] {
  const rows: number[][] = classes.map(() => [])
  codes.forEach((code, i) => {
    rows[code]?.push(i)
  })
  return rows
}

/**
 * Rows with every class repeated at random until it is as large as the largest.
 *
 * Repeat only training rows: a copy on both sides of a split makes the score too good.
 *
 * @param y  classes, shape (n), two or more
 * @param options  see {@link ResampleOptions}
 * @returns row numbers: all rows, then the repeats, class by class
 * @throws {InvalidInput} naming the argument
 *
 * The rows are those of imbalanced-learn's `RandomOverSampler` for the same seed.
 */
export function randomOverSample(y: VectorLike, options: ResampleOptions = {}): Int32Array {
  const labels = requireLabels('y', y, { minClasses: 2 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const groups = rowsByClass(labels)
  const most = Math.max(...groups.map((rows) => rows.length))
  const repeats = groups.flatMap((rows) =>
    Array.from(rng.choice(rows.length, most - rows.length), (at) => rows[at] as number),
  )
  return Int32Array.from([...labels.codes.keys(), ...repeats])
}

/**
 * Rows with every class thinned at random until it is as small as the smallest.
 *
 * @param y  classes, shape (n), two or more
 * @param options  see {@link ResampleOptions}
 * @returns row numbers, class by class
 * @throws {InvalidInput} naming the argument
 *
 * The rows are those of imbalanced-learn's `RandomUnderSampler` for the same seed.
 */
export function randomUnderSample(y: VectorLike, options: ResampleOptions = {}): Int32Array {
  const labels = requireLabels('y', y, { minClasses: 2 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const groups = rowsByClass(labels)
  const fewest = Math.min(...groups.map((rows) => rows.length))
  const smallest = groups.findIndex((rows) => rows.length === fewest)
  return Int32Array.from(
    groups.flatMap((rows, k) => {
      if (k === smallest) return rows
      return Array.from(
        rng.choice(rows.length, fewest, { replace: false }),
        (at) => rows[at] as number,
      )
    }),
  )
}
