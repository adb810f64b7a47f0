export {
  bernoulliNbFit,
  bernoulliNbSteps,
  type DiscreteNbModel,
  type DiscreteNbOptions,
  type DiscreteNbState,
  discreteNbPredict,
  discreteNbPredictProba,
  multinomialNbFit,
  multinomialNbSteps,
} from './bayes/discrete.ts'
export {
  type GaussianNbModel,
  type GaussianNbOptions,
  type GaussianNbState,
  gaussianNbEvidence,
  gaussianNbFit,
  gaussianNbPredict,
  gaussianNbPredictProba,
  gaussianNbSteps,
  type NbEvidence,
} from './bayes/gaussian.ts'
export {
  type IsotonicBlock,
  type IsotonicModel,
  type IsotonicOptions,
  type IsotonicState,
  isotonicFit,
  isotonicPredict,
  isotonicSteps,
} from './calibrate/isotonic.ts'
export {
  type PlattModel,
  type PlattOptions,
  type PlattState,
  plattFit,
  plattPredict,
  plattSteps,
} from './calibrate/platt.ts'
export {
  type AgglomerativeState,
  agglomerativeFit,
  agglomerativeSteps,
  cutDendrogram,
  type Dendrogram,
  type Linkage,
} from './cluster/agglomerative.ts'
export {
  type DbscanModel,
  type DbscanOptions,
  type DbscanState,
  dbscanFit,
  dbscanSteps,
} from './cluster/dbscan.ts'
export {
  type KMeansModel,
  type KMeansOptions,
  type KMeansState,
  kMeansFit,
  kMeansPredict,
  kMeansSteps,
} from './cluster/k-means.ts'
export {
  type KMeansDraws,
  type KMeansPlusPlusOptions,
  type KMeansPlusPlusResult,
  type KMeansPlusPlusState,
  kMeansPlusPlus,
  kMeansPlusPlusSteps,
} from './cluster/k-means-plus-plus.ts'
export {
  type MiniBatchKMeansModel,
  type MiniBatchKMeansState,
  miniBatchKMeansFit,
  miniBatchKMeansSteps,
} from './cluster/mini-batch-k-means.ts'
export type { MiniBatchKMeansOptions } from './cluster/mini-batch-options.ts'
export {
  type BlobOptions,
  makeBlobs,
  makeCircles,
  makeMoons,
  type ShapeOptions,
  type Synthetic,
  type SyntheticOptions,
} from './datasets/synthetic.ts'
export {
  type PcaModel,
  type PcaOptions,
  type PcaState,
  pcaFit,
  pcaInverse,
  pcaSteps,
  pcaTransform,
} from './decompose/pca.ts'
export type { SymmetricEigen } from './linalg/decompose.ts'
export {
  type JacobiOptions,
  type JacobiState,
  jacobiEigen,
  jacobiEigenSteps,
} from './linalg/jacobi.ts'
export {
  type BayesianRidgeModel,
  type BayesianRidgeOptions,
  type BayesianRidgeState,
  bayesianRidgeFit,
  bayesianRidgeSteps,
} from './linear/bayesian-ridge.ts'
export {
  type ElasticNetModel,
  type ElasticNetOptions,
  type ElasticNetState,
  elasticNetFit,
  elasticNetSteps,
  lassoFit,
  lassoSteps,
} from './linear/elastic-net.ts'
export {
  type ElasticNetPathOptions,
  type ElasticNetPathState,
  elasticNetPath,
  elasticNetPathSteps,
} from './linear/elastic-net-path.ts'
export { type LinearModel, linearPredict } from './linear/linear-model.ts'
export { type LinearRegressionModel, linearRegressionFit } from './linear/linear-regression.ts'
export {
  type LogisticModel,
  type LogisticOptions,
  type LogisticState,
  logisticDecision,
  logisticPredict,
  logisticPredictProba,
  logisticRegressionFit,
  logisticRegressionSteps,
} from './linear/logistic-regression.ts'
export {
  type RidgeOptions,
  type RidgePath,
  type RidgePathState,
  ridgeFit,
  ridgePath,
  ridgePathSteps,
} from './linear/ridge.ts'
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
export { ndcgAtK, precisionAtK, recallAtK } from './metrics/ranking.ts'
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
  type KNearestClassifier,
  type KNearestOptions,
  type KNearestRegressor,
  type KNearestState,
  kNearestClassifierFit,
  kNearestClassifierPredict,
  kNearestClassifierPredictProba,
  kNearestRegressorFit,
  kNearestRegressorPredict,
  kNearestVoteSteps,
  type NeighborWeights,
} from './neighbors/k-nearest.ts'
export type { Metric } from './neighbors/metric.ts'
export {
  type NeighborOptions,
  type Neighbors,
  nearestNeighbors,
} from './neighbors/nearest-neighbors.ts'
export {
  type Categories,
  type Category,
  type CategoryRows,
  type OneHotEncoder,
  type OrdinalEncoder,
  oneHotEncoderFit,
  oneHotEncoderTransform,
  oneHotFeatureNames,
  ordinalEncoderFit,
  ordinalEncoderTransform,
} from './preprocess/encoders.ts'
export {
  type IterativeImputation,
  type IterativeImputeOptions,
  type IterativeImputer,
  type IterativeImputeState,
  iterativeImpute,
  iterativeImputerTransform,
  iterativeImputeSteps,
} from './preprocess/impute-iterative.ts'
export {
  type KNearestImputer,
  type KNearestImputeState,
  kNearestImputerFit,
  kNearestImputerTransform,
  kNearestImputeSteps,
} from './preprocess/impute-k-nearest.ts'
export {
  type ImputeStrategy,
  missingIndicator,
  type SimpleImputer,
  simpleImputerFit,
  simpleImputerTransform,
} from './preprocess/impute-simple.ts'
export {
  type MinMaxScaler,
  minMaxScalerFit,
  minMaxScalerInverse,
  minMaxScalerTransform,
  type RobustScaler,
  robustScalerFit,
  robustScalerTransform,
  type StandardScaler,
  standardScalerFit,
  standardScalerInverse,
  standardScalerTransform,
} from './preprocess/scalers.ts'
export {
  type TargetEncodeOptions,
  type TargetEncoder,
  type TargetEncoderOptions,
  type TargetEncodeState,
  type TargetEncoding,
  targetEncode,
  targetEncoderFit,
  targetEncoderTransform,
  targetEncodeSteps,
} from './preprocess/target-encoder.ts'
export {
  type AlsModel,
  type AlsOptions,
  type AlsState,
  alsFit,
  alsFoldIn,
  alsPredict,
  alsSteps,
} from './recommend/als.ts'
export {
  type ResampleOptions,
  randomOverSample,
  randomUnderSample,
} from './resample/random.ts'
export {
  type Resampled,
  type SmoteOptions,
  type SmoteState,
  smote,
  smoteSteps,
} from './resample/smote.ts'
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
