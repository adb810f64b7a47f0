import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import * as ops from './index.ts'
import type { Tensor } from './tensor.ts'

type Shape = readonly number[]

/** What to differentiate, and the shapes of its inputs for sizes a, b, c drawn from 1 … 4. */
interface GradientCase {
  readonly shapes: (a: number, b: number, c: number) => Shape[]
  readonly run: (inputs: Tensor[], sizes: readonly number[]) => Tensor
  /** Moves the inputs away from kinks and poles. */
  readonly prepare?: (value: number) => number
}

const away = (value: number) => value + (value < 0 ? -0.1 : 0.1)
const positive = (value: number) => Math.abs(value) + 0.3
const two = (f: (a: Tensor, b: Tensor) => Tensor): GradientCase => ({
  shapes: (a, b, c) => [
    [a, b, c],
    [b, 1],
  ],
  run: ([x, y]) => f(x as Tensor, y as Tensor),
  prepare: positive,
})
const single = (f: (x: Tensor) => Tensor, prepare = away): GradientCase => ({
  shapes: (a, b) => [[a, b]],
  run: ([x]) => f(x as Tensor),
  prepare,
})
const picture = (f: (x: Tensor) => Tensor): GradientCase => ({
  shapes: (a, b, c) => [[a, b, c + 2, c + 3]],
  run: ([x]) => f(x as Tensor),
})
const scaled = (f: (x: Tensor, gamma: Tensor, beta: Tensor) => Tensor): GradientCase => ({
  shapes: (a, b) => [[a + 1, b + 1], [b + 1], [b + 1]],
  run: ([x, gamma, beta]) => f(x as Tensor, gamma as Tensor, beta as Tensor),
})

const CASES: Record<string, GradientCase> = {
  add: two(ops.add),
  subtract: two(ops.subtract),
  multiply: two(ops.multiply),
  divide: two(ops.divide),
  scale: single((x) => ops.scale(x, -2.5)),
  exp: single(ops.exp),
  log: single(ops.log, positive),
  square: single(ops.square),
  relu: single(ops.relu),
  'leaky relu': single((x) => ops.leakyRelu(x)),
  sigmoid: single(ops.sigmoid),
  tanh: single(ops.tanh),
  gelu: single(ops.gelu),
  softmax: single(ops.softmax),
  sum: single(ops.sum),
  mean: single(ops.mean),
  'sum over the first axis': single((x) => ops.sumAxis(x, 0)),
  'mean over the last axis': single((x) => ops.meanAxis(x, -1)),
  reshape: single((x) => ops.reshape(x, [-1, 1])),
  transpose: single(ops.transpose),
  permute: {
    shapes: (a, b, c) => [[a, b, c]],
    run: ([x]) => ops.permute(x as Tensor, [2, 0, 1]),
  },
  matmul: {
    shapes: (a, b, c) => [
      [a, b],
      [b, c],
    ],
    run: ([x, y]) => ops.matmul(x as Tensor, y as Tensor),
  },
  'matmul of two batches': {
    shapes: (a, b, c) => [
      [2, a, b],
      [2, b, c],
    ],
    run: ([x, y]) => ops.matmul(x as Tensor, y as Tensor),
  },
  'matmul of a batch with one matrix': {
    shapes: (a, b, c) => [
      [c, a, b],
      [b, a],
    ],
    run: ([x, y]) => ops.matmul(x as Tensor, y as Tensor),
  },
  conv2d: {
    shapes: (a, b, c) => [[a, b, 5, 4], [c, b, 3, 2], [c]],
    run: ([x, w, bias], [a]) =>
      ops.conv2d(x as Tensor, w as Tensor, bias as Tensor, { stride: a as number, padding: 1 }),
  },
  'max pool': picture((x) => ops.maxPool2d(x, 2)),
  'average pool with overlap': picture((x) => ops.averagePool2d(x, 2, 1)),
  'batch norm': scaled((x, g, b) => ops.batchNorm(x, g, b, 0.1).output),
  'batch norm of pictures': {
    shapes: (a, b, c) => [[a + 1, b, c, 2], [b], [b]],
    run: ([x, g, b]) => ops.batchNorm(x as Tensor, g as Tensor, b as Tensor, 0.1).output,
  },
  'batch norm in prediction': scaled((x, g, b) =>
    ops.batchNormInference(x, g, b, new Array(5).fill(0.3), new Array(5).fill(2)),
  ),
  'layer norm': scaled((x, g, b) => ops.layerNorm(x, g, b, 0.1)),
  'gather rows': {
    shapes: (a, b) => [[a, b]],
    run: ([table], [a]) => ops.gatherRows(table as Tensor, [0, (a as number) - 1, 0]),
  },
  concatenate: {
    shapes: (a, b, c) => [
      [a, b, 2],
      [a, c, 2],
    ],
    run: (parts) => ops.concatenate(parts, 1),
  },
  slice: {
    shapes: (a, b, c) => [[a, b + 2, c]],
    run: ([x], [, b]) => ops.slice(x as Tensor, 1, 1, (b as number) + 1),
  },
  'masked softmax': {
    shapes: (a, b) => [[a, b + 1, b + 1]],
    run: ([x], [, b]) =>
      ops.softmax(ops.maskedFill(x as Tensor, ops.causalMask((b as number) + 1))),
  },
  dropout: single((x) => ops.dropout(x, 0.4, new RandomState(3))),
  'softmax cross-entropy': {
    shapes: (a, b) => [[a, b + 1]],
    run: ([z], [a, b]) =>
      ops.softmaxCrossEntropy(
        z as Tensor,
        Array.from({ length: a as number }, (_, i) => i % ((b as number) + 1)),
      ),
  },
  'binary cross-entropy': single((z) =>
    ops.binaryCrossEntropy(
      z,
      Array.from(z.data, (_, i) => (i % 3) / 2),
    ),
  ),
  'summed binary cross-entropy': single((z) =>
    ops.binaryCrossEntropy(
      z,
      Array.from(z.data, (_, i) => i % 2),
      'sum',
    ),
  ),
  'mean squared error': single((z) =>
    ops.meanSquaredError(
      z,
      Array.from(z.data, (_, i) => i),
    ),
  ),
}

describe('The gradient of', () => {
  it.each(Object.entries(CASES))(
    '%s agrees with central differences on random shapes',
    (_, one) => {
      const rng = new RandomState(7)
      for (let round = 0; round < 6; round++) {
        const sizes = [0, 1, 2].map(() => rng.randint(1, 4))
        const inputs = one.shapes(...(sizes as [number, number, number])).map((shape) => {
          const values = rng.normals(ops.sizeOf(shape)).map(one.prepare ?? ((v) => v))
          return ops.parameter(values, shape)
        })
        // A weighted sum, so that no two cells of the output count alike.
        const weighted = () => {
          const output = one.run(inputs, sizes)
          const weights = ops.constant(
            output.data.map((_v, i) => 1 + 0.3 * i),
            output.shape,
          )
          return ops.sum(ops.multiply(output, weights))
        }
        const worst = ops.checkGradient(weighted, inputs)
        expect(worst.error, JSON.stringify({ worst, sizes })).toBeLessThan(1e-7)
      }
    },
  )
})
