// Statistics of experiments, drift, fairness, explanations, decisions and journeys.

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
