import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type BoardParams, params } from './params.ts'
import { type BoardResult, run, type ThrowState } from './run.ts'
import { stepTask } from './step-task.ts'

export type BoardView = View<BoardParams, ThrowState, BoardResult>

/** Five dartboards: bias and variance without a model. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  stepWord: 'dart',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, params, asking }: BoardView): string {
  const own = state.splits[0]
  if (own === undefined || asking) return `${state.count} darts are on each board.`
  const { bias2, variance, error } = own
  const head = `After ${state.count} darts on your board bias² is ${bias2.toFixed(2)}, variance ${variance.toFixed(2)}: together the mean squared distance ${error.toFixed(2)}.`
  const truth = `In the long run they are ${(params.bias ** 2).toFixed(2)} and ${(2 * params.spread ** 2).toFixed(2)}.`
  if (bias2 > 2 * variance)
    return `${head} ${truth} The aim is off: more darts do not help, another aim does. A model like this underfits.`
  if (variance > 2 * bias2)
    return `${head} ${truth} The aim is right and the hand shakes: averaging many throws helps. A model like this overfits.`
  return `${head} ${truth} Neither part rules.`
}
