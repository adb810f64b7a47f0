/*! Follows ensemble/_hist_gradient_boosting/binning.py of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { column, type Matrix, takeRows } from '../../matrix/matrix.ts'
import { RandomState } from '../../random/random-state.ts'

/** Above so many samples the thresholds come from a random subset. */
const SUBSAMPLE = 200_000
/** No finite value is beyond this threshold. */
const ALMOST_INFINITY = 1e300

/** How values become bin numbers: x is in bin b when thresholds[b − 1] < x ≤ thresholds[b]. */
export interface Binning {
  /** ascending, by feature; one fewer than the feature has bins */
  readonly thresholds: readonly Float64Array[]
  /** bin of a missing value, the same for all features; the last */
  readonly missingBin: number
}

/**
 * Chooses bins of about equally many samples for each feature.
 *
 * A feature with at most `maxBins` different values gets a bin for each.
 *
 * @param x  shape (n, d), NaN where a value is missing
 * @param maxBins  most bins of a feature, 2 … 255
 * @param seed  for the subset when n > 200,000
 *
 * Cost: O(d · n log n).
 */
export function chooseBins(x: Matrix, maxBins: number, seed: number): Binning {
  const subset =
    x.rows > SUBSAMPLE
      ? takeRows(x, new RandomState(seed).choice(x.rows, SUBSAMPLE, { replace: false }))
      : x
  const thresholds = Array.from({ length: x.columns }, (_, f) => {
    const sorted = column(subset, f).sort() // NaN comes last
    let known = sorted.length
    while (known > 0 && Number.isNaN(sorted[known - 1] as number)) known--
    return thresholdsOf(sorted.subarray(0, known), maxBins)
  })
  return { thresholds, missingBin: maxBins }
}

function thresholdsOf(sorted: Float64Array, maxBins: number): Float64Array {
  const distinct = distinctOf(sorted, maxBins)
  const found = distinct === null ? quantilesOf(sorted, maxBins) : middlesOf(distinct)
  return found.map((threshold) => Math.min(threshold, ALMOST_INFINITY))
}

/** The different values of a sorted list, or null when there are more than `most`. */
function distinctOf(sorted: Float64Array, most: number): number[] | null {
  const distinct: number[] = []
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue
    if (distinct.length === most) return null
    distinct.push(sorted[i] as number)
  }
  return distinct
}

function middlesOf(distinct: readonly number[]): Float64Array {
  const length = Math.max(0, distinct.length - 1)
  return Float64Array.from(
    { length },
    (_, i) => ((distinct[i] as number) + (distinct[i + 1] as number)) * 0.5,
  )
}

/** Quantiles k / maxBins, half-way between the neighbours where one falls between two samples. */
function quantilesOf(sorted: Float64Array, maxBins: number): Float64Array {
  const step = 100 / maxBins
  return Float64Array.from({ length: maxBins - 1 }, (_, k) => {
    const place = (sorted.length - 1) * (((k + 1) * step) / 100)
    const below = sorted[Math.floor(place)] as number
    if (Number.isInteger(place)) return below
    const above = sorted[Math.floor(place) + 1] as number
    return above - (above - below) * 0.5
  })
}

/** Bins of four features in one 32-bit word: the lowest byte is that of the first. */
export interface BinnedPoints {
  readonly nSamples: number
  /** features 4q … 4q + 3 of sample i are words[q][i] */
  readonly words: readonly Int32Array[]
  /** by feature: whether a value is missing */
  readonly missing: readonly boolean[]
}

/**
 * Bin numbers of points.
 *
 * @param binning  from {@link chooseBins}
 * @param x  shape (n, d)
 *
 * Cost: O(d · n), or O(d · n log bins) for values that crowd together.
 */
export function binPoints(binning: Binning, x: Matrix): BinnedPoints {
  const groups = Math.ceil(x.columns / 4)
  const words = Array.from({ length: groups }, () => new Int32Array(x.rows))
  const missing = binning.thresholds.map((thresholds, f) => {
    const word = words[f >> 2] as Int32Array
    return binColumn(x.data, f, x.columns, thresholds, binning.missingBin, word, 8 * (f & 3))
  })
  return { nSamples: x.rows, words, missing }
}

/** Cells of equal width into which the range of the thresholds is cut, to begin the search. */
const CELLS = 1024

/** Writes the bins of one feature. @returns whether a value is missing */
function binColumn(
  data: Float64Array,
  feature: number,
  columns: number,
  thresholds: Float64Array,
  missingBin: number,
  words: Int32Array,
  shift: number,
): boolean {
  const { first, lowest, scale } = searchCells(thresholds)
  let missing = false
  for (let i = 0, at = feature; i < words.length; i++, at += columns) {
    const value = data[at] as number
    let bin = missingBin
    if (!Number.isNaN(value)) {
      const cell = cellOf(value, lowest, scale)
      bin = first[cell] as number
      let high = first[cell + 1] as number
      while (bin < high) {
        const middle = (bin + high) >> 1
        if (value <= (thresholds[middle] as number)) high = middle
        else bin = middle + 1
      }
    } else missing = true
    words[i] = (words[i] as number) | (bin << shift)
  }
  return missing
}

/** first[c]: how many thresholds lie in cells before c. Rounding keeps the order, so this is exact. */
function searchCells(thresholds: Float64Array) {
  const lowest = thresholds[0] ?? 0
  const width = (thresholds.at(-1) ?? 0) - lowest
  const scale = width > 0 && Number.isFinite(width) ? CELLS / width : 0
  const first = new Int32Array(CELLS + 2)
  for (const threshold of thresholds) {
    const next = cellOf(threshold, lowest, scale) + 1
    first[next] = (first[next] as number) + 1
  }
  for (let c = 1; c < first.length; c++) {
    first[c] = (first[c] as number) + (first[c - 1] as number)
  }
  return { first, lowest, scale }
}

function cellOf(value: number, lowest: number, scale: number): number {
  const cell = (value - lowest) * scale
  if (cell >= CELLS) return CELLS
  return cell > 0 ? cell | 0 : 0
}
