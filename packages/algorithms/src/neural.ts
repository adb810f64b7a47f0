export {
  type Backprop,
  type BackpropEdge,
  type BackpropState,
  backprop,
  backpropSteps,
} from './autograd/backprop-by-hand.ts'
export type { GradientCheck } from './autograd/gradient-check.ts'
export * as autograd from './autograd/index.ts'
export type { BatchStatistics } from './autograd/normalisation.ts'
export type { ScalarGraph, ScalarNode, ScalarOperation } from './autograd/scalar-graph.ts'
export type { Tensor } from './autograd/tensor.ts'
export { type TwoLayerNet, twoLayerGraph } from './autograd/two-layer-graph.ts'
export { activationCurve } from './neural/activation-curves.ts'
export {
  type Attention,
  type AttentionOptions,
  type AttentionState,
  attention,
  attentionSteps,
  type MaskedRows,
} from './neural/attention-steps.ts'
export {
  type AutoencoderOptions,
  autoencoderFit,
  autoencoderSteps,
  vaeFit,
  vaeSteps,
} from './neural/autoencoder.ts'
export {
  type AutoencoderModel,
  autoencoderDecode,
  autoencoderEncode,
  gaussianKl,
  latentWalk,
} from './neural/autoencoder-model.ts'
export type { AutoencoderState } from './neural/autoencoder-training.ts'
export {
  type ConvolutionCell,
  type ConvolutionCellOptions,
  convolutionCell,
  type MultiplyAdd,
} from './neural/convolution-cell.ts'
export {
  type GradientFlow,
  type GradientFlowLayer,
  type GradientFlowOptions,
  gradientFlow,
} from './neural/gradient-flow.ts'
export { type Initialisation, weightDeviation } from './neural/initialisation.ts'
export {
  type ActivationKind,
  type LayerSpec,
  type LayerSummary,
  summariseLayers,
} from './neural/layer-specs.ts'
export type { NamedArray } from './neural/layers.ts'
export {
  mlpActivations,
  mlpClassifierFit,
  mlpClassifierSteps,
  mlpPredict,
  mlpPredictProba,
  mlpRegressorFit,
  mlpRegressorSteps,
} from './neural/mlp.ts'
export {
  type ActivationMap,
  activationMaps,
  deadUnitShares,
  type MapArea,
  mlpFromLayers,
} from './neural/mlp-insight.ts'
export {
  type MlpActivation,
  type MlpModel,
  type MlpOutput,
  parameterCount,
} from './neural/mlp-model.ts'
export type { MlpOptions } from './neural/mlp-options.ts'
export type { MlpLayerState, MlpState } from './neural/mlp-training.ts'
export {
  networkClassifierFit,
  networkClassifierSteps,
  networkPredict,
  networkPredictProba,
  networkRegressorFit,
  networkRegressorSteps,
} from './neural/network.ts'
export { type NetworkModel, type NetworkOutput, networkForward } from './neural/network-model.ts'
export type { NetworkOptions } from './neural/network-options.ts'
export type { NetworkLayerState, NetworkState } from './neural/network-training.ts'
export {
  type LagGradient,
  type RecurrentCell,
  type Unrolled,
  type UnrollState,
  unrollRecurrent,
  unrollRecurrentSteps,
} from './neural/recurrent-insight.ts'
export type { SequenceSpec } from './neural/sequence-specs.ts'
export {
  nearestWords,
  type SkipGramModel,
  type SkipGramOptions,
  type SkipGramState,
  skipGramFit,
  skipGramSteps,
} from './neural/skip-gram.ts'
export {
  type TransformerOptions,
  type TransformerResult,
  type TransformerState,
  transformerBlock,
  transformerBlockSteps,
} from './neural/transformer-steps.ts'
export {
  type EarlyStoppingOptions,
  type EarlyStoppingState,
  type EarlyStoppingVerdict,
  earlyStopping,
  earlyStoppingSteps,
} from './optimisers/early-stopping.ts'
export {
  logisticObjective,
  type Objective,
  type QuadraticRates,
  quadraticBowl,
  quadraticRates,
  rosenbrock,
} from './optimisers/objectives.ts'
export {
  type OptimiseOptions,
  type OptimiseState,
  optimise,
  optimiseSteps,
} from './optimisers/optimise.ts'
export {
  type PlateauOptions,
  type PlateauState,
  plateauNext,
  plateauStart,
} from './optimisers/plateau.ts'
export {
  type AdamConstants,
  type OptimiserOptions,
  type OptimiserRule,
  optimiserRule,
} from './optimisers/rules.ts'
export { learningRateAt, type Schedule } from './optimisers/schedules.ts'
export {
  type DenseKernels,
  loadWasmKernels,
  plainKernels,
  type WebAssemblyLike,
} from './wasm/dense-kernels.ts'
