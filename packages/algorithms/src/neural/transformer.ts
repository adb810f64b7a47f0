import { gelu } from '../autograd/activations.ts'
import { add } from '../autograd/elementwise.ts'
import { matmul } from '../autograd/matmul.ts'
import { layerNorm } from '../autograd/normalisation.ts'
import { parameter, type Tensor } from '../autograd/tensor.ts'
import type { RandomState } from '../random/random-state.ts'
import { type AttentionWeights, type MultiHeadStage, multiHeadStages } from './attention.ts'
import { drawWeights, type Initialisation } from './initialisation.ts'

/** Parameters of one transformer block on the tape. */
export interface BlockWeights {
  readonly norm1: { readonly gamma: Tensor; readonly beta: Tensor } // (d)
  readonly attention: AttentionWeights
  readonly norm2: { readonly gamma: Tensor; readonly beta: Tensor } // (d)
  readonly expand: { readonly weights: Tensor; readonly biases: Tensor } // (d, e), (e)
  readonly contract: { readonly weights: Tensor; readonly biases: Tensor } // (e, d), (d)
}

/** One stage of a block. */
export interface BlockStage {
  readonly name:
    | 'input'
    | 'norm-1'
    | MultiHeadStage['name']
    | 'residual-1'
    | 'norm-2'
    | 'expanded'
    | 'activated'
    | 'contracted'
    | 'residual-2'
  readonly tensor: Tensor
}

/**
 * A pre-norm transformer block: h = x + attention(norm(x)); y = h + contract(gelu(expand(norm(h)))).
 *
 * @param x  shape (n, length, d)
 * @param weights  see {@link BlockWeights}
 * @param heads  of the attention; divides d
 * @param causal  whether the future is hidden
 * @returns stages in order, and y, shape (n, length, d)
 *
 * Source: Vaswani et al. 2017, arXiv:1706.03762; the norm before each part as in GPT-2.
 */
export function* blockStages(
  x: Tensor,
  weights: BlockWeights,
  heads: number,
  causal: boolean,
): Generator<BlockStage, Tensor, void> {
  yield { name: 'input', tensor: x }
  const calm = layerNorm(x, weights.norm1.gamma, weights.norm1.beta)
  yield { name: 'norm-1', tensor: calm }
  const { output } = yield* multiHeadStages(calm, weights.attention, heads, causal)
  const h = add(x, output)
  yield { name: 'residual-1', tensor: h }
  const calm2 = layerNorm(h, weights.norm2.gamma, weights.norm2.beta)
  yield { name: 'norm-2', tensor: calm2 }
  const expanded = add(matmul(calm2, weights.expand.weights), weights.expand.biases)
  yield { name: 'expanded', tensor: expanded }
  const activated = gelu(expanded)
  yield { name: 'activated', tensor: activated }
  const contracted = add(matmul(activated, weights.contract.weights), weights.contract.biases)
  yield { name: 'contracted', tensor: contracted }
  const y = add(h, contracted)
  yield { name: 'residual-2', tensor: y }
  return y
}

/** Fresh parameters of a block, with names as they are stored. */
export function makeBlock(
  d: number,
  expansion: number,
  start: { readonly initialisation: Initialisation; readonly rng: RandomState },
): {
  readonly weights: BlockWeights
  readonly parameters: { readonly name: string; readonly tensor: Tensor }[]
} {
  const parameters: { name: string; tensor: Tensor }[] = []
  const keep = (name: string, data: Float64Array, shape: readonly number[]) => {
    const tensor = parameter(data, shape)
    parameters.push({ name, tensor })
    return tensor
  }
  const norm = (name: string) => ({
    gamma: keep(`${name}.gamma`, new Float64Array(d).fill(1), [d]),
    beta: keep(`${name}.beta`, new Float64Array(d), [d]),
  })
  const dense = (name: string, inputs: number, units: number) => {
    const weights = new Float64Array(inputs * units)
    const biases = new Float64Array(units)
    drawWeights(start.initialisation, weights, biases, inputs, units, start.rng)
    return {
      weights: keep(`${name}.weights`, weights, [inputs, units]),
      biases: keep(`${name}.biases`, biases, [units]),
    }
  }
  const norm1 = norm('norm-1')
  const input = dense('attention-input', d, 3 * d)
  const output = dense('attention-output', d, d)
  const norm2 = norm('norm-2')
  const expand = dense('expand', d, expansion * d)
  const contract = dense('contract', expansion * d, d)
  const attention = {
    input: input.weights,
    inputBiases: input.biases,
    output: output.weights,
    outputBiases: output.biases,
  }
  return { weights: { norm1, attention, norm2, expand, contract }, parameters }
}
