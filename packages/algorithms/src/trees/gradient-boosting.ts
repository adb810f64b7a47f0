/*! Follows ensemble/_gb.py, _gb_losses.py and _gradient_boosting.pyx of scikit-learn 1.2.1.
 * Copyright (c) 2007-2022 The scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see
 * LICENSE-scikit-learn. */
import {
  requireInteger,
  requireNumber,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import type { RegressionImpurity } from './criterion.ts'
import type { StageLoss } from './stage-loss.ts'
import { LEAF, leafCount, leavesOf, type Tree } from './tree.ts'
import { requireLimits, requireMaxFeatures, type TreeOptions } from './tree-options.ts'
import { growRegressor, type RegressorPlan, treeData } from './tree-plan.ts'

/** Options of gradient boosting. Names and defaults are scikit-learn's. */
export interface GradientBoostingOptions extends Omit<TreeOptions, 'sampleWeight'> {
  /** default 3; null for no limit */
  readonly maxDepth?: number | null
  /** factor on every tree, default 0.1 */
  readonly learningRate?: number
  /** number of rounds, default 100 */
  readonly nEstimators?: number
  /** share of the samples that each tree is grown on, default 1: all */
  readonly subsample?: number
  /** default 'friedman_mse' */
  readonly criterion?: RegressionImpurity
  /** points to follow the loss on; never trained on */
  readonly validation?: { readonly x: MatrixLike; readonly y: VectorLike }
}

/** What boosting has reached after a round. */
export interface GradientBoostingState {
  /** `start`: only the baseline; `tree`: one more round */
  readonly phase: 'start' | 'tree'
  readonly round: number
  /** mean training loss: log loss, or half the squared error */
  readonly loss: number
  /** the same on the validation points; null without */
  readonly validationLoss: number | null
  /** raw prediction of each training point, one number, or one a class */
  readonly raw: readonly (readonly number[])[]
  /** what the next trees will be grown on: the negative gradient of the loss at `raw` */
  readonly residuals: readonly (readonly number[])[]
  /** samples that this round's trees were grown on; empty at the start */
  readonly inBag: readonly number[]
  /** leaves of this round's trees */
  readonly leaves: number
}

/** A fitted sequence of trees; leaves hold Newton steps before the learning rate. */
export interface GradientBoosting {
  readonly baseline: Float64Array
  readonly learningRate: number
  /** rounds of trees: one tree, or one for each class */
  readonly trees: readonly (readonly Tree[])[]
}

/** Checked options. */
export interface GradientBoostingPlan {
  readonly learningRate: number
  readonly nEstimators: number
  readonly subsample: number
  readonly rng: RandomState
  readonly tree: Omit<RegressorPlan, 'drawSeed' | 'data' | 'weights'>
}

/** Checks the options. */
export function requireGradientBoosting(
  options: GradientBoostingOptions,
  nFeatures: number,
): GradientBoostingPlan {
  const { learningRate = 0.1, nEstimators = 100, subsample = 1, maxDepth = 3 } = options
  const criterion = options.criterion ?? 'friedman_mse'
  return {
    learningRate: requireNumber('options.learningRate', learningRate, { above: 0 }),
    nEstimators: requireInteger('options.nEstimators', nEstimators, { min: 1 }),
    subsample: requireNumber('options.subsample', subsample, { above: 0, max: 1 }),
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
    tree: {
      limits: requireLimits({ ...options, maxDepth }),
      maxFeatures: requireMaxFeatures(options.maxFeatures ?? null, nFeatures),
      criterion: requireOneOf('options.criterion', criterion, ['squared_error', 'friedman_mse']),
    },
  }
}

/** Points with their encoded target. */
export interface StagePoints {
  readonly x: Matrix
  readonly y: Float64Array
}

/** Boosts, one state before the first round and after each. */
export function* boostStages(
  plan: GradientBoostingPlan,
  loss: StageLoss,
  train: StagePoints,
  validation: StagePoints | null,
  watch: boolean,
): Steps<GradientBoostingState, GradientBoosting> {
  const n = train.x.rows
  const baseline = loss.baseline(train.y)
  const raw = repeated(baseline, n)
  const rawValidation = repeated(baseline, validation?.x.rows ?? 0)
  const data = treeData(train.x, new Float64Array(n), 0)
  const trees: Tree[][] = []
  const see = (phase: GradientBoostingState['phase'], inBag: Float64Array | null) =>
    stateOf(phase, trees, loss, train.y, raw, validation && [validation.y, rawValidation], inBag)

  if (watch) yield see('start', null)
  while (trees.length < plan.nEstimators) {
    const mask = plan.subsample < 1 ? drawMask(n, plan.subsample, plan.rng) : null
    const before = raw.slice()
    const round: Tree[] = []
    for (let k = 0; k < loss.width; k++) {
      const residuals = loss.residuals(train.y, before, k)
      const drawSeed = plan.rng.randint(0, 0x7fffffff)
      const grown = { ...plan.tree, drawSeed, data: { ...data, y: residuals }, weights: mask }
      const tree = drain(growRegressor(grown, false))
      const leaves = leavesOf(tree, train.x)
      loss.setLeaves?.(tree, leavesBySample(tree, leaves, mask), train.y, residuals, k)
      addLeaves(tree, leaves, plan.learningRate, raw, loss.width, k)
      if (validation) {
        const reached = leavesOf(tree, validation.x)
        addLeaves(tree, reached, plan.learningRate, rawValidation, loss.width, k)
      }
      round.push(tree)
    }
    trees.push(round)
    if (watch) yield see('tree', mask)
  }
  return { baseline, learningRate: plan.learningRate, trees }
}

function repeated(baseline: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * baseline.length)
  for (let i = 0; i < n; i++) out.set(baseline, i * baseline.length)
  return out
}

