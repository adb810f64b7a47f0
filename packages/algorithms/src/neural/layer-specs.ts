import { outputLength } from '../autograd/convolution.ts'
import { sizeOf } from '../autograd/tensor.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireNumber, requireOneOf } from '../check/require.ts'
import {
  isSequenceSpec,
  SEQUENCE_KINDS,
  type SequenceSpec,
  sizeOfSequence,
} from './sequence-specs.ts'

/** One layer of a network, in words. Shapes are of one row, without the batch. */
export type LayerSpec =
  | { readonly kind: 'dense'; readonly units: number } // (d) → (units); a sequence place by place
  | {
      readonly kind: 'conv' // (channels, h, w) → (filters, h′, w′)
      readonly filters: number
      readonly size: number // of the square kernel
      readonly stride?: number // default 1
      readonly padding?: number // default 0
    }
  | {
      readonly kind: 'max-pool' | 'average-pool' // (channels, h, w) → (channels, h′, w′)
      readonly size: number
      readonly stride?: number // default size
    }
  | { readonly kind: 'flatten' } // (…) → (product)
  | { readonly kind: ActivationKind }
  | { readonly kind: 'dropout'; readonly rate: number } // only while training
  | {
      readonly kind: 'batch-norm' // each unit, or each channel of a picture
      readonly momentum?: number // weight of the new batch in the running averages, default 0.1
      readonly epsilon?: number // default 1e-5
    }
  | { readonly kind: 'layer-norm'; readonly epsilon?: number } // over the units of a row; default 1e-5
  | SequenceSpec
  | { readonly kind: 'residual'; readonly layers: readonly LayerSpec[] } // x + layers(x)

/** Activations that a layer may apply. */
export type ActivationKind = 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'gelu'

const KINDS = [
  'dense',
  'conv',
  'max-pool',
  'average-pool',
  'flatten',
  'relu',
  'leaky-relu',
  'sigmoid',
  'tanh',
  'gelu',
  'dropout',
  'batch-norm',
  'layer-norm',
  'residual',
  ...SEQUENCE_KINDS,
] as const

/** Size and cost of one layer. */
export interface LayerSummary {
  readonly kind: LayerSpec['kind']
  readonly inputShape: readonly number[]
  readonly outputShape: readonly number[]
  readonly parameters: number
  readonly multiplyAdds: number // forward, one row
}

/**
 * Output shape, parameters and multiply-adds of every layer, by formula.
 *
 * A convolution has filters·(channels·size² + 1) parameters and gives sides of
 * ⌊(side + 2·padding − size)/stride⌋ + 1; a dense layer has (in + 1)·out.
 *
 * @param inputShape  of one row, such as [64] or [1, 8, 8]
 * @param layers  in order
 * @returns one summary a layer
 * @throws {InvalidInput} naming `layers[i]…` where a layer does not fit
 */
export function summariseLayers(
  inputShape: readonly number[],
  layers: readonly LayerSpec[],
): LayerSummary[] {
  inputShape.forEach((length, axis) => {
    requireInteger(`inputShape[${axis}]`, length, { min: 1 })
  })
  return summarise('layers', inputShape, layers)
}

function summarise(
  at: string,
  inputShape: readonly number[],
  layers: readonly LayerSpec[],
): LayerSummary[] {
  let shape = inputShape
  return layers.map((spec, index) => {
    const summary = summariseOne(`${at}[${index}]`, shape, spec)
    shape = summary.outputShape
    return summary
  })
}

function summariseOne(at: string, shape: readonly number[], spec: LayerSpec): LayerSummary {
  requireOneOf(`${at}.kind`, spec.kind, KINDS)
  const of = (outputShape: readonly number[], parameters = 0, multiplyAdds = 0) => ({
    kind: spec.kind,
    inputShape: shape,
    outputShape,
    parameters,
    multiplyAdds,
  })
  if (isSequenceSpec(spec)) {
    return { kind: spec.kind, inputShape: shape, ...sizeOfSequence(at, shape, spec) }
  }
  switch (spec.kind) {
    case 'dense': {
      const inputs = requireUnits(at, shape)
      const units = requireInteger(`${at}.units`, spec.units, { min: 1 })
      const places = sizeOf(shape) / inputs
      return of([...shape.slice(0, -1), units], (inputs + 1) * units, places * inputs * units)
    }
    case 'conv': {
      const [channels] = requireAxes(at, shape, 3, 'give (channels, height, width)')
      const filters = requireInteger(`${at}.filters`, spec.filters, { min: 1 })
      const [height, width] = windowShape(at, shape, spec.size, spec.stride ?? 1, spec.padding ?? 0)
      const taps = channels * spec.size ** 2
      const cells = filters * height * width
      return of([filters, height, width], filters * (taps + 1), cells * taps)
    }
    case 'max-pool':
    case 'average-pool': {
      const [channels] = requireAxes(at, shape, 3, 'give (channels, height, width)')
      return of([channels, ...windowShape(at, shape, spec.size, spec.stride ?? spec.size, 0)])
    }
    case 'flatten':
      return of([sizeOf(shape)])
    case 'dropout':
      requireNumber(`${at}.rate`, spec.rate, { min: 0, below: 1 })
      return of(shape)
    case 'batch-norm':
      requireNumber(`${at}.momentum`, spec.momentum ?? 0.1, { above: 0, max: 1 })
      requireNumber(`${at}.epsilon`, spec.epsilon ?? 1e-5, { above: 0 })
      return of(shape, 2 * shape[0])
    case 'layer-norm': {
      const units = requireUnits(at, shape)
      requireNumber(`${at}.epsilon`, spec.epsilon ?? 1e-5, { above: 0 })
      return of(shape, 2 * units)
    }
    case 'residual':
      return summariseResidual(at, shape, spec.layers)
    default:
      return of(shape)
  }
}

function windowShape(
  at: string,
  [, height, width]: readonly number[],
  size: number,
  stride: number,
  padding: number,
): [number, number] {
  requireInteger(`${at}.size`, size, { min: 1, max: Math.min(height, width) + 2 * padding })
  requireInteger(`${at}.stride`, stride, { min: 1 })
  requireInteger(`${at}.padding`, padding, { min: 0 })
  const window = { stride, padding }
  return [outputLength(height, size, window), outputLength(width, size, window)]
}

function summariseResidual(
  at: string,
  shape: readonly number[],
  layers: readonly LayerSpec[],
): LayerSummary {
  const inner = summarise(`${at}.layers`, shape, layers)
  const out = inner.at(-1)?.outputShape ?? shape
  if (String(out) !== String(shape)) {
    const wrong = `turns [${shape}] into [${out}]`
    throw new InvalidInput('shape', at, wrong, 'keep the shape: the input is added to the output')
  }
  const total = (of: (one: LayerSummary) => number) => inner.reduce((sum, one) => sum + of(one), 0)
  return {
    kind: 'residual',
    inputShape: shape,
    outputShape: shape,
    parameters: total((one) => one.parameters),
    multiplyAdds: total((one) => one.multiplyAdds),
  }
}

/** Units on the last axis of (d) or (length, d). */
function requireUnits(at: string, shape: readonly number[]): number {
  if (shape.length === 1 || shape.length === 2) return shape[shape.length - 1]
  throw new InvalidInput('shape', at, `gets rows of shape [${shape}]`, 'flatten first')
}

function requireAxes(
  at: string,
  shape: readonly number[],
  axes: number,
  instead: string,
): readonly number[] {
  if (shape.length === axes) return shape
  throw new InvalidInput('shape', at, `gets rows of shape [${shape}]`, instead)
}
