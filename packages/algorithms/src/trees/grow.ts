/*! Follows tree/_tree.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import type { Steps } from '../steps.ts'
import type { FeatureSearch, Splitter } from './splitter.ts'
import type { Tree } from './tree.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Why a node was not split. */
export type LeafReason =
  | 'pure'
  | 'max-depth'
  | 'min-samples-split'
  | 'min-samples-leaf'
  | 'no-split'
  | 'min-impurity-decrease'

/** One step of growing a tree, depth first, left child before right. */
export interface TreeState {
  /**
   * `search`: a node has looked at its splits; `split`: it took the best; `leaf`: it stays a leaf.
   * Node numbers are those of the finished tree.
   */
  readonly phase: 'search' | 'split' | 'leaf'
  readonly node: number
  /** −1 for the root */
  readonly parent: number
  readonly side: 'left' | 'right' | null
  readonly depth: number
  /** sample numbers at the node, ascending */
  readonly samples: readonly number[]
  readonly impurity: number
  /** weight by class, or [mean target] */
  readonly value: readonly number[]
  /** every split looked at, features in the order drawn; empty unless `search` */
  readonly searches: readonly FeatureSearch[]
  /** the split taken; null unless `split` */
  readonly split: ChosenSplit | null
  /** null unless `leaf` */
  readonly reason: LeafReason | null
}

/** The split a node takes: the first of those with the highest gain, in the order looked at. */
export interface ChosenSplit {
  readonly feature: number
  readonly threshold: number
  /** impurity decrease at the node */
  readonly gain: number
  readonly impurityLeft: number
  readonly impurityRight: number
  /** sample numbers on each side, ascending */
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** When to stop. */
export interface GrowLimits {
  readonly maxDepth: number
  readonly minSamplesSplit: number
  readonly minSamplesLeaf: number
  readonly minImpurityDecrease: number
}

/** A node waiting to be grown. */
interface Pending {
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly parent: number
  readonly isLeft: boolean
  readonly impurity: number
  readonly knownConstants: number
}

/**
 * Grows a tree depth first.
 *
 * @param splitter  holds the data
 * @param shape  nFeatures and valuesPerNode of the tree
 * @param limits  when to stop
 * @param watch  whether to yield states; without, nothing is copied
 */
export function* grow(
  splitter: Splitter,
  shape: { readonly nFeatures: number; readonly valuesPerNode: number },
  limits: GrowLimits,
  watch: boolean,
): Steps<TreeState, Tree> {
  const builder = new TreeBuilder(shape.nFeatures, shape.valuesPerNode)
  const stack: Pending[] = [pending(0, splitter.nSamples, 0, -1, false, 0, 0)]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { start, end, depth, parent, isLeft } = next
    splitter.enter(start, end)
    const impurity = parent < 0 ? splitter.impurity() : next.impurity
    const node = builder.add(parent, isLeft, depth, impurity, end - start, splitter.weight)
    splitter.writeValue(...builder.valueSlot(node))
    const see = watch ? viewOf(splitter, builder, next, node, impurity) : null

    const early = leafBeforeSearch(next, impurity, limits)
    const constants = early ? 0 : splitter.split(impurity, next.knownConstants)
    if (see && !early) yield see({ phase: 'search', searches: splitter.searches })
    const reason = early ?? leafAfterSearch(splitter, end, limits)
    if (see) yield see(reason ? { phase: 'leaf', reason } : chosen(splitter, start, end))
    if (reason) continue

    const { feature, threshold, position, impurityLeft, impurityRight } = splitter.best
    builder.setSplit(node, feature, threshold)
    const below = depth + 1
    stack.push(pending(position, end, below, node, false, impurityRight, constants))
    stack.push(pending(start, position, below, node, true, impurityLeft, constants))
  }
  return builder.finish()
}

function pending(
  start: number,
  end: number,
  depth: number,
  parent: number,
  isLeft: boolean,
  impurity: number,
  knownConstants: number,
): Pending {
  return { start, end, depth, parent, isLeft, impurity, knownConstants }
}

function leafBeforeSearch(next: Pending, impurity: number, limits: GrowLimits): LeafReason | null {
  const n = next.end - next.start
  if (impurity <= Number.EPSILON) return 'pure'
  if (next.depth >= limits.maxDepth) return 'max-depth'
  if (n < limits.minSamplesSplit) return 'min-samples-split'
  if (n < 2 * limits.minSamplesLeaf) return 'min-samples-leaf'
  return null
}

function leafAfterSearch(splitter: Splitter, end: number, limits: GrowLimits): LeafReason | null {
  if (splitter.best.position >= end) return 'no-split'
  const enough = splitter.best.improvement + Number.EPSILON >= limits.minImpurityDecrease
  return enough ? null : 'min-impurity-decrease'
}

/** Makes states of one node; what they share is copied once. */
function viewOf(
  splitter: Splitter,
  builder: TreeBuilder,
  { start, end, depth, parent, isLeft }: Pending,
  node: number,
  impurity: number,
): (part: Partial<TreeState>) => TreeState {
  const samples = sorted(splitter.samplesOf(start, end))
  const value = builder.valueOf(node)
  const side = parent < 0 ? null : isLeft ? 'left' : 'right'
  return (part) => ({
    phase: 'leaf',
    node,
    parent,
    side,
    depth,
    samples,
    impurity,
    value,
    searches: [],
    split: null,
    reason: null,
    ...part,
  })
}

function chosen(splitter: Splitter, start: number, end: number): Partial<TreeState> {
  const { feature, threshold, position, improvement, impurityLeft, impurityRight } = splitter.best
  const split: ChosenSplit = {
    feature,
    threshold,
    gain: improvement * (splitter.totalWeight / splitter.weight),
    impurityLeft,
    impurityRight,
    left: sorted(splitter.samplesOf(start, position)),
    right: sorted(splitter.samplesOf(position, end)),
  }
  return { phase: 'split', split }
}

function sorted(samples: Int32Array): number[] {
  return Array.from(samples.sort())
}
