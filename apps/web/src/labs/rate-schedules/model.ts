import { defineModel, type View } from '../frame/lab.ts'
import { sized } from '../frame/sized.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params, type RateParams } from './params.ts'
import { floorOf, type RateResult, type RateState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type RateView = View<RateParams, RateState, RateResult>

/** One state before each step. */
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
function describe({ state, result, params, asking }: RateView): string {
  const here = `Step ${state.t} of ${params.steps}: rate ${sized(state.rate)}, loss ${sized(state.loss)}; ${sized(state.expected)} is expected.`
  const floor = floorOf(state.rate, params.noise)
  const settle =
    floor === null
      ? ' At this rate the steep direction diverges.'
      : params.noise === 0
        ? ' Without noise there is no floor: any rate that does not diverge gets to 0.'
        : ` If the rate stayed, the loss would settle at ${sized(floor)}: about in proportion to the rate.`
  const best = [...result.ways].sort((a, b) => a.end - b.end)[0]
  const own = result.ways.find(({ kind }) => kind === params.schedule)
  const end =
    asking || !best || !own
      ? ''
      : ` At the end ${sized(own.end)} is expected; ${own === best ? 'no schedule here does better' : `with “${best.kind}” ${sized(best.end)}`}.`
  return here + settle + end
}
