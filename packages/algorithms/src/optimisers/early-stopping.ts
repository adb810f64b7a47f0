import { requireInteger, requireNumber, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'

/** When to give up on a validation loss. */
export interface EarlyStoppingOptions {
  readonly patience?: number // epochs without progress that end the run, default 10
  readonly minDelta?: number // progress means below best − minDelta, default 0
}

/** Where the rule stands after an epoch. */
export interface EarlyStoppingState {
  readonly phase: 'improved' | 'waiting' | 'stopped'
  readonly epoch: number // 1-based
  readonly loss: number
  readonly best: number // the loss that later ones are compared with
  readonly bestEpoch: number
  readonly waited: number // epochs since the best
}

/** What the rule decided. */
export interface EarlyStoppingVerdict {
  readonly stopEpoch: number | null // 1-based; null when the curve ended first
  readonly restoredEpoch: number // the epoch whose weights are kept
  readonly best: number
}

/** One epoch of early stopping; pass null before the first. `options` are taken as checked. */
export function earlyStoppingNext(
  state: EarlyStoppingState | null,
  loss: number,
  options: EarlyStoppingOptions = {},
): EarlyStoppingState {
  const { patience = 10, minDelta = 0 } = options
  const epoch = (state?.epoch ?? 0) + 1
  const improved = state === null || loss < state.best - minDelta
  if (improved) return { phase: 'improved', epoch, loss, best: loss, bestEpoch: epoch, waited: 0 }
  const waited = state.waited + 1
  const phase = waited >= patience ? 'stopped' : 'waiting'
  return { phase, epoch, loss, best: state.best, bestEpoch: state.bestEpoch, waited }
}

/** Checks the options once. @throws {InvalidInput} naming `options.…` */
export function requireEarlyStopping(options: EarlyStoppingOptions): void {
  requireInteger('options.patience', options.patience ?? 10, { min: 1 })
  requireNumber('options.minDelta', options.minDelta ?? 0, { min: 0 })
}

/**
 * Early stopping on a given validation curve, one state an epoch.
 *
 * Stops after `patience` epochs in a row that are not below the best by more than `minDelta`, and
 * restores the weights of the best epoch.
 *
 * @param curve  validation loss of each epoch, at least one
 * @param options  patience 10, minDelta 0
 * @throws {InvalidInput} at the call
 *
 * Source: Prechelt 1998, doi:10.1007/3-540-49430-8_3.
 */
export function earlyStoppingSteps(
  curve: VectorLike,
  options: EarlyStoppingOptions = {},
): Steps<EarlyStoppingState, EarlyStoppingVerdict> {
  const losses = requireVector('curve', curve)
  requireEarlyStopping(options)
  return follow(losses, options)
}

/** {@link earlyStoppingSteps} run to its end. */
export function earlyStopping(
  curve: VectorLike,
  options: EarlyStoppingOptions = {},
): EarlyStoppingVerdict {
  return drain(earlyStoppingSteps(curve, options))
}

function* follow(
  losses: Float64Array,
  options: EarlyStoppingOptions,
): Steps<EarlyStoppingState, EarlyStoppingVerdict> {
  let state: EarlyStoppingState | null = null
  for (const loss of losses) {
    state = earlyStoppingNext(state, loss, options)
    yield state
    if (state.phase === 'stopped') break
  }
  const { phase, epoch, bestEpoch, best } = state as EarlyStoppingState
  return { stopEpoch: phase === 'stopped' ? epoch : null, restoredEpoch: bestEpoch, best }
}
