import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { extras, type FoldScores } from './folds.ts'
import { metrics } from './metrics.ts'
import { type ForestParams, params } from './params.ts'
import { bestRound, type ForestResult, type ForestState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type ForestView = View<ForestParams, ForestState, ForestResult, FoldScores | null>

/** One state for each tree that both models get. */
export const model = defineModel({
  params,
  datasets: ['breast-cancer'],
  table: {
    ...{ columns: [2, 2], rows: [20, 1000], target: 'class', classes: 2 },
    example: 'amount,age,class\n12.5,31,kept\n80,54,left',
  },
  openAt: 'middle',
  stepWord: 'tree',
  run,
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

const NAMES = {
  brier: 'squared error',
  logLoss: 'log loss',
  error: 'share of wrong calls',
} as const

/** What the picture shows now. */
function describe({ state, states, params, asking }: ForestView): string {
  const { forest, boosting, trees } = state
  const measure = params.measure
  const name = NAMES[measure]
  const [best, last] = [bestRound(states, measure), states.length - 1]
  const at = (i: number) => states[i]?.boosting.test[measure] ?? 0
  const turn =
    best < last && at(last) > at(best) * 1.02
      ? `Boosting was best after ${best + 1} ${best === 0 ? 'tree' : 'trees'} (${short(at(best))}) and is ${percent(at(last) / at(best) - 1)} worse after ${last + 1}: it overfits`
      : `Boosting has not turned up within ${last + 1} trees`
  const half = Math.floor(last / 2)
  const forestAt = (i: number) => states[i]?.forest.test[measure] ?? 0
  const moved = Math.abs(forestAt(last) - forestAt(half))
  const flat = `From ${half + 1} to ${last + 1} trees the forest moves by ${short(moved)} only: more trees do not overfit it`
  return `After ${trees} ${trees === 1 ? 'tree' : 'trees'} each, the ${name} on new points is ${short(forest.test[measure])} for the forest and ${short(boosting.test[measure])} for boosting (on the training points ${short(forest.train[measure])} and ${short(boosting.train[measure])}).${asking ? '' : ` ${turn}. ${flat}.`}`
}

const short = (value: number) => (value < 1e-4 ? 'almost 0' : String(Number(value.toPrecision(3))))
const percent = (share: number) => `${Math.round(100 * share)} %`
