/*! Follows tree/_splitter.pyx and _criterion.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { type ClassificationImpurity, entropy, gini } from './criterion.ts'
import type { FeatureDraw } from './feature-draw.ts'
import { noSplit, positiveSamples, stablePartition, thresholdBetween } from './partition.ts'
import type { Ranks } from './presort.ts'
import { RankLists } from './rank-lists.ts'
import { type RankSorter, rankSorter, sortedRanks } from './rank-sort.ts'
import { type ScanInput, scanClasses, scanEntropy, scanTwoClasses } from './scan.ts'
import type { Split, Splitter } from './splitter.ts'
import { sameValue, type TreeData } from './tree-data.ts'

/** Above this total weight, squares of weights would no longer be exact in a float. */
const LARGEST_WEIGHT = 2 ** 24

/**
 * Whether {@link CountingSplitter} gives exactly what the plain splitter gives.
 *
 * @param weights  sample weights, or null for 1 each
 * @param nSamples  n
 */
export function canCount(weights: Float64Array | null, nSamples: number): boolean {
  if (weights === null) return nSamples < LARGEST_WEIGHT
  let total = 0
  for (const w of weights) {
    if (!Number.isInteger(w)) return false
    total += w
  }
  return total < LARGEST_WEIGHT
}

/**
 * The fast splitter for classes with whole-number weights (none, or bootstrap counts).
 *
 * Sums of whole numbers do not depend on their order, so a node need not sort its samples by
 * value: the data set is ranked once. Where nodes look at most features, each feature keeps its
 * sorted ranks and they are divided with the node; where they look at few (forests), a node sorts
 * the ranks of those, which are small whole numbers. It gives the very tree of
 * {@link OrderedSplitter}; its tests hold it to that.
 *
 * Cost: O(d · n) or O(m · n) for m of d features drawn at a node of n samples.
 */
export class CountingSplitter implements Splitter {
  readonly nSamples: number
  readonly totalWeight: number
  readonly best: Split = noSplit(0)
  readonly searches = []
  weight = 0
  private readonly samples: Int32Array
  private readonly classOf: Int32Array
  private readonly counts: Int32Array
  /** weight, and weight if of class 1: the two-class scan reads both from one place */
  private readonly pairs: Uint8Array
  private readonly sorter: RankSorter
  /** null where nodes sort for themselves */
  private readonly lists: RankLists | null
  private readonly total: Float64Array
  private readonly left: Float64Array
  private readonly right: Float64Array
  private readonly bestProxy = new Float64Array(1)
  private start = 0
  private end = 0

  constructor(
    private readonly data: TreeData,
    private readonly ranks: Ranks,
    weights: Float64Array | null,
    private readonly kind: ClassificationImpurity,
    private readonly draw: FeatureDraw,
    private readonly minSamplesLeaf: number,
    maxFeatures: number,
  ) {
    const { nSamples, nClasses, y } = data
    const { samples, totalWeight } = positiveSamples(nSamples, weights)
    this.samples = samples
    this.nSamples = samples.length
    this.totalWeight = totalWeight
    this.classOf = Int32Array.from(y)
    this.counts = weights === null ? new Int32Array(nSamples).fill(1) : Int32Array.from(weights)
    this.pairs = new Uint8Array(2 * nSamples)
    for (let i = 0; i < nSamples; i++) {
      this.pairs[2 * i] = this.counts[i] as number
      this.pairs[2 * i + 1] = (this.counts[i] as number) * (y[i] as number)
    }
    this.sorter = rankSorter(nSamples)
    const most = 2 * maxFeatures > data.nFeatures
    this.lists = most ? new RankLists(ranks, nSamples, samples, this.counts) : null
    this.total = new Float64Array(nClasses)
    this.left = new Float64Array(nClasses)
    this.right = new Float64Array(nClasses)
  }

