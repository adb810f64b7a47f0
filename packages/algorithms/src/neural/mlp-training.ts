import { plainRows, plainVector } from '../autograd/plain.ts'
import type { Matrix } from '../matrix/matrix.ts'
import { rateAt } from '../optimisers/schedules.ts'
import type { Steps } from '../steps.ts'
import { drawWeights } from './initialisation.ts'
import { emptyNet, type MlpModel, type MlpOutput, type Net, viewsOf } from './mlp-model.ts'
import type { MlpPlan } from './mlp-options.ts'
import { backward, batchLoss, forward, type Workspace, workspace } from './mlp-passes.ts'
import { type Progress, progressStart, validationSplit, watchEpoch } from './mlp-progress.ts'

/** A perceptron after a step of its training. */
export interface MlpState {
  readonly phase: 'start' | 'batch' | 'epoch' | 'end'
  readonly epoch: number // epochs finished; during one, its number
  readonly batch: number // batches of this epoch done
  /** Loss of the batch, or the mean over the epoch; null before the first. With the penalty. */
  readonly loss: number | null
  readonly learningRate: number
  readonly validationScore: number | null
  readonly waited: number // epochs in a row without progress
  readonly layers: readonly MlpLayerState[]
}

/** One layer of an {@link MlpState}. */
export interface MlpLayerState {
  readonly weights: readonly (readonly number[])[] // (in, out)
  readonly biases: readonly number[] // (out)
  readonly gradientNorm: number | null // ‖∂L/∂W‖ of the last batch; null at the start or when too large
}

/** What is to be learned, checked. */
export interface MlpTask {
  readonly task: MlpModel['task']
  readonly output: MlpOutput
  readonly points: Matrix
  readonly targets: Float64Array // (n, width)
  readonly width: number
  readonly classes: readonly number[]
}

/**
 * Draws the weights and the held-out rows, then trains; `watch` says whether states are yielded.
 * See `mlpClassifierSteps`.
 */
export function trainMlp(task: MlpTask, plan: MlpPlan, watch: boolean): Steps<MlpState, MlpModel> {
  return epochs(makeTrainer(task, plan), plan, watch)
}

function* epochs(trainer: Trainer, plan: MlpPlan, watch: boolean): Steps<MlpState, MlpModel> {
  const { net, task } = trainer
  let progress = progressStart()
  let loss: number | null = null
  const view = (phase: MlpState['phase'], epoch: number, batch: number) =>
    stateOf(trainer, plan, progress, phase, epoch, batch, loss)

  if (watch) yield view('start', 0, 0)
  while (progress.stopped === null) {
    const epoch = progress.lossCurve.length
    startEpoch(trainer, plan)
    let total = 0
    let batch = 0
    for (let from = 0; from < trainer.rows; from += trainer.batchSize) {
      const rows = Math.min(trainer.batchSize, trainer.rows - from)
      loss = trainBatch(trainer, plan, from, rows, epoch)
      total += loss * rows
      batch++
      if (watch && plan.batches && finite(loss, net)) yield view('batch', epoch + 1, batch)
    }
    loss = total / trainer.rows
    progress = watchEpoch(progress, loss, trainer, plan)
    if (progress.stopped === 'diverged') break
    trainer.lastFinite.set(net.theta)
    if (watch) yield view('epoch', epoch + 1, batch)
  }
  if (progress.best) net.theta.set(progress.best)
  else if (progress.stopped === 'diverged') net.theta.set(trainer.lastFinite)
  loss = progress.lossCurve.at(-1) ?? null
  if (watch) yield view('end', progress.lossCurve.length, 0)
  return modelOf(task, net, progress)
}

/** All that changes while training. */
export interface Trainer {
  readonly task: MlpTask
  readonly net: Net
  readonly gradient: Float64Array
  readonly gradientViews: Pick<Net, 'weights' | 'biases'>
  readonly slots: readonly Float64Array[]
  readonly work: Workspace
  readonly targets: Float64Array // of the batch
  readonly order: Int32Array // rows to train on, in the order of this epoch
  readonly heldOut: Int32Array
  readonly lastFinite: Float64Array // θ after the last epoch that was finite
  readonly rows: number
  readonly batchSize: number
  steps: number
}

