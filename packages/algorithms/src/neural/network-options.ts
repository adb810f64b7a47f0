import {
  requireInteger,
  requireNumber,
  requireOneOf,
  requireRandomState,
} from '../check/require.ts'
import { type EarlyStoppingOptions, requireEarlyStopping } from '../optimisers/early-stopping.ts'
import {
  DEFAULT_LEARNING_RATE,
  type OptimiserOptions,
  type OptimiserRule,
  optimiserRule,
} from '../optimisers/rules.ts'
import { requireSchedule, type Schedule } from '../optimisers/schedules.ts'
import type { RandomState } from '../random/random-state.ts'
import { type Initialisation, requireInitialisation } from './initialisation.ts'

/** How to train a network of layers. */
export interface NetworkOptions {
  readonly inputShape?: readonly number[] // of one row; default [d]; a picture is (channels, h, w)
  readonly epochs?: number // default 20
  readonly batchSize?: number // default 32
  readonly shuffle?: boolean // new order each epoch, default true
  readonly optimiser?: OptimiserOptions // default adam
  readonly learningRate?: number // η₀, default as usual for the optimiser
  readonly schedule?: Schedule // by epoch, default constant
  readonly l2?: number // ½·l2·‖W‖² on the weights (not biases, γ, β), default 0
  readonly clipNorm?: number // longest gradient over all parameters; default none
  readonly initialisation?: Initialisation // default he-normal
  readonly validationFraction?: number // rows held out, drawn at random; default 0: none
  readonly earlyStopping?: EarlyStoppingOptions // on the validation loss; default none
  readonly randomState?: number | RandomState // default 0
  readonly granularity?: 'epoch' | 'batch' // default epoch
}

/** The options with their defaults, checked. */
export interface NetworkPlan {
  readonly epochs: number
  readonly batchSize: number
  readonly shuffle: boolean
  readonly rule: OptimiserRule
  readonly learningRate: number
  readonly schedule: Schedule
  readonly l2: number
  readonly clipNorm: number
  readonly initialisation: Initialisation
  readonly validationFraction: number
  readonly earlyStopping: EarlyStoppingOptions | null
  readonly rng: RandomState
  readonly batches: boolean
  readonly watch: boolean // whether states are yielded
}

/** Checks and fills in. @throws {InvalidInput} naming `options.…` */
export function networkPlan(options: NetworkOptions): NetworkPlan {
  const { schedule = { kind: 'constant' }, initialisation = { kind: 'he-normal' } } = options
  requireSchedule(schedule)
  requireInitialisation(initialisation)
  if (options.earlyStopping) requireEarlyStopping(options.earlyStopping)
  const rule = optimiserRule(options.optimiser ?? { kind: 'adam' })
  const rate = options.learningRate ?? DEFAULT_LEARNING_RATE[rule.name]
  const clip = options.clipNorm
  const granularity = options.granularity ?? 'epoch'
  return {
    epochs: requireInteger('options.epochs', options.epochs ?? 20, { min: 1 }),
    batchSize: requireInteger('options.batchSize', options.batchSize ?? 32, { min: 1 }),
    shuffle: options.shuffle ?? true,
    rule,
    learningRate: requireNumber('options.learningRate', rate, { above: 0 }),
    schedule,
    l2: requireNumber('options.l2', options.l2 ?? 0, { min: 0 }),
    clipNorm:
      clip === undefined
        ? Number.POSITIVE_INFINITY
        : requireNumber('options.clipNorm', clip, { above: 0 }),
    initialisation,
    validationFraction: requireNumber(
      'options.validationFraction',
      options.validationFraction ?? 0,
      { min: 0, below: 1 },
    ),
    earlyStopping: options.earlyStopping ?? null,
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
    batches: requireOneOf('options.granularity', granularity, ['epoch', 'batch']) === 'batch',
    watch: true,
  }
}
