/*! Follows ensemble/_hist_gradient_boosting/grower.py and splitting.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */

import { type BinSplit, bestBinSplit, type NodeSums, type SplitRules } from './bin-split.ts'
import type { BinnedPoints, Binning } from './binning.ts'
import { heapPop, heapPush } from './heap.ts'
import {
  addAllToHistogram,
  addToHistogram,
  countAll,
  HistogramPool,
  type Histograms,
  subtractHistograms,
} from './histogram.ts'

/** Limits of one tree. */
export interface HistTreeLimits extends SplitRules {
  /** Infinity for none */
  readonly maxLeafNodes: number
  /** Infinity for none */
  readonly maxDepth: number
}

/** A node while its tree grows; samples are partition[start, end). */
export interface HistNode {
  readonly depth: number
  readonly start: number
  readonly end: number
  readonly sums: NodeSums
  /** value of a leaf, times the learning rate once the tree is done */
  value: number
  split: BinSplit | null
  missingGoesLeft: boolean
  left: HistNode | null
  right: HistNode | null
  histograms: Histograms | null
}

/** Grows trees on one binned data set; what they share is allocated once. */
export class HistGrower {
  readonly partition: Uint32Array
  private readonly counts: Histograms
  private readonly pool: HistogramPool
  private readonly spare: Uint32Array
  private readonly ordered: readonly [Float32Array, Float32Array]
  private gradients: Float32Array = new Float32Array(0)
  private hessians: Float32Array = new Float32Array(0)
  /** Nodes that can be split, best first. */
  private frontier: HistNode[] = []
  leaves: HistNode[] = []

  constructor(
    private readonly binning: Binning,
    private readonly data: BinnedPoints,
    private readonly limits: HistTreeLimits,
  ) {
    const { nSamples, words } = data
    this.partition = new Uint32Array(nSamples)
    this.counts = countAll(data)
    this.pool = new HistogramPool(words.length)
    this.spare = new Uint32Array(nSamples)
    this.ordered = [new Float32Array(nSamples), new Float32Array(nSamples)]
  }

  /**
   * Grows one tree, splitting where the gain is highest.
   *
   * @param gradients  of the loss, by sample
   * @param hessians  the same
   * @returns the root; `leaves` and `partition` say which samples are where
   */
  grow(gradients: Float32Array, hessians: Float32Array): HistNode {
    this.gradients = gradients
    this.hessians = hessians
    this.frontier = []
    this.leaves = []
    for (let i = 0; i < this.partition.length; i++) this.partition[i] = i
    const root = this.root()
    for (let next = heapPop(this.frontier, before); next; next = heapPop(this.frontier, before)) {
      this.splitNode(next)
    }
    return root
  }

  private root(): HistNode {
    const n = this.data.nSamples
    const sums = { n, gradients: sum(this.gradients), hessians: sum(this.hessians), value: 0 }
    const root = newNode(0, 0, n, sums)
    if (n < 2 * this.limits.minSamplesLeaf || sums.hessians < 1e-3) {
      this.leaves.push(root)
      return root
    }
    root.histograms = this.pool.take()
    root.histograms.forEach((histogram, q) => {
      histogram.set(this.counts[q] as Float64Array)
      const words = this.data.words[q] as Int32Array
      addAllToHistogram(histogram, words, this.gradients, this.hessians)
    })
    this.search(root)
    return root
  }

