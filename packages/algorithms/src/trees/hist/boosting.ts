/*! Follows ensemble/_hist_gradient_boosting/gradient_boosting.py of scikit-learn 1.2.1. Copyright
 * (c) 2007-2022 The scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see
 * LICENSE-scikit-learn. */
import { requireInteger } from '../../check/require.ts'
import type { Matrix } from '../../matrix/matrix.ts'
import type { Steps } from '../../steps.ts'
import { type Binning, binPoints, chooseBins } from './binning.ts'
import { HistGrower, type HistNode } from './grower.ts'
import { addPredictions, type HistTree, histTree } from './hist-tree.ts'
import type { BoostLoss } from './losses.ts'
import type { HistPlan, TargetedPoints } from './options.ts'

/** What boosting has reached after a round. */
export interface BoostingState {
  /** `start`: only the baseline; `tree`: one more round */
  readonly phase: 'start' | 'tree'
  readonly round: number
  /** mean training loss: log loss, half squared error, absolute error or pinball loss */
  readonly loss: number
  /** the same on the validation points; null without */
  readonly validationLoss: number | null
  /** leaves of the trees of this round, 0 at the start */
  readonly leaves: number
  /** depth of the deepest of them */
  readonly depth: number
  /** raw predictions of the training points, one list a tree of a round */
  readonly raw: readonly (readonly number[])[]
}

/** A fitted sequence of boosted trees. */
export interface BoostedTrees {
  readonly nFeatures: number
  /** raw prediction before the first tree, one a tree of a round */
  readonly baseline: Float64Array
  /** rounds of trees: one tree, or one for each class */
  readonly trees: readonly (readonly HistTree[])[]
  /** training loss at the start and after each round; kept with early stopping or validation */
  readonly losses: readonly number[]
  /** the same for the validation points */
  readonly validationLosses: readonly number[]
}

/**
 * Boosts trees on the second-order expansion of a loss, one state before the first and after
 * each round.
 *
 * @param watch  whether to yield states
 */
export function* boost(
  plan: HistPlan,
  loss: BoostLoss,
  train: TargetedPoints,
  validation: TargetedPoints | null,
  watch: boolean,
): Steps<BoostingState, BoostedTrees> {
  const run = new BoostingRun(plan, loss, train, validation)
  const score = watch || plan.stop !== null || validation !== null
  if (score) run.score()
  if (watch) yield run.state('start')
  while (run.trees.length < plan.maxIter && !run.shouldStop()) {
    run.addRound()
    if (score) run.score()
    if (watch) yield run.state('tree')
  }
  return run.model()
}

class BoostingRun {
  readonly trees: HistTree[][] = []
  private readonly baseline: Float64Array
  private readonly raw: Float64Array
  private readonly rawValidation: Float64Array
  private readonly gradients: Float32Array
  private readonly hessians: Float32Array
  private readonly binning: Binning
  private readonly grower: HistGrower
  private readonly losses: number[] = []
  private readonly validationLosses: number[] = []

  constructor(
    private readonly plan: HistPlan,
    private readonly loss: BoostLoss,
    private readonly train: TargetedPoints,
    private readonly validation: TargetedPoints | null,
  ) {
    const n = train.x.rows
    this.baseline = loss.baseline(train.y)
    this.raw = filled(this.baseline, n)
    this.rawValidation = filled(this.baseline, validation?.x.rows ?? 0)
    this.gradients = new Float32Array(n * loss.width)
    this.hessians = new Float32Array(n * loss.width)
    this.binning = chooseBins(train.x, plan.maxBins, plan.seed)
    this.grower = new HistGrower(this.binning, binPoints(this.binning, train.x), plan.limits)
  }

  addRound(): void {
    const { train, validation, loss } = this
    const n = train.x.rows
    loss.gradients(train.y, this.raw, this.gradients, this.hessians)
    const round: HistTree[] = []
    for (let k = 0; k < loss.width; k++) {
      const from = k * n
      const root = this.grower.grow(
        this.gradients.subarray(from, from + n),
        this.hessians.subarray(from, from + n),
      )
      this.finishLeaves(from)
      const tree = histTree(root, this.binning)
      round.push(tree)
      if (!validation) continue
      const { x } = validation
      const raw = this.rawValidation.subarray(k * x.rows, (k + 1) * x.rows)
      addPredictions(tree, x, raw, 1, 0)
    }
    this.trees.push(round)
  }

