import type { VectorLike } from '../../matrix/matrix.ts'
import { type SvcOptions, svcFit, svcSteps } from '../../svm/svc.ts'
import {
  type DecisionTreeClassifierOptions,
  decisionTreeClassifierFit,
  decisionTreeClassifierSteps,
} from '../../trees/decision-tree-classifier.ts'
import {
  type DecisionTreeRegressorOptions,
  decisionTreeRegressorFit,
  decisionTreeRegressorSteps,
} from '../../trees/decision-tree-regressor.ts'
import type { GradientBoostingOptions } from '../../trees/gradient-boosting.ts'
import {
  gradientBoostingClassifierFit,
  gradientBoostingClassifierSteps,
} from '../../trees/gradient-boosting-classifier.ts'
import {
  gradientBoostingRegressorFit,
  gradientBoostingRegressorSteps,
} from '../../trees/gradient-boosting-regressor.ts'
import {
  histGradientBoostingClassifierFit,
  histGradientBoostingClassifierSteps,
} from '../../trees/hist/hist-gradient-boosting-classifier.ts'
import {
  type HistGradientBoostingRegressorOptions,
  histGradientBoostingRegressorFit,
  histGradientBoostingRegressorSteps,
} from '../../trees/hist/hist-gradient-boosting-regressor.ts'
import type { HistBoostingOptions } from '../../trees/hist/options.ts'
import {
  type RandomForestClassifierOptions,
  randomForestClassifierFit,
  randomForestClassifierSteps,
} from '../../trees/random-forest-classifier.ts'
import {
  type RandomForestRegressorOptions,
  randomForestRegressorFit,
  randomForestRegressorSteps,
} from '../../trees/random-forest-regressor.ts'
import { type AnySample, type Fault, sample } from '../sample.ts'

const stages = { nEstimators: 3, subsample: 0.8 } as const
const boosting = { maxIter: 3, minSamplesLeaf: 3, earlyStopping: true } as const

/** A problem with ties and a constant feature. */
interface Problem {
  x: number[][]
  y: number[]
}

const problem = (): Problem => ({
  x: Array.from({ length: 24 }, (_, i) => [(i * 7) % 5, (i * i) % 11, 3, i % 3]),
  y: Array.from({ length: 24 }, (_, i) => (i * 5 + ((i * i) % 3)) % 3),
})

/** Bad inputs that every supervised `fit(x, y, options)` must refuse alike. */
export function supervisedFaults<O>(
  fit: (x: number[][], y: VectorLike, options?: O) => unknown,
  range: { readonly title: string; readonly options: O; readonly argument: string },
): Fault<Problem>[] {
  const bad = [[Number.NaN, 1]]
  return [
    {
      kind: 'nan',
      title: 'NaN among the points',
      call: ({ x, y }) => fit([...x.slice(1), [...(bad[0] as number[]), 1, 1]], y),
      argument: 'x',
      code: 'not-finite',
    },
    {
      kind: 'shape',
      title: 'labels of another number',
      call: ({ x, y }) => fit(x, y.slice(1)),
      argument: 'y',
      code: 'shape',
    },
    { kind: 'empty', title: 'no points', call: () => fit([], []), argument: 'x', code: 'shape' },
    {
      kind: 'range',
      title: range.title,
      call: ({ x, y }) => fit(x, y, range.options),
      argument: range.argument,
      code: 'range',
    },
  ]
}

