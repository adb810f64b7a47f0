import { collect, type OptimiseState, optimiseSteps } from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params } from './params.ts'
import { stepTask } from './step-task.ts'
import { type DescentParams, optimiserOf, type Rule, startOf, surfaceOf } from './surface.ts'

/** The way of every rule at the same learning rate. */
export type Ways = Readonly<Record<Rule, readonly OptimiseState[]>>

export type DescentView = View<DescentParams, OptimiseState, OptimiseState, Ways>
type DescentGiven = Given<DescentParams>

const RULES = params.rule.options.map(({ value }) => value)

/** One rule going down a loss of two parameters. */
export const model = defineModel({
  params,
  run: ({ params: settings }: DescentGiven) => way(settings, settings.rule),
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** The way that a rule takes. */
export function way(settings: DescentParams, rule: Rule) {
  return optimiseSteps(surfaceOf(settings), [...startOf(settings)], {
    optimiser: optimiserOf(rule, settings.beta),
    learningRate: settings.rate,
    maxSteps: settings.steps,
    noise: settings.noise,
    randomState: settings.seed,
  })
}

function* extras({ params: settings }: DescentGiven): Generator<void, Ways, void> {
  const ways: Partial<Record<Rule, readonly OptimiseState[]>> = {}
  for (const rule of RULES) {
    ways[rule] = collect(way(settings, rule))
    yield
  }
  return ways as Ways
}
