import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../check/invalid-input.ts'
import { RandomState } from '../random/random-state.ts'
import * as ops from './index.ts'

const { add, backward, constant, multiply, parameter, square, sum } = ops

describe('Backward', () => {
  it('adds up what comes back over several users of one tensor', () => {
    const x = parameter([3], [])
    backward(add(multiply(x, x), x)) // x² + x
    expect(Array.from(x.gradient ?? [])).toEqual([7])
  })

  it('counts a tensor in the middle of the graph once for each use, not once for each call', () => {
    const x = parameter([2], [])
    const y = square(x)
    const z = multiply(y, y) // x⁴
    backward(z)
    backward(z)
    expect(Array.from(x.gradient ?? [])).toEqual([64]) // twice 4·2³
    ops.clearGradients([x])
    expect(x.gradient).toBeNull()
  })

  it('reaches the end of a chain of 20,000 operations', () => {
    const x = parameter([1], [])
    let y = x
    for (let i = 0; i < 20_000; i++) y = add(y, x)
    backward(y)
    expect(Array.from(x.gradient ?? [])).toEqual([20_001])
  })

  it('keeps no record for constants', () => {
    const y = square(constant([1, 2]))
    expect(y.parents).toEqual([])
    backward(sum(y))
    expect(y.gradient).toBeNull()
  })

  it('refuses a root of several values without a seed', () => {
    expect(() => backward(parameter([1, 2]))).toThrow(/`root`.*single number/)
  })

  it('takes a seed of the size of the root only', () => {
    const x = parameter([1, 2])
    backward(square(x), [1, 10])
    expect(Array.from(x.gradient ?? [])).toEqual([2, 40])
    expect(() => backward(square(x), [1])).toThrow(InvalidInput)
  })
})

describe('Shapes that do not fit', () => {
  const a = parameter(new Float64Array(6), [2, 3])
  it.each([
    ['data', () => parameter([1, 2, 3], [2, 2])],
    ['b', () => add(a, constant([1, 2]))],
    ['b', () => ops.matmul(a, a)],
    ['x', () => ops.conv2d(a, a, a)],
    ['shape', () => ops.reshape(a, [4, -1])],
    ['axes', () => ops.permute(a, [0, 0])],
    ['gamma', () => ops.layerNorm(a, constant([1]), constant([1]))],
    ['x', () => ops.sumAxis(a, 2)],
    ['parts', () => ops.concatenate([a, constant([1, 2, 3])], 0)],
    ['targets', () => ops.softmaxCrossEntropy(a, [0])],
    ['targets[1]', () => ops.softmaxCrossEntropy(a, [0, 3])],
    ['ids[0]', () => ops.gatherRows(a, [2])],
    ['from, to', () => ops.slice(a, 1, 2, 4)],
    ['hidden', () => ops.maskedFill(a, [true, false, true, false])],
    ['rate', () => ops.dropout(a, 1, new RandomState(0))],
    ['kernel', () => ops.outputLength(3, 5, { padding: 0 })],
    ['stride', () => ops.outputLength(3, 2, { stride: 0 })],
  ])('are refused by name: %s', (argument, call) => {
    expect(call).toThrow(InvalidInput)
    expect(call).toThrow(`\`${argument}\`:`)
  })
})

describe('Dropout', () => {
  it('keeps the mean, by dividing what it keeps by the share kept', () => {
    const x = constant(new Float64Array(20_000).fill(2))
    const y = ops.dropout(x, 0.5, new RandomState(1)).data
    expect(new Set(y)).toEqual(new Set([0, 4]))
    expect(ops.mean(constant(y)).data[0]).toBeCloseTo(2, 1)
  })
})

describe('Batch normalisation', () => {
  it('gives β for a batch of one row, whose variance is 0', () => {
    const y = ops.batchNorm(constant([5, -3], [1, 2]), constant([2, 2]), constant([0.5, 7]))
    expect(Array.from(y.output.data)).toEqual([0.5, 7])
    expect(Array.from(y.variance)).toEqual([0, 0])
  })
})

describe('Softmax', () => {
  it('overflows for no finite scores and gives hidden cells probability 0', () => {
    const p = ops.softmax(constant([1000, 999, Number.NEGATIVE_INFINITY], [1, 3]))
    expect(p.data[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 14)
    expect(p.data[2]).toBe(0)
  })
})
