import { softmaxRow } from '../autograd/activations.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireMatrix } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type LayerSpec, summariseLayers } from './layer-specs.ts'
import { type NetworkModel, networkForward } from './network-model.ts'
import { type NetworkOptions, networkPlan } from './network-options.ts'
import { type NetworkState, type NetworkTask, trainNetwork } from './network-training.ts'

/**
 * A network of freely chosen layers for classes, trained on softmax cross-entropy through the tape:
 * dense or convolutional, with dropout, batch or layer normalisation, residual connections.
 *
 * The last layer must give one score a class. For plain perceptrons `mlpClassifierSteps` is about
 * 1.6 times faster and follows scikit-learn.
 *
 * @param x  shape (n, product of `options.inputShape`)
 * @param y  labels, shape (n), at least two classes
 * @param layers  in order, see {@link LayerSpec}
 * @param options  see {@link NetworkOptions}
 * @returns steps with a {@link NetworkState} each, and the model
 * @throws {InvalidInput} at the call, naming `x`, `y`, `layers[i]…` or `options.…`
 *
 * Cost: about three forward passes a batch; see `summariseLayers` for the multiply-adds.
 * Tested by: gradients of every operation (central differences, PyTorch), and the same loss curve
 * as `mlpClassifierSteps` where both can do the net.
 */
export function networkClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions = {},
): Steps<NetworkState, NetworkModel> {
  return trainNetwork(classification(x, y, layers, options), networkPlan(options))
}

/** {@link networkClassifierSteps} run to its end. */
export function networkClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions = {},
): NetworkModel {
  const plan = { ...networkPlan(options), watch: false }
  return drain(trainNetwork(classification(x, y, layers, options), plan))
}

/**
 * As {@link networkClassifierSteps} for measured values, trained on the mean squared error. The
 * last layer must give one value a target.
 *
 * @param y  shape (n, outputs)
 */
export function networkRegressorSteps(
  x: MatrixLike,
  y: MatrixLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions = {},
): Steps<NetworkState, NetworkModel> {
  return trainNetwork(regression(x, y, layers, options), networkPlan(options))
}

/** {@link networkRegressorSteps} run to its end. */
export function networkRegressorFit(
  x: MatrixLike,
  y: MatrixLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions = {},
): NetworkModel {
  const plan = { ...networkPlan(options), watch: false }
  return drain(trainNetwork(regression(x, y, layers, options), plan))
}

function classification(
  x: MatrixLike,
  y: VectorLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions,
): NetworkTask {
  const { points, inputShape } = inputsOf(x, layers, options)
  const { classes, codes } = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  requireOutputs(inputShape, layers, classes.length, 'classes')
  const targets = { data: Float64Array.from(codes), rows: points.rows, columns: 1 }
  return { task: 'classification', points, inputShape, targets, layers, classes }
}

function regression(
  x: MatrixLike,
  y: MatrixLike,
  layers: readonly LayerSpec[],
  options: NetworkOptions,
): NetworkTask {
  const { points, inputShape } = inputsOf(x, layers, options)
  const targets = requireMatrix('y', y, { rows: points.rows })
  requireOutputs(inputShape, layers, targets.columns, 'targets')
  return { task: 'regression', points, inputShape, targets, layers, classes: [] }
}

function inputsOf(x: MatrixLike, layers: readonly LayerSpec[], options: NetworkOptions) {
  const points = requireMatrix('x', x)
  const inputShape = options.inputShape ?? [points.columns]
  const size = inputShape.reduce((product, length) => product * length, 1)
  if (size !== points.columns) {
    const wrong = `[${inputShape}] holds ${size} values and a row of x ${points.columns}`
    throw new InvalidInput('shape', 'options.inputShape', wrong, 'make them equal')
  }
  const first = layers[0]
  if (first?.kind === 'embedding') requireIds(points, first.vocabulary)
  return { points, inputShape }
}

function requireIds(points: Matrix, vocabulary: number): void {
  const at = points.data.findIndex((id) => !Number.isInteger(id) || id < 0 || id >= vocabulary)
  if (at < 0) return
  const place = `row ${Math.floor(at / points.columns)}, column ${at % points.columns}`
  const wrong = `holds ${points.data[at]} at ${place}`
  throw new InvalidInput('range', 'x', wrong, `give whole numbers below ${vocabulary}`)
}

function requireOutputs(
  inputShape: readonly number[],
  layers: readonly LayerSpec[],
  outputs: number,
  what: string,
): void {
  const last = summariseLayers(inputShape, layers).at(-1)?.outputShape ?? inputShape
  if (last.length === 1 && last[0] === outputs) return
  const wrong = `end with shape [${last}] for ${outputs} ${what}`
  throw new InvalidInput('shape', 'layers', wrong, `end with dense, units ${outputs}`)
}

/**
 * Probability of each class by a network in prediction mode.
 *
 * @param model  a fitted classifier
 * @param x  shape (n, d)
 * @returns shape (n, classes)
 * @throws {InvalidInput} naming `x`
 */
export function networkPredictProba(model: NetworkModel, x: MatrixLike): Matrix {
  const { output } = networkForward(model, x)
  const data = new Float64Array(output.data.length)
  for (let at = 0; at < data.length; at += output.columns) {
    softmaxRow(output.data, data, at, output.columns)
  }
  return { ...output, data }
}

/**
 * The most probable class of each row, or the predicted values row by row.
 *
 * @param model  a fitted network
 * @param x  shape (n, d)
 * @returns shape (n), or (n·outputs) for regression
 * @throws {InvalidInput} naming `x`
 */
export function networkPredict(model: NetworkModel, x: MatrixLike): Float64Array {
  const { output } = networkForward(model, x)
  if (model.task === 'regression') return output.data
  const { data, rows, columns } = output
  return Float64Array.from({ length: rows }, (_, i) => {
    const scores = data.subarray(i * columns, (i + 1) * columns)
    return model.classes[scores.indexOf(Math.max(...scores))]
  })
}
