// Trees, forests, boosting and support vector machines.

export {
  type SvcModel,
  type SvcOptions,
  type SvcPair,
  type SvcState,
  svcFit,
  svcSteps,
} from './svm/svc.ts'
export { svcCoefficients, svcDecision, svcPredict } from './svm/svc-predict.ts'
export type { ClassificationImpurity, RegressionImpurity } from './trees/criterion.ts'
export {
  type DecisionTreeClassifier,
  type DecisionTreeClassifierOptions,
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
  decisionTreeClassifierPredictProba,
  decisionTreeClassifierSteps,
} from './trees/decision-tree-classifier.ts'
export {
  type DecisionTreeRegressor,
  type DecisionTreeRegressorOptions,
  decisionTreeRegressorFit,
  decisionTreeRegressorPredict,
  decisionTreeRegressorSteps,
} from './trees/decision-tree-regressor.ts'
export type { ForestOptions, ForestState, OutOfBag } from './trees/forest.ts'
export type {
  GradientBoosting,
  GradientBoostingOptions,
  GradientBoostingState,
} from './trees/gradient-boosting.ts'
export {
  type GradientBoostingClassifier,
  gradientBoostingClassifierFit,
  gradientBoostingClassifierPredict,
  gradientBoostingClassifierPredictProba,
  gradientBoostingClassifierSteps,
} from './trees/gradient-boosting-classifier.ts'
export {
  type GradientBoostingRegressor,
  gradientBoostingRegressorFit,
  gradientBoostingRegressorPredict,
  gradientBoostingRegressorSteps,
} from './trees/gradient-boosting-regressor.ts'
export type { ChosenSplit, LeafReason, TreeState } from './trees/grow.ts'
export type { BoostedTrees, BoostingState } from './trees/hist/boosting.ts'
export {
  type HistGradientBoostingClassifier,
  histGradientBoostingClassifierFit,
  histGradientBoostingClassifierPredict,
  histGradientBoostingClassifierPredictProba,
  histGradientBoostingClassifierSteps,
} from './trees/hist/hist-gradient-boosting-classifier.ts'
export {
  type HistGradientBoostingRegressor,
  type HistGradientBoostingRegressorOptions,
  histGradientBoostingRegressorFit,
  histGradientBoostingRegressorPredict,
  histGradientBoostingRegressorSteps,
} from './trees/hist/hist-gradient-boosting-regressor.ts'
export type { HistTree } from './trees/hist/hist-tree.ts'
export type { HistBoostingOptions } from './trees/hist/options.ts'
export { costComplexityPath, type PruningPath, prunedTree } from './trees/prune.ts'
export {
  type RandomForestClassifier,
  type RandomForestClassifierOptions,
  randomForestClassifierFit,
  randomForestClassifierPredict,
  randomForestClassifierPredictProba,
  randomForestClassifierSteps,
} from './trees/random-forest-classifier.ts'
export {
  type RandomForestRegressor,
  type RandomForestRegressorOptions,
  randomForestRegressorFit,
  randomForestRegressorPredict,
  randomForestRegressorSteps,
} from './trees/random-forest-regressor.ts'
export type { FeatureSearch } from './trees/splitter.ts'
export { leafCount, type Tree, treeImportances } from './trees/tree.ts'
export type { ClassWeight, MaxFeatures, TreeOptions } from './trees/tree-options.ts'
