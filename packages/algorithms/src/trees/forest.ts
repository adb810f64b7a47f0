/*! Follows ensemble/_forest.py of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber, requireRandomState } from '../check/require.ts'
import { type Matrix, takeRows, zeros } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { pairwiseSum, sharesOf, type Tree, treeImportances } from './tree.ts'
import type { TreeOptions } from './tree-options.ts'
import { drawSeedOf } from './tree-plan.ts'

/** Options of a forest beside those of its trees. */
export interface ForestOptions extends TreeOptions {
  /** number of trees, default 100 */
  readonly nEstimators?: number
  /** whether each tree gets its own sample with replacement, default true */
  readonly bootstrap?: boolean
  /** size of that sample: a number, a share below 1, or n (null, the default) */
  readonly maxSamples?: number | null
  /** whether to score each sample by the trees that did not see it, default false */
  readonly oobScore?: boolean
}

/** What the trees outside whose bootstrap a sample fell say about it. */
export interface OutOfBag {
  /** mean prediction by sample; zeros for a sample that every tree has seen */
  readonly predictions: Matrix
  /** how many trees did not see a sample */
  readonly votes: Int32Array
  /** accuracy, or R² for regression */
  readonly score: number
}

/** One more tree in the forest. */
export interface ForestState {
  readonly phase: 'tree'
  /** trees so far */
  readonly trees: number
  /** how often each sample was drawn for this tree */
  readonly drawn: readonly number[]
  readonly leaves: number
  readonly depth: number
  /** importances of the forest so far, sum 1 */
  readonly importances: readonly number[]
  /** accuracy or R² of the samples that some tree has not seen; null while there are none */
  readonly oobScore: number | null
  /** samples that some tree has not seen */
  readonly oobCovered: number
}

/** Checked options that concern the forest. */
export interface ForestPlan {
  readonly bootstrap: boolean
  /** samples drawn for a tree; n without bootstrap */
  readonly draws: number
  /** one seed a tree */
  readonly seeds: readonly number[]
  readonly oob: boolean
}

/**
 * Checks the options of a forest and draws the seeds of its trees.
 *
 * @param options  as the caller gave them
 * @param n  samples
 */
export function requireForest(options: ForestOptions, n: number): ForestPlan {
  const { nEstimators = 100, bootstrap = true, maxSamples = null, oobScore = false } = options
  requireInteger('options.nEstimators', nEstimators, { min: 1 })
  const draws = requireMaxSamples(maxSamples, n)
  if (!bootstrap && (maxSamples !== null || oobScore)) {
    const argument = oobScore ? 'options.oobScore' : 'options.maxSamples'
    throw new InvalidInput('range', argument, 'needs samples left out', 'set bootstrap to true')
  }
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const seeds = Array.from({ length: nEstimators }, () => rng.randint(0, 0x7fffffff))
  return { bootstrap, draws, seeds, oob: oobScore }
}

function requireMaxSamples(value: number | null, n: number): number {
  const name = 'options.maxSamples'
  if (value === null) return n
  requireNumber(name, value, { above: 0, max: n })
  return value < 1 ? Math.max(1, roundHalfEven(value * n)) : requireInteger(name, value)
}

function roundHalfEven(value: number): number {
  const down = Math.floor(value)
  if (value - down !== 0.5) return Math.round(value)
  return down % 2 === 0 ? down : down + 1
}

/** How often each of n samples is drawn for the tree of a seed. */
export function bootstrapCounts(seed: number, n: number, draws: number): Float64Array {
  const rng = new RandomState(seed)
  const counts = new Float64Array(n)
  for (let k = 0; k < draws; k++) {
    const i = rng.interval(n - 1)
    counts[i] = (counts[i] as number) + 1
  }
  return counts
}

/** Seed of the feature draws of the tree of a seed. */
export function featureSeed(seed: number): number {
  return drawSeedOf(seed)
}

/** Product of weights, either of which may be absent. */
export function timesCounts(weights: Float64Array | null, counts: Float64Array): Float64Array {
  return weights === null ? counts : counts.map((count, i) => (weights[i] as number) * count)
}

/** Adds up predictions of the trees that did not see a sample. */
export class OutOfBagSum {
  private readonly sum: Matrix
  readonly votes: Int32Array

  constructor(rows: number, columns: number) {
    this.sum = zeros(rows, columns)
    this.votes = new Int32Array(rows)
  }

  /**
   * Adds one tree.
   *
   * @param points  all points
   * @param counts  how often the tree has seen each
   * @param predict  predictions of the tree for some points
   */
  add(points: Matrix, counts: Float64Array, predict: (some: Matrix) => Matrix): void {
    const unseen = Array.from(counts.keys()).filter((i) => counts[i] === 0)
    if (unseen.length === 0) return
    const predictions = predict(takeRows(points, unseen))
    const k = this.sum.columns
    unseen.forEach((i, at) => {
      this.votes[i] = (this.votes[i] as number) + 1
      for (let c = 0; c < k; c++) {
        const value = predictions.data[at * k + c] as number
        this.sum.data[i * k + c] = (this.sum.data[i * k + c] as number) + value
      }
    })
  }

  /** Mean prediction by sample. */
  means(): Matrix {
    const k = this.sum.columns
    const data = this.sum.data.map((sum, at) => sum / (this.votes[Math.floor(at / k)] || 1))
    return { ...this.sum, data }
  }

  /** The samples that some tree has not seen. */
  covered(): number[] {
    return Array.from(this.votes.keys()).filter((i) => (this.votes[i] as number) > 0)
  }
}

/**
 * Mean of the importances of the trees, as shares.
 *
 * @param trees  at least one
 * @returns shape (nFeatures); zeros when no tree has a split
 */
export function forestImportances(trees: readonly Tree[]): Float64Array {
  const grown = trees.filter(({ nodeCount }) => nodeCount > 1)
  const mean = new Float64Array(trees[0]?.nFeatures ?? 0)
  if (grown.length === 0) return mean
  for (const tree of grown) {
    treeImportances(tree).forEach((share, f) => {
      mean[f] = (mean[f] as number) + share
    })
  }
  return sharesOf(mean.map((sum) => sum / grown.length))
}

/**
 * Mean prediction of the trees.
 *
 * @param trees  at least one
 * @param points  shape (n, d)
 * @param columns  values a prediction
 * @param predict  one tree's predictions, shape (n, columns)
 */
export function meanPrediction(
  trees: readonly Tree[],
  points: Matrix,
  columns: number,
  predict: (tree: Tree, points: Matrix) => Matrix,
): Matrix {
  const mean = zeros(points.rows, columns)
  for (const tree of trees) {
    const { data } = predict(tree, points)
    for (let i = 0; i < data.length; i++) {
      mean.data[i] = (mean.data[i] as number) + (data[i] as number)
    }
  }
  for (let i = 0; i < mean.data.length; i++) {
    mean.data[i] = (mean.data[i] as number) / trees.length
  }
  return mean
}

/** R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)²; 1 for a perfect fit of a constant, else 0 there. */
export function rSquared(y: Float64Array, predicted: ArrayLike<number>): number {
  const mean = pairwiseSum(y, 0, y.length) / y.length
  const residuals = y.map((value, i) => (value - (predicted[i] as number)) ** 2)
  const spread = y.map((value) => (value - mean) ** 2)
  const [rest, total] = [residuals, spread].map((one) => pairwiseSum(one, 0, one.length)) as [
    number,
    number,
  ]
  if (total === 0) return rest === 0 ? 1 : 0
  return 1 - rest / total
}
