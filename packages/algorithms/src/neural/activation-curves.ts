import { gelu, leakyRelu, relu, sigmoid, tanh } from '../autograd/activations.ts'
import { backward, parameter } from '../autograd/tensor.ts'
import { requireOneOf, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { ActivationKind } from './layer-specs.ts'

const ACTIVATIONS = { relu, 'leaky-relu': leakyRelu, sigmoid, tanh, gelu } as const

/**
 * An activation and its slope, to be drawn.
 *
 * @param kind  which
 * @param x  where, shape (n)
 * @returns f(x) and f′(x), shape (n); the slope is the one that training uses
 * @throws {InvalidInput} naming `kind` or `x`
 */
export function activationCurve(
  kind: ActivationKind,
  x: VectorLike,
): { readonly values: Float64Array; readonly slopes: Float64Array } {
  requireOneOf('kind', kind, ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'gelu'])
  const input = parameter(requireVector('x', x).slice())
  const output = ACTIVATIONS[kind](input)
  backward(output, new Float64Array(input.data.length).fill(1))
  return { values: output.data, slopes: input.gradient ?? new Float64Array(0) }
}
