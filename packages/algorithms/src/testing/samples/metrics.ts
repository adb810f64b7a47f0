import type { VectorLike } from '../../matrix/matrix.ts'
import {
  accuracyScore,
  balancedAccuracyScore,
  confusionMatrix,
  fScore,
  matthewsCorrcoef,
  precisionRecallFScore,
  precisionScore,
  recallScore,
} from '../../metrics/confusion.ts'
import {
  areaUnderCurve,
  averagePrecisionScore,
  precisionRecallCurve,
  rocAucOneVsRest,
  rocAucScore,
  rocCurve,
} from '../../metrics/curves.ts'
import {
  brierScoreLoss,
  calibrationCurve,
  expectedCalibrationError,
  logLoss,
} from '../../metrics/probability.ts'
import {
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredError,
  medianAbsoluteError,
  r2Score,
  rootMeanSquaredError,
} from '../../metrics/regression.ts'
import { silhouetteSamples, silhouetteScore } from '../../metrics/silhouette.ts'
import { type AnySample, type FaultRow, sample } from '../sample.ts'
import { cloud, cloudLabels, spoiled } from './clouds.ts'

type Pair = { readonly truth: number[]; readonly guess: number[] }
type OfPair = (truth: VectorLike, guess: VectorLike) => unknown

/** What is true and what was guessed, as numbers that suit every kind of score. */
const pair = (): Pair => ({
  truth: [0, 1, 1, 0, 1, 0, 0, 1],
  guess: [0.1, 0.8, 0.4, 0.4, 1, 0, 0.6, 0.7],
})

function sampleOfPair(
  name: string,
  of: OfPair,
  second: string,
  range: FaultRow<Pair> | string,
): AnySample {
  return sample({
    name,
    input: pair,
    run: ({ truth, guess }) => of(truth, guess),
    faults: [
      ['nan', 'yTrue', 'a gap', ({ guess }) => of([Number.NaN, 1, 0, 0, 1, 0, 1, 1], guess)],
      ['shape', second, 'one guess too few', ({ truth, guess }) => of(truth, guess.slice(1))],
      ['empty', 'yTrue', 'nothing', () => of([], [])],
      ...(typeof range === 'string' ? [] : [range]),
    ],
    ...(typeof range === 'string' ? { cannot: { range } } : {}),
  })
}

const anyClass = 'any two lists of classes can be compared'
const oneClass = (of: OfPair): FaultRow<Pair> => [
  'range',
  'yTrue',
  'one class only',
  ({ guess }) =>
    of(
      guess.map(() => 0),
      guess,
    ),
]
const tooLikely = (of: OfPair): FaultRow<Pair> => [
  'range',
  'probability',
  'a probability above 1',
  ({ truth, guess }) =>
    of(
      truth,
      guess.map((p) => 2 * p),
    ),
]

const classSamples = [
  sampleOfPair('confusionMatrix', confusionMatrix, 'yPred', anyClass),
  sampleOfPair('accuracyScore', accuracyScore, 'yPred', anyClass),
  sampleOfPair('balancedAccuracyScore', balancedAccuracyScore, 'yPred', anyClass),
  sampleOfPair('matthewsCorrcoef', matthewsCorrcoef, 'yPred', anyClass),
  ...Object.entries({ precisionRecallFScore, precisionScore, recallScore, fScore }).map(
    ([name, of]) =>
      sampleOfPair(name, (y, guess) => of(y, guess), 'yPred', [
        'range',
        'options.beta',
        'a β of 0',
        ({ truth, guess }) => of(truth, guess, { beta: 0 }),
      ]),
  ),
]

