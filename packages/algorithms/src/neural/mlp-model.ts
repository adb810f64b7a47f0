import { requireMatrix } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'

/** What a hidden unit does with its weighted sum. */
export type MlpActivation = 'identity' | 'logistic' | 'tanh' | 'relu'

/** What the output units do: softmax and logistic give probabilities, identity a number. */
export type MlpOutput = 'softmax' | 'logistic' | 'identity'

/** A fitted multi-layer perceptron. Layer l maps sizes[l] numbers to sizes[l + 1]. */
export interface MlpModel {
  readonly task: 'classification' | 'regression'
  /** Units of each layer, inputs first. */
  readonly sizes: readonly number[]
  readonly activation: MlpActivation
  readonly output: MlpOutput
  /** W of each layer, shape (sizes[l], sizes[l + 1]). */
  readonly weights: readonly Matrix[]
  /** b of each layer, shape (sizes[l + 1]). */
  readonly biases: readonly Float64Array[]
  /** Classes in ascending order; empty for regression. */
  readonly classes: readonly number[]
  /** Mean loss of each epoch, with the penalty, as it was met while training. */
  readonly lossCurve: Float64Array
  /** Accuracy or R² on the held-out part after each epoch; empty without early stopping. */
  readonly validationScores: Float64Array
  readonly stopped: 'converged' | 'epoch-limit' | 'diverged'
}

/** Parameters of a net while it is trained: views into one buffer. */
export interface Net {
  readonly sizes: readonly number[]
  readonly activation: MlpActivation
  readonly output: MlpOutput
  /** θ: all weights, layer by layer, then all biases. */
  readonly theta: Float64Array
  readonly weights: readonly Float64Array[]
  readonly biases: readonly Float64Array[]
}

/** A net of these sizes with θ = 0. */
export function emptyNet(
  sizes: readonly number[],
  activation: MlpActivation,
  output: MlpOutput,
): Net {
  const theta = new Float64Array(parameterCount(sizes))
  return { sizes, activation, output, theta, ...viewsOf(theta, sizes) }
}

/** Weights and biases as views into θ (or into its gradient). */
export function viewsOf(
  theta: Float64Array,
  sizes: readonly number[],
): Pick<Net, 'weights' | 'biases'> {
  let at = 0
  const take = (length: number) => {
    at += length
    return theta.subarray(at - length, at)
  }
  const weights = sizes.slice(1).map((out, layer) => take(sizes[layer] * out))
  const biases = sizes.slice(1).map(take)
  return { weights, biases }
}

/**
 * Parameters of a fully connected net: Σ (in·out + out).
 *
 * @param sizes  units of each layer, inputs first
 */
export function parameterCount(sizes: readonly number[]): number {
  let count = 0
  for (let layer = 1; layer < sizes.length; layer++) count += (sizes[layer - 1] + 1) * sizes[layer]
  return count
}

/** The net of a fitted model, sharing its numbers. */
export function netOf(model: MlpModel): Net {
  return {
    sizes: model.sizes,
    activation: model.activation,
    output: model.output,
    theta: new Float64Array(0),
    weights: model.weights.map((matrix) => matrix.data),
    biases: model.biases,
  }
}

/** Checks rows for a model. @throws {InvalidInput} naming `x` */
export function requireInputs(model: MlpModel, x: MatrixLike): Matrix {
  return requireMatrix('x', x, { columns: model.sizes[0] })
}