  /** Sets the final values of the leaves and adds them to the raw predictions. */
  private finishLeaves(from: number): void {
    const { loss, train, plan, grower } = this
    const { partition } = grower
    const values = grower.leaves.map((leaf) => {
      if (!loss.leafValue) return leaf.value * plan.learningRate
      const residuals = residualsOf(leaf, partition, train.y, this.raw)
      return plan.learningRate * loss.leafValue(residuals)
    })
    grower.leaves.forEach((leaf, l) => {
      leaf.value = values[l] as number
      addToSamples(this.raw, from, partition, leaf.start, leaf.end, leaf.value)
    })
  }

  score(): void {
    this.losses.push(this.loss.loss(this.train.y, this.raw))
    if (!this.validation) return
    this.validationLosses.push(this.loss.loss(this.validation.y, this.rawValidation))
  }

  /** Whether none of the last rounds was better than the one before them. */
  shouldStop(): boolean {
    const { stop } = this.plan
    const scores = this.validation ? this.validationLosses : this.losses
    if (stop === null || scores.length < stop.rounds + 1) return false
    const reference = (scores.at(-stop.rounds - 1) as number) - stop.tol
    return scores.slice(-stop.rounds).every((score) => score >= reference)
  }

  state(phase: BoostingState['phase']): BoostingState {
    const last = phase === 'start' ? [] : (this.trees.at(-1) as HistTree[])
    const n = this.train.x.rows
    return {
      phase,
      round: this.trees.length,
      loss: this.losses.at(-1) as number,
      validationLoss: this.validationLosses.at(-1) ?? null,
      leaves: last.reduce((sum, { nodeCount }) => sum + (nodeCount + 1) / 2, 0),
      depth: last.reduce((most, { depth }) => Math.max(most, ...depth), 0),
      raw: Array.from(this.baseline, (_, k) => Array.from(this.raw.subarray(k * n, (k + 1) * n))),
    }
  }

  model(): BoostedTrees {
    const { baseline, trees, validationLosses, plan, validation } = this
    const losses = plan.stop === null && validation === null ? [] : this.losses
    return { nFeatures: this.train.x.columns, baseline, trees, losses, validationLosses }
  }
}

function filled(baseline: Float64Array, n: number): Float64Array {
  const raw = new Float64Array(baseline.length * n)
  baseline.forEach((value, k) => {
    raw.fill(value, k * n, (k + 1) * n)
  })
  return raw
}

function residualsOf(
  { start, end }: HistNode,
  partition: Uint32Array,
  y: Float64Array,
  raw: Float64Array,
): Float64Array {
  return Float64Array.from(
    partition.subarray(start, end),
    (i) => (y[i] as number) - (raw[i] as number),
  )
}

function addToSamples(
  raw: Float64Array,
  from: number,
  samples: Uint32Array,
  start: number,
  end: number,
  value: number,
): void {
  for (let p = start; p < end; p++) {
    const at = from + (samples[p] as number)
    raw[at] = (raw[at] as number) + value
  }
}

/**
 * Raw predictions of new points.
 *
 * @param model  fitted
 * @param x  shape (n, nFeatures)
 * @param rounds  how many rounds to use, default all
 * @returns tree by tree: prediction k of point i at k · n + i
 */
export function rawPredictions(
  model: BoostedTrees,
  x: Matrix,
  rounds = model.trees.length,
): Float64Array {
  const raw = filled(model.baseline, x.rows)
  for (const round of model.trees.slice(0, rounds)) {
    round.forEach((tree, k) => {
      addPredictions(tree, x, raw.subarray(k * x.rows, (k + 1) * x.rows), 1, 0)
    })
  }
  return raw
}

/** Checks how many rounds a prediction is to use. */
export function requireRounds(model: BoostedTrees, rounds: number | undefined): number {
  const all = model.trees.length
  return requireInteger('options.rounds', rounds ?? all, { min: 0, max: all })
}
