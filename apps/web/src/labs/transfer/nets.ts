import type { RandomState } from '@warmstart/algorithms'
import { adamOf, backward, forward, type Layer, makeLayer } from '../frame/small-net.ts'
import { INPUTS, type Rows } from './tasks.ts'

/** Units of the hidden layers. */
export const HIDDEN = [10, 6] as const

/** A fresh net of three layers, tanh inside; weights N(0, 1/inputs), drawn layer by layer. */
export function freshNet(random: RandomState, classes: number, rows: number): Layer[] {
  const sizes = [INPUTS, ...HIDDEN, classes]
  return sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i] ?? 0
    const drawn = random.normals(inputs * outputs, 0, 1 / Math.sqrt(inputs))
    let at = 0
    const unit = i === HIDDEN.length ? 'linear' : 'tanh'
    return makeLayer(inputs, outputs, unit, rows, () => drawn[at++] ?? 0)
  })
}

/** A net with the layers of another but its last, which is that of `fresh`. */
export function withNewHead(
  trained: readonly Layer[],
  fresh: readonly Layer[],
  rows: number,
): Layer[] {
  return trained.map((layer, i) => {
    const from = i === trained.length - 1 ? (fresh[i] ?? layer) : layer
    const copy = makeLayer(from.inputs, from.outputs, from.unit, rows, () => 0)
    copy.w.set(from.w)
    copy.b.set(from.b)
    return copy
  })
}

/** Makes an epoch: one step of Adam with all rows; returns the loss before it. */
export function trainer(
  layers: readonly Layer[],
  { x, y }: Rows,
  rate: number,
  frozen: number,
): () => number {
  const classes = layers.at(-1)?.outputs ?? 0
  const step = adamOf(layers, rate, frozen)
  return () => {
    const p = probabilities(layers, x, y.length)
    let loss = 0
    y.forEach((kind, i) => {
      const at = i * classes + kind
      loss -= Math.log(Math.max(1e-12, p[at] ?? 0)) / y.length
      p[at] = (p[at] ?? 0) - 1
    })
    for (let i = 0; i < p.length; i++) p[i] = (p[i] ?? 0) / y.length
    backward(layers, x, p, y.length, { first: frozen })
    step()
    return loss
  }
}

/** Softmax of what the net says, shape (n, classes); a new array. */
export function probabilities(layers: readonly Layer[], x: Float64Array, n: number): Float64Array {
  const classes = layers.at(-1)?.outputs ?? 0
  const p = Float64Array.from(forward(layers, x, n).subarray(0, n * classes))
  for (let i = 0; i < n; i++) {
    const row = p.subarray(i * classes, (i + 1) * classes)
    const most = Math.max(...row)
    let sum = 0
    for (let k = 0; k < classes; k++) {
      row[k] = Math.exp((row[k] ?? 0) - most)
      sum += row[k] ?? 0
    }
    for (let k = 0; k < classes; k++) row[k] = (row[k] ?? 0) / sum
  }
  return p
}

/** Share of rows whose class gets the largest value. */
export function accuracy(layers: readonly Layer[], { x, y }: Rows): number {
  const classes = layers.at(-1)?.outputs ?? 0
  const out = forward(layers, x, y.length)
  let right = 0
  y.forEach((kind, i) => {
    let best = 0
    for (let k = 1; k < classes; k++) {
      if ((out[i * classes + k] ?? 0) > (out[i * classes + best] ?? 0)) best = k
    }
    if (best === kind) right++
  })
  return right / y.length
}