const curveSamples = [
  ...Object.entries({ rocCurve, rocAucScore }).map(([name, of]) =>
    sampleOfPair(name, of, 'score', oneClass(of)),
  ),
  ...Object.entries({ precisionRecallCurve, averagePrecisionScore }).map(([name, of]) =>
    sampleOfPair(name, of, 'score', oneClass(of)),
  ),
  sample({
    name: 'areaUnderCurve',
    input: () => ({ x: [0, 0.5, 1], y: [0, 1, 1] }),
    run: ({ x, y }) => areaUnderCurve(x, y),
    faults: [
      ['nan', 'y', 'a gap', ({ x }) => areaUnderCurve(x, [0, Number.NaN, 1])],
      ['shape', 'y', 'another length', ({ x }) => areaUnderCurve(x, [1])],
      ['empty', 'x', 'no points', () => areaUnderCurve([], [])],
      ['range', 'x', 'points out of order', ({ y }) => areaUnderCurve([0, 2, 1], y)],
    ],
  }),
  sample({
    name: 'rocAucOneVsRest',
    input: () => ({
      y: [0, 1, 2, 1],
      score: [
        [3, 1, 0],
        [0, 2, 1],
        [1, 0, 2],
        [1, 0, 0],
      ],
    }),
    run: ({ y, score }) => rocAucOneVsRest(y, score),
    faults: [
      ['nan', 'yTrue', 'a gap', ({ score }) => rocAucOneVsRest([0, 1, 2, Number.NaN], score)],
      [
        'shape',
        'score',
        'a column too few',
        ({ y }) =>
          rocAucOneVsRest(y, [
            [1, 2],
            [1, 2],
            [1, 2],
            [1, 2],
          ]),
      ],
      ['empty', 'yTrue', 'nothing', () => rocAucOneVsRest([], [])],
      ['range', 'yTrue', 'one class', ({ score }) => rocAucOneVsRest([1, 1, 1, 1], score)],
    ],
  }),
]

const probabilitySamples = [
  sampleOfPair('brierScoreLoss', brierScoreLoss, 'probability', tooLikely(brierScoreLoss)),
  ...Object.entries({ calibrationCurve, expectedCalibrationError }).map(([name, of]) =>
    sampleOfPair(name, of, 'probability', tooLikely(of)),
  ),
  sample({
    name: 'logLoss',
    input: () => ({
      y: [0, 1, 1],
      p: [
        [0.9, 0.1],
        [0.4, 0.6],
        [0, 1],
      ],
    }),
    run: ({ y, p }) => logLoss(y, p),
    faults: [
      [
        'nan',
        'probability',
        'a gap',
        ({ y }) =>
          logLoss(y, [
            [1, 0],
            [Number.NaN, 1],
            [0, 1],
          ]),
      ],
      ['shape', 'probability', 'a column too few', ({ y }) => logLoss(y, [[1], [1], [1]])],
      ['empty', 'yTrue', 'nothing', () => logLoss([], [])],
      ['range', 'yTrue', 'one class', ({ p }) => logLoss([1, 1, 1], p)],
      [
        'range',
        'options.classes',
        'classes that lack one',
        ({ y, p }) => logLoss(y, p, { classes: [0, 7] }),
      ],
    ],
  }),
]

const anyNumber = 'any two lists of numbers can be compared'
const regressionSamples = [
  ...Object.entries({
    meanSquaredError,
    rootMeanSquaredError,
    meanAbsoluteError,
    medianAbsoluteError,
    meanAbsolutePercentageError,
    r2Score,
  }).map(([name, of]) => sampleOfPair(name, of, 'yPred', anyNumber)),
  sampleOfPair('meanPinballLoss', (y, guess) => meanPinballLoss(y, guess, 0.9), 'yPred', [
    'range',
    'alpha',
    'a quantile above 1',
    ({ truth, guess }) => meanPinballLoss(truth, guess, 1.1),
  ]),
]

const silhouetteSamplesOf = (name: string, of: typeof silhouetteScore | typeof silhouetteSamples) =>
  sample({
    name,
    input: () => ({ x: cloud(20, 2, 3), labels: cloudLabels(20, 3) }),
    run: ({ x, labels }): unknown => of(x, labels),
    faults: [
      ['nan', 'x', 'a gap', ({ x, labels }) => of(spoiled(x), labels)],
      ['shape', 'labels', 'another length', ({ x }) => of(x, [0, 1])],
      ['empty', 'x', 'no points', () => of([], [])],
      [
        'range',
        'labels',
        'one cluster',
        ({ x, labels }) =>
          of(
            x,
            labels.map(() => 4),
          ),
      ],
      ['range', 'labels', 'as many clusters as points', ({ x }) => of(x, cloudLabels(20, 20))],
    ],
  })

/** Scores and curves. */
export const metricsSamples: readonly AnySample[] = [
  ...classSamples,
  ...curveSamples,
  ...probabilitySamples,
  ...regressionSamples,
  silhouetteSamplesOf('silhouetteSamples', silhouetteSamples),
  silhouetteSamplesOf('silhouetteScore', silhouetteScore),
]
