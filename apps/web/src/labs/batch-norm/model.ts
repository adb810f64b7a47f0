import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type NormParams, params } from './params.ts'
import { type BatchState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type NormView = View<NormParams, BatchState, null>

/** Batch normalisation of one unit, batch by batch. */
export const model = defineModel({
  params,
  holdStep: true,
  stepWord: 'batch',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, params, asking }: NormView): string {
  const { batch, mean, variance, runningMean, runningVariance } = state
  const own = `Batch ${batch}: mean ${short(mean)} and deviation ${short(Math.sqrt(variance))} of its ${params.size} ${params.size === 1 ? 'value' : 'values'}`
  if (asking) return `${own}.`
  const running = `the running ones are ${short(runningMean)} and ${short(Math.sqrt(runningVariance))}, the true ones ${params.center} and ${params.spread}`
  const apart = largestGap(state)
  if (params.size === 1) {
    return `${own}; ${running}. A batch of one is its own mean: in training every value becomes β = ${params.beta}, whatever it was, and nothing is left to learn from. PyTorch refuses it.`
  }
  return `${own}; ${running}. The same value comes out by up to ${short(apart)} differently in training and in evaluation${apart > 1 ? ': the running statistics are not there yet, or the batch is too small to stand for all' : ''}. In training it depends on who else is in the batch, in evaluation it does not.`
}

/** Largest difference between the two modes. */
export const largestGap = ({ train, evaluated }: BatchState): number =>
  Math.max(...train.map((one, i) => Math.abs(one - (evaluated[i] ?? 0))))

const short = (value: number) => String(Number(value.toFixed(2)))
