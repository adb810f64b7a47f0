import { add, exp, multiply, scale, square, subtract } from '../autograd/elementwise.ts'
import { binaryCrossEntropy, meanSquaredError } from '../autograd/losses.ts'
import { plainRows, plainVector } from '../autograd/plain.ts'
import { sum, sumAxis } from '../autograd/reduce.ts'
import { backward, constant, numberOf, type Tensor } from '../autograd/tensor.ts'
import { type Matrix, takeRows } from '../matrix/matrix.ts'
import type { OptimiserRule } from '../optimisers/rules.ts'
import { rateAt, type Schedule } from '../optimisers/schedules.ts'
import type { RandomState } from '../random/random-state.ts'
import type { Steps } from '../steps.ts'
import {
  type AutoencoderModel,
  type AutoencoderShape,
  buildCoders,
  type Coders,
  encodeTensor,
} from './autoencoder-model.ts'
import type { Initialisation } from './initialisation.ts'
import { flattenLayers, runLayers } from './layers.ts'
import { arraysOf, copyArrays } from './network-model.ts'
import { parameterUpdater } from './parameter-updater.ts'

/** An autoencoder after an epoch. All losses are means over the rows, in nats. */
export interface AutoencoderState {
  readonly phase: 'start' | 'epoch'
  readonly epoch: number
  readonly loss: number | null // reconstruction + β·KL; null at the start
  readonly reconstruction: number | null
  readonly kl: number | null // 0 for a plain autoencoder
  /** KL of each latent dimension; [] for a plain autoencoder and at the start. */
  readonly klByDimension: readonly number[]
  readonly learningRate: number
  readonly codes: readonly (readonly number[])[] // means of the watched rows, (watchRows, latent)
}

/** Data and sizes, checked. */
export interface AutoencoderTask {
  readonly points: Matrix
  readonly shape: AutoencoderShape
}

/** Options, checked. */
export interface AutoencoderPlan {
  readonly rule: OptimiserRule
  readonly schedule: Schedule
  readonly initialisation: Initialisation
  readonly learningRate: number
  readonly beta: number
  readonly epochs: number
  readonly batchSize: number
  readonly rng: RandomState
  readonly watchRows: number
  readonly watch: boolean
}

/** The parts of the loss of one batch. */
export interface Elbo {
  readonly loss: Tensor // []
  readonly reconstruction: number
  readonly klByDimension: Float64Array // (latent), mean over rows
}

/**
 * Reconstruction + β·KL, averaged over the rows, on the tape.
 *
 * @param noise  ε, shape (n, latent), for z = μ + σ·ε; not used by a plain autoencoder
 */
export function elbo(
  shape: AutoencoderShape,
  coders: Coders,
  x: Tensor,
  noise: Tensor,
  beta: number,
): Elbo {
  const n = x.shape[0]
  const { mean, logVariance } = encodeTensor(shape, coders, x)
  const z = logVariance ? add(mean, multiply(exp(scale(logVariance, 0.5)), noise)) : mean
  const out = runLayers(coders.decoder, z, { training: false, rng: null }) // (n, d)
  const reconstruction =
    shape.output === 'bernoulli'
      ? scale(binaryCrossEntropy(out, x.data, 'sum'), 1 / n)
      : scale(meanSquaredError(out, x.data), shape.inputs / 2)
  if (!logVariance) {
    return {
      loss: reconstruction,
      reconstruction: numberOf(reconstruction),
      klByDimension: new Float64Array(0),
    }
  }
  const one = constant([1], [1, 1])
  const cells = subtract(subtract(add(square(mean), exp(logVariance)), logVariance), one)
  const kl = scale(sumAxis(cells, 0), 0.5 / n) // (latent)
  return {
    loss: add(reconstruction, scale(sum(kl), beta)),
    reconstruction: numberOf(reconstruction),
    klByDimension: kl.data,
  }
}

/** Draws the weights, then trains. See `autoencoderSteps` and `vaeSteps`. */
export function trainAutoencoder(
  task: AutoencoderTask,
  plan: AutoencoderPlan,
): Steps<AutoencoderState, AutoencoderModel> {
  return epochs(task, plan, buildCoders(task.shape, plan))
}

