import { RandomState } from '@warmstart/algorithms'
import { adamOf, backward, forward, type Layer, makeLayer } from '../frame/small-net.ts'
import { COUNT, PIXELS, type Pictures } from './pictures.ts'

/** Numbers in a code. */
export const LATENT = 2
export const EPOCHS = 30
const HIDDEN = 14
const BATCH = 18
const RATE = 0.03

/** The machine after an epoch. */
export interface VaeState {
  readonly phase: 'start' | 'epoch'
  readonly epoch: number
  /** Mean and deviation of the code of each picture, shape (n, 2). */
  readonly means: readonly (readonly number[])[]
  readonly deviations: readonly (readonly number[])[]
  /** Cross-entropy of the picture that the mean is decoded to, in nats a picture. */
  readonly reconstruction: number
  /** KL divergence from N(0, 1) by number of the code, in nats, mean over the pictures. */
  readonly kl: readonly number[]
  readonly decoder: Decoder
}

/** Weights of the decoder 2 → 14 → 64. */
export type Decoder = readonly {
  readonly w: readonly number[]
  readonly b: readonly number[]
}[]

interface Machine {
  readonly encoder: readonly Layer[]
  readonly decoder: readonly Layer[]
}

/**
 * Trains a VAE with one hidden layer of tanh on each side, by Adam on batches of 18.
 *
 * The loss of a picture is the cross-entropy of its pixels + β · KL; codes are drawn by
 * z = μ + σ·ε, so that the gradient passes.
 *
 * Source: Kingma and Welling 2014, arXiv:1312.6114; β: Higgins et al. 2017.
 */
export function* train(
  { x }: Pictures,
  beta: number,
  seed: number,
): Generator<VaeState, void, void> {
  const random = new RandomState(seed)
  const layer = (inputs: number, outputs: number, unit: 'tanh' | 'linear') => {
    const drawn = random.normals(inputs * outputs, 0, 1 / Math.sqrt(inputs))
    let at = 0
    return makeLayer(inputs, outputs, unit, COUNT, () => drawn[at++] ?? 0)
  }
  const encoder = [layer(PIXELS, HIDDEN, 'tanh'), layer(HIDDEN, 2 * LATENT, 'linear')]
  const decoder = [layer(LATENT, HIDDEN, 'tanh'), layer(HIDDEN, PIXELS, 'linear')]
  const machine = { encoder, decoder }
  const adam = adamOf([...encoder, ...decoder], RATE)
  yield stateOf(machine, x, 0)
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const order = random.permutation(COUNT)
    for (let from = 0; from < COUNT; from += BATCH) {
      const rows = order.slice(from, from + BATCH)
      const batch = new Float64Array(rows.length * PIXELS)
      rows.forEach((row, i) => {
        batch.set(x.subarray(row * PIXELS, (row + 1) * PIXELS), i * PIXELS)
      })
      gradients(machine, batch, random.normals(rows.length * LATENT, 0, 1), beta)
      adam()
    }
    yield stateOf(machine, x, epoch)
  }
}

/** Fills the gradients of all layers for a batch. */
function gradients(
  { encoder, decoder }: Machine,
  x: Float64Array,
  noise: Float64Array,
  beta: number,
) {
  const n = noise.length / LATENT
  const codes = Float64Array.from(forward(encoder, x, n).subarray(0, n * 2 * LATENT))
  const z = noise.map((one, i) => {
    const [mean, logVariance] = codeAt(codes, i)
    return mean + Math.exp(logVariance / 2) * one
  })
  const out = forward(decoder, z, n)
  const error = new Float64Array(n * PIXELS)
  for (let i = 0; i < error.length; i++) {
    error[i] = (1 / (1 + Math.exp(-(out[i] ?? 0))) - (x[i] ?? 0)) / n
  }
  const toZ = backward(decoder, z, error, n, { toInputs: true })
  const toCodes = new Float64Array(codes.length)
  for (let i = 0; i < noise.length; i++) {
    const at = Math.floor(i / LATENT) * 2 * LATENT + (i % LATENT)
    const [mean, logVariance] = codeAt(codes, i)
    const drawn = (toZ[i] ?? 0) * (noise[i] ?? 0) * Math.exp(logVariance / 2)
    toCodes[at] = (toZ[i] ?? 0) + (beta * mean) / n
    toCodes[at + LATENT] = drawn / 2 + (beta * (Math.exp(logVariance) - 1)) / (2 * n)
  }
  backward(encoder, x, toCodes, n)
}

/** Mean and log variance of number i of all codes. */
function codeAt(codes: Float64Array, i: number): readonly [number, number] {
  const at = Math.floor(i / LATENT) * 2 * LATENT + (i % LATENT)
  return [codes[at] ?? 0, codes[at + LATENT] ?? 0]
}

function stateOf({ encoder, decoder }: Machine, x: Float64Array, epoch: number): VaeState {
  const codes = Float64Array.from(forward(encoder, x, COUNT))
  const pairs = Array.from({ length: COUNT }, (_, i) =>
    Array.from({ length: LATENT }, (_one, j) => codeAt(codes, i * LATENT + j)),
  )
  const means = pairs.map((row) => row.map(([mean]) => mean))
  const deviations = pairs.map((row) => row.map(([, logVariance]) => Math.exp(logVariance / 2)))
  const out = forward(decoder, Float64Array.from(means.flat()), COUNT)
  let reconstruction = 0
  for (let i = 0; i < out.length; i++) {
    const logit = out[i] ?? 0
    // ln(1 + eˡ) without overflow
    reconstruction +=
      Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - (x[i] ?? 0) * logit
  }
  const kl = Array.from(
    { length: LATENT },
    (_, j) => pairs.reduce((all, row) => all + klOf(row[j] ?? [0, 0]), 0) / COUNT,
  )
  return {
    ...{ phase: epoch === 0 ? 'start' : 'epoch', epoch, means, deviations, kl },
    reconstruction: reconstruction / COUNT,
    decoder: decoder.map(({ w, b }) => ({ w: Array.from(w), b: Array.from(b) })),
  }
}

const klOf = ([mean, logVariance]: readonly [number, number]) =>
  (mean * mean + Math.exp(logVariance) - logVariance - 1) / 2

/** The picture that a decoder makes of a code, shape (64), grey from 0 to 1. */
export function decode([first, last]: Decoder, code: readonly number[]): number[] {
  const hidden = (first?.b ?? []).map((bias, k) =>
    Math.tanh(code.reduce((sum, one, j) => sum + one * (first?.w[j * HIDDEN + k] ?? 0), bias)),
  )
  return (last?.b ?? []).map((bias, p) => {
    const logit = hidden.reduce((sum, one, k) => sum + one * (last?.w[k * PIXELS + p] ?? 0), bias)
    return 1 / (1 + Math.exp(-logit))
  })
}
