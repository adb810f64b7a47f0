import { meanSquaredError, softmaxCrossEntropy } from '../autograd/losses.ts'
import { plainVector } from '../autograd/plain.ts'
import { backward, numberOf, type Tensor } from '../autograd/tensor.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { type Matrix, takeRows } from '../matrix/matrix.ts'
import { type EarlyStoppingState, earlyStoppingNext } from '../optimisers/early-stopping.ts'
import { rateAt } from '../optimisers/schedules.ts'
import { trainTestSplit } from '../split/train-test.ts'
import type { Steps } from '../steps.ts'
import type { LayerSpec } from './layer-specs.ts'
import { buildLayers, flattenLayers, type Layer, runLayers } from './layers.ts'
import {
  arraysOf,
  copyArrays,
  type NetworkModel,
  restoreArrays,
  rowsAsTensor,
} from './network-model.ts'
import type { NetworkPlan } from './network-options.ts'
import { parameterUpdater, type Updater } from './parameter-updater.ts'

/** A network after a step of its training. */
export interface NetworkState {
  readonly phase: 'start' | 'batch' | 'epoch' | 'end'
  readonly epoch: number
  readonly batch: number // batches of this epoch done
  readonly loss: number | null // of the batch, or the mean over the epoch; with the penalty
  readonly score: number | null // accuracy of an epoch's training batches; null for regression
  readonly validationLoss: number | null
  readonly validationScore: number | null
  readonly learningRate: number
  readonly stopping: EarlyStoppingState | null
  readonly layers: readonly NetworkLayerState[]
}

/** Parameters and averages of one layer. */
export interface NetworkLayerState {
  readonly path: string
  readonly kind: LayerSpec['kind']
  readonly arrays: readonly {
    readonly name: string
    readonly shape: readonly number[]
    readonly values: readonly number[]
  }[]
  readonly gradientNorm: number | null // over the layer's parameters, last batch
}

/** What is to be learned, checked. */
export interface NetworkTask {
  readonly task: NetworkModel['task']
  readonly points: Matrix
  readonly inputShape: readonly number[]
  readonly targets: Matrix // class numbers (n, 1), or values (n, outputs)
  readonly layers: readonly LayerSpec[]
  readonly classes: readonly number[]
}

interface Trainer {
  readonly task: NetworkTask
  readonly plan: NetworkPlan
  readonly layers: readonly Layer[]
  readonly updater: Updater
  readonly train: Int32Array // rows to train on
  readonly heldOut: Int32Array
}

/** Draws the weights and the held-out rows, then trains. See `networkClassifierSteps`. */
export function trainNetwork(
  task: NetworkTask,
  plan: NetworkPlan,
): Steps<NetworkState, NetworkModel> {
  const layers = buildLayers(task.inputShape, task.layers, plan)
  const updater = parameterUpdater(
    flattenLayers(layers).flatMap(({ parameters }) =>
      parameters.map(({ name, tensor }) => ({ tensor, decayed: name.endsWith('weights') })),
    ),
    plan,
  )
  return epochs({ task, plan, layers, updater, ...partRows(task.points.rows, plan) })
}

function partRows(n: number, plan: NetworkPlan): Pick<Trainer, 'train' | 'heldOut'> {
  const argument = 'options.validationFraction'
  if (plan.validationFraction === 0) {
    if (plan.earlyStopping) {
      const wrong = 'is 0 although options.earlyStopping is given'
      throw new InvalidInput('range', argument, wrong, 'give 0.1, say')
    }
    return { train: Int32Array.from({ length: n }, (_, i) => i), heldOut: new Int32Array(0) }
  }
  if (Math.ceil(plan.validationFraction * n) >= n) {
    const wrong = `is ${plan.validationFraction}, which leaves none of ${n} rows to train on`
    throw new InvalidInput('range', argument, wrong, 'give a smaller one')
  }
  const options = { testSize: plan.validationFraction, randomState: plan.rng }
  const { train, test } = trainTestSplit(n, options)
  return { train, heldOut: test }
}

interface Outcome {
  readonly loss: number
  readonly right: number
}

function* epochs(trainer: Trainer): Steps<NetworkState, NetworkModel> {
  const { plan, layers } = trainer
  const lossCurve: number[] = []
  const validation: Outcome[] = []
  let stopping: EarlyStoppingState | null = null
  let kept = copyArrays(arraysOf(layers))
  let stopped: NetworkModel['stopped'] = 'epoch-limit'
  let latest: Outcome | null = null
  const view: View = (phase, batch, outcome) =>
    stateOf(trainer, phase, lossCurve.length, batch, outcome, validation.at(-1) ?? null, stopping)

  if (plan.watch) yield view('start', 0, null)
  while (lossCurve.length < plan.epochs && stopped === 'epoch-limit') {
    const outcome = yield* oneEpoch(trainer, lossCurve.length, view)
    const held = evaluate(trainer)
    if (outcome === null || (held && !Number.isFinite(held.loss))) {
      stopped = 'diverged'
      break
    }
    latest = outcome
    lossCurve.push(outcome.loss)
    if (held) validation.push(held)
    if (plan.earlyStopping && held) {
      stopping = earlyStoppingNext(stopping, held.loss, plan.earlyStopping)
      if (stopping.phase === 'stopped') stopped = 'early'
    }
    if (stopping === null || stopping.phase === 'improved') kept = copyArrays(arraysOf(layers))
    if (plan.watch) yield view('epoch', Math.ceil(trainer.train.length / plan.batchSize), latest)
  }
  restoreArrays(layers, kept)
  if (plan.watch) yield view('end', 0, latest)
  return modelOf(trainer, lossCurve, validation, stopping, stopped)
}

