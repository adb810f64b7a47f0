import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params, type StopParams } from './params.ts'
import { run, type StopResult, type StopState } from './run.ts'
import { stepTask } from './step-task.ts'

export type StopView = View<StopParams, StopState, StopResult>

/** One state for each epoch. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [5, 600], target: 'none' },
    ranges: [
      [0, Number.POSITIVE_INFINITY],
      [0, Number.POSITIVE_INFINITY],
    ],
    example: 'training,validation\n1.92,1.98\n1.40,1.61\n1.12,1.66',
  },
  stepWord: 'epoch',
  openAt: 'middle',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, states, result, params, table, asking }: StopView): string {
  const { epoch, train, validation, best, bestEpoch, waited, phase } = state
  const losses = `Epoch ${epoch}: training loss ${train.toFixed(2)}, validation loss ${validation.toFixed(2)}.`
  const stand =
    phase === 'improved'
      ? ' It is the best so far, and the waiting begins anew.'
      : phase === 'waiting'
        ? ` The best is ${best.toFixed(2)} of epoch ${bestEpoch}; ${waited} of ${params.patience} epochs have passed without progress.`
        : phase === 'stopped'
          ? ` ${params.patience} epochs have passed without progress: training stops, and the weights of epoch ${bestEpoch} come back.`
          : ` It stopped at epoch ${result.stopEpoch}; this is what would have followed.`
  const last = states.at(-1)
  const kept = states[result.restoredEpoch - 1]
  const end =
    asking || !last || !kept
      ? ''
      : table !== null
        ? ` Kept is epoch ${result.restoredEpoch} with a validation loss of ${kept.validation.toFixed(2)}, chosen for being low; the last epoch has ${last.validation.toFixed(2)}.`
        : ` Kept is epoch ${result.restoredEpoch}, with an expected loss of ${kept.expected.toFixed(2)} on new rows; training to the end would have given ${last.expected.toFixed(2)} at a training loss of ${last.train.toFixed(2)}.`
  return losses + stand + end
}
