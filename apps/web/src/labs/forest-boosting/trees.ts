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

/** Probability of class 1 by number of trees, grown as far as it is asked for. */
export class Growing {
  readonly #rows: readonly (readonly number[])[]
  readonly #sums: Float64Array[]
  readonly #add: (round: number, row: readonly number[]) => number
  readonly #read: (sum: number, rounds: number) => number

  constructor(
    rows: readonly (readonly number[])[],
    from: number,
    add: (round: number, row: readonly number[]) => number,
    read: (sum: number, rounds: number) => number,
  ) {
    this.#rows = rows
    this.#sums = [new Float64Array(rows.length).fill(from)]
    this.#add = add
    this.#read = read
  }

  /** Probabilities after so many trees, one a row. */
  at(rounds: number): Float64Array {
    while (this.#sums.length <= rounds) {
      const round = this.#sums.length - 1
      const before = this.#sums[round] as Float64Array
      const add = this.#add
      const after = new Float64Array(before.length)
      for (let i = 0; i < after.length; i++) {
        after[i] = (before[i] as number) + add(round, this.#rows[i] as readonly number[])
      }
      this.#sums.push(after)
    }
    const read = this.#read
    return (this.#sums[rounds] as Float64Array).map((sum) => read(sum, rounds))
  }
}

/** Mean of the votes. */
export function growingForest(
  { trees }: Pick<RandomForestClassifier, 'trees'>,
  rows: readonly (readonly number[])[],
): Growing {
  const vote = (round: number, row: readonly number[]) => voteOf(trees[round] as Tree, row)
  return new Growing(rows, 0, vote, (sum, rounds) => (rounds === 0 ? 0.5 : sum / rounds))
}

/** Logistic function of the baseline and the steps so far. */
export function growingBoosting(
  { trees, baseline, learningRate }: GradientBoostingClassifier,
  rows: readonly (readonly number[])[],
): Growing {
  const step = (round: number, row: readonly number[]) =>
    learningRate * leafStepOf(trees[round]?.[0] as Tree, row)
  return new Growing(rows, baseline[0] ?? 0, step, sigmoid)
}
