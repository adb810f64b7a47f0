import { gradientOf, record, shapeFault, sizeOf, type Tensor } from './tensor.ts'

/** What batch normalisation saw in one batch; the running averages are built from these. */
export interface BatchStatistics {
  readonly output: Tensor
  readonly mean: Float64Array // (channels)
  readonly variance: Float64Array // (channels), divided by the count (biased)
}

interface Groups {
  readonly count: number // how many groups
  readonly size: number // members of each
  /** The cell of member m of group k. */
  readonly cell: (k: number, m: number) => number
  /** Which γ and β the cell uses. */
  readonly scaleOf: (k: number, m: number) => number
}

/**
 * Batch normalisation with the statistics of this batch: y = γ·(x − μ)/√(σ² + ε) + β, channel by
 * channel. σ² is the biased variance. A batch of one row gives σ² = 0 and so y = β.
 *
 * @param x  shape (n, channels) or (n, channels, height, width)
 * @param gamma  shape (channels)
 * @param beta  shape (channels)
 * @param epsilon  default 1e-5
 *
 * Cost: O(size). Source: Ioffe and Szegedy 2015, arXiv:1502.03167.
 */
export function batchNorm(x: Tensor, gamma: Tensor, beta: Tensor, epsilon = 1e-5): BatchStatistics {
  const channels = channelsOf(x)
  requireScale(gamma, beta, channels)
  const places = sizeOf(x.shape.slice(2))
  const groups: Groups = {
    count: channels,
    size: x.shape[0] * places,
    cell: (k, m) => (Math.floor(m / places) * channels + k) * places + (m % places),
    scaleOf: (k) => k,
  }
  return normalise('batch-norm', x, gamma, beta, epsilon, groups)
}

/**
 * Batch normalisation as used for prediction: the running mean and variance stand in for the
 * batch's, so that a row's output does not depend on its neighbours.
 */
export function batchNormInference(
  x: Tensor,
  gamma: Tensor,
  beta: Tensor,
  mean: ArrayLike<number>,
  variance: ArrayLike<number>,
  epsilon = 1e-5,
): Tensor {
  const channels = channelsOf(x)
  requireScale(gamma, beta, channels)
  const places = sizeOf(x.shape.slice(2))
  const channel = (i: number) => Math.floor(i / places) % channels
  const normal = new Float64Array(x.data.length)
  const out = new Float64Array(x.data.length)
  for (let i = 0; i < out.length; i++) {
    const k = channel(i)
    normal[i] = (x.data[i] - mean[k]) / Math.sqrt(variance[k] + epsilon)
    out[i] = gamma.data[k] * normal[i] + beta.data[k]
  }
  return record('batch-norm-inference', out, x.shape, [x, gamma, beta], (g) => {
    const [gx, gg, gb] = [gradientOf(x), gradientOf(gamma), gradientOf(beta)]
    for (let i = 0; i < g.length; i++) {
      const k = channel(i)
      if (gx) gx[i] += (g[i] * gamma.data[k]) / Math.sqrt(variance[k] + epsilon)
      if (gg) gg[k] += g[i] * normal[i]
      if (gb) gb[k] += g[i]
    }
  })
}

/**
 * Layer normalisation over the last axis: each row is centred and scaled by its own mean and
 * biased variance, then γ and β are applied. The same in training and prediction.
 *
 * @param x  shape (…, d)
 * @param gamma  shape (d)
 * @param beta  shape (d)
 * @param epsilon  default 1e-5
 *
 * Cost: O(size). Source: Ba et al. 2016, arXiv:1607.06450.
 */
export function layerNorm(x: Tensor, gamma: Tensor, beta: Tensor, epsilon = 1e-5): Tensor {
  const d = x.shape.at(-1) ?? 1
  requireScale(gamma, beta, d)
  const groups: Groups = {
    count: x.data.length / d,
    size: d,
    cell: (k, m) => k * d + m,
    scaleOf: (_, m) => m,
  }
  return normalise('layer-norm', x, gamma, beta, epsilon, groups).output
}

/**
 * Within a group of N cells with x̂ = (x − μ)/s and ĝ = g·γ:
 * ∂L/∂x = (ĝ − mean(ĝ) − x̂·mean(ĝ·x̂)) / s, because μ and s depend on x as well.
 */
function normalise(
  op: string,
  x: Tensor,
  gamma: Tensor,
  beta: Tensor,
  epsilon: number,
  groups: Groups,
): BatchStatistics {
  const { count, size, cell, scaleOf } = groups
  const normal = new Float64Array(x.data.length) // x̂
  const out = new Float64Array(x.data.length)
  const mean = new Float64Array(count)
  const variance = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    for (let m = 0; m < size; m++) mean[k] += x.data[cell(k, m)] / size
    for (let m = 0; m < size; m++) variance[k] += (x.data[cell(k, m)] - mean[k]) ** 2 / size
    const s = Math.sqrt(variance[k] + epsilon)
    for (let m = 0; m < size; m++) {
      const i = cell(k, m)
      normal[i] = (x.data[i] - mean[k]) / s
      out[i] = gamma.data[scaleOf(k, m)] * normal[i] + beta.data[scaleOf(k, m)]
    }
  }
  const output = record(op, out, x.shape, [x, gamma, beta], (g) => {
    pullScale(gamma, beta, g, normal, groups)
    pullNormalised(x, gamma, g, normal, variance, epsilon, groups)
  })
  return { output, mean, variance }
}

function pullScale(
  gamma: Tensor,
  beta: Tensor,
  g: Float64Array,
  normal: Float64Array,
  { count, size, cell, scaleOf }: Groups,
): void {
  const [gg, gb] = [gradientOf(gamma), gradientOf(beta)]
  for (let k = 0; k < count; k++) {
    for (let m = 0; m < size; m++) {
      const i = cell(k, m)
      if (gg) gg[scaleOf(k, m)] += g[i] * normal[i]
      if (gb) gb[scaleOf(k, m)] += g[i]
    }
  }
}

function pullNormalised(
  x: Tensor,
  gamma: Tensor,
  g: Float64Array,
  normal: Float64Array,
  variance: Float64Array,
  epsilon: number,
  { count, size, cell, scaleOf }: Groups,
): void {
  const into = gradientOf(x)
  if (!into) return
  for (let k = 0; k < count; k++) {
    let meanG = 0
    let meanGx = 0
    for (let m = 0; m < size; m++) {
      const i = cell(k, m)
      const scaled = g[i] * gamma.data[scaleOf(k, m)]
      meanG += scaled / size
      meanGx += (scaled * normal[i]) / size
    }
    const s = Math.sqrt(variance[k] + epsilon)
    for (let m = 0; m < size; m++) {
      const i = cell(k, m)
      into[i] += (g[i] * gamma.data[scaleOf(k, m)] - meanG - normal[i] * meanGx) / s
    }
  }
}

function channelsOf(x: Tensor): number {
  if (x.shape.length === 2 || x.shape.length === 4) return x.shape[1]
  throw shapeFault('x', x.shape, 'must be (n, channels) or (n, channels, height, width)')
}

function requireScale(gamma: Tensor, beta: Tensor, length: number): void {
  const rule = `must have one value for each of ${length} channels`
  if (gamma.data.length !== length) throw shapeFault('gamma', gamma.shape, rule)
  if (beta.data.length !== length) throw shapeFault('beta', beta.shape, rule)
}
