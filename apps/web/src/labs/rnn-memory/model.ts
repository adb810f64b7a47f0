import { defineModel, type View } from '../frame/lab.ts'
import { sized } from '../frame/sized.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type MemoryParams, params } from './params.ts'
import { type MemoryResult, type MemoryState, reachOf, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type MemoryView = View<MemoryParams, MemoryState, MemoryResult>

/** One state for each time step. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, states, result, params, asking }: MemoryView): string {
  const name = params.kind === 'lstm' ? 'The cell' : 'The state'
  const here = `Step ${state.t} of ${params.length}: the input is ${sized(state.input[0] ?? 0)}. ${name} is ${sized(state.kept)}; the signal at step 1 was ${result.signal === 1 ? '+1' : '−1'}.`
  const lag = params.length - 1
  const gradient = result.gradients[lag] ?? 0
  const reach = reachOf(result.gradients)
  const far = asking
    ? ''
    : reach >= lag
      ? ` At the end ${sized(gradient)} of a change at step 1 is felt: the signal can be learned.`
      : ` At the end only ${sized(gradient)} of a change at step 1 is felt; the gradient is above 0.001 for lags up to ${reach}.`
  const last = states.at(-1)?.kept ?? 0
  const sign = asking ? '' : leftOf(last, result.signal, reach >= lag)
  const why =
    params.kind === 'lstm'
      ? ' The cell is a sum: each step multiplies it by the forget gate alone.'
      : ' Each step multiplies by the weight and the slope of tanh.'
  return here + far + sign + why
}

/** What the end still has of the signal: a value without a gradient comes from the noise. */
function leftOf(last: number, signal: number, felt: boolean): string {
  if (Math.abs(last) <= 0.2) return ' The signal is gone.'
  if (!felt) return ' What stands there at the end comes from the noise.'
  return Math.sign(last) === signal
    ? ' The sign of the signal is still there.'
    : ' The noise has turned the sign of the signal.'
}
