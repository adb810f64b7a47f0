import {
  type KNearestClassifier,
  type KNearestState,
  kNearestClassifierFit,
  kNearestVoteSteps,
} from '@warmstart/algorithms'
import { defineModel, type Given, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { extras, type NearExtras } from './extras.ts'
import { metrics } from './metrics.ts'
import { type NearParams, params } from './params.ts'
import { compared, type Points, pointsOf } from './points.ts'
import { stepTask } from './step-task.ts'

export type NearView = View<NearParams, KNearestState, number, NearExtras>

/** The neighbours of one query, nearest first. */
export const model = defineModel({
  params,
  datasets: ['breast-cancer'],
  table: {
    ...{ columns: [2, 2], rows: [10, 800], target: 'class', classes: 4 },
    example: 'income,age,class\n52000,31,kept\n18000,54,left',
  },
  openAt: 'middle',
  holdStep: true,
  stepWord: 'neighbour',
  run: (given: Given<NearParams>) => {
    const points = pointsOf(given)
    return kNearestVoteSteps(fitted(points, given.params), compared(points.query, points))
  },
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** The stored points as they are compared; k is at most their number. */
export function fitted(points: Points, { k, metric, weights }: NearParams): KNearestClassifier {
  const { x, y } = points.train
  return kNearestClassifierFit(
    x.map((row) => compared(row, points)),
    y,
    { nNeighbors: Math.min(k, x.length), metric, weights },
  )
}
