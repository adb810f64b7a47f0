import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber, requireOneOf } from '../check/require.ts'

/** Layers over sequences; shapes are of one row, (length, units). */
export type SequenceSpec =
  /** (length) of whole numbers below `vocabulary` → (length, units); only as the first layer. */
  | { readonly kind: 'embedding'; readonly vocabulary: number; readonly units: number }
  | { readonly kind: 'position' } // adds a learned vector for each place
  | {
      readonly kind: 'rnn' // (length, d) → (units), or (length, units)
      readonly units: number
      readonly returns?: 'last' | 'all' // default last
    }
  | {
      readonly kind: 'lstm'
      readonly units: number
      readonly returns?: 'last' | 'all'
      readonly forgetBias?: number // start of the forget gates' biases, default 0
    }
  | {
      readonly kind: 'transformer-block' // (length, d) → (length, d)
      readonly heads: number // divides d
      readonly expansion?: number // hidden units of its perceptron are expansion·d, default 4
      readonly causal?: boolean // default false
    }
  | { readonly kind: 'last' | 'mean-over-time' } // (length, d) → (d)

/** The words for them. */
export const SEQUENCE_KINDS = [
  'embedding',
  'position',
  'rnn',
  'lstm',
  'transformer-block',
  'last',
  'mean-over-time',
] as const

/** Whether a layer is one of those over sequences. */
export function isSequenceSpec(spec: { readonly kind: string }): spec is SequenceSpec {
  return SEQUENCE_KINDS.some((kind) => kind === spec.kind)
}

/** Output shape, parameters and multiply-adds. @throws {InvalidInput} naming `at` */
export function sizeOfSequence(
  at: string,
  shape: readonly number[],
  spec: SequenceSpec,
): {
  readonly outputShape: readonly number[]
  readonly parameters: number
  readonly multiplyAdds: number
} {
  const of = (outputShape: readonly number[], parameters = 0, multiplyAdds = 0) => {
    return { outputShape, parameters, multiplyAdds }
  }
  if (spec.kind === 'embedding') {
    if (at !== 'layers[0]' || shape.length !== 1) {
      const wrong = 'is not the first layer of rows of whole numbers'
      throw new InvalidInput('shape', at, wrong, 'put it first, over rows of shape (length)')
    }
    const vocabulary = requireInteger(`${at}.vocabulary`, spec.vocabulary, { min: 1 })
    const units = requireInteger(`${at}.units`, spec.units, { min: 1 })
    return of([shape[0], units], vocabulary * units)
  }
  if (shape.length !== 2) {
    const wrong = `gets rows of shape [${shape}]`
    throw new InvalidInput('shape', at, wrong, 'give (length, units): see options.inputShape')
  }
  const [length, d] = shape
  switch (spec.kind) {
    case 'position':
      return of(shape, length * d)
    case 'rnn':
    case 'lstm': {
      const units = requireInteger(`${at}.units`, spec.units, { min: 1 })
      const returns = requireOneOf(`${at}.returns`, spec.returns ?? 'last', ['last', 'all'])
      if (spec.kind === 'lstm') requireNumber(`${at}.forgetBias`, spec.forgetBias ?? 0)
      const weights = (spec.kind === 'lstm' ? 4 : 1) * units * (d + units)
      const biases = (spec.kind === 'lstm' ? 4 : 1) * units
      const out = returns === 'all' ? [length, units] : [units]
      return of(out, weights + biases, length * weights)
    }
    case 'transformer-block': {
      const heads = requireInteger(`${at}.heads`, spec.heads, { min: 1 })
      const expansion = requireInteger(`${at}.expansion`, spec.expansion ?? 4, { min: 1 })
      if (d % heads !== 0) {
        const wrong = `is ${heads}, which does not divide ${d} units`
        throw new InvalidInput('range', `${at}.heads`, wrong, 'give a divisor')
      }
      const weights = 4 * d * d + 2 * expansion * d * d
      const rest = 4 * d + 4 * d + (expansion + 1) * d // norms, attention's biases, perceptron's
      return of(shape, weights + rest, length * weights + 2 * length * length * d)
    }
    default:
      return of([d])
  }
}
