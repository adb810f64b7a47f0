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
