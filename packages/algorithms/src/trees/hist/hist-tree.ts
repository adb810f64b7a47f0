/*! Follows ensemble/_hist_gradient_boosting/predictor.py and grower.py of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import type { Matrix } from '../../matrix/matrix.ts'
import type { BinSplit } from './bin-split.ts'
import type { Binning } from './binning.ts'
import type { HistNode } from './grower.ts'

/** A boosted tree, one entry a node, depth first, left before right. */
export interface HistTree {
  readonly nodeCount: number
  /** −1 for a leaf */
  readonly left: Int32Array
  readonly right: Int32Array
  /** feature split on; −2 for a leaf */
  readonly feature: Int32Array
  /** x ≤ threshold goes left; Infinity where only missing values go right */
  readonly threshold: Float64Array
  /** 1 where missing values go left */
  readonly missingLeft: Uint8Array
  /** what a leaf adds to the raw prediction, learning rate included */
  readonly value: Float64Array
  readonly count: Int32Array
  /** fall of the loss by the split; −1 for a leaf that was not searched */
  readonly gain: Float64Array
  readonly depth: Int32Array
}

/** Writes the nodes of a grown tree into arrays. */
export function histTree(root: HistNode, binning: Binning): HistTree {
  const nodes: HistNode[] = []
  const children: [number, number][] = []
  const visit = (node: HistNode): number => {
    const at = nodes.push(node) - 1
    children.push([-1, -1])
    if (node.left && node.right) children[at] = [visit(node.left), visit(node.right)]
    return at
  }
  visit(root)
  const inner = (node: HistNode): BinSplit | null => (node.left ? node.split : null)
  return {
    nodeCount: nodes.length,
    left: Int32Array.from(children, ([left]) => left),
    right: Int32Array.from(children, ([, right]) => right),
    feature: Int32Array.from(nodes, (node) => inner(node)?.feature ?? -2),
    threshold: Float64Array.from(nodes, (node) => thresholdOf(inner(node), binning)),
    missingLeft: Uint8Array.from(nodes, (node) => (node.missingGoesLeft ? 1 : 0)),
    value: Float64Array.from(nodes, ({ value }) => value),
    count: Int32Array.from(nodes, ({ sums }) => sums.n),
    gain: Float64Array.from(nodes, ({ split }) => split?.gain ?? -1),
    depth: Int32Array.from(nodes, ({ depth }) => depth),
  }
}

function thresholdOf(split: BinSplit | null, { thresholds }: Binning): number {
  if (split === null) return -2
  return thresholds[split.feature]?.[split.bin] ?? Number.POSITIVE_INFINITY
}

/**
 * Adds what a tree says about each point to raw predictions.
 *
 * @param raw  written at [k · stride + offset] for point k
 */
export function addPredictions(
  tree: HistTree,
  x: Matrix,
  raw: Float64Array,
  stride: number,
  offset: number,
): void {
  const { left, right, feature, threshold, missingLeft, value } = tree
  for (let i = 0; i < x.rows; i++) {
    let node = 0
    while ((left[node] as number) >= 0) {
      const v = x.data[i * x.columns + (feature[node] as number)] as number
      const goesLeft = Number.isNaN(v) ? missingLeft[node] === 1 : v <= (threshold[node] as number)
      node = (goesLeft ? left[node] : right[node]) as number
    }
    const at = i * stride + offset
    raw[at] = (raw[at] as number) + (value[node] as number)
  }
}
