// The operations of the tensor autograd, exported together under the name `autograd`.
export { gelu, leakyRelu, logistic, relu, sigmoid, softmax, tanh } from './activations.ts'
export { conv2d, outputLength, type Window } from './convolution.ts'
export { add, divide, exp, log, multiply, scale, square, subtract } from './elementwise.ts'
export { checkGradient, type GradientCheck } from './gradient-check.ts'
export { concatenate, gatherRows, slice } from './indexing.ts'
export { binaryCrossEntropy, meanSquaredError, softmaxCrossEntropy } from './losses.ts'
export { causalMask, dropout, maskedFill } from './masking.ts'
export { matmul, permute, reshape, transpose } from './matmul.ts'
export {
  type BatchStatistics,
  batchNorm,
  batchNormInference,
  layerNorm,
} from './normalisation.ts'
export { averagePool2d, maxPool2d } from './pooling.ts'
export { mean, meanAxis, sum, sumAxis } from './reduce.ts'
export {
  backward,
  clearGradients,
  constant,
  numberOf,
  parameter,
  sizeOf,
  type Tensor,
  tape,
} from './tensor.ts'
