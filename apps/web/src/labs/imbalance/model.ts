import { defineModel, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type ImbalanceParams, params } from './params.ts'
import { extras, type Folds, type GrowthResult, type GrowthState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type ImbalanceView = View<ImbalanceParams, GrowthState, GrowthResult, Folds>

/** A rare class, and what is done about it. */
export const model = defineModel({
  params,
  openAt: 'middle',
  stepWord: 'batch',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})
