import { requireInteger, requireNumber } from '../check/require.ts'

/** When a metric that stopped falling lowers the learning rate. */
export interface PlateauOptions {
  readonly factor?: number // η is multiplied by this, default 0.1
  readonly patience?: number // epochs without progress that are forgiven, default 10
  readonly threshold?: number // progress means below best·(1 − threshold), default 1e-4
  readonly cooldown?: number // epochs after a cut in which nothing is counted, default 0
  readonly minimum?: number // η never falls below, default 0
}

/** Where a plateau rule stands after an epoch. */
export interface PlateauState {
  readonly learningRate: number
  readonly best: number | null // lowest metric seen; null before the first
  readonly badEpochs: number
  readonly cooldownLeft: number
  readonly cut: boolean // whether this epoch lowered the rate
}

/** The state before the first epoch. @throws {InvalidInput} code `range` */
export function plateauStart(learningRate: number): PlateauState {
  requireNumber('learningRate', learningRate, { above: 0 })
  return { learningRate, best: null, badEpochs: 0, cooldownLeft: 0, cut: false }
}

/**
 * One epoch of "reduce on plateau" (the metric is to be minimised, threshold relative).
 *
 * @param state  after the epoch before
 * @param metric  this epoch's value, such as the validation loss
 * @param options  constants
 * @returns the state after this epoch; `state` stays as it was
 * @throws {InvalidInput} code `range`, `type` or `not-finite`
 *
 * Source: the rule of PyTorch's ReduceLROnPlateau in its default mode.
 */
export function plateauNext(
  state: PlateauState,
  metric: number,
  options: PlateauOptions = {},
): PlateauState {
  const { factor = 0.1, patience = 10, threshold = 1e-4, cooldown = 0, minimum = 0 } = options
  requireNumber('metric', metric)
  requireNumber('options.factor', factor, { above: 0, below: 1 })
  requireInteger('options.patience', patience, { min: 0 })
  requireNumber('options.threshold', threshold, { min: 0 })
  requireInteger('options.cooldown', cooldown, { min: 0 })
  requireNumber('options.minimum', minimum, { min: 0 })
  const better = state.best === null || metric < state.best * (1 - threshold)
  const best = better ? metric : state.best
  const cooling = state.cooldownLeft > 0
  const badEpochs = better || cooling ? 0 : state.badEpochs + 1
  const cooldownLeft = cooling ? state.cooldownLeft - 1 : 0
  if (badEpochs <= patience) {
    return { learningRate: state.learningRate, best, badEpochs, cooldownLeft, cut: false }
  }
  const learningRate = Math.max(state.learningRate * factor, minimum)
  return { learningRate, best, badEpochs: 0, cooldownLeft: cooldown, cut: true }
}
