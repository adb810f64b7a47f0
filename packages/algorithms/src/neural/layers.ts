import { gelu, leakyRelu, relu, sigmoid, tanh } from '../autograd/activations.ts'
import { conv2d } from '../autograd/convolution.ts'
import { add } from '../autograd/elementwise.ts'
import { dropout } from '../autograd/masking.ts'
import { matmul, reshape } from '../autograd/matmul.ts'
import { batchNorm, batchNormInference, layerNorm } from '../autograd/normalisation.ts'
import { averagePool2d, maxPool2d } from '../autograd/pooling.ts'
import { parameter, type Tensor } from '../autograd/tensor.ts'
import type { RandomState } from '../random/random-state.ts'
import { drawWeights, type Initialisation } from './initialisation.ts'
import { type ActivationKind, type LayerSpec, summariseLayers } from './layer-specs.ts'
import { buildSequenceLayer } from './sequence-layers.ts'
import { isSequenceSpec } from './sequence-specs.ts'

/** Numbers with a name, such as `0.weights`. */
export interface NamedArray {
  readonly name: string
  readonly shape: readonly number[]
  readonly data: Float64Array
}

/** How a pass is made: training passes draw masks and renew running averages. */
export interface Pass {
  readonly training: boolean
  readonly rng: RandomState | null // needed for dropout while training
  /** Is told the output of every layer, by path. */
  readonly watch?: (path: string, output: Tensor) => void
}

/** A layer with its parameters. */
export interface Layer {
  readonly path: string // such as `2`, or `2.0` inside a residual layer
  readonly kind: LayerSpec['kind']
  readonly parameters: readonly { readonly name: string; readonly tensor: Tensor }[]
  /** Running averages: they change by training but have no gradient. */
  readonly running: readonly NamedArray[]
  readonly inner: readonly Layer[]
  readonly forward: (x: Tensor, pass: Pass) => Tensor
}

/** How the weights start. */
export interface LayerStart {
  readonly initialisation: Initialisation
  readonly rng: RandomState
}

const ACTIVATIONS: Readonly<Record<ActivationKind, (x: Tensor) => Tensor>> = {
  relu,
  'leaky-relu': (x) => leakyRelu(x),
  sigmoid,
  tanh,
  gelu,
}

/**
 * Layers with freshly drawn parameters. The specs must have been checked (`summariseLayers`).
 *
 * @param inputShape  of one row
 * @param specs  in order
 * @param start  rule and stream of the weights; layer by layer, weights then biases
 * @param path  put before each layer's number
 */
export function buildLayers(
  inputShape: readonly number[],
  specs: readonly LayerSpec[],
  start: LayerStart,
  path = '',
): Layer[] {
  const summaries = summariseLayers(inputShape, specs)
  return specs.map((spec, index) => {
    const { inputShape: from, outputShape: to } = summaries[index]
    return buildLayer(spec, from, to, start, `${path}${index}`)
  })
}

/** All layers one after the other. */
export function runLayers(layers: readonly Layer[], x: Tensor, pass: Pass): Tensor {
  let h = x
  for (const layer of layers) {
    h = layer.forward(h, pass)
    pass.watch?.(layer.path, h)
  }
  return h
}

/** Every layer that holds parameters or averages, inner ones included, in order. */
export function flattenLayers(layers: readonly Layer[]): Layer[] {
  return layers.flatMap((layer) => [layer, ...flattenLayers(layer.inner)])
}

