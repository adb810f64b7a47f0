import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type DropoutParams, params } from './params.ts'
import { type DropoutResult, type PassState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type DropoutView = View<DropoutParams, PassState, DropoutResult>

/** One input, many thinned nets. */
export const model = defineModel({
  params,
  openAt: 'middle',
  holdStep: true,
  stepWord: 'pass',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, result, params, asking }: DropoutView): string {
  const stays = state.mask.reduce((sum, one) => sum + one, 0)
  const net = `Pass ${state.pass}: ${stays} of ${params.units} units stay`
  if (asking) return `${net}.`
  const says = `${net}, and the output is ${state.output.toFixed(3)}. Over ${state.pass} passes the mean is ${state.mean.toFixed(3)}; with nothing left out, as in evaluation, it is ${result.evaluated.toFixed(3)}.`
  if (params.rate === 0) return `${says} Nothing is ever left out: training and evaluation agree.`
  return params.rescale
    ? `${says} What stays is divided by 1 − p = ${short(1 - params.rate)}, so the means agree, and the next layer sees in evaluation what it was trained on.`
    : `${says} Without dividing by 1 − p the mean in training is only ${short(1 - params.rate)} of that: the next layer would see ${short(1 / (1 - params.rate))} times as much in evaluation.`
}

const short = (value: number) => String(Number(value.toFixed(2)))
