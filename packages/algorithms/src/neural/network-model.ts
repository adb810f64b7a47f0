import { constant, type Tensor } from '../autograd/tensor.ts'
import { requireMatrix, requireRandomState } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import type { LayerSpec } from './layer-specs.ts'
import { buildLayers, flattenLayers, type Layer, type NamedArray, runLayers } from './layers.ts'

/** A fitted network of layers. */
export interface NetworkModel {
  readonly task: 'classification' | 'regression'
  readonly inputShape: readonly number[] // of one row
  readonly layers: readonly LayerSpec[]
  /** Parameters and running averages, named by layer, such as `0.weights`, `1.mean`. */
  readonly arrays: readonly NamedArray[]
  readonly classes: readonly number[] // ascending; empty for regression
  readonly lossCurve: Float64Array // mean training loss of each epoch
  readonly validationCurve: Float64Array // empty when nothing was held out
  readonly bestEpoch: number // whose parameters these are, 1-based; 0 before any
  readonly stopped: 'epoch-limit' | 'early' | 'diverged'
}

/** The arrays of living layers, shared, not copied. */
export function arraysOf(layers: readonly Layer[]): NamedArray[] {
  return flattenLayers(layers).flatMap(({ path, parameters, running }) => [
    ...parameters.map(({ name, tensor }) => ({
      name: `${path}.${name}`,
      shape: tensor.shape,
      data: tensor.data,
    })),
    ...running.map((array) => ({ ...array, name: `${path}.${array.name}` })),
  ])
}

/** Copies of all arrays, to keep or to restore. */
export function copyArrays(arrays: readonly NamedArray[]): NamedArray[] {
  return arrays.map((array) => ({ ...array, data: array.data.slice() }))
}

/** Writes kept numbers back into living layers. */
export function restoreArrays(layers: readonly Layer[], kept: readonly NamedArray[]): void {
  arraysOf(layers).forEach((array, i) => {
    array.data.set(kept[i].data)
  })
}

/** Living layers with the numbers of a model. */
export function layersOf(model: NetworkModel): Layer[] {
  const start = {
    initialisation: { kind: 'normal', deviation: 0 },
    rng: new RandomState(0),
  } as const
  const layers = buildLayers(model.inputShape, model.layers, start)
  restoreArrays(layers, model.arrays)
  return layers
}

/** Rows as a tensor (n, …inputShape). */
export function rowsAsTensor(x: Matrix, inputShape: readonly number[]): Tensor {
  return constant(x.data, [x.rows, ...inputShape])
}

/** What a network gives for some rows. */
export interface NetworkOutput {
  /** Scores (logits) for classes, or values; shape (n, outputs). */
  readonly output: Matrix
  /** Output of every layer by path, one row a sample, other axes flattened. */
  readonly layers: readonly {
    readonly path: string
    readonly shape: readonly number[]
    readonly values: Matrix
  }[]
}

/**
 * One pass through a network, with everything that happens inside.
 *
 * @param model  a fitted network
 * @param x  shape (n, product of inputShape)
 * @param options  `training`: use dropout masks and batch statistics as while training, default
 *   false; `randomState` of the masks, default 0
 * @returns output and layers; the model stays as it was
 * @throws {InvalidInput} naming `x` or `options.randomState`
 */
export function networkForward(
  model: NetworkModel,
  x: MatrixLike,
  options: { readonly training?: boolean; readonly randomState?: number | RandomState } = {},
): NetworkOutput {
  const columns = model.inputShape.reduce((product, length) => product * length, 1)
  const rows = requireMatrix('x', x, { columns })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const seen: NetworkOutput['layers'][number][] = []
  const watch = (path: string, output: Tensor) => {
    seen.push({ path, shape: output.shape.slice(1), values: asMatrix(output) })
  }
  const pass = { training: options.training ?? false, rng, watch }
  const output = runLayers(layersOf(model), rowsAsTensor(rows, model.inputShape), pass)
  return { output: asMatrix(output), layers: seen }
}

/** (n, …) as n rows. */
export function asMatrix(tensor: Tensor): Matrix {
  const rows = tensor.shape[0]
  return { data: tensor.data, rows, columns: tensor.data.length / rows }
}
