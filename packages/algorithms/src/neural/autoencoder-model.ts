import { sigmoid } from '../autograd/activations.ts'
import { slice } from '../autograd/indexing.ts'
import { constant, type Tensor } from '../autograd/tensor.ts'
import { requireInteger, requireMatrix, requireNumber, requireVector } from '../check/require.ts'
import type { Matrix, MatrixLike, VectorLike } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import type { ActivationKind, LayerSpec } from './layer-specs.ts'
import { buildLayers, type Layer, type LayerStart, type NamedArray, runLayers } from './layers.ts'
import { arraysOf, asMatrix } from './network-model.ts'

/** A fitted autoencoder: encoder d → … → latent, decoder latent → … → d. */
export interface AutoencoderModel {
  readonly kind: 'autoencoder' | 'vae'
  readonly inputs: number // d
  readonly hidden: readonly number[] // of the encoder; the decoder has them in reverse
  readonly latent: number
  readonly activation: ActivationKind
  readonly output: 'bernoulli' | 'gaussian'
  readonly encoder: readonly NamedArray[]
  readonly decoder: readonly NamedArray[]
  readonly lossCurve: Float64Array // reconstruction + β·KL, mean over rows, by epoch
  readonly stopped: 'epoch-limit' | 'diverged'
}

/** What the sizes of an autoencoder are. */
export type AutoencoderShape = Pick<
  AutoencoderModel,
  'kind' | 'inputs' | 'hidden' | 'latent' | 'activation' | 'output'
>

/** Encoder and decoder on the tape. */
export interface Coders {
  readonly encoder: readonly Layer[]
  readonly decoder: readonly Layer[]
}

/** Fresh coders; a VAE's encoder gives means and log variances side by side. */
export function buildCoders(shape: AutoencoderShape, start: LayerStart): Coders {
  const stack = (sizes: readonly number[], last: number): LayerSpec[] => [
    ...sizes.flatMap((units): LayerSpec[] => [
      { kind: 'dense', units },
      { kind: shape.activation },
    ]),
    { kind: 'dense', units: last },
  ]
  const codes = shape.kind === 'vae' ? 2 * shape.latent : shape.latent
  return {
    encoder: buildLayers([shape.inputs], stack(shape.hidden, codes), start),
    decoder: buildLayers([shape.latent], stack(shape.hidden.toReversed(), shape.inputs), start),
  }
}

/** Mean and log variance of the code of each row; log variance is null for a plain autoencoder. */
export function encodeTensor(
  shape: AutoencoderShape,
  coders: Coders,
  x: Tensor,
): { readonly mean: Tensor; readonly logVariance: Tensor | null } {
  const codes = runLayers(coders.encoder, x, { training: false, rng: null })
  if (shape.kind === 'autoencoder') return { mean: codes, logVariance: null }
  return {
    mean: slice(codes, 1, 0, shape.latent),
    logVariance: slice(codes, 1, shape.latent, 2 * shape.latent),
  }
}

/** Coders with the numbers of a model. */
function codersOf(model: AutoencoderModel): Coders {
  const start = {
    initialisation: { kind: 'normal', deviation: 0 },
    rng: new RandomState(0),
  } as const
  const coders = buildCoders(model, start)
  arraysOf(coders.encoder).forEach(({ data }, i) => {
    data.set(model.encoder[i].data)
  })
  arraysOf(coders.decoder).forEach(({ data }, i) => {
    data.set(model.decoder[i].data)
  })
  return coders
}

/**
 * The code of each row: where it lies in the latent space, and how uncertain that is.
 *
 * @param model  a fitted autoencoder
 * @param x  shape (n, d)
 * @returns `mean` (n, latent); `deviation` σ (n, latent), null for a plain autoencoder
 * @throws {InvalidInput} naming `x`
 */
export function autoencoderEncode(
  model: AutoencoderModel,
  x: MatrixLike,
): { readonly mean: Matrix; readonly deviation: Matrix | null } {
  const rows = requireMatrix('x', x, { columns: model.inputs })
  const input = constant(rows.data, [rows.rows, rows.columns])
  const { mean, logVariance } = encodeTensor(model, codersOf(model), input)
  const deviation = logVariance && asMatrix(logVariance)
  return {
    mean: asMatrix(mean),
    deviation: deviation && { ...deviation, data: deviation.data.map((v) => Math.exp(v / 2)) },
  }
}

/**
 * What the decoder makes of codes: probabilities (bernoulli) or values.
 *
 * @param model  a fitted autoencoder
 * @param codes  shape (n, latent)
 * @returns shape (n, d)
 * @throws {InvalidInput} naming `codes`
 */
export function autoencoderDecode(model: AutoencoderModel, codes: MatrixLike): Matrix {
  const z = requireMatrix('codes', codes, { columns: model.latent })
  const input = constant(z.data, [z.rows, z.columns])
  const out = runLayers(codersOf(model).decoder, input, { training: false, rng: null })
  return asMatrix(model.output === 'bernoulli' ? sigmoid(out) : out)
}

/**
 * A straight walk through the latent space, decoded.
 *
 * @param model  a fitted autoencoder
 * @param from  first code, shape (latent)
 * @param to  last code, shape (latent)
 * @param steps  how many pictures, at least 2
 * @returns shape (steps, d)
 * @throws {InvalidInput} naming the argument
 */
export function latentWalk(
  model: AutoencoderModel,
  from: VectorLike,
  to: VectorLike,
  steps: number,
): Matrix {
  const start = requireVector('from', from, { length: model.latent })
  const end = requireVector('to', to, { length: model.latent })
  requireInteger('steps', steps, { min: 2 })
  const codes = Array.from({ length: steps }, (_, i) =>
    Array.from(start, (value, j) => value + (i / (steps - 1)) * (end[j] - value)),
  )
  return autoencoderDecode(model, codes)
}

/**
 * KL divergence of N(μ, σ²) from N(0, 1) in closed form: ½(μ² + σ² − ln σ² − 1), in nats.
 *
 * @param mean  μ
 * @param deviation  σ > 0
 * @throws {InvalidInput} code `range` or `not-finite`
 *
 * Source: Kingma and Welling 2014, arXiv:1312.6114, appendix B.
 */
export function gaussianKl(mean: number, deviation: number): number {
  requireNumber('mean', mean)
  requireNumber('deviation', deviation, { above: 0 })
  const variance = deviation * deviation
  return 0.5 * (mean * mean + variance - Math.log(variance) - 1)
}
