/** A way to come to a score, and the step that lets the answer in; null where none does. */
export interface Pipeline {
  readonly steps: readonly string[]
  readonly leak: number | null
  readonly why: string
}

/** Pipelines to be judged. */
export const PIPELINES: readonly Pipeline[] = [
  {
    steps: ['standardise all rows', 'make 5 folds', 'fit and score each fold'],
    ...{ leak: 0, why: 'means and deviations of the held-out rows were used' },
  },
  {
    steps: ['oversample with SMOTE', 'make 5 folds', 'fit and score each fold'],
    ...{ leak: 0, why: 'made-up rows in training lie between rows that are held out' },
  },
  {
    steps: ['take several visits of each patient', 'split the visits at random', 'fit and score'],
    ...{ leak: 1, why: 'the same patient is on both sides; split by patient' },
  },
  {
    steps: ['replace cities by their mean target over all rows', 'make 5 folds', 'fit and score'],
    ...{ leak: 0, why: 'the mean holds the target of the held-out row' },
  },
  {
    steps: ['make 5 folds', 'score 200 settings on them', 'report the best of the 200 scores'],
    ...{ leak: 2, why: 'the folds chose the setting; score it on rows that did not' },
  },
  {
    steps: ['make lags of daily sales', 'split the days at random', 'fit and score'],
    ...{ leak: 1, why: 'days after the held-out one are in training; split by time' },
  },
  {
    steps: [
      'make 5 folds',
      'choose features on the training rows of each',
      'fit and score each fold',
    ],
    ...{ leak: null, why: 'whatever looks at the target sees training rows only' },
  },
  {
    steps: [
      'set a test part aside',
      'tune by cross-validation on the rest',
      'score once on the test part',
    ],
    ...{ leak: null, why: 'the test part is used once, after everything is decided' },
  },
]