  private splitNode(node: HistNode): void {
    const split = node.split as BinSplit
    const { limits } = this
    const middle = this.divide(node, split)
    const left = newNode(node.depth + 1, node.start, middle, split.left)
    const right = newNode(node.depth + 1, middle, node.end, split.right)
    node.left = left
    node.right = right
    node.missingGoesLeft = this.data.missing[split.feature]
      ? split.missingGoesLeft
      : split.left.n > split.right.n
    const leafCount = this.leaves.length + this.frontier.length + 2
    if (leafCount === limits.maxLeafNodes) {
      this.leaves.push(left, right, ...this.frontier)
      for (const waiting of this.frontier) this.drop(waiting)
      this.frontier = []
      this.drop(node)
      return
    }
    const open = [left, right].filter((child) => {
      if (child.depth < limits.maxDepth && child.sums.n >= 2 * limits.minSamplesLeaf) return true
      this.leaves.push(child)
      return false
    })
    if (open.length > 0) this.countChildren(node, left, right)
    for (const child of open) this.search(child)
    for (const child of [node, left, right])
      if (child === node || !open.includes(child)) this.drop(child)
  }

  /** Histograms of both children: count the smaller, subtract for the larger. */
  private countChildren(node: HistNode, left: HistNode, right: HistNode): void {
    const [small, large] = left.sums.n < right.sums.n ? [left, right] : [right, left]
    const [gradients, hessians] = this.order(small.start, small.end)
    small.histograms = this.pool.take()
    small.histograms.forEach((histogram, q) => {
      const words = this.data.words[q] as Int32Array
      addToHistogram(histogram, words, this.partition, small.start, small.end, gradients, hessians)
    })
    large.histograms = subtractHistograms(node.histograms as Histograms, small.histograms)
    node.histograms = null
  }

  private order(start: number, end: number): readonly [Float32Array, Float32Array] {
    const [g, h] = this.ordered
    gather(this.gradients, this.partition, start, end, g)
    gather(this.hessians, this.partition, start, end, h)
    return this.ordered
  }

  private search(node: HistNode): void {
    const histograms = node.histograms as Histograms
    let best: BinSplit | null = null
    this.binning.thresholds.forEach((thresholds, f) => {
      const bins = thresholds.length + 1
      const missing = this.data.missing[f] as boolean
      const gain = best?.gain ?? 0
      best = bestBinSplit(f, histograms, bins, missing, node.sums, this.limits, gain) ?? best
    })
    node.split = best
    if (best) heapPush(this.frontier, node, before)
    else {
      this.leaves.push(node)
      this.drop(node)
    }
  }

  private drop(node: HistNode): void {
    if (node.histograms) this.pool.giveBack(node.histograms)
    node.histograms = null
  }

  /** Moves the samples of the left child to the front, keeping the order. @returns where it ends */
  private divide({ start, end }: HistNode, split: BinSplit): number {
    const words = this.data.words[split.feature >> 2] as Int32Array
    const shift = 8 * (split.feature & 3)
    const nanBin = split.missingGoesLeft ? this.binning.missingBin : -1
    return divide(this.partition, start, end, words, shift, split.bin, nanBin, this.spare)
  }
}

function newNode(depth: number, start: number, end: number, sums: NodeSums): HistNode {
  const open = { split: null, missingGoesLeft: false, left: null, right: null, histograms: null }
  return { depth, start, end, sums, value: sums.value, ...open }
}

const before = (a: HistNode, b: HistNode): boolean =>
  (a.split as BinSplit).gain > (b.split as BinSplit).gain

function sum(values: Float32Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] as number
  return total
}

function gather(
  from: Float32Array,
  samples: Uint32Array,
  start: number,
  end: number,
  to: Float32Array,
): void {
  for (let p = start, k = 0; p < end; p++, k++) to[k] = from[samples[p] as number] as number
}

function divide(
  samples: Uint32Array,
  start: number,
  end: number,
  words: Int32Array,
  shift: number,
  lastLeft: number,
  nanBin: number,
  spare: Uint32Array,
): number {
  let left = start
  let right = 0
  for (let p = start; p < end; p++) {
    const i = samples[p] as number
    const bin = ((words[i] as number) >>> shift) & 255
    const goes = bin <= lastLeft || bin === nanBin ? 1 : 0
    samples[left] = i
    spare[right] = i
    left += goes
    right += 1 - goes
  }
  for (let k = 0; k < right; k++) samples[left + k] = spare[k] as number
  return left
}