/** Samples of what `trees.ts` exports. */
export const treesSamples: readonly AnySample[] = [
  sample({
    name: 'decisionTreeClassifierFit',
    input: problem,
    run: ({ x, y }) => decisionTreeClassifierFit(x, y, { randomState: 3 }),
    steps: {
      name: 'decisionTreeClassifierSteps',
      run: ({ x, y }) => decisionTreeClassifierSteps(x, y, { randomState: 3 }),
    },
    faults: supervisedFaults<DecisionTreeClassifierOptions>(decisionTreeClassifierFit, {
      title: 'more features than there are',
      options: { maxFeatures: 9 },
      argument: 'options.maxFeatures',
    }),
  }),
  sample({
    name: 'decisionTreeRegressorFit',
    input: problem,
    run: ({ x, y }) => decisionTreeRegressorFit(x, y, { minSamplesLeaf: 2 }),
    steps: {
      name: 'decisionTreeRegressorSteps',
      run: ({ x, y }) => decisionTreeRegressorSteps(x, y, { minSamplesLeaf: 2 }),
    },
    faults: supervisedFaults<DecisionTreeRegressorOptions>(decisionTreeRegressorFit, {
      title: 'a tree without depth',
      options: { maxDepth: 0 },
      argument: 'options.maxDepth',
    }),
  }),
  sample({
    name: 'randomForestClassifierFit',
    input: problem,
    run: ({ x, y }) => randomForestClassifierFit(x, y, { nEstimators: 4, oobScore: true }),
    steps: {
      name: 'randomForestClassifierSteps',
      run: ({ x, y }) => randomForestClassifierSteps(x, y, { nEstimators: 4, oobScore: true }),
    },
    faults: supervisedFaults<RandomForestClassifierOptions>(randomForestClassifierFit, {
      title: 'a forest without trees',
      options: { nEstimators: 0 },
      argument: 'options.nEstimators',
    }),
  }),
  sample({
    name: 'randomForestRegressorFit',
    input: problem,
    run: ({ x, y }) => randomForestRegressorFit(x, y, { nEstimators: 4 }),
    steps: {
      name: 'randomForestRegressorSteps',
      run: ({ x, y }) => randomForestRegressorSteps(x, y, { nEstimators: 4 }),
    },
    faults: supervisedFaults<RandomForestRegressorOptions>(randomForestRegressorFit, {
      title: 'more draws than samples',
      options: { maxSamples: 25 },
      argument: 'options.maxSamples',
    }),
  }),
  sample({
    name: 'histGradientBoostingClassifierFit',
    input: problem,
    run: ({ x, y }) => histGradientBoostingClassifierFit(x, y, boosting),
    steps: {
      name: 'histGradientBoostingClassifierSteps',
      run: ({ x, y }) => histGradientBoostingClassifierSteps(x, y, boosting),
    },
    faults: supervisedFaults<HistBoostingOptions>(histGradientBoostingClassifierFit, {
      title: 'a single bin',
      options: { maxBins: 1 },
      argument: 'options.maxBins',
    }).filter(({ kind }) => kind !== 'nan'),
    cannot: { nan: 'NaN stands for a missing value' },
  }),
  sample({
    name: 'histGradientBoostingRegressorFit',
    input: problem,
    run: ({ x, y }) => histGradientBoostingRegressorFit(x, y, boosting),
    steps: {
      name: 'histGradientBoostingRegressorSteps',
      run: ({ x, y }) => histGradientBoostingRegressorSteps(x, y, boosting),
    },
    faults: supervisedFaults<HistGradientBoostingRegressorOptions>(
      histGradientBoostingRegressorFit,
      {
        title: 'a quantile of 1',
        options: { loss: 'quantile', quantile: 1 },
        argument: 'options.quantile',
      },
    ).filter(({ kind }) => kind !== 'nan'),
    cannot: { nan: 'NaN stands for a missing value' },
  }),
  sample({
    name: 'gradientBoostingClassifierFit',
    input: problem,
    run: ({ x, y }) => gradientBoostingClassifierFit(x, y, stages),
    steps: {
      name: 'gradientBoostingClassifierSteps',
      run: ({ x, y }) => gradientBoostingClassifierSteps(x, y, stages),
    },
    faults: supervisedFaults<GradientBoostingOptions>(gradientBoostingClassifierFit, {
      title: 'more than all samples',
      options: { subsample: 1.5 },
      argument: 'options.subsample',
    }),
  }),
  sample({
    name: 'gradientBoostingRegressorFit',
    input: problem,
    run: ({ x, y }) => gradientBoostingRegressorFit(x, y, stages),
    steps: {
      name: 'gradientBoostingRegressorSteps',
      run: ({ x, y }) => gradientBoostingRegressorSteps(x, y, stages),
    },
    faults: supervisedFaults<GradientBoostingOptions>(gradientBoostingRegressorFit, {
      title: 'a learning rate of 0',
      options: { learningRate: 0 },
      argument: 'options.learningRate',
    }),
  }),
  sample({
    name: 'svcFit',
    input: problem,
    run: ({ x, y }) => svcFit(x, y, { maxIter: 20 }),
    steps: { name: 'svcSteps', run: ({ x, y }) => svcSteps(x, y, { maxIter: 20 }) },
    faults: supervisedFaults<SvcOptions>(svcFit, {
      title: 'a price of 0',
      options: { c: 0 },
      argument: 'options.c',
    }),
  }),
]
