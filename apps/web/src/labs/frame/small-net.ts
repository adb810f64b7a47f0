/** What a unit does with its weighted sum z. */
export type Unit = 'linear' | 'relu' | 'leaky' | 'elu' | 'tanh' | 'sigmoid' | 'gelu'

const GELU = Math.sqrt(2 / Math.PI)
const CUBE = 0.044715

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z))

/**
 * f(z). `leaky` falls by 0.01 below 0, `elu` is eᶻ − 1 there, `gelu` is the tanh form.
 *
 * @param unit  which
 * @param z  weighted sum
 */
export function activate(unit: Unit, z: number): number {
  switch (unit) {
    case 'linear':
      return z
    case 'relu':
      return z > 0 ? z : 0
    case 'leaky':
      return z > 0 ? z : 0.01 * z
    case 'elu':
      return z > 0 ? z : Math.expm1(z)
    case 'tanh':
      return Math.tanh(z)
    case 'sigmoid':
      return sigmoid(z)
    case 'gelu':
      return 0.5 * z * (1 + Math.tanh(GELU * (z + CUBE * z ** 3)))
  }
}

/** f′(z), as training takes it: 0 for a ReLU at 0. */
export function slopeOf(unit: Unit, z: number): number {
  switch (unit) {
    case 'linear':
      return 1
    case 'relu':
      return z > 0 ? 1 : 0
    case 'leaky':
      return z > 0 ? 1 : 0.01
    case 'elu':
      return z > 0 ? 1 : Math.exp(z)
    case 'tanh':
      return 1 - Math.tanh(z) ** 2
    case 'sigmoid':
      return sigmoid(z) * (1 - sigmoid(z))
    case 'gelu': {
      const t = Math.tanh(GELU * (z + CUBE * z ** 3))
      return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * GELU * (1 + 3 * CUBE * z * z)
    }
  }
}

/** A dense layer and what it holds of the last rows that went through. */
export interface Layer {
  readonly inputs: number
  readonly outputs: number
  readonly unit: Unit
  /** W row by row, shape (inputs, outputs); b, shape (outputs). */
  readonly w: Float64Array
  readonly b: Float64Array
  readonly dw: Float64Array
  readonly db: Float64Array
  /** Weighted sums and values of the last rows, shape (rows, outputs). */
  readonly z: Float64Array
  readonly a: Float64Array
}

/**
 * A layer of weights that are given one by one, biases 0.
 *
 * @param rows  most rows that go through at once
 * @param draw  called for each weight, in the order of `w`
 */
export function makeLayer(
  inputs: number,
  outputs: number,
  unit: Unit,
  rows: number,
  draw: () => number,
): Layer {
  const w = Float64Array.from({ length: inputs * outputs }, draw)
  const numbers = (n: number) => new Float64Array(n)
  return {
    ...{ inputs, outputs, unit, w, b: numbers(outputs) },
    ...{ dw: numbers(w.length), db: numbers(outputs) },
    ...{ z: numbers(rows * outputs), a: numbers(rows * outputs) },
  }
}

/**
 * Sends rows through layers.
 *
 * @param x  shape (rows, inputs of the first layer)
 * @returns values of the last layer, shape (rows, outputs); its own buffer
 */
export function forward(layers: readonly Layer[], x: Float64Array, rows: number): Float64Array {
  let from = x
  for (const layer of layers) {
    sums(layer, from, rows)
    const { unit, outputs, z, a } = layer
    for (let i = 0; i < rows * outputs; i++) a[i] = activate(unit, z[i] as number)
    from = a
  }
  return from
}

/** z = x·W + b. */
function sums({ inputs, outputs, w, b, z }: Layer, x: Float64Array, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const out = i * outputs
    for (let k = 0; k < outputs; k++) z[out + k] = b[k] as number
    for (let j = 0; j < inputs; j++) {
      const value = x[i * inputs + j] as number
      if (value === 0) continue
      const row = j * outputs
      for (let k = 0; k < outputs; k++) {
        z[out + k] = (z[out + k] as number) + value * (w[row + k] as number)
      }
    }
  }
}

