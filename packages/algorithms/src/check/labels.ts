import type { VectorLike } from '../matrix/matrix.ts'
import { InvalidInput } from './invalid-input.ts'
import { requireVector } from './require.ts'

/** Class labels as positions in the sorted list of classes. */
export interface Labels {
  /** Classes in ascending order, shape (c). */
  readonly classes: readonly number[]
  /** For each sample the index of its class, shape (n). */
  readonly codes: Int32Array
}

/**
 * Checks the labels of a classification problem and numbers its classes.
 *
 * @param argument  name for the error
 * @param value  y, shape (n), any finite numbers
 * @param rules  `length`: n; `minClasses`: fewest different classes, default 1
 * @returns classes ascending (as `numpy.unique`) and the code of each sample
 * @throws {InvalidInput} `shape`, `not-finite`, or `range` for too few classes
 *
 * Cost: O(n log c).
 */
export function requireLabels(
  argument: string,
  value: VectorLike,
  rules: { readonly length?: number; readonly minClasses?: number } = {},
): Labels {
  const { length, minClasses = 1 } = rules
  const y = requireVector(argument, value, length === undefined ? {} : { length })
  const classes = differing(y).sort((a, b) => a - b)
  if (classes.length < minClasses) {
    throw new InvalidInput(
      'range',
      argument,
      `holds ${classes.length} class${classes.length === 1 ? '' : 'es'}`,
      `give samples of at least ${minClasses}`,
    )
  }
  const codeOf = new Map(classes.map((label, code) => [label, code]))
  const codes = new Int32Array(y.length)
  for (let i = 0; i < y.length; i++) codes[i] = codeOf.get(y[i] as number) as number
  return { classes, codes }
}

/** More classes than this are looked up in a set. */
const FEW = 16

/** The different values of a vector, in the order in which they come. */
function differing(y: Float64Array): number[] {
  const found: number[] = []
  for (let i = 0; i < y.length; i++) {
    if (found.includes(y[i] as number)) continue
    if (found.length === FEW) return [...new Set(y)]
    found.push(y[i] as number)
  }
  return found
}
