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