/**
 * Takes the gradient back through layers that rows went through; fills `dw` and `db`.
 *
 * @param x  the rows, shape (rows, inputs)
 * @param gradient  of the values of the last layer, shape (rows, outputs)
 * @param options  `first`: layers before this one are frozen, nothing is taken back to them,
 *   default 0; `toInputs`: whether the gradient of what the first layer got is wanted, default false
 * @returns gradient of the inputs of layer `first`, shape (rows, inputs); all 0 where not wanted
 */
export function backward(
  layers: readonly Layer[],
  x: Float64Array,
  gradient: Float64Array,
  rows: number,
  options: { readonly first?: number; readonly toInputs?: boolean } = {},
): Float64Array {
  const { first = 0, toInputs = false } = options
  let back = gradient
  for (let at = layers.length - 1; at >= first; at--) {
    const from = at === 0 ? x : (layers[at - 1] as Layer).a
    back = layerBack(layers[at] as Layer, from, back, rows, at > first || toInputs)
  }
  return back
}

function layerBack(
  layer: Layer,
  from: Float64Array,
  gradient: Float64Array,
  rows: number,
  wanted: boolean,
): Float64Array {
  const { inputs, outputs, unit, w, dw, db, z, a } = layer
  dw.fill(0)
  db.fill(0)
  const back = new Float64Array(rows * inputs)
  const delta = new Float64Array(outputs)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < outputs; k++) {
      const at = i * outputs + k
      const one = (gradient[at] as number) * slopeFrom(unit, z[at] as number, a[at] as number)
      delta[k] = one
      db[k] = (db[k] as number) + one
    }
    for (let j = 0; j < inputs; j++) {
      const value = from[i * inputs + j] as number
      const row = j * outputs
      if (wanted) {
        let sum = 0
        for (let k = 0; k < outputs; k++) sum += (delta[k] as number) * (w[row + k] as number)
        back[i * inputs + j] = sum
      }
      if (value === 0) continue
      for (let k = 0; k < outputs; k++) {
        dw[row + k] = (dw[row + k] as number) + (delta[k] as number) * value
      }
    }
  }
  return back
}

/** f′(z), from f(z) where that saves an exponential. */
function slopeFrom(unit: Unit, z: number, value: number): number {
  if (unit === 'tanh') return 1 - value * value
  return unit === 'sigmoid' ? value * (1 - value) : slopeOf(unit, z)
}

/** A gradient step of layers from `first` on: θ ← θ − rate · gradient. */
export function descend(layers: readonly Layer[], rate: number, first = 0): void {
  for (const { w, b, dw, db } of layers.slice(first)) {
    for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) - rate * (dw[i] as number)
    for (let i = 0; i < b.length; i++) b[i] = (b[i] as number) - rate * (db[i] as number)
  }
}

/**
 * Adam for some layers, with the usual constants .9, .999 and 1e-8.
 *
 * @returns makes a step with the gradients that the layers hold
 */
export function adamOf(layers: readonly Layer[], rate: number, first = 0): () => void {
  const parts = layers.slice(first).flatMap(({ w, b, dw, db }) => [
    { theta: w, gradient: dw, m: new Float64Array(w.length), v: new Float64Array(w.length) },
    { theta: b, gradient: db, m: new Float64Array(b.length), v: new Float64Array(b.length) },
  ])
  let [one, two] = [1, 1]
  return () => {
    one *= 0.9
    two *= 0.999
    for (const { theta, gradient, m, v } of parts) {
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i] as number
        m[i] = 0.9 * (m[i] as number) + 0.1 * g
        v[i] = 0.999 * (v[i] as number) + 0.001 * g * g
        const step = (m[i] as number) / (1 - one) / (Math.sqrt((v[i] as number) / (1 - two)) + 1e-8)
        theta[i] = (theta[i] as number) - rate * step
      }
    }
  }
}

/** Weights and biases of the layers. */
export function parametersOf(layers: readonly Pick<Layer, 'inputs' | 'outputs'>[]): number {
  return layers.reduce((all, { inputs, outputs }) => all + (inputs + 1) * outputs, 0)
}
