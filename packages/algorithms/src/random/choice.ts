import { InvalidInput } from '../check/invalid-input.ts'
import type { RandomState } from './random-state.ts'

const SUM_TOLERANCE = 1.4901161193847656e-8 // √ε, as NumPy checks

/**
 * Draws indices with unequal probabilities, in the order in which NumPy does.
 *
 * With replacement it inverts the cumulated probabilities; without, it draws what is still missing,
 * keeps the first of each new index, sets the probabilities of those found to zero and repeats.
 *
 * @param rng  advanced
 * @param n  how many there are to choose from
 * @param size  how many to draw
 * @param replace  whether one may come twice
 * @param p  probabilities, shape (n)
 * @returns indices, shape (size)
 * @throws {InvalidInput} naming `p`
 */
export function sampleUnequal(
  rng: RandomState,
  n: number,
  size: number,
  replace: boolean,
  p: ArrayLike<number>,
): Int32Array {
  const weights = Float64Array.from(p)
  requireProbabilities(weights, n)
  if (replace) {
    const sums = cumulated(weights)
    return Int32Array.from(rng.randomSample(size), (x) => firstAbove(sums, x))
  }
  const positive = weights.filter((weight) => weight > 0).length
  if (positive < size) {
    throw new InvalidInput(
      'range',
      'p',
      `has ${positive} positive entries`,
      `give at least ${size}`,
    )
  }
  const found: number[] = []
  while (found.length < size) {
    const draws = rng.randomSample(size - found.length)
    for (const index of found) weights[index] = 0
    const sums = cumulated(weights)
    found.push(...new Set(Array.from(draws, (x) => firstAbove(sums, x))))
  }
  return Int32Array.from(found)
}

function requireProbabilities(p: Float64Array, n: number): void {
  if (p.length !== n) throw new InvalidInput('shape', 'p', `has ${p.length} values`, `give ${n}`)
  const bad = p.findIndex((value) => !(value >= 0))
  if (bad >= 0) {
    throw new InvalidInput('range', 'p', `holds ${p[bad]} at ${bad}`, 'give numbers of at least 0')
  }
  const sum = p.reduce((total, value) => total + value, 0)
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    throw new InvalidInput('range', 'p', `sums to ${sum}`, 'divide it by its sum')
  }
}

/** Cumulated sums, the last made 1. */
function cumulated(p: Float64Array): Float64Array {
  const sums = new Float64Array(p.length)
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    sum += p[i] as number
    sums[i] = sum
  }
  return sums.map((value) => value / sum)
}

/**
 * First index whose value is above x: `searchsorted(side='right')`.
 *
 * @param sorted  ascending, shape (n)
 * @param x  what to look for
 * @returns 0 … n
 */
export function firstAbove(sorted: Float64Array, x: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) <= x) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * First index whose value is at least x: `searchsorted(side='left')`.
 *
 * @param sorted  ascending, shape (n)
 * @param x  what to look for
 * @returns 0 … n
 */
export function firstAtLeast(sorted: Float64Array, x: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < x) low = middle + 1
    else high = middle
  }
  return low
}
