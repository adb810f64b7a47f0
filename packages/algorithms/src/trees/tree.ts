import { type Matrix, zeros } from '../matrix/matrix.ts'

/** `childrenLeft` and `childrenRight` of a leaf. */
export const LEAF = -1
/** `feature` and `threshold` of a leaf. */
export const UNDEFINED = -2

/**
 * A binary tree in the arrays of scikit-learn's `tree_`, one entry a node; node 0 is the root, a
 * node's left child follows it at once.
 */
export interface Tree {
  readonly nodeCount: number
  readonly maxDepth: number
  readonly nFeatures: number
  /** entries of `value` a node: the number of classes, 1 for regression */
  readonly valuesPerNode: number
  readonly childrenLeft: Int32Array
  readonly childrenRight: Int32Array
  /** feature that a node splits on */
  readonly feature: Int32Array
  /** x[feature] ≤ threshold goes left */
  readonly threshold: Float64Array
  readonly impurity: Float64Array
  readonly nNodeSamples: Int32Array
  readonly weightedNNodeSamples: Float64Array
  /** weight by class, or the mean target, shape (nodeCount · valuesPerNode) */
  readonly value: Float64Array
}

/** Number of leaves. */
export function leafCount(tree: Tree): number {
  return tree.childrenLeft.reduce((count, child) => count + (child === LEAF ? 1 : 0), 0)
}

/**
 * The leaf that each sample falls into.
 *
 * @param tree  fitted
 * @param x  shape (n, nFeatures); compared as float32, as in training
 * @returns node numbers, shape (n)
 *
 * Cost: O(n · depth).
 */
export function leavesOf(tree: Tree, x: Matrix): Int32Array {
  const { childrenLeft, childrenRight, feature, threshold } = tree
  return descend(childrenLeft, childrenRight, feature, threshold, x.data, x.rows, x.columns)
}

function descend(
  childrenLeft: Int32Array,
  childrenRight: Int32Array,
  feature: Int32Array,
  threshold: Float64Array,
  data: Float64Array,
  rows: number,
  columns: number,
): Int32Array {
  const out = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    let node = 0
    while ((childrenLeft[node] as number) !== LEAF) {
      const value = Math.fround(data[i * columns + (feature[node] as number)] as number)
      const goesLeft = value <= (threshold[node] as number)
      node = (goesLeft ? childrenLeft[node] : childrenRight[node]) as number
    }
    out[i] = node
  }
  return out
}

/**
 * The stored value of the leaf of each sample.
 *
 * @param tree  fitted
 * @param x  shape (n, nFeatures)
 * @returns shape (n, valuesPerNode)
 */
export function leafValues(tree: Tree, x: Matrix): Matrix {
  const k = tree.valuesPerNode
  const leaves = leavesOf(tree, x)
  const out = zeros(x.rows, k)
  for (let i = 0; i < x.rows; i++) {
    const at = (leaves[i] as number) * k
    for (let c = 0; c < k; c++) out.data[i * k + c] = tree.value[at + c] as number
  }
  return out
}

/** Leaf values divided by their sum, row by row. */
export function leafShares(tree: Tree, points: Matrix): Matrix {
  const shares = leafValues(tree, points)
  const k = tree.valuesPerNode
  for (let i = 0; i < shares.rows; i++) {
    const sum = pairwiseSum(shares.data, i * k, k) || 1
    for (let c = 0; c < k; c++) shares.data[i * k + c] = (shares.data[i * k + c] as number) / sum
  }
  return shares
}

/** The label of the largest entry of each row, the first where several tie. */
export function labelsOfLargest(scores: Matrix, classes: readonly number[]): Float64Array {
  const out = new Float64Array(scores.rows)
  for (let i = 0; i < scores.rows; i++) {
    let best = 0
    for (let c = 1; c < scores.columns; c++) {
      const at = i * scores.columns
      if ((scores.data[at + c] as number) > (scores.data[at + best] as number)) best = c
    }
    out[i] = classes[best] as number
  }
  return out
}

/**
 * How much impurity each feature removed, as shares that sum to 1.
 *
 * Σ over the nodes that split on the feature of N_t·I_t − N_L·I_L − N_R·I_R. Favours features
 * with many values; see permutation importance for a fairer measure.
 *
 * @param tree  fitted
 * @returns shape (nFeatures); zeros when the tree is a single leaf
 */
export function treeImportances(tree: Tree): Float64Array {
  const { childrenLeft, childrenRight, feature, impurity, weightedNNodeSamples: weight } = tree
  const out = new Float64Array(tree.nFeatures)
  const amount = (node: number) => (weight[node] as number) * (impurity[node] as number)
  for (let node = 0; node < tree.nodeCount; node++) {
    const left = childrenLeft[node] as number
    if (left === LEAF) continue
    const f = feature[node] as number
    const removed = amount(node) - amount(left) - amount(childrenRight[node] as number)
    out[f] = (out[f] as number) + removed
  }
  for (let f = 0; f < out.length; f++) out[f] = (out[f] as number) / (weight[0] as number)
  return sharesOf(out)
}

/** Divides by the sum in place, unless that is 0. */
export function sharesOf(values: Float64Array): Float64Array {
  const sum = pairwiseSum(values, 0, values.length)
  if (sum > 0) for (let f = 0; f < values.length; f++) values[f] = (values[f] as number) / sum
  return values
}

/**
 * Σ values[start, start + n) in the order in which NumPy adds.
 *
 * Eight running sums, then halves of at most 128: another order may give another last bit.
 */
export function pairwiseSum(values: ArrayLike<number>, start: number, n: number): number {
  if (n > 128) {
    const half = Math.floor(n / 2) - (Math.floor(n / 2) % 8)
    return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, n - half)
  }
  const at = (i: number) => values[start + i] as number
  if (n < 8) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += at(i)
    return sum
  }
  const r = Array.from({ length: 8 }, (_, i) => at(i))
  let i = 8
  for (; i < n - (n % 8); i += 8) for (let k = 0; k < 8; k++) r[k] = (r[k] as number) + at(i + k)
  const [a, b, c, d, e, f, g, h] = r as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  let sum = a + b + (c + d) + (e + f + (g + h))
  for (; i < n; i++) sum += at(i)
  return sum
}
