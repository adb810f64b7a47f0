import { defineModel, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type EncodingParams, params } from './params.ts'
import { type EncodingResult, type EncodingState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type EncodingView = View<EncodingParams, EncodingState, EncodingResult>

/** Ids turned into numbers, and columns into one scale. */
export const model = defineModel({
  params,
  datasets: ['breast-cancer'],
  stepWord: 'step',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})
