import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'
import { mlpActivations } from './mlp.ts'
import type { MlpModel } from './mlp-model.ts'
import type { MlpLayerState } from './mlp-training.ts'

/** What one unit answers over a rectangle of inputs. */
export interface ActivationMap {
  readonly layer: number // 1 = first hidden layer
  readonly unit: number
  /** Value at row r, column c: first input rises with c, second input falls with r (as on paper). */
  readonly values: Matrix
}

/** The rectangle and how finely it is looked at. */
export interface MapArea {
  readonly x: readonly [number, number] // first input, from … to
  readonly y: readonly [number, number] // second input, from … to
  readonly resolution?: number // cells along each side, default 30
}

/**
 * A picture of every unit of a net with two inputs: its value at the middle of each cell.
 *
 * @param model  a fitted net, sizes[0] = 2
 * @param area  the rectangle
 * @returns one map a unit, layer by layer
 * @throws {InvalidInput} naming `model` or `area.…`
 *
 * Cost: one forward pass of resolution² rows.
 */
export function activationMaps(model: MlpModel, area: MapArea): ActivationMap[] {
  if (model.sizes[0] !== 2) {
    const wrong = `has ${model.sizes[0]} inputs`
    throw new InvalidInput('shape', 'model', wrong, 'give a net with 2: a map has two axes')
  }
  const side = requireInteger('area.resolution', area.resolution ?? 30, { min: 1, max: 500 })
  const [x0, x1] = area.x.map((value, i) => requireNumber(`area.x[${i}]`, value))
  const [y0, y1] = area.y.map((value, i) => requireNumber(`area.y[${i}]`, value))
  const data = new Float64Array(side * side * 2)
  for (let r = 0; r < side; r++) {
    for (let c = 0; c < side; c++) {
      data[(r * side + c) * 2] = x0 + ((c + 0.5) / side) * (x1 - x0)
      data[(r * side + c) * 2 + 1] = y1 + ((r + 0.5) / side) * (y0 - y1)
    }
  }
  const layers = mlpActivations(model, { data, rows: side * side, columns: 2 })
  return layers.flatMap(({ data: values, columns }, index) =>
    Array.from({ length: columns }, (_, unit) => ({
      layer: index + 1,
      unit,
      values: {
        data: Float64Array.from(
          { length: side * side },
          (_v, cell) => values[cell * columns + unit],
        ),
        rows: side,
        columns: side,
      },
    })),
  )
}

/**
 * Share of hidden units, layer by layer, that give 0 for every row: with ReLU they get no gradient
 * and stay as they are.
 *
 * @param model  a fitted net
 * @param x  the rows to look at, shape (n, d)
 * @returns one share in [0, 1] for each hidden layer
 * @throws {InvalidInput} naming `x`
 */
export function deadUnitShares(model: MlpModel, x: MatrixLike): number[] {
  return mlpActivations(model, x)
    .slice(0, -1)
    .map(({ data, columns }) => {
      const alive = new Set<number>()
      for (let cell = 0; cell < data.length; cell++) if (data[cell] !== 0) alive.add(cell % columns)
      return (columns - alive.size) / columns
    })
}

/**
 * The model that a state of a training run stands for, to predict or draw with.
 *
 * @param layers  `state.layers`
 * @param like  a model of the same run or its settings
 * @returns a model without curves
 */
export function mlpFromLayers(
  layers: readonly MlpLayerState[],
  like: Pick<MlpModel, 'task' | 'activation' | 'output' | 'classes'>,
): MlpModel {
  const weights = layers.map((layer) => ({
    data: Float64Array.from(layer.weights.flat()),
    rows: layer.weights.length,
    columns: layer.biases.length,
  }))
  return {
    task: like.task,
    sizes: [weights[0].rows, ...weights.map((matrix) => matrix.columns)],
    activation: like.activation,
    output: like.output,
    weights,
    biases: layers.map((layer) => Float64Array.from(layer.biases)),
    classes: like.classes,
    lossCurve: new Float64Array(0),
    validationScores: new Float64Array(0),
    stopped: 'epoch-limit',
  }
}