function buildLayer(
  spec: LayerSpec,
  from: readonly number[],
  to: readonly number[],
  start: LayerStart,
  path: string,
): Layer {
  const plain = (forward: Layer['forward']): Layer => {
    return { path, kind: spec.kind, parameters: [], running: [], inner: [], forward }
  }
  if (isSequenceSpec(spec)) return buildSequenceLayer(spec, from, start, path)
  switch (spec.kind) {
    case 'dense':
      return dense(path, from[from.length - 1], spec.units, start)
    case 'conv':
      return conv(path, spec, from[0], start)
    case 'max-pool':
      return plain((x) => maxPool2d(x, spec.size, spec.stride ?? spec.size))
    case 'average-pool':
      return plain((x) => averagePool2d(x, spec.size, spec.stride ?? spec.size))
    case 'flatten':
      return plain((x) => reshape(x, [x.shape[0], ...to]))
    case 'dropout':
      return plain((x, { training, rng }) => (training && rng ? dropout(x, spec.rate, rng) : x))
    case 'batch-norm':
      return batchNormLayer(path, from[0], spec.momentum ?? 0.1, spec.epsilon ?? 1e-5)
    case 'layer-norm':
      return layerNormLayer(path, from[from.length - 1], spec.epsilon ?? 1e-5)
    case 'residual': {
      const inner = buildLayers(from, spec.layers, start, `${path}.`)
      return { ...plain((x, pass) => add(x, runLayers(inner, x, pass))), inner }
    }
    default:
      return plain(ACTIVATIONS[spec.kind])
  }
}

function dense(path: string, inputs: number, units: number, start: LayerStart): Layer {
  const weights = parameter(new Float64Array(inputs * units), [inputs, units])
  const biases = parameter(new Float64Array(units))
  drawWeights(start.initialisation, weights.data, biases.data, inputs, units, start.rng)
  return {
    path,
    kind: 'dense',
    parameters: [
      { name: 'weights', tensor: weights },
      { name: 'biases', tensor: biases },
    ],
    running: [],
    inner: [],
    forward: (x) => add(matmul(x, weights), biases), // (n, inputs) → (n, units)
  }
}

function conv(
  path: string,
  spec: Extract<LayerSpec, { kind: 'conv' }>,
  channels: number,
  start: LayerStart,
): Layer {
  const { filters, size, stride = 1, padding = 0 } = spec
  const weights = parameter(new Float64Array(filters * channels * size * size), [
    filters,
    channels,
    size,
    size,
  ])
  const biases = parameter(new Float64Array(filters))
  const [fanIn, fanOut] = [channels * size * size, filters * size * size]
  drawWeights(start.initialisation, weights.data, biases.data, fanIn, fanOut, start.rng)
  return {
    path,
    kind: 'conv',
    parameters: [
      { name: 'weights', tensor: weights },
      { name: 'biases', tensor: biases },
    ],
    running: [],
    inner: [],
    forward: (x) => conv2d(x, weights, biases, { stride, padding }),
  }
}

function scaleAndShift(length: number) {
  const gamma = parameter(new Float64Array(length).fill(1))
  const beta = parameter(new Float64Array(length))
  const parameters = [
    { name: 'gamma', tensor: gamma },
    { name: 'beta', tensor: beta },
  ]
  return { gamma, beta, parameters }
}

function batchNormLayer(path: string, channels: number, momentum: number, epsilon: number): Layer {
  const { gamma, beta, parameters } = scaleAndShift(channels)
  const mean = new Float64Array(channels)
  const variance = new Float64Array(channels).fill(1)
  const forward = (x: Tensor, { training }: Pass) => {
    if (!training) return batchNormInference(x, gamma, beta, mean, variance, epsilon)
    const seen = batchNorm(x, gamma, beta, epsilon)
    const count = x.data.length / channels
    const unbiased = count > 1 ? count / (count - 1) : 1 // the running variance is unbiased
    for (let k = 0; k < channels; k++) {
      mean[k] += momentum * (seen.mean[k] - mean[k])
      variance[k] += momentum * (seen.variance[k] * unbiased - variance[k])
    }
    return seen.output
  }
  const running = [
    { name: 'mean', shape: [channels], data: mean },
    { name: 'variance', shape: [channels], data: variance },
  ]
  return { path, kind: 'batch-norm', parameters, running, inner: [], forward }
}

function layerNormLayer(path: string, units: number, epsilon: number): Layer {
  const { gamma, beta, parameters } = scaleAndShift(units)
  const forward = (x: Tensor) => layerNorm(x, gamma, beta, epsilon)
  return { path, kind: 'layer-norm', parameters, running: [], inner: [], forward }
}
