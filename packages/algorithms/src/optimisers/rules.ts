import { requireNumber, requireOneOf } from '../check/require.ts'

/** Which update rule, with its constants. Learning rates are given at each step. */
export type OptimiserOptions =
  | { readonly kind: 'sgd' }
  | { readonly kind: 'momentum'; readonly momentum?: number }
  | { readonly kind: 'nesterov'; readonly momentum?: number }
  | { readonly kind: 'adagrad'; readonly epsilon?: number }
  | { readonly kind: 'rmsprop'; readonly decay?: number; readonly epsilon?: number }
  | ({ readonly kind: 'adam' } & AdamConstants)
  | ({ readonly kind: 'adamw'; readonly weightDecay?: number } & AdamConstants)

/** Constants of Adam. */
export interface AdamConstants {
  readonly beta1?: number // default 0.9
  readonly beta2?: number // default 0.999
  readonly epsilon?: number // default 1e-8
  /**
   * `outside` (default, Algorithm 1 of the paper, PyTorch): m̂/(√v̂ + ε).
   * `hat` (the paper's faster form, scikit-learn, TensorFlow): α_t·m/(√v + ε̂).
   */
  readonly epsilonAt?: 'outside' | 'hat'
}

/** An update rule: what it remembers for each parameter, and how it moves them. */
export interface OptimiserRule {
  readonly name: OptimiserOptions['kind']
  /** Names of the remembered vectors, such as `velocity`. */
  readonly slots: readonly string[]
  /**
   * Moves θ in place and renews the slots.
   *
   * @param theta  θ, shape (d), written to
   * @param gradient  ∂L/∂θ, shape (d)
   * @param slots  one vector (d) for each name, zero before the first step, written to
   * @param step  t, 1 at the first call
   * @param learningRate  η of this step
   */
  readonly update: (
    theta: Float64Array,
    gradient: Float64Array,
    slots: readonly Float64Array[],
    step: number,
    learningRate: number,
  ) => void
}

/** The learning rate that each rule is usually started with. */
export const DEFAULT_LEARNING_RATE: Readonly<Record<OptimiserOptions['kind'], number>> = {
  sgd: 0.01,
  momentum: 0.01,
  nesterov: 0.01,
  adagrad: 0.01,
  rmsprop: 0.001,
  adam: 0.001,
  adamw: 0.001,
}

/**
 * The update rule for some options. With g the gradient and η the learning rate:
 *
 * - `sgd`       θ ← θ − η·g
 * - `momentum`  v ← μ·v − η·g; θ ← θ + v. Default μ = 0.9. Polyak 1964
 * - `nesterov`  v as above; θ ← θ + μ·v − η·g, where θ stands at the look-ahead point.
 *   Sutskever et al. 2013, in the form of Bengio et al. 2013, arXiv:1212.0901 eq. 7
 * - `adagrad`   G ← G + g²; θ ← θ − η·g/(√G + ε). Default ε = 1e-10. Duchi et al. 2011
 * - `rmsprop`   v ← ρ·v + (1−ρ)·g²; θ ← θ − η·g/(√v + ε). Defaults ρ = 0.9, ε = 1e-8. Hinton 2012
 * - `adam`      m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; θ ← θ − η·m̂/(√v̂ + ε) with the bias
 *   corrections m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ). Kingma and Ba 2015, arXiv:1412.6980
 * - `adamw`     θ ← (1 − η·λ)·θ first, then as `adam`. Default λ = 0.01. Loshchilov and Hutter
 *   2019, arXiv:1711.05101
 *
 * @throws {InvalidInput} code `range`, naming the option
 *
 * Cost: O(d) a step. Oracle: optimisers.json (PyTorch and NumPy).
 */
export function optimiserRule(options: OptimiserOptions): OptimiserRule {
  requireOneOf('optimiser.kind', options.kind, [
    'sgd',
    'momentum',
    'nesterov',
    'adagrad',
    'rmsprop',
    'adam',
    'adamw',
  ])
  if (options.kind === 'sgd') return { name: 'sgd', slots: [], update: descend }
  if (options.kind === 'momentum' || options.kind === 'nesterov') {
    const momentum = share('momentum', options.momentum ?? 0.9)
    return withMomentum(options.kind, momentum)
  }
  if (options.kind === 'adagrad') return adagrad(small(options.epsilon ?? 1e-10))
  if (options.kind === 'rmsprop') {
    return rmsprop(share('decay', options.decay ?? 0.9), small(options.epsilon ?? 1e-8))
  }
  return adam(options)
}

