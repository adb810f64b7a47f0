import {
  requireInteger,
  requireNumber,
  requireOneOf,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import { type OptimiserOptions, type OptimiserRule, optimiserRule } from '../optimisers/rules.ts'
import { requireSchedule, type Schedule } from '../optimisers/schedules.ts'
import type { RandomState } from '../random/random-state.ts'
import { type Initialisation, requireInitialisation } from './initialisation.ts'
import type { MlpActivation } from './mlp-model.ts'

/** How to build and train a perceptron. Names and defaults of scikit-learn's `MLPClassifier`. */
export interface MlpOptions {
  readonly hiddenLayerSizes?: readonly number[] // default [100]; [] is a linear model
  readonly activation?: MlpActivation // of the hidden units, default relu
  readonly alpha?: number // L2 penalty, default 1e-4
  readonly batchSize?: number // default min(200, n); a larger one is cut to n
  readonly learningRateInit?: number // η₀, default 0.001
  readonly maxIter?: number // epochs at most, default 200
  readonly tol?: number // an epoch counts as progress when it gains more, default 1e-4
  readonly nIterNoChange?: number // stops after more epochs than this without progress, default 10
  readonly shuffle?: boolean // new order each epoch, default true
  readonly earlyStopping?: boolean // hold a part out, watch its score, restore the best; default false
  readonly validationFraction?: number // the part held out, default 0.1
  readonly randomState?: number | RandomState // default 0
  /** Default Adam with ε beside √v, as scikit-learn writes it. */
  readonly optimiser?: OptimiserOptions
  /** Learning rate by epoch, counted from 0. Default constant. Not in scikit-learn. */
  readonly schedule?: Schedule
  /** Default `scikit-learn`. */
  readonly initialisation?: Initialisation
  /** Which states are yielded: after each epoch (default), or after each batch as well. */
  readonly granularity?: 'epoch' | 'batch'
}

/** The options with their defaults, checked. */
export interface MlpPlan {
  readonly hidden: readonly number[]
  readonly activation: MlpActivation
  readonly alpha: number
  readonly batchSize: number
  readonly learningRate: number
  readonly maxIter: number
  readonly tol: number
  readonly patience: number
  readonly shuffle: boolean
  readonly earlyStopping: boolean
  readonly validationFraction: number
  readonly rng: RandomState
  readonly rule: OptimiserRule
  readonly schedule: Schedule
  readonly initialisation: Initialisation
  readonly batches: boolean
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws {InvalidInput} naming `options.…`
 */
export function mlpPlan(options: MlpOptions): MlpPlan {
  const hidden = options.hiddenLayerSizes ?? [100]
  if (hidden.length > 0) requireVector('options.hiddenLayerSizes', hidden)
  hidden.forEach((size, i) => {
    requireInteger(`options.hiddenLayerSizes[${i}]`, size, { min: 1 })
  })
  const { schedule = { kind: 'constant' }, initialisation = { kind: 'scikit-learn' } } = options
  requireSchedule(schedule)
  requireInitialisation(initialisation)
  const number = (name: keyof MlpOptions, fallback: number, rules: object) =>
    requireNumber(`options.${name}`, (options[name] as number | undefined) ?? fallback, rules)
  const count = (name: keyof MlpOptions, fallback: number) =>
    requireInteger(`options.${name}`, (options[name] as number | undefined) ?? fallback, { min: 1 })
  return {
    hidden: [...hidden],
    activation: requireOneOf('options.activation', options.activation ?? 'relu', [
      'identity',
      'logistic',
      'tanh',
      'relu',
    ]),
    alpha: number('alpha', 1e-4, { min: 0 }),
    batchSize: count('batchSize', 200),
    learningRate: number('learningRateInit', 0.001, { above: 0 }),
    maxIter: count('maxIter', 200),
    tol: number('tol', 1e-4, { min: 0 }),
    patience: count('nIterNoChange', 10),
    shuffle: options.shuffle ?? true,
    earlyStopping: options.earlyStopping ?? false,
    validationFraction: number('validationFraction', 0.1, { above: 0, below: 1 }),
    rng: requireRandomState('options.randomState', options.randomState ?? 0),
    rule: optimiserRule(options.optimiser ?? { kind: 'adam', epsilonAt: 'hat' }),
    schedule,
    initialisation,
    batches:
      requireOneOf('options.granularity', options.granularity ?? 'epoch', ['epoch', 'batch']) ===
      'batch',
  }
}
