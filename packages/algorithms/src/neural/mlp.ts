import { requireLabels } from '../check/labels.ts'
import { requireMatrix, requireVector } from '../check/require.ts'
import { fromRows, type Matrix, type MatrixLike, type VectorLike } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import { type MlpModel, netOf, requireInputs } from './mlp-model.ts'
import { type MlpOptions, mlpPlan } from './mlp-options.ts'
import { forward, workspace } from './mlp-passes.ts'
import { type MlpState, type MlpTask, trainMlp } from './mlp-training.ts'

/**
 * Multi-layer perceptron for classes: hidden layers, then softmax (or one logistic unit for two
 * classes), trained on the log loss by mini-batches.
 *
 * For the same `randomState` it draws the same weights and batches as scikit-learn's
 * `MLPClassifier` and follows it to rounding: on digits the loss curves still agree to 1e-15 after
 * 100 epochs.
 *
 * @param x  shape (n, d)
 * @param y  labels, shape (n), at least two classes
 * @param options  see {@link MlpOptions}
 * @returns steps with an {@link MlpState} each, and the model; a run that leaves the finite numbers
 *   ends with `stopped: 'diverged'` and the last finite weights
 * @throws {InvalidInput} at the call, naming `x`, `y` or `options.…`
 *
 * Cost: about 6·n·parameters flops an epoch.
 * Source: Rumelhart et al. 1986, doi:10.1038/323533a0. Oracle: mlp.json (scikit-learn 1.2.1).
 */
export function mlpClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  options: MlpOptions = {},
): Steps<MlpState, MlpModel> {
  return trainMlp(classificationTask(x, y), mlpPlan(options), true)
}

/** {@link mlpClassifierSteps} run to its end. */
export function mlpClassifierFit(x: MatrixLike, y: VectorLike, options: MlpOptions = {}): MlpModel {
  return drain(trainMlp(classificationTask(x, y), mlpPlan(options), false))
}

function classificationTask(x: MatrixLike, y: VectorLike): MlpTask {
  const points = requireMatrix('x', x)
  const { classes, codes } = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  const binary = classes.length === 2
  const width = binary ? 1 : classes.length
  const targets = new Float64Array(points.rows * width)
  for (let i = 0; i < points.rows; i++) {
    if (binary) targets[i] = codes[i]
    else targets[i * width + codes[i]] = 1
  }
  const output = binary ? 'logistic' : 'softmax'
  return { task: 'classification', output, points, targets, width, classes }
}

/**
 * Multi-layer perceptron for measured values: linear output, trained on half the mean squared
 * error. Otherwise as {@link mlpClassifierSteps}; the reference is `MLPRegressor`.
 *
 * @param x  shape (n, d)
 * @param y  shape (n), or (n, outputs)
 * @throws {InvalidInput} at the call, naming `x`, `y` or `options.…`
 */
export function mlpRegressorSteps(
  x: MatrixLike,
  y: VectorLike | MatrixLike,
  options: MlpOptions = {},
): Steps<MlpState, MlpModel> {
  return trainMlp(regressionTask(x, y), mlpPlan(options), true)
}

/** {@link mlpRegressorSteps} run to its end. */
export function mlpRegressorFit(
  x: MatrixLike,
  y: VectorLike | MatrixLike,
  options: MlpOptions = {},
): MlpModel {
  return drain(trainMlp(regressionTask(x, y), mlpPlan(options), false))
}

function regressionTask(x: MatrixLike, y: VectorLike | MatrixLike): MlpTask {
  const points = requireMatrix('x', x)
  const several = 'rows' in y || Array.isArray(y[0])
  const matrix = several ? requireMatrix('y', y as MatrixLike, { rows: points.rows }) : null
  const targets = matrix?.data ?? requireVector('y', y as VectorLike, { length: points.rows })
  const width = matrix?.columns ?? 1
  return { task: 'regression', output: 'identity', points, targets, width, classes: [] }
}

/**
 * Probability of each class.
 *
 * @param model  a fitted classifier
 * @param x  shape (n, d)
 * @returns shape (n, classes), rows sum to 1
 * @throws {InvalidInput} naming `x`
 */
export function mlpPredictProba(model: MlpModel, x: MatrixLike): Matrix {
  const out = outputs(model, requireInputs(model, x))
  if (model.output !== 'logistic') return out
  return fromRows(Array.from(out.data, (p) => [1 - p, p]))
}

/**
 * The most probable class, or the predicted value.
 *
 * @param model  a fitted classifier or regressor
 * @param x  shape (n, d)
 * @returns shape (n); for several outputs (n·outputs), row by row
 * @throws {InvalidInput} naming `x`
 */
export function mlpPredict(model: MlpModel, x: MatrixLike): Float64Array {
  const out = outputs(model, requireInputs(model, x))
  if (model.task === 'regression') return out.data
  if (model.output === 'logistic') return out.data.map((p) => model.classes[p > 0.5 ? 1 : 0])
  return Float64Array.from({ length: out.rows }, (_, i) => {
    let best = i * out.columns
    for (let j = best + 1; j < (i + 1) * out.columns; j++)
      if (out.data[j] > out.data[best]) best = j
    return model.classes[best - i * out.columns]
  })
}

function outputs(model: MlpModel, x: Matrix): Matrix {
  const layers = mlpLayers(model, x)
  return layers[layers.length - 1]
}

/**
 * What every unit of every layer gives for some rows.
 *
 * @param model  a fitted model
 * @param x  shape (n, d)
 * @returns one matrix a layer after the input, shape (n, units)
 * @throws {InvalidInput} naming `x`
 */
export function mlpActivations(model: MlpModel, x: MatrixLike): Matrix[] {
  return mlpLayers(model, requireInputs(model, x))
}

function mlpLayers(model: MlpModel, x: Matrix): Matrix[] {
  const net = netOf(model)
  const work = workspace(net, x.rows)
  work.activations[0].set(x.data)
  forward(net, work, x.rows)
  return work.activations.slice(1).map((data, layer) => ({
    data,
    rows: x.rows,
    columns: model.sizes[layer + 1],
  }))
}