function share(name: string, value: number): number {
  return requireNumber(`optimiser.${name}`, value, { min: 0, below: 1 })
}

function small(epsilon: number): number {
  return requireNumber('optimiser.epsilon', epsilon, { min: 0 })
}

function descend(
  theta: Float64Array,
  g: Float64Array,
  _slots: readonly Float64Array[],
  _step: number,
  rate: number,
): void {
  for (let i = 0; i < theta.length; i++) theta[i] -= rate * g[i]
}

function withMomentum(name: 'momentum' | 'nesterov', momentum: number): OptimiserRule {
  return {
    name,
    slots: ['velocity'],
    update: (theta, g, [velocity], _step, rate) => {
      for (let i = 0; i < theta.length; i++) {
        velocity[i] = momentum * velocity[i] - rate * g[i]
        theta[i] += name === 'momentum' ? velocity[i] : momentum * velocity[i] - rate * g[i]
      }
    },
  }
}

function adagrad(epsilon: number): OptimiserRule {
  return {
    name: 'adagrad',
    slots: ['squareSum'],
    update: (theta, g, [sum], _step, rate) => {
      for (let i = 0; i < theta.length; i++) {
        sum[i] += g[i] * g[i]
        theta[i] -= (rate * g[i]) / (Math.sqrt(sum[i]) + epsilon)
      }
    },
  }
}

function rmsprop(decay: number, epsilon: number): OptimiserRule {
  return {
    name: 'rmsprop',
    slots: ['squareMean'],
    update: (theta, g, [square], _step, rate) => {
      for (let i = 0; i < theta.length; i++) {
        square[i] = decay * square[i] + (1 - decay) * g[i] * g[i]
        theta[i] -= (rate * g[i]) / (Math.sqrt(square[i]) + epsilon)
      }
    },
  }
}

function adam(options: Extract<OptimiserOptions, { kind: 'adam' | 'adamw' }>): OptimiserRule {
  const beta1 = share('beta1', options.beta1 ?? 0.9)
  const beta2 = share('beta2', options.beta2 ?? 0.999)
  const epsilon = small(options.epsilon ?? 1e-8)
  const hat = requireOneOf('optimiser.epsilonAt', options.epsilonAt ?? 'outside', [
    'outside',
    'hat',
  ])
  const decay = options.kind === 'adamw' ? (options.weightDecay ?? 0.01) : 0
  requireNumber('optimiser.weightDecay', decay, { min: 0 })
  return {
    name: options.kind,
    slots: ['firstMoment', 'secondMoment'],
    update: (theta, g, [m, v], step, rate) => {
      const correction1 = 1 - beta1 ** step
      const correction2 = 1 - beta2 ** step
      if (decay > 0) for (let i = 0; i < theta.length; i++) theta[i] *= 1 - rate * decay
      if (hat === 'hat') {
        const corrected = (rate * Math.sqrt(correction2)) / correction1
        adamStep(theta, g, m, v, beta1, beta2, corrected, 1, epsilon)
      } else {
        adamStep(theta, g, m, v, beta1, beta2, rate / correction1, correction2, epsilon)
      }
    },
  }
}

/** θ ← θ − rate·m/(√(v/correction) + ε), after renewing m and v. */
function adamStep(
  theta: Float64Array,
  g: Float64Array,
  m: Float64Array,
  v: Float64Array,
  beta1: number,
  beta2: number,
  rate: number,
  correction: number,
  epsilon: number,
): void {
  const root = Math.sqrt(correction)
  for (let i = 0; i < theta.length; i++) {
    const gi = g[i]
    const mi = beta1 * m[i] + (1 - beta1) * gi
    const vi = beta2 * v[i] + (1 - beta2) * gi * gi
    m[i] = mi
    v[i] = vi
    theta[i] -= (rate * mi) / (Math.sqrt(vi) / root + epsilon)
  }
}
