/*! Follows tree/_splitter.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import type { Criterion } from './criterion.ts'
import type { FeatureDraw } from './feature-draw.ts'
import { introsort } from './introsort.ts'
import { noSplit, partition, positiveSamples, thresholdBetween } from './partition.ts'
import type { FeatureSearch, Split, Splitter } from './splitter.ts'
import { sameValue, type TreeData } from './tree-data.ts'

interface Seen extends FeatureSearch {
  readonly thresholds: number[]
  readonly gains: number[]
  readonly lefts: number[]
}

/**
 * The plain splitter: at every node, sort the samples by each drawn feature and walk along them.
 *
 * Follows the order of operations of scikit-learn 1.2.1's BestSplitter, so that real-valued
 * targets and weights give the same sums to the last bit. Can record every candidate.
 *
 * Cost: O(m · n log n) for m features drawn at a node of n samples.
 */
export class OrderedSplitter implements Splitter {
  readonly nSamples: number
  readonly totalWeight: number
  readonly best: Split = noSplit(0)
  searches: FeatureSearch[] = []
  private readonly samples: Int32Array
  private readonly values: Float32Array
  private start = 0
  private end = 0

  constructor(
    private readonly data: TreeData,
    weights: Float64Array | null,
    private readonly criterion: Criterion,
    private readonly draw: FeatureDraw,
    private readonly minSamplesLeaf: number,
    private readonly record: boolean,
  ) {
    const { samples, totalWeight } = positiveSamples(data.nSamples, weights)
    this.samples = samples
    this.nSamples = samples.length
    this.totalWeight = totalWeight
    this.values = new Float32Array(samples.length)
  }

  get weight(): number {
    return this.criterion.weight
  }

  enter(start: number, end: number): void {
    this.start = start
    this.end = end
    this.criterion.begin(this.samples, start, end)
  }

  impurity(): number {
    return this.criterion.impurity()
  }

  writeValue(out: Float64Array, offset: number): void {
    this.criterion.writeValue(out, offset)
  }

  samplesOf(start: number, end: number): Int32Array {
    return this.samples.slice(start, end)
  }

  split(impurity: number, knownConstants: number): number {
    const { draw, best } = this
    Object.assign(best, noSplit(this.end))
    this.searches = []
    let bestProxy = Number.NEGATIVE_INFINITY
    draw.begin(knownConstants)
    for (let f = draw.next(); f >= 0; f = draw.next()) {
      if (this.sortBy(f)) {
        draw.wasSearched()
        bestProxy = this.search(f, bestProxy, impurity)
      } else draw.wasConstant()
    }
    if (best.position < this.end) this.apply(impurity)
    return draw.end()
  }

  /** Sorts the node's samples by a feature. @returns false when it has one value only */
  private sortBy(feature: number): boolean {
    const { samples, values, start, end } = this
    const base = feature * this.data.nSamples
    for (let p = start; p < end; p++) {
      values[p] = this.data.columns[base + (samples[p] as number)] as number
    }
    introsort(values, samples, start, end)
    return !sameValue(values[start] as number, values[end - 1] as number)
  }

  private search(feature: number, proxyToBeat: number, impurity: number): number {
    const { criterion, values, start, end, best } = this
    const seen = this.record ? this.begunSearch(feature) : null
    let bestProxy = proxyToBeat
    criterion.reset()
    for (let p = start + 1; p < end; p++) {
      const lower = values[p - 1] as number
      const upper = values[p] as number
      if (sameValue(lower, upper)) continue
      if (p - start < this.minSamplesLeaf || end - p < this.minSamplesLeaf) continue
      criterion.moveTo(p)
      if (seen) this.note(seen, thresholdBetween(lower, upper), p, impurity)
      const proxy = criterion.proxy()
      if (proxy > bestProxy) {
        bestProxy = proxy
        best.feature = feature
        best.threshold = thresholdBetween(lower, upper)
        best.position = p
      }
    }
    return bestProxy
  }

  private begunSearch(feature: number): Seen {
    const seen: Seen = { feature, thresholds: [], gains: [], lefts: [] }
    this.searches.push(seen)
    return seen
  }

  private note(seen: Seen, threshold: number, p: number, impurity: number): void {
    const { criterion } = this
    const [left, right] = criterion.childImpurities()
    seen.thresholds.push(threshold)
    seen.lefts.push(p - this.start)
    seen.gains.push(criterion.improvement(impurity, left, right, criterion.weight))
  }

  private apply(impurity: number): void {
    const { samples, criterion, best } = this
    const base = best.feature * this.data.nSamples
    partition(samples, this.start, this.end, this.data.columns, base, best.threshold)
    criterion.reset()
    criterion.moveTo(best.position)
    const [left, rest] = criterion.childImpurities()
    best.impurityLeft = left
    best.impurityRight = rest
    best.improvement = criterion.improvement(impurity, left, rest, this.totalWeight)
  }
}
