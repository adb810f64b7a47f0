import {
  accuracyScore,
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
  gradientBoostingClassifierPredict,
  gradientBoostingClassifierSteps,
  randomForestClassifierPredict,
  randomForestClassifierSteps,
  stratifiedKFold,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { ForestParams } from './params.ts'

/** Mean accuracy in five folds of one tree and of both models, with all features of a data set. */
export interface FoldScores {
  readonly tree: number
  readonly forest: number
  readonly boosting: number
}

/** Trees of both, as scikit-learn has it by default. */
const TREES = 100

/** Scores all features of breast-cancer; null for other data. */
export function* extras({
  params,
  table,
}: Given<ForestParams>): Generator<void, FoldScores | null> {
  if (params.data !== 'breast-cancer' || table?.target == null) return null
  const { rows, target } = table
  const sums = { tree: 0, forest: 0, boosting: 0 }
  const splits = stratifiedKFold(target, { nSplits: 5 })
  const seed = { randomState: params.seed }
  for (const split of splits) {
    const take = (which: ArrayLike<number>) => ({
      x: Array.from(which, (i) => rows[i] as readonly number[]),
      y: Array.from(which, (i) => target[i] as number),
    })
    const [train, test] = [take(split.train), take(split.test)]
    const right = (predicted: Float64Array) => accuracyScore(test.y, predicted) / splits.length
    const tree = decisionTreeClassifierFit(train.x, train.y, seed)
    sums.tree += right(decisionTreeClassifierPredict(tree, test.x))
    const options = { ...seed, nEstimators: TREES }
    const forest = yield* slowly(randomForestClassifierSteps(train.x, train.y, options))
    sums.forest += right(randomForestClassifierPredict(forest, test.x))
    const boosting = yield* slowly(gradientBoostingClassifierSteps(train.x, train.y, options))
    sums.boosting += right(gradientBoostingClassifierPredict(boosting, test.x))
  }
  return sums
}

/** Drains a run and gives way after each step. */
function* slowly<M>(steps: Generator<unknown, M, void>): Generator<void, M, void> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield
  }
}
