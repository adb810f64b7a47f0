import { bayesianRidgeFit, bayesianRidgeSteps } from '../../linear/bayesian-ridge.ts'
import { elasticNetFit, elasticNetSteps, lassoFit, lassoSteps } from '../../linear/elastic-net.ts'
import { elasticNetPath, elasticNetPathSteps } from '../../linear/elastic-net-path.ts'
import { linearPredict } from '../../linear/linear-model.ts'
import { linearRegressionFit } from '../../linear/linear-regression.ts'
import {
  logisticDecision,
  logisticPredict,
  logisticPredictProba,
  logisticRegressionFit,
  logisticRegressionSteps,
} from '../../linear/logistic-regression.ts'
import { ridgeFit, ridgePath, ridgePathSteps } from '../../linear/ridge.ts'
import type { Matrix, MatrixLike, VectorLike } from '../../matrix/matrix.ts'
import { type AnySample, type FaultRow, sample } from '../sample.ts'
import { cloud, cloudLabels, linearTarget, spoiled } from './clouds.ts'

interface Regression {
  readonly x: Matrix
  readonly y: number[]
}
type OfData = (x: MatrixLike, y: VectorLike) => unknown

const regression = (): Regression => {
  const x = cloud(25, 4, 1)
  return { x, y: linearTarget(x) }
}

const classification = () => ({ x: cloud(24, 2, 3, 8), y: cloudLabels(24, 3) })

const dataFaults = (of: OfData): FaultRow<Regression>[] => [
  ['nan', 'x', 'a gap', ({ x, y }) => of(spoiled(x), y)],
  ['nan', 'y', 'a gap in the target', ({ x, y }) => of(x, [Number.NaN, ...y.slice(1)])],
  ['shape', 'y', 'a target too few', ({ x, y }) => of(x, y.slice(1))],
  ['empty', 'x', 'no points', () => of([], [])],
]

const regressionSamples = [
  sample({
    name: 'linearRegressionFit',
    input: regression,
    run: ({ x, y }) => linearRegressionFit(x, y),
    faults: dataFaults(linearRegressionFit),
    cannot: { range: 'takes no number' },
  }),
  sample({
    name: 'ridgeFit',
    input: regression,
    run: ({ x, y }) => ridgeFit(x, y),
    faults: [
      ...dataFaults(ridgeFit),
      ['range', 'options.alpha', 'a negative α', ({ x, y }) => ridgeFit(x, y, { alpha: -1 })],
      [
        'range',
        'options.alpha',
        'α = 0 for dependent columns',
        ({ y }) =>
          ridgeFit(
            y.map((_, i) => [i, 2 * i]),
            y,
            { alpha: 0 },
          ),
      ],
    ],
  }),
  sample({
    name: 'bayesianRidgeFit',
    input: regression,
    run: ({ x, y }) => bayesianRidgeFit(x, y),
    steps: { name: 'bayesianRidgeSteps', run: ({ x, y }) => bayesianRidgeSteps(x, y) },
    faults: [
      ...dataFaults(bayesianRidgeSteps),
      [
        'range',
        'options.tol',
        'a negative tol',
        ({ x, y }) => bayesianRidgeSteps(x, y, { tol: -1 }),
      ],
    ],
  }),
  sample({
    name: 'ridgePath',
    input: regression,
    run: ({ x, y }) => ridgePath(x, y, [1, 10]),
    steps: { name: 'ridgePathSteps', run: ({ x, y }) => ridgePathSteps(x, y, [1, 10]) },
    faults: [
      ...dataFaults((x, y) => ridgePathSteps(x, y, [1])),
      ['range', 'alphas', 'a negative α', ({ x, y }) => ridgePathSteps(x, y, [1, -1])],
    ],
  }),
  ...(
    [
      ['elasticNet', elasticNetFit, elasticNetSteps],
      ['lasso', lassoFit, lassoSteps],
    ] as const
  ).map(([name, fit, steps]) =>
    sample({
      name: `${name}Fit`,
      input: regression,
      run: ({ x, y }) => fit(x, y, { alpha: 0.3 }),
      steps: { name: `${name}Steps`, run: ({ x, y }) => steps(x, y, { alpha: 0.3 }) },
      faults: [
        ...dataFaults(steps),
        ['range', 'options.alpha', 'a negative α', ({ x, y }) => steps(x, y, { alpha: -1 })],
        ['range', 'options.maxIter', 'no sweep', ({ x, y }) => steps(x, y, { maxIter: 0 })],
      ],
    }),
  ),
  sample({
    name: 'elasticNetPath',
    input: regression,
    run: ({ x, y }) => elasticNetPath(x, y, { nAlphas: 6 }),
    steps: {
      name: 'elasticNetPathSteps',
      run: ({ x, y }) => elasticNetPathSteps(x, y, { nAlphas: 6 }),
    },
    faults: [
      ...dataFaults(elasticNetPathSteps),
      [
        'range',
        'options.l1Ratio',
        'a grid without an L1 part',
        ({ x, y }) => elasticNetPathSteps(x, y, { l1Ratio: 0 }),
      ],
      [
        'range',
        'options.eps',
        'a grid of no width',
        ({ x, y }) => elasticNetPath(x, y, { eps: 1 }),
      ],
    ],
  }),
  sample({
    name: 'linearPredict',
    input: () => ({
      model: linearRegressionFit(regression().x, regression().y),
      x: cloud(5, 4, 1),
    }),
    run: ({ model, x }) => linearPredict(model, x),
    faults: [
      ['nan', 'x', 'a gap', ({ model, x }) => linearPredict(model, spoiled(x))],
      ['shape', 'x', 'another width', ({ model }) => linearPredict(model, [[1]])],
      ['empty', 'x', 'no points', ({ model }) => linearPredict(model, []), 'shape'],
    ],
    cannot: { range: 'takes no number' },
  }),
]

