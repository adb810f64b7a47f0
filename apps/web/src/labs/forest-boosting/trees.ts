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

/** Probability of class 1 by number of trees; forwards it costs one tree a step. */
export class Growing {
  readonly #rows: Rows
  readonly #from: number
  readonly #add: (round: number, row: readonly number[]) => number
  readonly #read: (sum: number, rounds: number) => number
  readonly #sum: Float64Array
  #rounds = 0

  constructor(
    rows: Rows,
    from: number,
    add: (round: number, row: readonly number[]) => number,
    read: (sum: number, rounds: number) => number,
  ) {
    this.#rows = rows
    this.#from = from
    this.#add = add
    this.#read = read
    this.#sum = new Float64Array(rows.length).fill(from)
  }

  /** Probabilities after so many trees, one a row. */
  at(rounds: number): Float64Array {
    if (rounds < this.#rounds) {
      this.#sum.fill(this.#from)
      this.#rounds = 0
    }
    const [sum, rows, add, read] = [this.#sum, this.#rows, this.#add, this.#read]
    for (; this.#rounds < rounds; this.#rounds++) {
      const round = this.#rounds
      for (let i = 0; i < sum.length; i++) {
        sum[i] = (sum[i] as number) + add(round, rows[i] as readonly number[])
      }
    }
    return sum.map((one) => read(one, rounds))
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
