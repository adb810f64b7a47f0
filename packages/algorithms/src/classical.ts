export {
  type KMeansModel,
  type KMeansOptions,
  type KMeansState,
  kMeansFit,
  kMeansPredict,
  kMeansSteps,
} from './cluster/k-means.ts'
export {
  type KMeansPlusPlusOptions,
  type KMeansPlusPlusResult,
  type KMeansPlusPlusState,
  kMeansPlusPlus,
  kMeansPlusPlusSteps,
} from './cluster/k-means-plus-plus.ts'
export {
  type Average,
  accuracyScore,
  balancedAccuracyScore,
  type ClassScores,
  type ConfusionMatrix,
  confusionMatrix,
  type FScoreOptions,
  fScore,
  matthewsCorrcoef,
  type PrecisionRecallFScore,
  precisionRecallFScore,
  precisionScore,
  recallScore,
  type ScoreOptions,
} from './metrics/confusion.ts'
export {
  areaUnderCurve,
  averagePrecisionScore,
  type CurveOptions,
  type PrecisionRecallCurve,
  precisionRecallCurve,
  type RocCurve,
  rocAucOneVsRest,
  rocAucScore,
  rocCurve,
} from './metrics/curves.ts'
export {
  brierScoreLoss,
  type CalibrationCurve,
  type CalibrationOptions,
  calibrationCurve,
  expectedCalibrationError,
  logLoss,
} from './metrics/probability.ts'
export {
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanPinballLoss,
  meanSquaredError,
  medianAbsoluteError,
  r2Score,
  rootMeanSquaredError,
} from './metrics/regression.ts'
export { silhouetteSamples, silhouetteScore } from './metrics/silhouette.ts'
export {
  type CrossValidation,
  type CrossValidationState,
  crossValidate,
  crossValidateSteps,
} from './split/cross-validate.ts'
export {
  groupKFold,
  type KFoldOptions,
  kFold,
  stratifiedKFold,
  type TimeSeriesOptions,
  timeSeriesSplit,
} from './split/k-fold.ts'
export type { Split } from './split/split.ts'
export {
  type ShuffleSplitOptions,
  shuffleSplit,
  stratifiedShuffleSplit,
  type TrainTestOptions,
  trainTestSplit,
} from './split/train-test.ts'
