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
import { silhouetteSamples } from '../../metrics/silhouette.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, type ParityCase } from '../parity.ts'

interface List {
  readonly a: number[]
  readonly b: number[]
  readonly beta: number
  readonly zero: 0 | 1
  readonly values: number[]
}

interface Roc {
  readonly fpr: number[]
  readonly tpr: number[]
  readonly thresholds: number[]
}

const figures = fixture<{
  inputs: Record<'y' | 'score' | 'proba' | 'binary' | 'multi' | 'guess', number[]> &
    Record<'target' | 'predicted', number[]> & { soft: number[][] }
  classes: {
    lists: Record<string, List>
    confusion: Record<'none' | 'true' | 'pred' | 'all', number[][]>
    single: number[]
  }
  curves: {
    roc: Roc
    rocAll: Roc
    precisionRecall: { precision: number[]; recall: number[]; thresholds: number[] }
    areas: number[]
    losses: number[]
  }
  calibration: Record<
    string,
    { strategy: 'uniform' | 'quantile'; bins: number; observed: number[]; predicted: number[] }
  >
  ece: Record<string, number>
  regression: { values: number[] }
  silhouette: Record<'iris' | 'wine', { labels: number[]; samples: number[] }>
}>('metrics')
const { y, score, proba, binary, multi, guess, soft, target, predicted } = figures.inputs

function averagesOf({ a, b, beta, zero }: List): number[] {
  const out = precisionRecallFScore(a, b, { beta, zeroDivision: zero })
  const averages = [out.macro, out.weighted, out.micro].flatMap((one) => [
    one.precision,
    one.recall,
    one.fScore,
  ])
  return [...out.precision, ...out.recall, ...out.fScore, ...out.support, ...averages]
}

function rocOf(dropIntermediate: boolean): number[] {
  const { fpr, tpr, thresholds } = rocCurve(y, score, { dropIntermediate })
  return [...fpr, ...tpr, ...thresholds.slice(1)]
}

const flatRoc = ({ fpr, tpr, thresholds }: Roc) => [...fpr, ...tpr, ...thresholds]

const classes: ParityCase[] = [
  ...Object.entries(figures.classes.lists).flatMap(([title, list]) =>
    cases('precision, recall, F', title, [
      ['classes and averages', '1e-12', () => averagesOf(list), list.values],
    ]),
  ),
  ...Object.entries(figures.classes.confusion).flatMap(([kind, matrix]) => {
    const normalize = kind as keyof typeof figures.classes.confusion
    return cases('confusion matrix', `4 classes, normalize ${kind}`, [
      [
        'matrix',
        kind === 'none' ? 'exact' : '1e-12',
        () => confusionMatrix(multi, guess, { normalize }).matrix.data,
        matrix.flat(),
      ],
    ])
  }),
  ...cases('accuracy and other scores', 'seeded predictions', [
    [
      'scores',
      '1e-12',
      () => [
        accuracyScore(multi, guess),
        balancedAccuracyScore(multi, guess),
        matthewsCorrcoef(multi, guess),
        precisionScore(y, binary),
        recallScore(y, binary),
        fScore(y, binary, { posLabel: 0 }),
        fScore(multi, guess, { average: 'macro' }),
      ],
      figures.classes.single,
    ],
  ]),
]

const curves: ParityCase[] = [
  ...cases('ROC curve', 'seeded scores with ties', [
    ['rates and thresholds', '1e-12', () => rocOf(true), flatRoc(figures.curves.roc)],
    ['every point', '1e-12', () => rocOf(false), flatRoc(figures.curves.rocAll)],
  ]),
  ...cases('precision-recall curve', 'seeded scores with ties', [
    [
      'rates and thresholds',
      '1e-12',
      () => {
        const { precision, recall, thresholds } = precisionRecallCurve(y, score)
        return [...precision, ...recall, ...thresholds]
      },
      Object.values(figures.curves.precisionRecall).flat(),
    ],
  ]),
  ...cases('areas under curves', 'seeded scores', [
    [
      'ROC AUC, average precision, one-vs-rest',
      '1e-12',
      () => [rocAucScore(y, score), averagePrecisionScore(y, score), rocAucOneVsRest(multi, soft)],
      figures.curves.areas,
    ],
  ]),
  ...cases('log loss and Brier score', 'seeded probabilities', [
    [
      'losses',
      '1e-12',
      () => [
        logLoss(
          y,
          proba.map((p) => [1 - p, p]),
        ),
        logLoss(multi, soft),
        logLoss(
          [1, 1],
          [
            [0.2, 0.8],
            [1, 0],
          ],
          { classes: [0, 1] },
        ),
        brierScoreLoss(y, proba),
      ],
      figures.curves.losses,
    ],
  ]),
]

const calibration: ParityCase[] = [
  ...Object.entries(figures.calibration).flatMap(([title, { strategy, bins, ...curve }]) =>
    cases('calibration curve', title, [
      [
        'observed and predicted',
        '1e-12',
        () => {
          const { observed, predicted } = calibrationCurve(y, proba, { strategy, nBins: bins })
          return [...observed, ...predicted]
        },
        [...curve.observed, ...curve.predicted],
      ],
    ]),
  ),
  ...cases('expected calibration error', 'seeded probabilities', [
    [
      '5, 10 and 15 bins',
      '1e-12',
      () => Object.keys(figures.ece).map((n) => expectedCalibrationError(y, proba, { nBins: +n })),
      Object.values(figures.ece),
    ],
  ]),
]

const rest: ParityCase[] = [
  ...cases('regression errors', 'seeded predictions', [
    [
      'MSE, RMSE, MAE, median, MAPE, pinball, R²',
      '1e-12',
      () => [
        meanSquaredError(target, predicted),
        rootMeanSquaredError(target, predicted),
        meanAbsoluteError(target, predicted),
        medianAbsoluteError(target, predicted),
        meanAbsolutePercentageError(target, predicted),
        meanPinballLoss(target, predicted, 0.9),
        r2Score(target, predicted),
      ],
      figures.regression.values,
    ],
  ]),
  ...Object.entries(figures.silhouette).flatMap(([name, { labels, samples }]) =>
    cases('silhouette', `${name}, its classes`, [
      [
        'every sample',
        '1e-12',
        () => silhouetteSamples(dataset(name as DatasetName).x, labels),
        samples,
      ],
    ]),
  ),
]

/** Scores and curves. */
export const metricsParity: readonly ParityCase[] = [...classes, ...curves, ...calibration, ...rest]
