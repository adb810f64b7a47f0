import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type DiffusionParams, params } from './params.ts'
import { type DiffusionResult, type NoiseState, qualityOf, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type DiffusionView = View<DiffusionParams, NoiseState, DiffusionResult>

/** Sampling by denoising, with the best denoiser that there is. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [6, 200], target: 'class', classes: 2 },
    example: 'height,weight,kind\n1.62,58,a\n1.81,77,b',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'step',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** What the picture shows now. */
function describe({ state, result, params, step, total }: DiffusionView): string {
  const { far, copied, own } = qualityOf(state.places, result.training)
  const noise = `Noise σ = ${state.sigma.toFixed(2)}: the samples are on average ${far.toFixed(2)} from the nearest training point`
  if (step < total - 1) {
    const early =
      state.sigma > 1.5
        ? 'Every guess is near the middle of all data: so much noise hides which point it was'
        : 'The guesses part: each sample is drawn to what lies near it'
    return `${noise}. ${early}.`
  }
  const end =
    copied > 0.5
      ? `${percent(copied)} of them are training points to the digit: a denoiser that is perfect on its training set gives it back`
      : `${percent(copied)} are copies: blurred training points leave room between them`
  const pushed =
    params.guidance === 0
      ? ''
      : ` With w = ${params.guidance} ${percent(own)} are nearest to class ●.`
  return `${noise}. ${end}.${pushed}`
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`
