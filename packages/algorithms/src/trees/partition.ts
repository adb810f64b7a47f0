/*! Follows tree/_splitter.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import type { Split } from './splitter.ts'

/** The samples that count, in order, and the weight of all. */
export function positiveSamples(
  n: number,
  weights: Float64Array | null,
): { samples: Int32Array; totalWeight: number } {
  const samples = new Int32Array(n)
  let count = 0
  let totalWeight = 0
  for (let i = 0; i < n; i++) {
    const w = weights === null ? 1 : (weights[i] as number)
    if (w !== 0) samples[count++] = i
    totalWeight += w
  }
  return { samples: samples.subarray(0, count), totalWeight }
}

/** No split yet, for a node that ends at `end`. */
export function noSplit(end: number): Split {
  return {
    feature: 0,
    threshold: 0,
    position: end,
    impurityLeft: Number.POSITIVE_INFINITY,
    impurityRight: Number.POSITIVE_INFINITY,
    improvement: Number.NEGATIVE_INFINITY,
  }
}

/** Half-way between two float32 values; the lower one when that would not separate them. */
export function thresholdBetween(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2
  return middle === upper || !Number.isFinite(middle) ? lower : middle
}

/**
 * Moves the samples with value ≤ threshold to the front, by swaps with the end.
 */
export function partition(
  samples: Int32Array,
  start: number,
  end: number,
  columns: Float32Array,
  column: number,
  threshold: number,
): void {
  let p = start
  let right = end
  while (p < right) {
    const i = samples[p] as number
    if ((columns[column + i] as number) <= threshold) p++
    else {
      right--
      samples[p] = samples[right] as number
      samples[right] = i
    }
  }
}

/**
 * Moves the samples with value ≤ threshold to the front and keeps the order on both sides.
 *
 * @param spare  a buffer of at least end − start
 */
export function stablePartition(
  samples: Int32Array,
  start: number,
  end: number,
  columns: Float32Array,
  column: number,
  threshold: number,
  spare: Int32Array,
): void {
  let left = start
  let right = 0
  for (let p = start; p < end; p++) {
    const i = samples[p] as number
    const goes = (columns[column + i] as number) <= threshold ? 1 : 0
    samples[left] = i
    spare[right] = i
    left += goes
    right += 1 - goes
  }
  for (let k = 0; k < right; k++) samples[left + k] = spare[k] as number
}
