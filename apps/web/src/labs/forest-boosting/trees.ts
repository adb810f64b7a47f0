import type {
  GradientBoostingClassifier,
  RandomForestClassifier,
  Tree,
} from '@warmstart/algorithms'

/** Node of the leaf that a row falls into; compared as float32, as in training. */
function leafOf(tree: Tree, row: readonly number[]): number {
  let node = 0
  for (;;) {
    const left = tree.childrenLeft[node] as number
    if (left < 0) return node
    const value = Math.fround(row[tree.feature[node] as number] as number)
    node = value <= (tree.threshold[node] as number) ? left : (tree.childrenRight[node] as number)
  }
}

/** What one tree of a forest says: the share of class 1 in the leaf of a row. */
export function voteOf(tree: Tree, row: readonly number[]): number {
  const at = 2 * leafOf(tree, row)
  const [zero, one] = [tree.value[at] as number, tree.value[at + 1] as number]
  return one / (zero + one)
}

/** What one boosted tree says: the Newton step of the leaf of a row, before the learning rate. */
export function leafStepOf(tree: Tree, row: readonly number[]): number {
  return tree.value[leafOf(tree, row)] as number
}

/** Log-odds to a probability. */
export const sigmoid = (raw: number) => 1 / (1 + Math.exp(-raw))

type Rows = readonly (readonly number[])[]

/** Adds to each sum what a tree says of its row; `values` holds one number a node. */
function addTree(tree: Tree, values: Float64Array, rows: Float32Array, sum: Float64Array): void {
  const { childrenLeft, childrenRight, feature, threshold } = tree
  const d = rows.length / sum.length
  for (let i = 0; i < sum.length; i++) {
    let node = 0
    for (let left = childrenLeft[0] as number; left >= 0; left = childrenLeft[node] as number) {
      const value = rows[i * d + (feature[node] as number)] as number
      node = value <= (threshold[node] as number) ? left : (childrenRight[node] as number)
    }
    sum[i] = (sum[i] as number) + (values[node] as number)
  }
}

/** What sums of the trees are made of. */
interface Sums {
  readonly from: number
  readonly trees: readonly Tree[]
  /** What each node of a tree would say, were it a leaf. */
  readonly valuesOf: (tree: Tree) => Float64Array
  readonly read: (sum: number, rounds: number) => number
}

/** Probability of class 1 by number of trees; forwards it costs one tree a step. */
export class Growing {
  readonly #rows: Float32Array
  readonly #of: Sums
  readonly #sum: Float64Array
  #rounds = 0

  constructor(rows: Rows, of: Sums) {
    this.#rows = Float32Array.from(rows.flat())
    this.#of = of
    this.#sum = new Float64Array(rows.length).fill(of.from)
  }

  /** Probabilities after so many trees, one a row. */
  at(rounds: number): Float64Array {
    const { from, trees, valuesOf, read } = this.#of
    if (rounds < this.#rounds) {
      this.#sum.fill(from)
      this.#rounds = 0
    }
    for (; this.#rounds < rounds; this.#rounds++) {
      const tree = trees[this.#rounds] as Tree
      addTree(tree, valuesOf(tree), this.#rows, this.#sum)
    }
    return this.#sum.map((one) => read(one, rounds))
  }
}

/** Share of class 1 in each node. */
function sharesOf({ value, nodeCount }: Tree): Float64Array {
  const shares = new Float64Array(nodeCount)
  for (let node = 0; node < nodeCount; node++) {
    const [zero, one] = [value[2 * node] as number, value[2 * node + 1] as number]
    shares[node] = one / (zero + one)
  }
  return shares
}

/** Mean of the votes. */
export function growingForest(
  { trees }: Pick<RandomForestClassifier, 'trees'>,
  rows: readonly (readonly number[])[],
): Growing {
  return new Growing(rows, {
    ...{ from: 0, trees },
    valuesOf: sharesOf,
    read: (sum, rounds) => (rounds === 0 ? 0.5 : sum / rounds),
  })
}

/** Logistic function of the baseline and the steps so far. */
export function growingBoosting(
  { trees, baseline, learningRate }: GradientBoostingClassifier,
  rows: readonly (readonly number[])[],
): Growing {
  return new Growing(rows, {
    from: baseline[0] ?? 0,
    trees: trees.map((round) => round[0] as Tree),
    valuesOf: ({ value }) => value.map((step) => learningRate * step),
    read: sigmoid,
  })
}
