import { clearGradients, type Tensor } from '../autograd/tensor.ts'
import type { OptimiserRule } from '../optimisers/rules.ts'

/** Moves parameters by their collected gradients. */
export interface Updater {
  /**
   * One step of the rule; gradients are forgotten afterwards.
   *
   * @param learningRate  η of this step
   * @returns the penalty ½·l2·Σ‖W‖² before the step
   */
  readonly update: (learningRate: number) => number
  /** ‖∂L/∂θ‖ over some of the parameters as of the last step, before clipping; null before any, or when it is too large for a number. */
  readonly normOf: (tensors: readonly Tensor[]) => number | null
}

/**
 * An optimiser for tensors: one rule, its memory for each tensor, L2 on those that are decayed,
 * and clipping of the whole gradient to a longest norm.
 *
 * @param parameters  what to move; `decayed` ones carry the penalty
 * @param options  `rule`; `l2` ≥ 0; `clipNorm` > 0 or ∞
 *
 * Clipping: Pascanu et al. 2013, arXiv:1211.5063.
 */
export function parameterUpdater(
  parameters: readonly { readonly tensor: Tensor; readonly decayed: boolean }[],
  options: { readonly rule: OptimiserRule; readonly l2: number; readonly clipNorm: number },
): Updater {
  const { rule, l2, clipNorm } = options
  const memory = parameters.map(({ tensor }) =>
    rule.slots.map(() => new Float64Array(tensor.data.length)),
  )
  const norms = new Map<Tensor, number>()
  let step = 0

  const update = (learningRate: number) => {
    step++
    let penalty = 0
    let total = 0
    for (const { tensor, decayed } of parameters) {
      tensor.gradient ??= new Float64Array(tensor.data.length)
      const g = tensor.gradient
      if (decayed && l2 > 0) penalty += decay(tensor.data, g, l2)
      const square = squareSum(g)
      norms.set(tensor, square)
      total += square
    }
    const shrink = Math.min(1, clipNorm / Math.sqrt(total))
    parameters.forEach(({ tensor }, i) => {
      const g = tensor.gradient as Float64Array
      if (shrink < 1) for (let k = 0; k < g.length; k++) g[k] *= shrink
      rule.update(tensor.data, g, memory[i], step, learningRate)
    })
    clearGradients(parameters.map(({ tensor }) => tensor))
    return penalty
  }
  const normOf = (tensors: readonly Tensor[]) => {
    const norm = Math.sqrt(tensors.reduce((sum, tensor) => sum + (norms.get(tensor) ?? 0), 0))
    return step > 0 && Number.isFinite(norm) ? norm : null
  }
  return { update, normOf }
}

/** Adds l2·W to the gradient and returns ½·l2·‖W‖². */
function decay(w: Float64Array, g: Float64Array, l2: number): number {
  for (let k = 0; k < w.length; k++) g[k] += l2 * w[k]
  return 0.5 * l2 * squareSum(w)
}

function squareSum(values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k] * values[k]
  return sum
}
