import { sigmoidOf, softmaxOf } from './losses.ts'
import { listOf, numberOf, pairOf, show, showAll, sum, wrong } from './numbers.ts'
import type { Calculator, Inputs } from './types.ts'

const sigmoid: Calculator = (inputs) => {
  const x = numberOf(inputs, 'x')
  const s = sigmoidOf(x)
  return [
    { name: 'sigmoid', how: `1 / (1 + e^${show(-x)})`, value: s },
    { name: 'its slope', how: `${show(s)} × (1 − ${show(s)})`, value: s * (1 - s) },
    { name: 'tanh', how: `2 × sigmoid(${show(2 * x)}) − 1`, value: Math.tanh(x) },
    { name: 'slope of tanh', how: `1 − ${show(Math.tanh(x))}²`, value: 1 - Math.tanh(x) ** 2 },
  ]
}

const rectifiers: Calculator = (inputs) => {
  const x = numberOf(inputs, 'x')
  const slope = numberOf(inputs, 'slope')
  return [
    { name: 'ReLU', how: `max(0, ${show(x)})`, value: Math.max(0, x) },
    {
      name: 'leaky ReLU',
      how: x > 0 ? show(x) : `${show(slope)} × ${show(x)}`,
      value: x > 0 ? x : slope * x,
    },
    {
      name: 'softplus',
      how: `ln(1 + e^${show(x)})`,
      value: Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))),
    },
    { name: 'SiLU', how: `${show(x)} × sigmoid(${show(x)})`, value: x * sigmoidOf(x) },
  ]
}

const softmax: Calculator = (inputs) => {
  const logits = listOf(inputs, 'logits', 2)
  const temperature = numberOf(inputs, 'temperature')
  if (temperature <= 0) throw wrong('temperature', 'write a number above 0')
  const shares = softmaxOf(logits.map((one) => one / temperature))
  return shares.map((share, i) => ({
    name: `class ${i + 1}`,
    how: `e^(${show(logits[i] ?? 0)} / ${show(temperature)}) over the sum`,
    value: share,
  }))
}

const attention: Calculator = (inputs) => {
  const query = listOf(inputs, 'query')
  const [first, second] = pairOf(inputs, 'key1', 'key2')
  const [, checked] = pairOf(inputs, 'query', 'key1')
  const scores = [first, second].map((key) => sum(key.map((k, i) => k * (query[i] ?? 0))))
  const scaled = scores.map((one) => one / Math.sqrt(checked.length))
  const weights = softmaxOf(scaled)
  return [
    {
      name: 'score of key 1',
      how: `${show(scores[0] ?? 0)} / √${query.length}`,
      value: scaled[0] ?? 0,
    },
    {
      name: 'score of key 2',
      how: `${show(scores[1] ?? 0)} / √${query.length}`,
      value: scaled[1] ?? 0,
    },
    { name: 'weight of value 1', how: `softmax(${showAll(scaled)})`, value: weights[0] ?? 0 },
    { name: 'weight of value 2', how: `softmax(${showAll(scaled)})`, value: weights[1] ?? 0 },
  ]
}

const convolution: Calculator = (inputs) => {
  const [size, kernel, stride, padding, channels, filters] = (
    ['size', 'kernel', 'stride', 'padding', 'channels', 'filters'] as const
  ).map((name) => whole(inputs, name)) as [number, number, number, number, number, number]
  if (stride < 1) throw wrong('stride', 'write a whole number from 1')
  const out = Math.floor((size + 2 * padding - kernel) / stride) + 1
  const weights = kernel * kernel * channels * filters
  return [
    {
      name: 'output size',
      how: `⌊(${size} + 2 × ${padding} − ${kernel}) / ${stride}⌋ + 1`,
      value: out > 0 ? out : null,
    },
    {
      name: 'parameters',
      how: `${kernel} × ${kernel} × ${channels} × ${filters} + ${filters}`,
      value: weights + filters,
    },
    {
      name: 'multiplications an image',
      how: `${out} × ${out} × ${weights}`,
      value: out > 0 ? out * out * weights : null,
    },
  ]
}

function whole(inputs: Inputs, name: string): number {
  const value = numberOf(inputs, name)
  if (Number.isInteger(value) && value >= 0) return value
  throw wrong(name, 'write a whole number from 0')
}

const denseParameters: Calculator = (inputs) => {
  const sizes = listOf(inputs, 'sizes', 2)
  const layers = sizes.slice(1).map((out, i) => ({ from: sizes[i] ?? 0, out }))
  return [
    {
      name: 'parameters',
      how: layers.map(({ from, out }) => `(${from} + 1) × ${out}`).join(' + '),
      value: sum(layers.map(({ from, out }) => (from + 1) * out)),
    },
  ]
}

const receptiveField: Calculator = (inputs) => {
  const [kernels, strides] = pairOf(inputs, 'kernels', 'strides')
  let field = 1
  let jump = 1
  const way = ['1']
  kernels.forEach((kernel, i) => {
    field += (kernel - 1) * jump
    way.push(`(${kernel} − 1) × ${jump}`)
    jump *= strides[i] ?? 1
  })
  return [
    { name: 'receptive field', how: way.join(' + '), value: field },
    { name: 'step between neighbours', how: showAll(strides, ' × '), value: jump },
  ]
}

const GIGA = 1e9

const trainingMemory: Calculator = (inputs) => {
  const billions = numberOf(inputs, 'parameters')
  const bytes = numberOf(inputs, 'bytes')
  return [
    {
      name: 'weights to serve, GB',
      how: `${show(billions)} × 10⁹ × ${show(bytes)} bytes`,
      value: (billions * GIGA * bytes) / GIGA,
    },
    {
      name: 'mixed precision with Adam, GB',
      how: `${show(billions)} × 10⁹ × (2 + 2 + 4 + 4 + 4) bytes: weights, gradients, and in 32 bits weights, mean, square`,
      value: billions * 16,
    },
  ]
}

const cacheMemory: Calculator = (inputs) => {
  const [layers, heads, width, tokens, bytes] = (
    ['layers', 'heads', 'width', 'tokens', 'bytes'] as const
  ).map((name) => numberOf(inputs, name)) as [number, number, number, number, number]
  const total = 2 * layers * heads * width * tokens * bytes
  return [
    {
      name: 'bytes a token',
      how: `2 × ${layers} × ${heads} × ${width} × ${bytes}`,
      value: 2 * layers * heads * width * bytes,
    },
    { name: 'cache of one sequence, GB', how: `times ${tokens} tokens`, value: total / GIGA },
  ]
}

const lowRank: Calculator = (inputs) => {
  const [rows, columns, rank] = ['rows', 'columns', 'rank'].map((name) => whole(inputs, name)) as [
    number,
    number,
    number,
  ]
  const [full, small] = [rows * columns, rank * (rows + columns)]
  return [
    { name: 'full update', how: `${rows} × ${columns}`, value: full },
    { name: 'low-rank update', how: `${rank} × (${rows} + ${columns})`, value: small },
    { name: 'share', how: `${small} / ${full}`, value: full === 0 ? null : small / full },
  ]
}

/** Activations, layers and their sizes. */
export const NETWORKS = {
  sigmoid,
  rectifiers,
  softmax,
  'scaled-attention': attention,
  'convolution-size': convolution,
  'dense-parameters': denseParameters,
  'receptive-field': receptiveField,
  'training-memory': trainingMemory,
  'kv-cache': cacheMemory,
  'low-rank-update': lowRank,
} as const
