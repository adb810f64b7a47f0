import { type Matrix, takeRows } from '../../matrix/matrix.ts'
import { stratifiedKFold } from '../../split/k-fold.ts'
import {
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
} from '../../trees/decision-tree-classifier.ts'
import {
  gradientBoostingClassifierFit,
  gradientBoostingClassifierPredict,
} from '../../trees/gradient-boosting-classifier.ts'
import {
  histGradientBoostingClassifierFit,
  histGradientBoostingClassifierPredict,
} from '../../trees/hist/hist-gradient-boosting-classifier.ts'
import {
  randomForestClassifierFit,
  randomForestClassifierPredict,
} from '../../trees/random-forest-classifier.ts'
import { dataset, fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

const { accuracy } = fixture<{ accuracy: Readonly<Record<string, readonly number[]>> }>(
  'tree-scores',
)

type Classifier = (x: Matrix, y: Float64Array) => (points: Matrix) => Float64Array

const CLASSIFIERS: Readonly<Record<string, Classifier>> = {
  'decision tree': (x, y) => {
    const model = decisionTreeClassifierFit(x, y)
    return (points) => decisionTreeClassifierPredict(model, points)
  },
  'random forest': (x, y) => {
    const model = randomForestClassifierFit(x, y)
    return (points) => randomForestClassifierPredict(model, points)
  },
  'gradient boosting': (x, y) => {
    const model = gradientBoostingClassifierFit(x, y)
    return (points) => gradientBoostingClassifierPredict(model, points)
  },
  'histogram boosting': (x, y) => {
    const model = histGradientBoostingClassifierFit(x, y)
    return (points) => histGradientBoostingClassifierPredict(model, points)
  },
}

/** Accuracy in each of five stratified folds: splits, fits and predictions together. */
export const treeScoresParity: readonly ParityCase[] = Object.entries(CLASSIFIERS).map(
  ([algorithm, classifier]) => ({
    algorithm,
    data: 'breast-cancer, defaults, seed 0',
    quantity: 'accuracy in 5 folds',
    tier: 'exact',
    ours: () => {
      const { x, y } = dataset('breast-cancer')
      return stratifiedKFold(y).map(({ train, test }) => {
        const predict = classifier(
          takeRows(x, train),
          Float64Array.from(train, (i) => y[i] as number),
        )
        const labels = predict(takeRows(x, test))
        const right = Array.from(test).filter((i, k) => labels[k] === y[i])
        return right.length / test.length
      })
    },
    reference: () => accuracy[algorithm] as readonly number[],
  }),
)
