import { describe, expect, it } from 'vitest'
import * as ops from '../autograd/index.ts'
import type { Tensor } from '../autograd/tensor.ts'
import { RandomState } from '../random/random-state.ts'
import { gap } from '../testing/torch.ts'
import { emptyNet, type MlpActivation, type MlpOutput, type Net, viewsOf } from './mlp-model.ts'
import { backward, batchLoss, forward, workspace } from './mlp-passes.ts'

const ACTIVATIONS = {
  identity: (x: Tensor) => x,
  logistic: ops.sigmoid,
  tanh: ops.tanh,
  relu: ops.relu,
} as const

const ROWS = 7
const ALPHA = 0.3

function problem(activation: MlpActivation, output: MlpOutput) {
  const rng = new RandomState(4)
  const net = emptyNet([5, 6, 3, output === 'softmax' ? 4 : 1], activation, output)
  net.theta.set(rng.normals(net.theta.length))
  const x = rng.normals(ROWS * 5)
  const width = net.sizes[3] as number
  const classes = Array.from({ length: ROWS }, (_, i) => i % (output === 'softmax' ? width : 2))
  const targets = new Float64Array(ROWS * width)
  classes.forEach((k, i) => {
    if (output === 'softmax') targets[i * width + k] = 1
    else targets[i] = output === 'logistic' ? k : rng.normal()
  })
  return { net, x, targets, classes }
}

/** The same loss on the tape. */
function byTape(net: Net, x: Float64Array, targets: Float64Array, classes: number[]) {
  const shape = (layer: number) => [net.sizes[layer], net.sizes[layer + 1]] as number[]
  const weights = net.weights.map((w, layer) => ops.parameter(w.slice(), shape(layer)))
  const biases = net.biases.map((b) => ops.parameter(b.slice()))
  let h: Tensor = ops.constant(x, [ROWS, 5])
  weights.forEach((w, layer) => {
    h = ops.add(ops.matmul(h, w), biases[layer] as Tensor)
    if (layer + 1 < weights.length) h = ACTIVATIONS[net.activation](h)
  })
  const loss =
    net.output === 'softmax'
      ? ops.softmaxCrossEntropy(h, classes)
      : net.output === 'logistic'
        ? ops.binaryCrossEntropy(h, targets)
        : ops.scale(ops.meanSquaredError(h, targets), 0.5)
  const penalty = weights.map((w) => ops.sum(ops.square(w))).reduce((a, b) => ops.add(a, b))
  ops.backward(ops.add(loss, ops.scale(penalty, ALPHA / 2 / ROWS)))
  return {
    loss: ops.numberOf(loss),
    gradients: [...weights, ...biases].map((p) => p.gradient ?? []),
  }
}

describe('The hand-written passes', () => {
  it.each(
    (['identity', 'logistic', 'tanh', 'relu'] as const).flatMap((activation) =>
      (['softmax', 'logistic', 'identity'] as const).map((output) => [activation, output] as const),
    ),
  )('give the loss and gradient of the tape: %s units, %s output', (activation, output) => {
    const { net, x, targets, classes } = problem(activation, output)
    const work = workspace(net, ROWS + 2) // a smaller batch than there is space for
    work.activations[0]?.set(x)
    forward(net, work, ROWS)
    const gradient = new Float64Array(net.theta.length).fill(Number.NaN)
    const views = viewsOf(gradient, net.sizes)
    backward(net, work, ROWS, targets, views, ALPHA)
    const tape = byTape(net, x, targets, classes)
    expect(batchLoss(net, work, ROWS, targets)).toBeCloseTo(tape.loss, 13)
    ;[...views.weights, ...views.biases].forEach((values, i) => {
      expect(gap(values, tape.gradients[i] ?? [])).toBeLessThan(1e-13)
    })
  })

  it('keep the loss finite for a certain but wrong answer', () => {
    const net = emptyNet([1, 1], 'relu', 'logistic')
    net.theta.set([1000, 0])
    const work = workspace(net, 1)
    work.activations[0]?.set([1])
    forward(net, work, 1)
    expect(batchLoss(net, work, 1, Float64Array.of(0))).toBeCloseTo(36.04, 1) // −ln 2⁻⁵²
  })
})
