import { logistic, softmaxRow } from '../autograd/activations.ts'
import { addProduct, addProductTransposed } from '../autograd/kernels.ts'
import type { MlpActivation, Net } from './mlp-model.ts'

/** Scratch space for one batch: values and errors of every layer, row-major. */
export interface Workspace {
  /** a⁽ˡ⁾, shape (rows, sizes[l]); layer 0 is the input. */
  readonly activations: readonly Float64Array[]
  /** δ⁽ˡ⁾ = n·∂L/∂z⁽ˡ⁾, shape (rows, sizes[l]); unused for layer 0. */
  readonly deltas: readonly Float64Array[]
}

/** Space for batches of up to `rows` rows. */
export function workspace(net: Net, rows: number): Workspace {
  const buffers = () => net.sizes.map((size) => new Float64Array(rows * size))
  return { activations: buffers(), deltas: buffers() }
}

/**
 * Fills the activations of every layer from those of layer 0.
 *
 * z⁽ˡ⁺¹⁾ = a⁽ˡ⁾·W⁽ˡ⁾ + b⁽ˡ⁾, then the activation. Cost: rows·parameters multiply-adds.
 */
export function forward(net: Net, work: Workspace, rows: number): void {
  const last = net.sizes.length - 1
  for (let layer = 0; layer < last; layer++) {
    const [inner, out] = [net.sizes[layer], net.sizes[layer + 1]]
    const z = work.activations[layer + 1]
    const bias = net.biases[layer]
    for (let i = 0; i < rows; i++) z.set(bias, i * out)
    const a = work.activations[layer]
    addProduct(a, 0, inner, 1, net.weights[layer], 0, z, 0, rows, inner, out)
    if (layer + 1 < last) activate(net.activation, z, rows * out)
    else finish(net, z, rows)
  }
}

function activate(activation: MlpActivation, z: Float64Array, length: number): void {
  if (activation === 'relu') for (let i = 0; i < length; i++) z[i] = z[i] > 0 ? z[i] : 0
  else if (activation === 'tanh') for (let i = 0; i < length; i++) z[i] = Math.tanh(z[i])
  else if (activation === 'logistic') for (let i = 0; i < length; i++) z[i] = logistic(z[i])
}

function finish(net: Net, z: Float64Array, rows: number): void {
  const width = net.sizes[net.sizes.length - 1]
  if (net.output === 'softmax') {
    for (let i = 0; i < rows; i++) softmaxRow(z, z, i * width, width)
  } else if (net.output === 'logistic') activate('logistic', z, rows * width)
}

const EPSILON = Number.EPSILON

/**
 * Mean loss of the batch, without penalty: log loss of probabilities (clipped to [ε, 1 − ε] as
 * scikit-learn does), or half the mean squared error.
 *
 * @param targets  shape (rows, outputs): one-hot, 0/1, or values
 */
export function batchLoss(net: Net, work: Workspace, rows: number, targets: Float64Array): number {
  const width = net.sizes[net.sizes.length - 1]
  const p = work.activations[net.sizes.length - 1]
  let loss = 0
  if (net.output === 'identity') {
    for (let i = 0; i < rows * width; i++) loss += (targets[i] - p[i]) ** 2
    return loss / (rows * width) / 2
  }
  for (let i = 0; i < rows * width; i++) {
    const clipped = Math.min(Math.max(p[i], EPSILON), 1 - EPSILON)
    if (targets[i] !== 0) loss -= targets[i] * Math.log(clipped)
    if (net.output === 'logistic' && targets[i] !== 1) {
      loss -= (1 - targets[i]) * Math.log(1 - clipped)
    }
  }
  return loss / rows
}

/**
 * Backpropagation by hand-written loops: the gradient of batch loss + α/(2·rows)·Σ‖W‖² in the
 * layout of θ. Needs {@link forward} first.
 *
 * δ of the output is p − y for all three pairs of output and loss; for regression with several
 * outputs that is scikit-learn's convention (the loss shown is averaged over outputs, the gradient
 * is not).
 *
 * @param gradient  views laid out like the net's, overwritten
 * @param alpha  α, the L2 penalty
 *
 * Cost: twice the forward pass. Tested against the tape in mlp-passes.test.ts.
 */
export function backward(
  net: Net,
  work: Workspace,
  rows: number,
  targets: Float64Array,
  gradient: Pick<Net, 'weights' | 'biases'>,
  alpha: number,
): void {
  const last = net.sizes.length - 1
  const delta = work.deltas[last]
  const p = work.activations[last]
  for (let i = 0; i < rows * net.sizes[last]; i++) delta[i] = p[i] - targets[i]
  for (let layer = last - 1; layer >= 0; layer--) {
    pullLayer(net, work, rows, layer, gradient, alpha)
    if (layer > 0) pullDelta(net, work, rows, layer)
  }
}

/** ∂L/∂W = (aᵀ·δ + α·W)/n and ∂L/∂b = mean of δ. */
function pullLayer(
  net: Net,
  work: Workspace,
  rows: number,
  layer: number,
  gradient: Pick<Net, 'weights' | 'biases'>,
  alpha: number,
): void {
  const [inner, out] = [net.sizes[layer], net.sizes[layer + 1]]
  const delta = work.deltas[layer + 1]
  const gw = gradient.weights[layer]
  const gb = gradient.biases[layer]
  gw.fill(0)
  gb.fill(0)
  addProduct(work.activations[layer], 0, 1, inner, delta, 0, gw, 0, inner, rows, out)
  const w = net.weights[layer]
  for (let k = 0; k < gw.length; k++) gw[k] = (gw[k] + alpha * w[k]) / rows
  for (let i = 0; i < rows; i++) for (let j = 0; j < out; j++) gb[j] += delta[i * out + j]
  for (let j = 0; j < out; j++) gb[j] /= rows
}

/** δ⁽ˡ⁾ = (δ⁽ˡ⁺¹⁾·Wᵀ) ⊙ f′, with f′ from the activation's own value. */
function pullDelta(net: Net, work: Workspace, rows: number, layer: number): void {
  const [inner, out] = [net.sizes[layer], net.sizes[layer + 1]]
  const delta = work.deltas[layer]
  delta.fill(0, 0, rows * inner)
  addProductTransposed(work.deltas[layer + 1], 0, net.weights[layer], 0, delta, 0, rows, out, inner)
  timesSlope(net.activation, work.activations[layer], delta, rows * inner)
}

function timesSlope(
  activation: MlpActivation,
  a: Float64Array,
  delta: Float64Array,
  length: number,
): void {
  if (activation === 'relu') {
    for (let i = 0; i < length; i++) if (a[i] === 0) delta[i] = 0
  } else if (activation === 'tanh') {
    for (let i = 0; i < length; i++) delta[i] *= 1 - a[i] * a[i]
  } else if (activation === 'logistic') {
    for (let i = 0; i < length; i++) delta[i] *= a[i] * (1 - a[i])
  }
}
