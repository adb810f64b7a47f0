import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { type Fit, fitLine, type Line, lineOf } from './fit.ts'
import { metrics } from './metrics.ts'
import { params, type ResidualParams } from './params.ts'
import { type Points, pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

/** The line without one of the points. */
export interface WithoutState {
  readonly phase: 'all' | 'without'
  /** The point that is left out; null at first. */
  readonly left: number | null
  readonly line: Line
}

/** The line through all points. */
export interface ResidualResult {
  readonly points: Points
  readonly fit: Fit
}

export type ResidualView = View<ResidualParams, WithoutState, ResidualResult>

/** Linear regression with one feature; each state leaves out one point, the weightiest first. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [6, 500], target: 'none' },
    example: 'area,rent\n42,610\n55,720\n61,790',
  },
  holdStep: true,
  stepWord: 'point',
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function* run(given: Given<ResidualParams>): Generator<WithoutState, ResidualResult, void> {
  const points = pointsOf(given)
  const fit = fitLine(points.x, points.y)
  yield { phase: 'all', left: null, line: { slope: fit.slope, intercept: fit.intercept } }
  const order = fit.cook.map((_, i) => i).sort((a, b) => (fit.cook[b] ?? 0) - (fit.cook[a] ?? 0))
  for (const left of order) {
    const without = (values: readonly number[]) => values.filter((_, i) => i !== left)
    yield { phase: 'without', left, line: lineOf(without(points.x), without(points.y)) }
  }
  return { points, fit }
}
