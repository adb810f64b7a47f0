import { unary } from './elementwise.ts'
import { geluSlope, gelu as geluValue } from './gelu.ts'
import { gradientOf, record, type Tensor } from './tensor.ts'

/** max(0, x). The slope at exactly 0 is taken as 0, as PyTorch does. */
export function relu(x: Tensor): Tensor {
  return unary(
    'relu',
    x,
    (v) => (v > 0 ? v : 0),
    (v) => (v > 0 ? 1 : 0),
  )
}

/**
 * x for x > 0, `slope`·x otherwise: never quite dead.
 *
 * @param slope  of the negative side, default 0.01
 */
export function leakyRelu(x: Tensor, slope = 0.01): Tensor {
  return unary(
    'leaky-relu',
    x,
    (v) => (v > 0 ? v : slope * v),
    (v) => (v > 0 ? 1 : slope),
  )
}

/** σ(x) = 1/(1 + e⁻ˣ), computed without overflow. Slope σ(1 − σ), at most 1/4. */
export function sigmoid(x: Tensor): Tensor {
  return unary('sigmoid', x, logistic, (_, y) => y * (1 - y))
}

/** 1/(1 + e⁻ᶻ) without overflow on either side. */
export function logistic(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z))
  const e = Math.exp(z)
  return e / (1 + e)
}

/** tanh x. Slope 1 − tanh², at most 1. */
export function tanh(x: Tensor): Tensor {
  return unary('tanh', x, Math.tanh, (_, y) => 1 - y * y)
}

/**
 * Gaussian error linear unit, x·Φ(x) with Φ the normal distribution function.
 *
 * Choice: the exact form (PyTorch's default), not the tanh approximation.
 * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415.
 */
export function gelu(x: Tensor): Tensor {
  return unary('gelu', x, geluValue, geluSlope)
}

/**
 * Softmax over the last axis: pᵢ = e^{xᵢ−max} / Σⱼ e^{xⱼ−max}.
 *
 * A cell of −∞ gets probability 0, so a mask may write −∞; a row of nothing but −∞ gives NaN.
 * ∂L/∂x = p ⊙ (g − Σⱼ gⱼpⱼ), row by row.
 *
 * Cost: O(size).
 */
export function softmax(x: Tensor): Tensor {
  const width = x.shape.at(-1) ?? 1
  const p = new Float64Array(x.data.length)
  for (let start = 0; start < p.length; start += width) softmaxRow(x.data, p, start, width)
  return record('softmax', p, x.shape, [x], (g) => {
    const into = gradientOf(x)
    if (!into) return
    for (let start = 0; start < p.length; start += width) {
      let mean = 0
      for (let j = start; j < start + width; j++) mean += g[j] * p[j]
      for (let j = start; j < start + width; j++) into[j] += p[j] * (g[j] - mean)
    }
  })
}

/** Softmax of x[start … start+width) into p; returns log Σ eˣ of that row. */
export function softmaxRow(x: Float64Array, p: Float64Array, start: number, width: number): number {
  let top = Number.NEGATIVE_INFINITY
  for (let j = start; j < start + width; j++) if (x[j] > top) top = x[j]
  let sum = 0
  for (let j = start; j < start + width; j++) {
    p[j] = Math.exp(x[j] - top)
    sum += p[j]
  }
  for (let j = start; j < start + width; j++) p[j] /= sum
  return top + Math.log(sum)
}