/** A 0/1 weight for each sample with exactly ⌊share · n⌋ ones, drawn in one pass. */
function drawMask(n: number, share: number, rng: RandomState): Float64Array {
  const wanted = Math.max(1, Math.trunc(share * n))
  const mask = new Float64Array(n)
  let taken = 0
  rng.randomSample(n).forEach((u, i) => {
    if (u * (n - i) >= wanted - taken) return
    mask[i] = 1
    taken++
  })
  return mask
}

/** The samples of each leaf, leaving out those not in the bag. */
function leavesBySample(
  tree: Tree,
  leaves: Int32Array,
  mask: Float64Array | null,
): Map<number, number[]> {
  const bySample = new Map<number, number[]>()
  tree.childrenLeft.forEach((child, node) => {
    if (child === LEAF) bySample.set(node, [])
  })
  leaves.forEach((leaf, i) => {
    if (mask === null || mask[i] === 1) bySample.get(leaf)?.push(i)
  })
  return bySample
}

function addLeaves(
  tree: Tree,
  leaves: Int32Array,
  learningRate: number,
  raw: Float64Array,
  width: number,
  k: number,
): void {
  for (let i = 0; i < leaves.length; i++) {
    const at = i * width + k
    raw[at] = (raw[at] as number) + learningRate * (tree.value[leaves[i] as number] as number)
  }
}

function stateOf(
  phase: GradientBoostingState['phase'],
  trees: readonly (readonly Tree[])[],
  loss: StageLoss,
  y: Float64Array,
  raw: Float64Array,
  validation: readonly [Float64Array, Float64Array] | null,
  mask: Float64Array | null,
): GradientBoostingState {
  const last = phase === 'start' ? [] : (trees.at(-1) as readonly Tree[])
  const residuals = Array.from({ length: loss.width }, (_, k) => loss.residuals(y, raw, k))
  const everyOne = phase === 'start' ? [] : Array.from(y.keys())
  return {
    phase,
    round: trees.length,
    loss: loss.loss(y, raw),
    validationLoss: validation && loss.loss(...validation),
    raw: Array.from(y, (_, i) => Array.from(raw.subarray(i * loss.width, (i + 1) * loss.width))),
    residuals: Array.from(y, (_, i) => residuals.map((column) => column[i] as number)),
    inBag: mask === null ? everyOne : Array.from(mask.keys()).filter((i) => mask[i] === 1),
    leaves: last.reduce((sum, tree) => sum + leafCount(tree), 0),
  }
}

/**
 * Raw predictions of new points.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @param rounds  how many rounds to use
 * @returns row by row, shape (n · trees a round)
 */
export function stagedRaw(model: GradientBoosting, x: Matrix, rounds: number): Float64Array {
  const raw = repeated(model.baseline, x.rows)
  for (const round of model.trees.slice(0, rounds)) {
    round.forEach((tree, k) => {
      addLeaves(tree, leavesOf(tree, x), model.learningRate, raw, model.baseline.length, k)
    })
  }
  return raw
}

/** Checks how many rounds a prediction is to use, and gives the number of features. */
export function requireStages(
  model: GradientBoosting,
  rounds: number | undefined,
): { rounds: number; nFeatures: number } {
  const all = model.trees.length
  return {
    rounds: requireInteger('options.rounds', rounds ?? all, { min: 0, max: all }),
    nFeatures: model.trees[0]?.[0]?.nFeatures as number,
  }
}
