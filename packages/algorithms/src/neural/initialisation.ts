import { requireInteger, requireNumber, requireOneOf } from '../check/require.ts'
import type { RandomState } from '../random/random-state.ts'

/**
 * How the weights of a layer with `fanIn` inputs and `fanOut` outputs are drawn.
 *
 * - `normal`  N(0, deviation²), default deviation 0.01; biases 0
 * - `xavier-normal`  N(0, 2/(fanIn + fanOut)); biases 0. Glorot and Bengio 2010
 * - `xavier-uniform`  uniform in ±√(6/(fanIn + fanOut)); biases 0
 * - `he-normal`  N(0, 2/fanIn); biases 0. He et al. 2015, arXiv:1502.01852
 * - `he-uniform`  uniform in ±√(6/fanIn); biases 0
 * - `scikit-learn`  as `xavier-uniform` (with 2 for 6 before logistic units), biases drawn alike
 */
export type Initialisation =
  | { readonly kind: 'normal'; readonly deviation?: number }
  | { readonly kind: 'xavier-normal' | 'xavier-uniform' | 'he-normal' | 'he-uniform' }
  | { readonly kind: 'scikit-learn' }

/** Checks the words and numbers. @throws {InvalidInput} naming `options.initialisation.…` */
export function requireInitialisation(initialisation: Initialisation): void {
  const { kind } = initialisation
  requireOneOf('options.initialisation.kind', kind, [
    'normal',
    'xavier-normal',
    'xavier-uniform',
    'he-normal',
    'he-uniform',
    'scikit-learn',
  ])
  if (kind !== 'normal') return
  requireNumber('options.initialisation.deviation', initialisation.deviation ?? 0.01, { min: 0 })
}

/**
 * Draws the weights of one layer, row by row, in place.
 *
 * @param weights  shape (fanIn, fanOut) for a dense layer, or (filters, fanIn) for a convolution
 * @param biases  written too: 0, or drawn after the weights for `scikit-learn`
 * @param rng  is advanced by one draw a weight
 * @param logistic  whether the units are logistic, which only `scikit-learn` looks at
 */
export function drawWeights(
  initialisation: Initialisation,
  weights: Float64Array,
  biases: Float64Array,
  fanIn: number,
  fanOut: number,
  rng: RandomState,
  logistic = false,
): void {
  const draw = drawer(initialisation, fanIn, fanOut, rng, logistic)
  for (let i = 0; i < weights.length; i++) weights[i] = draw()
  const drawBiases = initialisation.kind === 'scikit-learn'
  for (let j = 0; j < biases.length; j++) biases[j] = drawBiases ? draw() : 0
}

function drawer(
  initialisation: Initialisation,
  fanIn: number,
  fanOut: number,
  rng: RandomState,
  logistic: boolean,
): () => number {
  const within = (bound: number) => () => rng.uniform(-bound, bound)
  const normal = (deviation: number) => () => rng.normal(0, deviation)
  switch (initialisation.kind) {
    case 'normal':
      return normal(initialisation.deviation ?? 0.01)
    case 'xavier-normal':
      return normal(Math.sqrt(2 / (fanIn + fanOut)))
    case 'he-normal':
      return normal(Math.sqrt(2 / fanIn))
    case 'he-uniform':
      return within(Math.sqrt(6 / fanIn))
    case 'xavier-uniform':
      return within(Math.sqrt(6 / (fanIn + fanOut)))
    case 'scikit-learn':
      return within(Math.sqrt((logistic ? 2 : 6) / (fanIn + fanOut)))
  }
}

/**
 * Standard deviation of the weights that a rule draws, to be shown beside its name.
 *
 * @param initialisation  the rule
 * @param fanIn  inputs of a unit
 * @param fanOut  units fed by an input
 * @throws {InvalidInput} code `range` or `type`
 */
export function weightDeviation(
  initialisation: Initialisation,
  fanIn: number,
  fanOut: number,
): number {
  requireInitialisation(initialisation)
  requireInteger('fanIn', fanIn, { min: 1 })
  requireInteger('fanOut', fanOut, { min: 1 })
  switch (initialisation.kind) {
    case 'normal':
      return initialisation.deviation ?? 0.01
    case 'he-normal':
    case 'he-uniform': // variance of ±b uniform is b²/3
      return Math.sqrt(2 / fanIn)
    default:
      return Math.sqrt(2 / (fanIn + fanOut))
  }
}
