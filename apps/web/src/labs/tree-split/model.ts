import {
  type DecisionTreeClassifier,
  decisionTreeClassifierSteps,
  type TreeState,
} from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params } from './params.ts'
import { pointsOf, type TreeGiven, type TreeParams } from './points.ts'
import { stepTask } from './step-task.ts'

export type TreeView = View<TreeParams, TreeState, DecisionTreeClassifier>

/** A decision tree that grows node by node; every split that a node looked at is kept. */
export const model = defineModel({
  params,
  datasets: ['iris'],
  table: {
    ...{ columns: [2, 2], rows: [6, 1000], target: 'class', classes: 6 },
    example: 'length,width,kind\n1.4,0.2,setosa\n4.7,1.4,versicolor',
  },
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

function run(given: TreeGiven) {
  const { x, y } = pointsOf(given)
  const { criterion, depth, leaf, seed } = given.params
  return decisionTreeClassifierSteps(x, y, {
    ...{ criterion, maxDepth: depth, minSamplesLeaf: leaf, randomState: seed },
  })
}
