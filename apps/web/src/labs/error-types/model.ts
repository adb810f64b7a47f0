import { defineModel, type View } from '../frame/lab.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type ErrorParams, params } from './params.ts'
import { type CutState, costOf, type ErrorResult, run } from './run.ts'
import { SCENARIOS } from './scenarios.ts'
import { stepTask } from './step-task.ts'

export type ErrorView = View<ErrorParams, CutState, ErrorResult>

/** Both mistakes of a machine that says yes or no, in three situations. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [1, 1], rows: [4, 120], target: 'class', classes: 2, ranges: [[0, 1]] },
    example: 'score,truth\n0.91,yes\n0.34,no',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'case',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** How many cases to call positive so that the mistakes cost least. */
export function cheapest({ states, params }: Pick<ErrorView, 'states' | 'params'>): number {
  const costs = states.map((state) => costOf(state, params))
  return costs.indexOf(Math.min(...costs))
}

/** What the picture shows now. */
function describe(view: ErrorView): string {
  const { state, params } = view
  const { called, tp, fp, fn, tn } = state
  const words = SCENARIOS[params.scenario]
  const cells = `Of ${tp + fp + fn + tn} cases ${called} are called “${words.positive}”: ${count(fp, 'false alarm')} (${words.falseAlarm}) and ${fn} missed (${words.miss}).`
  const best = cheapest(view)
  const now = costOf(state, params)
  if (best === called) return `${cells} The mistakes cost ${short(now)}: no threshold is cheaper.`
  const least = costOf(view.states[best] ?? state, params)
  return `${cells} The mistakes cost ${short(now)}; at ${best} cases they would cost ${short(least)}, so the threshold is too ${best > called ? 'high' : 'low'}.`
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`

/** A cost without digits that do not count. */
export const short = (value: number) => String(Number(value.toFixed(1)))
