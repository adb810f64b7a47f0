import { LEAF, type Tree, UNDEFINED } from './tree.ts'

/** Collects the nodes of a tree while it grows. */
export class TreeBuilder {
  private readonly left: number[] = []
  private readonly right: number[] = []
  private readonly feature: number[] = []
  private readonly threshold: number[] = []
  private readonly impurity: number[] = []
  private readonly samples: number[] = []
  private readonly weight: number[] = []
  private value: Float64Array
  private maxDepth = 0

  constructor(
    private readonly nFeatures: number,
    private readonly valuesPerNode: number,
  ) {
    this.value = new Float64Array(64 * valuesPerNode)
  }

  /**
   * Adds a node as a leaf, to be split later or not.
   *
   * @returns its number
   */
  add(
    parent: number,
    isLeft: boolean,
    depth: number,
    impurity: number,
    samples: number,
    weight: number,
  ): number {
    const node = this.left.length
    this.left.push(LEAF)
    this.right.push(LEAF)
    this.feature.push(UNDEFINED)
    this.threshold.push(UNDEFINED)
    this.impurity.push(impurity)
    this.samples.push(samples)
    this.weight.push(weight)
    if (parent >= 0) (isLeft ? this.left : this.right)[parent] = node
    this.maxDepth = Math.max(this.maxDepth, depth)
    return node
  }

  /** Makes a leaf an inner node; its children are added next. */
  setSplit(node: number, feature: number, threshold: number): void {
    this.feature[node] = feature
    this.threshold[node] = threshold
  }

  /** Where the value of a node goes: an array to write into, and the place. */
  valueSlot(node: number): [Float64Array, number] {
    const needed = (node + 1) * this.valuesPerNode
    if (needed > this.value.length) {
      const grown = new Float64Array(Math.max(needed, 2 * this.value.length))
      grown.set(this.value)
      this.value = grown
    }
    return [this.value, node * this.valuesPerNode]
  }

  /** The value of a node as plain numbers. */
  valueOf(node: number): number[] {
    const at = node * this.valuesPerNode
    return Array.from(this.value.subarray(at, at + this.valuesPerNode))
  }

  /** The tree so far. */
  finish(): Tree {
    const nodeCount = this.left.length
    return {
      nodeCount,
      maxDepth: this.maxDepth,
      nFeatures: this.nFeatures,
      valuesPerNode: this.valuesPerNode,
      childrenLeft: Int32Array.from(this.left),
      childrenRight: Int32Array.from(this.right),
      feature: Int32Array.from(this.feature),
      threshold: Float64Array.from(this.threshold),
      impurity: Float64Array.from(this.impurity),
      nNodeSamples: Int32Array.from(this.samples),
      weightedNNodeSamples: Float64Array.from(this.weight),
      value: this.value.slice(0, nodeCount * this.valuesPerNode),
    }
  }
}
