import {
  requireInteger,
  requireMatrix,
  requireNumber,
  requireOneOf,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import type { MatrixLike } from '../matrix/matrix.ts'
import { DEFAULT_LEARNING_RATE, type OptimiserOptions, optimiserRule } from '../optimisers/rules.ts'
import { requireSchedule, type Schedule } from '../optimisers/schedules.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import type { AutoencoderModel } from './autoencoder-model.ts'
import {
  type AutoencoderPlan,
  type AutoencoderState,
  type AutoencoderTask,
  trainAutoencoder,
} from './autoencoder-training.ts'
import { type Initialisation, requireInitialisation } from './initialisation.ts'
import type { ActivationKind } from './layer-specs.ts'

/** How to build and train an autoencoder. */
export interface AutoencoderOptions {
  readonly latent?: number // size of the code, default 2
  readonly hidden?: readonly number[] // of the encoder, default [32]; [] is linear
  readonly activation?: ActivationKind // default tanh
  /** `bernoulli` (default): x in [0, 1], summed cross-entropy; `gaussian`: half the squared error. */
  readonly output?: 'bernoulli' | 'gaussian'
  readonly beta?: number // weight of the KL term of a VAE, default 1
  readonly epochs?: number // default 20
  readonly batchSize?: number // default 32
  readonly optimiser?: OptimiserOptions // default adam
  readonly learningRate?: number // default as usual for the optimiser
  readonly schedule?: Schedule // by epoch, default constant
  readonly initialisation?: Initialisation // default xavier-normal
  readonly randomState?: number | RandomState // default 0
  readonly watchRows?: number // first rows of x whose codes each state shows, default 100
}

/**
 * Autoencoder: squeezes each row into a few numbers and learns to draw it again.
 *
 * Loss: reconstruction, summed over the columns and averaged over the rows. With `hidden: []` and
 * gaussian output it finds the plane of the principal components.
 *
 * @param x  shape (n, d)
 * @param options  see {@link AutoencoderOptions}; `beta` is not used
 * @returns steps with an {@link AutoencoderState} an epoch, and the model
 * @throws {InvalidInput} at the call, naming `x` or `options.…`
 *
 * Source: Hinton and Salakhutdinov 2006, doi:10.1126/science.1127647.
 */
export function autoencoderSteps(
  x: MatrixLike,
  options: AutoencoderOptions = {},
): Steps<AutoencoderState, AutoencoderModel> {
  return trainAutoencoder(taskOf('autoencoder', x, options), planOf(options, true))
}

/** {@link autoencoderSteps} run to its end. */
export function autoencoderFit(x: MatrixLike, options: AutoencoderOptions = {}): AutoencoderModel {
  return drain(trainAutoencoder(taskOf('autoencoder', x, options), planOf(options, false)))
}

/**
 * Variational autoencoder: the code is a Gaussian N(μ(x), σ(x)²), drawn by z = μ + σ·ε so that the
 * gradient flows through, and pulled towards N(0, 1).
 *
 * Loss: reconstruction + β·KL, KL = Σⱼ ½(μⱼ² + σⱼ² − ln σⱼ² − 1). β = 0 leaves holes between the
 * codes; a large β lets dimensions die (KL near 0: they carry nothing).
 *
 * @param x  shape (n, d)
 * @param options  see {@link AutoencoderOptions}
 * @returns steps with an {@link AutoencoderState} an epoch, and the model
 * @throws {InvalidInput} at the call, naming `x` or `options.…`
 *
 * Source: Kingma and Welling 2014, arXiv:1312.6114; β: Higgins et al. 2017.
 */
export function vaeSteps(
  x: MatrixLike,
  options: AutoencoderOptions = {},
): Steps<AutoencoderState, AutoencoderModel> {
  return trainAutoencoder(taskOf('vae', x, options), planOf(options, true))
}

/** {@link vaeSteps} run to its end. */
export function vaeFit(x: MatrixLike, options: AutoencoderOptions = {}): AutoencoderModel {
  return drain(trainAutoencoder(taskOf('vae', x, options), planOf(options, false)))
}

function taskOf(
  kind: AutoencoderModel['kind'],
  x: MatrixLike,
  options: AutoencoderOptions,
): AutoencoderTask {
  const points = requireMatrix('x', x)
  const output = requireOneOf('options.output', options.output ?? 'bernoulli', [
    'bernoulli',
    'gaussian',
  ])
  if (output === 'bernoulli') requireVector('x', points.data, { min: 0, max: 1 })
  const hidden = options.hidden ?? [32]
  hidden.forEach((size, i) => {
    requireInteger(`options.hidden[${i}]`, size, { min: 1 })
  })
  const activation = requireOneOf('options.activation', options.activation ?? 'tanh', [
    'relu',
    'leaky-relu',
    'sigmoid',
    'tanh',
    'gelu',
  ])
  const latent = requireInteger('options.latent', options.latent ?? 2, { min: 1 })
  const shape = { kind, inputs: points.columns, hidden: [...hidden], latent, activation, output }
  return { points, shape }
}

function planOf(options: AutoencoderOptions, watch: boolean): AutoencoderPlan {
  const { schedule = { kind: 'constant' }, initialisation = { kind: 'xavier-normal' } } = options
  requireSchedule(schedule)
  requireInitialisation(initialisation)
  const rule = optimiserRule(options.optimiser ?? { kind: 'adam' })
  const rate = options.learningRate ?? DEFAULT_LEARNING_RATE[rule.name]
  return {
    rule,
    schedule,
    initialisation,
    learningRate: requireNumber('options.learningRate', rate, { above: 0 }),
    beta: requireNumber('options.beta', options.beta ?? 1, { min: 0 }),
    epochs: requireInteger('options.epochs', options.epochs ?? 20, { min: 1 }),
    batchSize: requireInteger('options.batchSize', options.batchSize ?? 32, { min: 1 }),
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
    watchRows: requireInteger('options.watchRows', options.watchRows ?? 100, { min: 0 }),
    watch,
  }
}
