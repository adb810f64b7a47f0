import { defineModel, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type DriftParams, params } from './params.ts'
import { type DriftResult, run, type WeekState, weeksFault } from './run.ts'
import { stepTask } from './step-task.ts'

export type DriftView = View<DriftParams, WeekState, DriftResult>

/** A model in use, week by week: what monitoring sees, and what is so. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [3, 3], rows: [60, 5000], target: 'class', classes: 2, check: weeksFault },
    ranges: [[0, 52]],
    example: 'week,x1,x2,right\n0,0.31,1.2,yes\n1,0.28,1.1,no',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'week',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** First week up to now in which a feature is above the alarm, or null. */
export function firstAlarm({ states, step, params }: DriftView): number | null {
  const seen = states.slice(0, step + 1)
  const found = seen.find(({ used, unused }) => Math.max(used.value, unused.value) >= params.alarm)
  return found?.week ?? null
}

/** How far the accuracy must fall below the reference to be called a loss. */
export const LOSS = 0.05

/** First week up to now whose accuracy, once known, is a loss; with the week in which it is known. */
export function firstLoss({ states, step, params, result }: DriftView) {
  const known = states.slice(0, Math.max(0, step + 1 - params.delay))
  const found = known.find(({ accuracy }) => accuracy < result.accuracy - LOSS)
  return found ? { week: found.week, known: found.week + params.delay } : null
}
