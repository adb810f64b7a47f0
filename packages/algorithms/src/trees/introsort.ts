/*! Follows tree/_splitter.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
/**
 * Sorts values[start, end) in place and carries `samples` along.
 *
 * Introsort with median-of-three pivots and a three-way partition, falling back to heapsort.
 * It is not stable: where values tie, the order of the samples is that of scikit-learn 1.2.1,
 * which matters because sums of floats are taken in that order.
 */
export function introsort(
  values: Float32Array,
  samples: Int32Array,
  start: number,
  end: number,
): void {
  const n = end - start
  if (n > 0) sortRange(values, samples, start, n, 2 * Math.trunc(Math.log(n) / Math.LN2))
}

function sortRange(
  values: Float32Array,
  samples: Int32Array,
  from: number,
  count: number,
  depthLeft: number,
): void {
  let base = from
  let n = count
  let depth = depthLeft
  while (n > 1) {
    if (depth <= 0) {
      heapsort(values, samples, base, n)
      return
    }
    depth--
    const pivot = medianOfThree(values, base, n)
    let i = base
    let low = base
    let high = base + n
    while (i < high) {
      const v = values[i] as number
      if (v < pivot) {
        swap(values, samples, i, low)
        i++
        low++
      } else if (v > pivot) {
        high--
        swap(values, samples, i, high)
      } else i++
    }
    sortRange(values, samples, base, low - base, depth)
    n -= high - base
    base = high
  }
}

function medianOfThree(values: Float32Array, base: number, n: number): number {
  const a = values[base] as number
  const b = values[base + (n >> 1)] as number
  const c = values[base + n - 1] as number
  if (a < b) {
    if (b < c) return b
    return a < c ? c : a
  }
  if (b < c) return a < c ? a : c
  return b
}

function heapsort(values: Float32Array, samples: Int32Array, base: number, n: number): void {
  for (let root = (n - 2) >> 1; root >= 0; root--) siftDown(values, samples, base, root, n)
  for (let end = n - 1; end > 0; end--) {
    swap(values, samples, base, base + end)
    siftDown(values, samples, base, 0, end)
  }
}

function siftDown(
  values: Float32Array,
  samples: Int32Array,
  base: number,
  start: number,
  end: number,
): void {
  let root = start
  for (;;) {
    const child = root * 2 + 1
    let largest = root
    if (child < end && at(values, base + largest) < at(values, base + child)) largest = child
    if (child + 1 < end && at(values, base + largest) < at(values, base + child + 1)) {
      largest = child + 1
    }
    if (largest === root) return
    swap(values, samples, base + root, base + largest)
    root = largest
  }
}

function at(values: Float32Array, i: number): number {
  return values[i] as number
}

function swap(values: Float32Array, samples: Int32Array, a: number, b: number): void {
  const value = values[a] as number
  values[a] = values[b] as number
  values[b] = value
  const sample = samples[a] as number
  samples[a] = samples[b] as number
  samples[b] = sample
}