type View = (phase: NetworkState['phase'], batch: number, outcome: Outcome | null) => NetworkState

/** All batches once: the mean over the rows, or null when a number was no longer finite. */
function* oneEpoch(
  trainer: Trainer,
  epoch: number,
  view: View,
): Generator<NetworkState, Outcome | null, void> {
  const { plan, layers } = trainer
  const rows = trainer.train.length
  let [loss, right, batch] = [0, 0, 0]
  for (const part of batchesOf(trainer)) {
    const outcome = trainBatch(trainer, part, epoch)
    if (!Number.isFinite(outcome.loss)) return null
    loss += outcome.loss * part.length
    right += outcome.right
    batch++
    if (!plan.watch || !plan.batches) continue
    if (!allFinite(layers)) return null
    yield view('batch', batch, { loss: outcome.loss, right: outcome.right / part.length })
  }
  return allFinite(layers) ? { loss: loss / rows, right: right / rows } : null
}

function allFinite(layers: readonly Layer[]): boolean {
  return arraysOf(layers).every(({ data }) => data.every(Number.isFinite))
}

/** Row numbers of each batch of an epoch. */
function batchesOf({ plan, train }: Trainer): Int32Array[] {
  const order = plan.shuffle ? plan.rng.permutation(train.length).map((i) => train[i]) : train
  const batches: Int32Array[] = []
  for (let from = 0; from < order.length; from += plan.batchSize) {
    batches.push(order.subarray(from, from + plan.batchSize))
  }
  return batches
}

function trainBatch(trainer: Trainer, rows: Int32Array, epoch: number): Outcome {
  const { task, plan, layers, updater } = trainer
  const x = rowsAsTensor(takeRows(task.points, rows), task.inputShape)
  const output = runLayers(layers, x, { training: true, rng: plan.rng })
  const targets = takeRows(task.targets, rows).data
  const loss = lossOf(task, output, targets)
  backward(loss)
  const penalty = updater.update(rateAt(plan.schedule, plan.learningRate, epoch))
  return { loss: numberOf(loss) + penalty, right: countRight(task, output, targets) }
}

function lossOf(task: NetworkTask, output: Tensor, targets: Float64Array): Tensor {
  return task.task === 'classification'
    ? softmaxCrossEntropy(output, targets)
    : meanSquaredError(output, targets)
}

function countRight(task: NetworkTask, output: Tensor, targets: Float64Array): number {
  if (task.task === 'regression') return 0
  const width = output.shape[1]
  let right = 0
  for (let i = 0; i < targets.length; i++) {
    const scores = output.data.subarray(i * width, (i + 1) * width)
    if (scores.indexOf(Math.max(...scores)) === targets[i]) right++
  }
  return right
}

/** Loss and accuracy on the held-out rows in prediction mode; null when there are none. */
function evaluate({ task, layers, heldOut }: Trainer): Outcome | null {
  if (heldOut.length === 0) return null
  const x = rowsAsTensor(takeRows(task.points, heldOut), task.inputShape)
  const output = runLayers(layers, x, { training: false, rng: null })
  const targets = takeRows(task.targets, heldOut).data
  const right = countRight(task, output, targets) / heldOut.length
  return { loss: numberOf(lossOf(task, output, targets)), right }
}

function stateOf(
  { task, plan, layers, updater }: Trainer,
  phase: NetworkState['phase'],
  done: number,
  batch: number,
  latest: Outcome | null,
  validation: Outcome | null,
  stopping: EarlyStoppingState | null,
): NetworkState {
  const share = (outcome: Outcome | null) =>
    outcome === null || task.task === 'regression' ? null : outcome.right
  const current = phase === 'batch' || phase === 'start' ? done : Math.max(0, done - 1)
  return {
    phase,
    epoch: phase === 'batch' ? done + 1 : done,
    batch,
    loss: latest?.loss ?? null,
    score: share(latest),
    validationLoss: validation?.loss ?? null,
    validationScore: share(validation),
    learningRate: rateAt(plan.schedule, plan.learningRate, current),
    stopping,
    layers: flattenLayers(layers)
      .filter(({ parameters }) => parameters.length > 0)
      .map((layer) => ({
        path: layer.path,
        kind: layer.kind,
        arrays: arraysOf([{ ...layer, inner: [] }]).map(({ name, shape, data }) => ({
          name: name.slice(layer.path.length + 1),
          shape: [...shape],
          values: plainVector(data),
        })),
        gradientNorm: updater.normOf(layer.parameters.map(({ tensor }) => tensor)),
      })),
  }
}

function modelOf(
  { task, layers }: Trainer,
  lossCurve: readonly number[],
  validation: readonly Outcome[],
  stopping: EarlyStoppingState | null,
  stopped: NetworkModel['stopped'],
): NetworkModel {
  return {
    task: task.task,
    inputShape: task.inputShape,
    layers: task.layers,
    arrays: copyArrays(arraysOf(layers)),
    classes: task.classes,
    lossCurve: Float64Array.from(lossCurve),
    validationCurve: Float64Array.from(validation, ({ loss }) => loss),
    bestEpoch: stopping?.bestEpoch ?? lossCurve.length,
    stopped,
  }
}
