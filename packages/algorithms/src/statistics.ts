// Statistics of experiments, drift, fairness, explanations, decisions and journeys.

export {
  type DelayedLabelsOptions,
  type DelayedLabelsResult,
  type DelayedLabelsState,
  delayedLabelsFit,
  delayedLabelsSteps,
} from './decisions/delayed-labels.ts'
export {
  type QueueOutcome,
  queueOutcome,
  type ReviewOptions,
  type ReviewQueue,
  reviewQueue,
} from './decisions/review-queue.ts'
export {
  type CostCurve,
  costCurve,
  costThreshold,
  type MistakeCosts,
} from './decisions/threshold.ts'
export {
  jensenShannon,
  populationStability,
  type StabilityIndex,
  type StabilityOptions,
  stabilityOfShares,
} from './drift/divergence.ts'
export { type KsResult, kolmogorovSmirnov } from './drift/kolmogorov-smirnov.ts'
export { binShares, quantileEdges } from './drift/shares.ts'
export { type LimeModel, type LimeOptions, lime } from './explain/lime.ts'
export type { ModelFunction } from './explain/model-function.ts'
export { type PartialDependence, partialDependence } from './explain/partial-dependence.ts'
export {
  type PermutationImportance,
  type PermutationOptions,
  permutationImportance,
  type ScoreFunction,
} from './explain/permutation-importance.ts'
export {
  type ShapleyModel,
  type ShapleyOrder,
  type ShapleyState,
  shapleyFit,
  shapleyOrders,
  shapleySteps,
} from './explain/shapley.ts'
export {
  type CalibrationBin,
  calibrationByGroup,
  type GroupCalibration,
} from './fairness/calibration.ts'
export { type FairnessGaps, fairnessGaps, type GroupRates, groupRates } from './fairness/groups.ts'
export {
  type DecisionValues,
  type FairThresholdOptions,
  type FairThresholds,
  fairThresholds,
} from './fairness/thresholds.ts'
export {
  type DijkstraModel,
  type DijkstraOptions,
  type DijkstraState,
  dijkstraFit,
  dijkstraPath,
  dijkstraSteps,
} from './graph/dijkstra.ts'
export {
  type EtaCell,
  type EtaEstimate,
  type EtaLevel,
  type EtaModel,
  type EtaOptions,
  historicalEtaFit,
  historicalEtaPredict,
  historicalEtaQuantile,
  historicalEtaRoute,
  type SegmentTrip,
} from './graph/historical-eta.ts'
export { type PromiseScore, promiseQuantile, promiseScore } from './graph/promise.ts'
export { leaveMinute, type Road, type RoadNetwork } from './graph/roads.ts'
export {
  type BetaBelief,
  bayesPosterior,
  type DiagnosticPosterior,
  diagnosticPosterior,
  probabilityBetter,
} from './statistics/bayes.ts'
export { binomialDistribution, type DiscreteDistribution } from './statistics/binomial.ts'
export {
  type BootstrapOptions,
  type BootstrapResult,
  type BootstrapState,
  bootstrapFit,
  bootstrapSteps,
} from './statistics/bootstrap.ts'
export { type ChiSquareResult, goodnessOfFit, independenceTest } from './statistics/chi-square.ts'
export {
  betaDistribution,
  chiSquaredDistribution,
  fDistribution,
  gammaDistribution,
  normalDistribution,
  studentTDistribution,
} from './statistics/continuous.ts'
export { type CupedArm, type CupedResult, cuped } from './statistics/cuped.ts'
export type { Distribution } from './statistics/distribution.ts'
export type { Alternative, TestOptions, TestResult } from './statistics/hypothesis.ts'
export { oneSampleTest, pairedTest, studentTest, welchTest } from './statistics/means.ts'
export { type MultipleTests, multipleTests } from './statistics/multiple-testing.ts'
export {
  type PeekingOptions,
  type PeekingRates,
  type PeekingState,
  peekingErrorRate,
  peekingFit,
  peekingSteps,
  pocockBound,
} from './statistics/peeking.ts'
export {
  minimumDetectableLift,
  type PowerOptions,
  powerMeans,
  powerProportions,
  sampleSizeMeans,
  sampleSizeProportions,
} from './statistics/power.ts'
export {
  type Count,
  exactInterval,
  twoProportionTest,
  wilsonInterval,
} from './statistics/proportions.ts'