function* epochs(
  task: AutoencoderTask,
  plan: AutoencoderPlan,
  coders: Coders,
): Steps<AutoencoderState, AutoencoderModel> {
  const layers = flattenLayers([...coders.encoder, ...coders.decoder])
  const parameters = layers.flatMap((layer) => layer.parameters)
  const updater = parameterUpdater(
    parameters.map(({ tensor }) => ({ tensor, decayed: false })),
    { rule: plan.rule, l2: 0, clipNorm: Number.POSITIVE_INFINITY },
  )
  const curve: number[] = []
  let kept = parameters.map(({ tensor }) => tensor.data.slice())
  let stopped: AutoencoderModel['stopped'] = 'epoch-limit'
  if (plan.watch) yield stateOf(task, plan, coders, 0, null)
  while (curve.length < plan.epochs) {
    const rate = rateAt(plan.schedule, plan.learningRate, curve.length)
    const sums = runEpoch(task, plan, coders, () => updater.update(rate))
    if (!parameters.every(({ tensor }) => tensor.data.every(Number.isFinite))) {
      stopped = 'diverged'
      parameters.forEach(({ tensor }, i) => {
        tensor.data.set(kept[i])
      })
      break
    }
    kept = parameters.map(({ tensor }) => tensor.data.slice())
    curve.push(sums.loss)
    if (plan.watch) yield stateOf(task, plan, coders, curve.length, sums)
  }
  return {
    ...task.shape,
    encoder: copyArrays(arraysOf(coders.encoder)),
    decoder: copyArrays(arraysOf(coders.decoder)),
    lossCurve: Float64Array.from(curve),
    stopped,
  }
}

interface Sums {
  loss: number
  reconstruction: number
  readonly klByDimension: Float64Array
}

/** All batches once; sums are means over the rows. */
function runEpoch(
  { points, shape }: AutoencoderTask,
  plan: AutoencoderPlan,
  coders: Coders,
  update: () => void,
): Sums {
  const order = plan.rng.permutation(points.rows)
  const dimensions = shape.kind === 'vae' ? shape.latent : 0
  const sums = { loss: 0, reconstruction: 0, klByDimension: new Float64Array(dimensions) }
  for (let from = 0; from < points.rows; from += plan.batchSize) {
    const rows = order.subarray(from, from + plan.batchSize)
    const n = rows.length
    const x = constant(takeRows(points, rows).data, [n, points.columns])
    const draws = dimensions > 0 ? plan.rng.normals(n * dimensions) : new Float64Array(0)
    const noise = constant(draws, [n, dimensions])
    const { loss, reconstruction, klByDimension } = elbo(shape, coders, x, noise, plan.beta)
    backward(loss)
    update()
    const share = n / points.rows
    sums.loss += numberOf(loss) * share
    sums.reconstruction += reconstruction * share
    klByDimension.forEach((kl, j) => {
      sums.klByDimension[j] += kl * share
    })
  }
  return sums
}

function stateOf(
  { points, shape }: AutoencoderTask,
  plan: AutoencoderPlan,
  coders: Coders,
  epoch: number,
  sums: Sums | null,
): AutoencoderState {
  const count = Math.min(plan.watchRows, points.rows)
  const x = constant(points.data.slice(0, count * points.columns), [count, points.columns])
  const codes = count === 0 ? [] : plainRows(encodeTensor(shape, coders, x).mean.data, shape.latent)
  return {
    phase: epoch === 0 ? 'start' : 'epoch',
    epoch,
    loss: sums?.loss ?? null,
    reconstruction: sums?.reconstruction ?? null,
    kl: sums?.klByDimension.reduce((total, kl) => total + kl, 0) ?? null,
    klByDimension: plainVector(sums?.klByDimension ?? []),
    learningRate: rateAt(plan.schedule, plan.learningRate, Math.max(0, epoch - 1)),
    codes,
  }
}
