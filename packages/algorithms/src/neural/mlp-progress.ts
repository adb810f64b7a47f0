import { InvalidInput } from '../check/invalid-input.ts'
import { trainTestSplit } from '../split/train-test.ts'
import type { MlpModel } from './mlp-model.ts'
import type { MlpPlan } from './mlp-options.ts'
import { forward, workspace } from './mlp-passes.ts'
import type { MlpTask, Trainer } from './mlp-training.ts'

/** How the training has gone so far. */
export interface Progress {
  readonly lossCurve: readonly number[]
  readonly scores: readonly number[] // on the held-out part
  readonly waited: number
  readonly bestLoss: number
  readonly bestScore: number
  /** θ of the best score, to be restored at the end; null without early stopping. */
  readonly best: Float64Array | null
  readonly stopped: MlpModel['stopped'] | null
}

/** Before the first epoch. */
export function progressStart(): Progress {
  return {
    lossCurve: [],
    scores: [],
    waited: 0,
    bestLoss: Number.POSITIVE_INFINITY,
    bestScore: Number.NEGATIVE_INFINITY,
    best: null,
    stopped: null,
  }
}

/**
 * After an epoch: has it gained more than `tol`, and is it time to stop? The rules of scikit-learn:
 * without early stopping on the training loss, with it on the held-out score.
 */
export function watchEpoch(
  before: Progress,
  loss: number,
  trainer: Trainer,
  plan: MlpPlan,
): Progress {
  if (!Number.isFinite(loss) || !trainer.net.theta.every(Number.isFinite)) {
    return { ...before, stopped: 'diverged' }
  }
  const lossCurve = [...before.lossCurve, loss]
  const early = plan.earlyStopping
  const score = early ? heldOutScore(trainer) : 0
  const scores = early ? [...before.scores, score] : before.scores
  const idle = early ? score < before.bestScore + plan.tol : loss > before.bestLoss - plan.tol
  const waited = idle ? before.waited + 1 : 0
  const keep = early && score > before.bestScore
  const over = lossCurve.length >= plan.maxIter ? 'epoch-limit' : null
  return {
    lossCurve,
    scores,
    waited,
    bestLoss: Math.min(before.bestLoss, loss),
    bestScore: early ? Math.max(before.bestScore, score) : before.bestScore,
    best: keep ? trainer.net.theta.slice() : before.best,
    stopped: waited > plan.patience ? 'converged' : over,
  }
}

/** Accuracy, or R², on the rows that were held out. */
function heldOutScore(trainer: Trainer): number {
  const { net, task, heldOut } = trainer
  const { columns, data } = task.points
  const work = workspace(net, heldOut.length)
  heldOut.forEach((row, i) => {
    work.activations[0].set(data.subarray(row * columns, (row + 1) * columns), i * columns)
  })
  forward(net, work, heldOut.length)
  const p = work.activations[net.sizes.length - 1]
  return task.task === 'regression' ? rSquared(p, task, heldOut) : accuracy(p, task, heldOut)
}

function accuracy(p: Float64Array, task: MlpTask, rows: Int32Array): number {
  const width = task.width
  let right = 0
  rows.forEach((row, i) => {
    if (width === 1) right += Number(p[i] > 0.5) === task.targets[row] ? 1 : 0
    else {
      let best = 0
      for (let j = 1; j < width; j++) if (p[i * width + j] > p[i * width + best]) best = j
      right += task.targets[row * width + best]
    }
  })
  return right / rows.length
}

/** Mean over the outputs of 1 − Σ(y − p)²/Σ(y − ȳ)². */
function rSquared(p: Float64Array, task: MlpTask, rows: Int32Array): number {
  const width = task.width
  let total = 0
  for (let j = 0; j < width; j++) {
    const y = Array.from(rows, (row) => task.targets[row * width + j])
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length
    const left = y.reduce((sum, value, i) => sum + (value - p[i * width + j]) ** 2, 0)
    const spread = y.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    total += spread === 0 ? Number(left === 0) : 1 - left / spread
  }
  return total / width
}

/**
 * Which rows are trained on and which are held out, as `train_test_split` draws them; two classes
 * keep their shares, as in scikit-learn (which does not do so for more).
 *
 * @throws {InvalidInput} naming `options.validationFraction` when a part would be empty
 */
export function validationSplit(
  task: MlpTask,
  plan: MlpPlan,
): { readonly order: Int32Array; readonly heldOut: Int32Array } {
  const n = task.points.rows
  const all = Int32Array.from({ length: n }, (_, i) => i)
  if (!plan.earlyStopping) return { order: all, heldOut: all.subarray(0, 0) }
  const binary = task.output === 'logistic'
  const options = { testSize: plan.validationFraction, randomState: plan.rng }
  try {
    const stratify = binary ? { stratify: task.targets } : {}
    const { train, test } = trainTestSplit(n, { ...options, ...stratify })
    return { order: train, heldOut: test }
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const wrong = `is ${plan.validationFraction}, which cannot part ${n} rows (${error.message})`
    const argument = 'options.validationFraction'
    throw new InvalidInput('range', argument, wrong, 'give another share or more rows')
  }
}