function makeTrainer(task: MlpTask, plan: MlpPlan): Trainer {
  const sizes = [task.points.columns, ...plan.hidden, task.width]
  const net = emptyNet(sizes, plan.activation, task.output)
  net.weights.forEach((weights, layer) => {
    const logistic = plan.activation === 'logistic'
    const [fanIn, fanOut] = [sizes[layer], sizes[layer + 1]]
    drawWeights(plan.initialisation, weights, net.biases[layer], fanIn, fanOut, plan.rng, logistic)
  })
  const { order, heldOut } = validationSplit(task, plan)
  const batchSize = Math.min(plan.batchSize, order.length)
  const gradient = new Float64Array(net.theta.length)
  return {
    task,
    net,
    gradient,
    gradientViews: viewsOf(gradient, sizes),
    slots: plan.rule.slots.map(() => new Float64Array(net.theta.length)),
    work: workspace(net, batchSize),
    targets: new Float64Array(batchSize * task.width),
    order,
    heldOut,
    lastFinite: net.theta.slice(),
    rows: order.length,
    batchSize,
    steps: 0,
  }
}

/** A new order, composed with the one before: scikit-learn shuffles the order it has. */
function startEpoch(trainer: Trainer, plan: MlpPlan): void {
  if (!plan.shuffle) return
  const before = trainer.order.slice()
  const places = plan.rng.permutation(trainer.rows)
  for (let i = 0; i < before.length; i++) trainer.order[i] = before[places[i]]
}

/** One update; returns the loss of the batch before it, with the penalty. */
function trainBatch(
  trainer: Trainer,
  plan: MlpPlan,
  from: number,
  rows: number,
  epoch: number,
): number {
  const { task, net, work, targets, gradient, slots } = trainer
  const { columns, data } = task.points
  for (let i = 0; i < rows; i++) {
    const row = trainer.order[from + i]
    work.activations[0].set(data.subarray(row * columns, (row + 1) * columns), i * columns)
    for (let j = 0; j < task.width; j++) {
      targets[i * task.width + j] = task.targets[row * task.width + j]
    }
  }
  forward(net, work, rows)
  const penalty = plan.alpha === 0 ? 0 : (0.5 * plan.alpha * squareSum(net.weights)) / rows
  const loss = batchLoss(net, work, rows, targets) + penalty
  backward(net, work, rows, targets, trainer.gradientViews, plan.alpha)
  const rate = rateAt(plan.schedule, plan.learningRate, epoch)
  trainer.steps++
  plan.rule.update(net.theta, gradient, slots, trainer.steps, rate)
  return loss
}

function squareSum(weights: readonly Float64Array[]): number {
  let total = 0
  for (const layer of weights) for (let k = 0; k < layer.length; k++) total += layer[k] * layer[k]
  return total
}

function finite(loss: number, net: Net): boolean {
  return Number.isFinite(loss) && net.theta.every(Number.isFinite)
}

function normOf(values: Float64Array): number | null {
  const norm = Math.sqrt(squareSum([values]))
  return Number.isFinite(norm) ? norm : null
}

function stateOf(
  trainer: Trainer,
  plan: MlpPlan,
  progress: Progress,
  phase: MlpState['phase'],
  epoch: number,
  batch: number,
  loss: number | null,
): MlpState {
  const { net, gradientViews, steps } = trainer
  const done = Math.max(0, epoch - (phase === 'start' ? 0 : 1))
  return {
    phase,
    epoch,
    batch,
    loss,
    learningRate: rateAt(plan.schedule, plan.learningRate, done),
    validationScore: progress.scores.at(-1) ?? null,
    waited: progress.waited,
    layers: net.weights.map((weights, layer) => ({
      weights: plainRows(weights, net.sizes[layer + 1]),
      biases: plainVector(net.biases[layer]),
      gradientNorm: steps === 0 ? null : normOf(gradientViews.weights[layer]),
    })),
  }
}

function modelOf(task: MlpTask, net: Net, progress: Progress): MlpModel {
  return {
    task: task.task,
    sizes: net.sizes,
    activation: net.activation,
    output: net.output,
    weights: net.weights.map((data, layer) => ({
      data: data.slice(),
      rows: net.sizes[layer],
      columns: net.sizes[layer + 1],
    })),
    biases: net.biases.map((bias) => bias.slice()),
    classes: task.classes,
    lossCurve: Float64Array.from(progress.lossCurve),
    validationScores: Float64Array.from(progress.scores),
    stopped: progress.stopped ?? 'epoch-limit',
  }
}
