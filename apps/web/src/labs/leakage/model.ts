import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type LeakParams, params } from './params.ts'
import { average, type LeakResult, type LeakState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type LeakView = View<LeakParams, LeakState, LeakResult>

/** One state for each fold. */
export const model = defineModel({
  params,
  openAt: 'middle',
  stepWord: 'fold',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, result, params, total }: LeakView): string {
  const { before, within, fold, test } = state
  const data =
    params.real === 0
      ? `Nothing in the ${params.d} features has to do with the class`
      : `${params.real} of the ${params.d} features have to do with the class`
  return `${data}. Fold ${fold + 1} of ${total}: of its ${test.length} held-out rows ${before.right} are called rightly with features chosen on all rows, ${within.right} with features chosen on the training rows. The features chosen on all rows go with the class in the held-out rows too (mean correlation ${average(before.held).toFixed(2)}), because those rows helped to choose them; the others: ${average(within.held).toFixed(2)}. All folds: ${percent(result.before)} against ${percent(result.within)}; on rows that come later it is ${percent(result.later)}.`
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
