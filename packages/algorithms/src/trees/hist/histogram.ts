/*! Follows ensemble/_hist_gradient_boosting/histogram.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */

import type { BinnedPoints } from './binning.ts'

/** Numbers a bin: sum of gradients, sum of hessians, count, and one to keep bins aligned. */
export const STRIDE = 4
/** Numbers a feature: room for 256 bins. */
export const FEATURE_STRIDE = 256 * STRIDE

/**
 * Histograms of a node, one array for four features: bin b of feature f begins at
 * FEATURE_STRIDE · (f mod 4) + STRIDE · b of array ⌊f / 4⌋.
 */
export type Histograms = readonly Float64Array[]

/** Hands out histograms and takes them back, so that a tree does not allocate at every node. */
export class HistogramPool {
  private readonly free: Histograms[] = []

  constructor(private readonly groups: number) {}

  /** Histograms of zeros. */
  take(): Histograms {
    const used = this.free.pop()
    if (used) {
      for (const histogram of used) histogram.fill(0)
      return used
    }
    return Array.from({ length: this.groups }, () => new Float64Array(4 * FEATURE_STRIDE))
  }

  giveBack(histograms: Histograms): void {
    this.free.push(histograms)
  }
}

/** Histograms of all samples with only the counts filled in: they are the same for every tree. */
export function countAll({ words, nSamples }: BinnedPoints): Histograms {
  const zeros = new Float32Array(nSamples)
  const samples = Uint32Array.from(zeros, (_, i) => i)
  return words.map((word) => {
    const histogram = new Float64Array(4 * FEATURE_STRIDE)
    addToHistogram(histogram, word, samples, 0, nSamples, zeros, zeros)
    return histogram
  })
}

/**
 * Adds the samples of a node to the histograms of four features, in their order.
 *
 * @param histogram  zeros
 * @param words  bins of the four features by sample, shape (N)
 * @param samples  sample numbers of the node at [start, end)
 * @param gradients  of those samples, from index 0 on
 * @param hessians  the same
 */
export function addToHistogram(
  histogram: Float64Array,
  words: Int32Array,
  samples: Uint32Array,
  start: number,
  end: number,
  gradients: Float32Array,
  hessians: Float32Array,
): void {
  for (let p = start, k = 0; p < end; p++, k++) {
    const word = words[samples[p] as number] as number
    const g = gradients[k] as number
    const h = hessians[k] as number
    const a = (word << 2) & 1020
    const b = 1024 | ((word >>> 6) & 1020)
    const c = 2048 | ((word >>> 14) & 1020)
    const d = 3072 | ((word >>> 22) & 1020)
    histogram[a] = (histogram[a] as number) + g
    histogram[a + 1] = (histogram[a + 1] as number) + h
    histogram[a + 2] = (histogram[a + 2] as number) + 1
    histogram[b] = (histogram[b] as number) + g
    histogram[b + 1] = (histogram[b + 1] as number) + h
    histogram[b + 2] = (histogram[b + 2] as number) + 1
    histogram[c] = (histogram[c] as number) + g
    histogram[c + 1] = (histogram[c + 1] as number) + h
    histogram[c + 2] = (histogram[c + 2] as number) + 1
    histogram[d] = (histogram[d] as number) + g
    histogram[d + 1] = (histogram[d + 1] as number) + h
    histogram[d + 2] = (histogram[d + 2] as number) + 1
  }
}

/** The same for the root, whose samples are all, in order, and whose counts are already there. */
export function addAllToHistogram(
  histogram: Float64Array,
  words: Int32Array,
  gradients: Float32Array,
  hessians: Float32Array,
): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    const g = gradients[i] as number
    const h = hessians[i] as number
    const a = (word << 2) & 1020
    const b = 1024 | ((word >>> 6) & 1020)
    const c = 2048 | ((word >>> 14) & 1020)
    const d = 3072 | ((word >>> 22) & 1020)
    histogram[a] = (histogram[a] as number) + g
    histogram[a + 1] = (histogram[a + 1] as number) + h
    histogram[b] = (histogram[b] as number) + g
    histogram[b + 1] = (histogram[b + 1] as number) + h
    histogram[c] = (histogram[c] as number) + g
    histogram[c + 1] = (histogram[c + 1] as number) + h
    histogram[d] = (histogram[d] as number) + g
    histogram[d + 1] = (histogram[d + 1] as number) + h
  }
}

/** Turns the histograms of a parent into those of one child by taking the other's away. */
export function subtractHistograms(parent: Histograms, child: Histograms): Histograms {
  parent.forEach((histogram, q) => {
    subtract(histogram, child[q] as Float64Array)
  })
  return parent
}

function subtract(from: Float64Array, what: Float64Array): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - (what[i] as number)
}