const model = () => logisticRegressionFit(classification().x, classification().y)

const logisticSamples = [
  sample({
    name: 'logisticRegressionFit',
    input: classification,
    run: ({ x, y }) => logisticRegressionFit(x, y),
    steps: {
      name: 'logisticRegressionSteps',
      run: ({ x, y }) => logisticRegressionSteps(x, y),
    },
    faults: [
      ...dataFaults(logisticRegressionSteps),
      [
        'range',
        'y',
        'one class',
        ({ x, y }) =>
          logisticRegressionSteps(
            x,
            y.map(() => 4),
          ),
      ],
      ['range', 'options.C', 'C = 0', ({ x, y }) => logisticRegressionSteps(x, y, { C: 0 })],
      [
        'range',
        'options.solver',
        'an unknown solver',
        ({ x, y }) => logisticRegressionSteps(x, y, { solver: 'saga' as never }),
      ],
    ],
  }),
  ...Object.entries({ logisticDecision, logisticPredictProba, logisticPredict }).map(([name, of]) =>
    sample({
      name,
      input: () => ({ model: model(), x: cloud(5, 2, 1) }),
      run: ({ model, x }): unknown => of(model, x),
      faults: [
        ['nan', 'x', 'a gap', ({ model, x }) => of(model, spoiled(x))],
        ['shape', 'x', 'another width', ({ model }) => of(model, [[1]])],
        ['empty', 'x', 'no points', ({ model }) => of(model, [])],
      ],
      cannot: { range: 'takes no number' },
    }),
  ),
]

/** Linear models. */
export const linearSamples: readonly AnySample[] = [
  ...regressionSamples,
  ...logisticSamples,
  ...[2, 3].map(newtonSample),
]

/** Newton's method, which has another Hessian for more than two classes. */
function newtonSample(classes: number): AnySample {
  return sample({
    name: 'logisticRegressionFit',
    input: () => ({ x: cloud(20, 3, 2), y: cloudLabels(20, classes) }),
    run: ({ x, y }) => logisticRegressionFit(x, y, { solver: 'newton' }),
    steps: {
      name: 'logisticRegressionSteps',
      run: ({ x, y }) => logisticRegressionSteps(x, y, { solver: 'newton' }),
    },
    faults: [],
    cannot: {
      nan: 'see the sample before',
      shape: 'see the sample before',
      empty: 'see the sample before',
      range: 'see the sample before',
    },
  })
}
