import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type ActivationParams, params, UNITS } from './params.ts'
import { type ActivationResult, type EpochState, POINTS, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type ActivationView = View<ActivationParams, EpochState, ActivationResult>

/** A small net that learns a wave, and which of its units still can. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  stepWord: 'epoch',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

const OF_NO_END: readonly string[] = ['sigmoid', 'tanh']

/** What the picture shows now. */
function describe({ state, step, total, result, params }: ActivationView): string {
  const dead = state.dead.length
  const when = state.epoch === 0 ? 'Before training' : `After ${state.epoch} epochs`
  const loss = `the loss is ${state.loss.toPrecision(3)}`
  const end =
    result.diverged && step === total - 1
      ? ' In the next epoch the numbers leave all bounds: the rate is too large.'
      : ''
  if (dead === 0) return `${when} every one of ${UNITS} units has slope somewhere; ${loss}.${end}`
  const why = OF_NO_END.includes(params.activation)
    ? 'it is saturated, and what little gradient is left moves it hardly at all'
    : params.activation === 'relu'
      ? 'it gives 0 for every row, gets no gradient, and stays so whatever the rate from now on'
      : 'its slope is next to nothing'
  return `${when} ${dead} of ${UNITS} units (${((100 * dead) / UNITS).toFixed(0)} %) have no slope at any of ${POINTS} inputs: such a unit is dead: ${why}. Meanwhile ${loss}.${end}`
}