  enter(start: number, end: number): void {
    this.start = start
    this.end = end
    this.total.fill(0)
    this.weight = addCounts(this.samples, start, end, this.classOf, this.counts, this.total)
  }

  impurity(): number {
    return this.of(this.total, this.weight)
  }

  writeValue(out: Float64Array, offset: number): void {
    out.set(this.total, offset)
  }

  samplesOf(start: number, end: number): Int32Array {
    return this.samples.slice(start, end)
  }

  split(impurity: number, knownConstants: number): number {
    const { draw, best, start, end, ranks } = this
    best.position = end
    this.bestProxy[0] = Number.NEGATIVE_INFINITY
    draw.begin(knownConstants)
    for (let f = draw.next(); f >= 0; f = draw.next()) {
      const base = f * this.data.nSamples
      const { sorted, from } = this.sortedRanks(f)
      const valueAt = (k: number) => ranks.value[base + (sorted[from + k] as number)] as number
      if (sameValue(valueAt(0), valueAt(end - start - 1))) {
        draw.wasConstant()
        continue
      }
      draw.wasSearched()
      const p = this.scan(base, sorted, from)
      if (p < 0) continue
      best.feature = f
      best.position = start + p
      best.threshold = thresholdBetween(valueAt(p - 1), valueAt(p))
    }
    if (best.position < end) this.apply(impurity)
    return draw.end()
  }

  private sortedRanks(feature: number): { sorted: Int32Array; from: number } {
    const { lists, sorter, samples, start, end, ranks } = this
    if (lists) return { sorted: lists.sorted, from: feature * this.nSamples + start }
    sortedRanks(sorter, samples, start, end, ranks.rank, feature * this.data.nSamples)
    return { sorted: sorter.out, from: 0 }
  }

  private scan(base: number, sorted: Int32Array, from: number): number {
    const { left, right, total, weight, classOf, counts, bestProxy } = this
    const input: ScanInput = {
      ranks: sorted,
      from,
      n: this.end - this.start,
      sampleAt: this.ranks.sample,
      valueAt: this.ranks.value,
      base,
      minSamplesLeaf: this.minSamplesLeaf,
    }
    if (this.kind === 'gini' && total.length === 2) {
      return scanTwoClasses(input, this.pairs, weight, total[1] as number, bestProxy)
    }
    left.fill(0)
    right.set(total)
    const scan = this.kind === 'gini' ? scanClasses : scanEntropy
    return scan(input, classOf, counts, left, right, weight, bestProxy)
  }

  private of(byClass: Float64Array, weight: number): number {
    return this.kind === 'gini' ? gini(byClass, weight) : entropy(byClass, weight)
  }

  private apply(impurity: number): void {
    const { best, start, end, data, left, right, samples, total, weight } = this
    const column = best.feature * data.nSamples
    stablePartition(samples, start, end, data.columns, column, best.threshold, this.sorter.spare)
    this.lists?.divide(samples, start, best.position, end, best.feature)
    left.fill(0)
    const weightLeft = addCounts(samples, start, best.position, this.classOf, this.counts, left)
    for (let c = 0; c < left.length; c++) right[c] = (total[c] as number) - (left[c] as number)
    const weightRight = weight - weightLeft
    best.impurityLeft = this.of(left, weightLeft)
    best.impurityRight = this.of(right, weightRight)
    const fromRight = (weightRight / weight) * best.impurityRight
    const fromLeft = (weightLeft / weight) * best.impurityLeft
    best.improvement = (weight / this.totalWeight) * (impurity - fromRight - fromLeft)
  }
}

function addCounts(
  samples: Int32Array,
  start: number,
  end: number,
  classOf: Int32Array,
  counts: Int32Array,
  byClass: Float64Array,
): number {
  let weight = 0
  for (let p = start; p < end; p++) {
    const i = samples[p] as number
    const w = counts[i] as number
    const c = classOf[i] as number
    byClass[c] = (byClass[c] as number) + w
    weight += w
  }
  return weight
}
