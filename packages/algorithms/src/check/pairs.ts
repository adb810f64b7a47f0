import type { MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { InvalidInput } from './invalid-input.ts'
import { requireMatrix, requireVector } from './require.ts'

/**
 * Checks two lists of the same length, such as what is true and what was predicted.
 *
 * @param first  name and value of the list that sets the length
 * @param second  name and value of the other
 * @returns both as vectors
 * @throws {InvalidInput} naming the one that is wrong; the second where lengths differ
 */
export function requirePair(
  first: readonly [name: string, value: VectorLike],
  second: readonly [name: string, value: VectorLike],
): readonly [Float64Array, Float64Array] {
  const a = requireVector(...first)
  return [a, requireVector(...second, { length: a.length })]
}

/**
 * Checks a binary target.
 *
 * @param argument  name for the error
 * @param value  y, shape (n)
 * @param posLabel  which value is the positive class; every other is negative
 * @param both  whether both classes must be there, default true
 * @returns 1 for positive and 0 for negative, shape (n)
 * @throws {InvalidInput} `range` when there are more than two values or one class is missing
 */
export function requireBinary(
  argument: string,
  value: VectorLike,
  posLabel: number,
  both = true,
): Float64Array {
  const y = requireVector(argument, value)
  const values = new Set(y)
  if (values.size > 2) {
    const wrong = `holds ${values.size} different values`
    throw new InvalidInput(
      'range',
      argument,
      wrong,
      'give two classes, or one class against the rest',
    )
  }
  const positive = y.map((label) => (label === posLabel ? 1 : 0))
  if (both && !(positive.includes(1) && positive.includes(0))) {
    const wrong = `has no ${positive.includes(1) ? 'negative' : 'positive'} sample`
    throw new InvalidInput('range', argument, wrong, 'give samples of both classes')
  }
  return positive
}

/**
 * Checks points and their measured target.
 *
 * @param x  points, shape (n, d)
 * @param y  target, shape (n)
 * @throws {InvalidInput} naming `x` or `y`
 */
export function requirePairedRows(x: MatrixLike, y: VectorLike) {
  const points = requireMatrix('x', x)
  return { points, target: requireVector('y', y, { length: points.rows }) }
}
