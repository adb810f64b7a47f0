/*! Follows tree/_tree.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { requireNumber } from '../check/require.ts'
import { LEAF, type Tree } from './tree.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Minimal cost-complexity pruning: which subtree is best at which price of a leaf. */
export interface PruningPath {
  /** prices α at which the best subtree changes, ascending, first 0 */
  readonly ccpAlphas: Float64Array
  /** total impurity R(T) of the leaves of the subtree for each α */
  readonly impurities: Float64Array
}

/**
 * The path of minimal cost-complexity pruning.
 *
 * With R_α(T) = R(T) + α·|leaves|, the weakest inner node t is that with the smallest
 * (R(t) − R(T_t)) / (|leaves of T_t| − 1); prune it, note its α, go on until the root is a leaf.
 *
 * @param tree  fitted
 * @returns alphas and impurities, one more than prunings
 *
 * Cost: O(nodes · prunings).
 * Source: Breiman et al. 1984, ch. 3; scikit-learn's `cost_complexity_pruning_path`.
 */
export function costComplexityPath(tree: Tree): PruningPath {
  const alphas: number[] = []
  const impurities: number[] = []
  prune(tree, Number.POSITIVE_INFINITY, (alpha, impurity) => {
    alphas.push(alpha)
    impurities.push(impurity)
  })
  return { ccpAlphas: Float64Array.from(alphas), impurities: Float64Array.from(impurities) }
}

/**
 * The smallest subtree whose prunings cost at most α a leaf.
 *
 * @param tree  fitted
 * @param alpha  price of a leaf, in total impurity, ≥ 0; 0 leaves the tree as it is
 * @returns a tree of its own, nodes renumbered depth first
 * @throws {InvalidInput} `range` or `not-finite`, naming `alpha`
 */
export function prunedTree(tree: Tree, alpha: number): Tree {
  return pruned(tree, requireAlpha('alpha', alpha))
}

/** Checks a price of a leaf. */
export function requireAlpha(argument: string, alpha: number): number {
  return requireNumber(argument, alpha, { min: 0 })
}

/** {@link prunedTree} without its checks. */
export function pruned(tree: Tree, alpha: number): Tree {
  if (alpha === 0) return tree
  return copyWithLeaves(
    tree,
    prune(tree, alpha, () => {}),
  )
}

/**
 * Prunes the weakest nodes as long as they cost at most `most` a leaf.
 *
 * @param note  told α and the impurity of what is left, at the start (α = 0) and after each pruning
 * @returns for each node whether it is a leaf of what is left
 */
function prune(
  tree: Tree,
  most: number,
  note: (alpha: number, impurity: number) => void,
): Uint8Array {
  const state = pruningState(tree)
  note(0, state.branch[0] as number)
  while (state.candidate[0]) {
    const [weakest, alpha] = weakestLink(state)
    if (alpha > most) break
    makeLeaf(tree, state, weakest)
    note(alpha, state.branch[0] as number)
  }
  return state.isLeaf
}

interface PruningState {
  /** R(t): impurity of the node as a leaf, as a share of all samples */
  readonly own: Float64Array
  /** R(T_t): impurity of the leaves below */
  readonly branch: Float64Array
  readonly leaves: Int32Array
  readonly parent: Int32Array
  readonly isLeaf: Uint8Array
  readonly inside: Uint8Array
  readonly candidate: Uint8Array
}

function pruningState(tree: Tree): PruningState {
  const n = tree.nodeCount
  const weight = tree.weightedNNodeSamples
  const total = weight[0] as number
  const own = Float64Array.from(
    tree.impurity,
    (impurity, t) => ((weight[t] as number) * impurity) / total,
  )
  const parent = new Int32Array(n).fill(-1)
  for (let t = 0; t < n; t++) {
    if (tree.childrenLeft[t] === LEAF) continue
    parent[tree.childrenLeft[t] as number] = t
    parent[tree.childrenRight[t] as number] = t
  }
  const isLeaf = Uint8Array.from(tree.childrenLeft, (child) => (child === LEAF ? 1 : 0))
  const branch = new Float64Array(n)
  const leaves = new Int32Array(n)
  for (let leaf = 0; leaf < n; leaf++) {
    if (!isLeaf[leaf]) continue
    branch[leaf] = own[leaf] as number
    for (let t = parent[leaf] as number; t >= 0; t = parent[t] as number) {
      branch[t] = (branch[t] as number) + (own[leaf] as number)
      leaves[t] = (leaves[t] as number) + 1
    }
  }
  const candidate = isLeaf.map((leaf) => 1 - leaf)
  return { own, branch, leaves, parent, isLeaf, inside: new Uint8Array(n).fill(1), candidate }
}

function weakestLink({ own, branch, leaves, candidate }: PruningState): [number, number] {
  let weakest = 0
  let least = Number.MAX_VALUE
  for (let t = 0; t < candidate.length; t++) {
    if (!candidate[t]) continue
    const rise = (own[t] as number) - (branch[t] as number)
    const alpha = rise / ((leaves[t] as number) - 1)
    if (alpha < least) {
      least = alpha
      weakest = t
    }
  }
  return [weakest, least]
}

function makeLeaf(tree: Tree, state: PruningState, node: number): void {
  const { own, branch, leaves, parent, isLeaf, inside, candidate } = state
  const below = [node]
  for (let t = below.pop(); t !== undefined; t = below.pop()) {
    if (!inside[t]) continue
    candidate[t] = 0
    isLeaf[t] = 0
    inside[t] = 0
    if (tree.childrenLeft[t] === LEAF) continue
    below.push(tree.childrenLeft[t] as number, tree.childrenRight[t] as number)
  }
  isLeaf[node] = 1
  inside[node] = 1
  const gone = (leaves[node] as number) - 1
  const rise = (own[node] as number) - (branch[node] as number)
  leaves[node] = 0
  branch[node] = own[node] as number
  for (let t = parent[node] as number; t >= 0; t = parent[t] as number) {
    leaves[t] = (leaves[t] as number) - gone
    branch[t] = (branch[t] as number) + rise
  }
}

function copyWithLeaves(tree: Tree, isLeaf: Uint8Array): Tree {
  const builder = new TreeBuilder(tree.nFeatures, tree.valuesPerNode)
  const stack = [{ from: 0, depth: 0, parent: -1, isLeft: false }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { from, depth, parent, isLeft } = next
    const node = builder.add(
      parent,
      isLeft,
      depth,
      tree.impurity[from] as number,
      tree.nNodeSamples[from] as number,
      tree.weightedNNodeSamples[from] as number,
    )
    const [values, at] = builder.valueSlot(node)
    const k = tree.valuesPerNode
    values.set(tree.value.subarray(from * k, from * k + k), at)
    if (isLeaf[from]) continue
    builder.setSplit(node, tree.feature[from] as number, tree.threshold[from] as number)
    const child = { depth: depth + 1, parent: node }
    stack.push({ ...child, from: tree.childrenRight[from] as number, isLeft: false })
    stack.push({ ...child, from: tree.childrenLeft[from] as number, isLeft: true })
  }
  return builder.finish()
}
