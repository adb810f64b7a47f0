import { describe, expect, it } from 'vitest'
import { gap, type TorchCase, torch, torchBackward, torchInputs } from '../testing/torch.ts'
import * as ops from './index.ts'
import type { Tensor } from './tensor.ts'

type Run = (t: Record<string, Tensor>, one: TorchCase) => Tensor
const get = (t: Record<string, Tensor>, name: string) => t[name] as Tensor
const one =
  (f: (x: Tensor) => Tensor): Run =>
  (t) =>
    f(get(t, 'x'))
const conv =
  (window: ops.Window): Run =>
  (t) =>
    ops.conv2d(get(t, 'x'), get(t, 'w'), get(t, 'bias'), window)
const norm =
  (f: (x: Tensor, gamma: Tensor, beta: Tensor) => Tensor): Run =>
  (t) =>
    f(get(t, 'x'), get(t, 'gamma'), get(t, 'beta'))
const batchNorm = norm((x, gamma, beta) => ops.batchNorm(x, gamma, beta).output)
const matmul: Run = (t) => ops.matmul(get(t, 'a'), get(t, 'b'))

const RUNS: Record<string, Run> = {
  conv2d: conv({}),
  'conv2d-stride-2-padding-1': conv({ stride: 2, padding: 1 }),
  'max-pool': one((x) => ops.maxPool2d(x, 2)),
  'max-pool-3-stride-2': one((x) => ops.maxPool2d(x, 3, 2)),
  'average-pool': one((x) => ops.averagePool2d(x, 2)),
  'batch-norm': batchNorm,
  'batch-norm-pictures': batchNorm,
  'batch-norm-inference': norm((x, gamma, beta) =>
    ops.batchNormInference(x, gamma, beta, [0.2, -0.1], [1.5, 0.7]),
  ),
  'layer-norm': norm(ops.layerNorm),
  relu: one(ops.relu),
  sigmoid: one(ops.sigmoid),
  tanh: one(ops.tanh),
  gelu: one(ops.gelu),
  'leaky-relu': one((x) => ops.leakyRelu(x, 0.2)),
  softmax: one(ops.softmax),
  'matmul-batched': matmul,
  'matmul-shared': matmul,
  embedding: (t, { ids = [] }) => ops.gatherRows(get(t, 'table'), ids),
  'softmax-cross-entropy': (t, { targets = [] }) =>
    ops.softmaxCrossEntropy(get(t, 'logits'), targets),
  'binary-cross-entropy': (t, { targets = [] }) =>
    ops.binaryCrossEntropy(get(t, 'logits'), targets),
  'mean-squared-error': (t, { targets = [] }) =>
    ops.meanSquaredError(get(t, 'predictions'), targets),
}

describe('The operations of the tensor autograd', () => {
  it('are all compared that PyTorch was asked about', () => {
    expect(Object.keys(RUNS).sort()).toEqual(Object.keys(torch.operations).sort())
  })

  it.each(Object.entries(torch.operations))(
    'give the output and gradients of PyTorch: %s',
    (name, one) => {
      const inputs = torchInputs(one)
      const output = (RUNS[name] as Run)(inputs, one)
      expect(output.shape).toEqual(one.output.shape)
      expect(gap(output.data, one.output.data)).toBeLessThan(1e-13)
      torchBackward(output)
      for (const [input, gradient] of Object.entries(one.gradients)) {
        expect(gap(get(inputs, input).gradient ?? [], gradient)).toBeLessThan(1e-12)
      }
    },
  )
})
