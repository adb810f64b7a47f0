import { softmax } from '../autograd/activations.ts'
import { add, scale } from '../autograd/elementwise.ts'
import { slice } from '../autograd/indexing.ts'
import { causalMask, maskedFill } from '../autograd/masking.ts'
import { matmul, permute, reshape, transpose } from '../autograd/matmul.ts'
import type { Tensor } from '../autograd/tensor.ts'

/** One stage of attention: what it is called and what it gives. */
export interface AttentionStage {
  readonly name: 'scores' | 'scaled' | 'masked' | 'softmax' | 'mix'
  readonly tensor: Tensor
}

/** How scores become weights. */
export interface AttentionPlan {
  readonly divisor: number // scores are divided by it: √d, times a temperature
  readonly hidden: readonly boolean[] | null // (queries, keys), true = may not be looked at
}

/**
 * Scaled dot-product attention, stage by stage: softmax(Q·Kᵀ/divisor, masked)·V.
 *
 * @param q  shape (…, m, d)
 * @param k  shape (…, n, d)
 * @param v  shape (…, n, e)
 * @returns stages, and the mix, shape (…, m, e), with the weights (…, m, n)
 *
 * Cost: m·n·(d + e) multiply-adds. Source: Vaswani et al. 2017, arXiv:1706.03762.
 */
export function* attentionStages(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  plan: AttentionPlan,
): Generator<AttentionStage, { readonly mix: Tensor; readonly weights: Tensor }, void> {
  const scores = matmul(q, transpose(k)) // (…, m, n)
  yield { name: 'scores', tensor: scores }
  const scaled = scale(scores, 1 / plan.divisor)
  yield { name: 'scaled', tensor: scaled }
  const masked = plan.hidden ? maskedFill(scaled, plan.hidden) : scaled
  yield { name: 'masked', tensor: masked }
  const weights = softmax(masked)
  yield { name: 'softmax', tensor: weights }
  const mix = matmul(weights, v) // (…, m, e)
  yield { name: 'mix', tensor: mix }
  return { mix, weights }
}

/** Projections of multi-head attention on the tape. */
export interface AttentionWeights {
  readonly input: Tensor // (d, 3·d): queries, keys and values side by side
  readonly inputBiases: Tensor // (3·d)
  readonly output: Tensor // (d, d)
  readonly outputBiases: Tensor // (d)
}

/** One stage of multi-head self-attention. */
export interface MultiHeadStage {
  readonly name: 'queries' | 'keys' | 'values' | AttentionStage['name'] | 'joined' | 'projected'
  readonly tensor: Tensor
}

/**
 * Self-attention in several heads: each head attends with its own d/heads columns of the
 * projections; the mixes are joined and projected once more.
 *
 * @param x  shape (n, length, d); d divisible by heads
 * @param heads  how many
 * @param causal  whether position i sees j ≤ i only
 * @returns stages, and the output, shape (n, length, d), with weights (n, heads, length, length)
 *
 * Cost: n·length·(4·d² + 2·length·d) multiply-adds. Oracle: torch.json.
 */
export function* multiHeadStages(
  x: Tensor,
  weights: AttentionWeights,
  heads: number,
  causal: boolean,
): Generator<MultiHeadStage, { readonly output: Tensor; readonly weights: Tensor }, void> {
  const [n, length, d] = x.shape
  const width = d / heads
  const all = add(matmul(x, weights.input), weights.inputBiases) // (n, length, 3·d)
  const part = (index: number) =>
    permute(
      reshape(slice(all, 2, index * d, (index + 1) * d), [n, length, heads, width]),
      [0, 2, 1, 3],
    ) // (n, heads, length, width)
  const [q, k, v] = [part(0), part(1), part(2)]
  yield { name: 'queries', tensor: q }
  yield { name: 'keys', tensor: k }
  yield { name: 'values', tensor: v }
  const hidden = causal ? causalMask(length) : null
  const mixed = yield* attentionStages(q, k, v, { divisor: Math.sqrt(width), hidden })
  const joined = reshape(permute(mixed.mix, [0, 2, 1, 3]), [n, length, d])
  yield { name: 'joined', tensor: joined }
  const output = add(matmul(joined, weights.output), weights.outputBiases)
  yield { name: 'projected', tensor: output }
  return { output, weights: mixed.weights }
}
