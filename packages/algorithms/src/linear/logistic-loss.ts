import type { Matrix } from '../matrix/matrix.ts'
import { addWeightedRows, timesRows } from '../matrix/matrix-vector.ts'
import { dotAt } from '../matrix/vectors.ts'
import type { Objective } from '../optimise/line-search.ts'

/** What the losses of logistic regression share. */
export interface LogisticProblem {
  /** shape (n, d) */
  readonly x: Matrix
  /** Class of each sample, 0 … c − 1, shape (n). */
  readonly codes: Int32Array
  readonly classes: number
  /** Weight of each sample, shape (n); the loss is the weighted mean. */
  readonly weights: Float64Array
  /** λ: the penalty is λ/2·‖w‖². */
  readonly lambda: number
  readonly fitIntercept: boolean
}

/**
 * log(1 + eᶻ) without overflow.
 *
 * @param z  any number
 */
export function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z))
}

/**
 * 1 / (1 + e⁻ᶻ) without overflow.
 *
 * @param z  any number
 */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z))
  const e = Math.exp(z)
  return e / (1 + e)
}

/**
 * Loss of binary logistic regression: Σ vᵢ·(log(1 + e^zᵢ) − yᵢ·zᵢ) + λ/2·‖w‖², z = X·w + b, where
 * the weights v sum to 1.
 *
 * @param problem  with two classes
 * @returns the objective of (w, b), shape (d + 1), or of w, shape (d)
 *
 * Cost: O(n·d) an evaluation, one pass over x.
 */
export function binaryLoss(problem: LogisticProblem): Objective {
  const { x, codes, weights, lambda, fitIntercept } = problem
  const [n, d] = [x.rows, x.columns]
  const z = new Float64Array(n) // scores, then weighted residuals
  return (theta, gradient) => {
    gradient.fill(0)
    const intercept = fitIntercept ? (theta[d] as number) : 0
    let loss = 0
    // A block of rows stays in the cache between its two uses.
    for (let from = 0; from < n; from += BLOCK) {
      const to = Math.min(from + BLOCK, n)
      timesRows(x.data, from, to, d, theta, z)
      loss += residuals(z, from, to, intercept, codes, weights)
      addWeightedRows(x.data, from, to, d, z, gradient)
    }
    if (fitIntercept) gradient[d] = sumOf(z)
    return loss + penalty(theta, gradient, d, lambda)
  }
}

const BLOCK = 64

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return sum
}

/**
 * Replaces scores x·w by vᵢ·(pᵢ − yᵢ); returns the loss of these rows.
 *
 * Σ v·log(1 + e) over rows of the same weight v is v·log Π(1 + e): one logarithm for up to
 * {@link BLOCK} rows, whose product is at most 2⁶⁴.
 */
function residuals(
  z: Float64Array,
  from: number,
  to: number,
  intercept: number,
  codes: Int32Array,
  weights: Float64Array,
): number {
  let loss = 0
  let [product, shared] = [1, weights[from] as number]
  for (let i = from; i < to; i++) {
    const score = (z[i] as number) + intercept
    const y = codes[i] as number
    const v = weights[i] as number
    const e = Math.exp(-Math.abs(score)) // serves loss and slope, and cannot overflow
    if (v !== shared) {
      loss += shared * Math.log(product)
      product = 1
      shared = v
    }
    product *= 1 + e
    loss += v * ((score > 0 ? score : 0) - y * score)
    z[i] = v * ((score > 0 ? 1 : e) / (1 + e) - y)
  }
  return loss + shared * Math.log(product)
}

/** λ/2·‖w‖² over the first `length` parameters; adds λ·w to the gradient. */
function penalty(
  theta: Float64Array,
  gradient: Float64Array,
  length: number,
  lambda: number,
): number {
  let sum = 0
  for (let j = 0; j < length; j++) {
    const weight = theta[j] as number
    sum += weight * weight
    gradient[j] = (gradient[j] as number) + lambda * weight
  }
  return (lambda / 2) * sum
}

/**
 * Loss of multinomial logistic regression: Σ vᵢ·(log Σₖ e^zᵢₖ − zᵢ,yᵢ) + λ/2·‖W‖², z = X·Wᵀ + b.
 *
 * @param problem  with c ≥ 2 classes
 * @returns the objective of (W row by row, then b), shape (c·d + c), or without b, shape (c·d)
 *
 * Cost: O(n·c·d) an evaluation.
 */
export function multinomialLoss(problem: LogisticProblem): Objective {
  const { x, codes, classes: c, weights, lambda, fitIntercept } = problem
  const d = x.columns
  const z = new Float64Array(c)
  return (theta, gradient) => {
    gradient.fill(0)
    let loss = 0
    for (let i = 0; i < x.rows; i++) {
      for (let k = 0; k < c; k++) {
        const intercept = fitIntercept ? (theta[c * d + k] as number) : 0
        z[k] = intercept + dotAt(x.data, i * d, theta, k * d, d)
      }
      const own = codes[i] as number
      const score = z[own] as number
      const v = weights[i] as number
      loss += v * (softmaxInPlace(z) - score)
      for (let k = 0; k < c; k++) {
        const r = v * ((z[k] as number) - (k === own ? 1 : 0))
        if (fitIntercept) gradient[c * d + k] = (gradient[c * d + k] as number) + r
        addRow(gradient, k * d, x.data, i * d, d, r)
      }
    }
    return loss + penalty(theta, gradient, c * d, lambda)
  }
}

/**
 * Softmax in place.
 *
 * @param z  scores, shape (c); becomes probabilities
 * @returns log Σₖ e^zₖ of the scores
 */
export function softmaxInPlace(z: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < z.length; k++) most = Math.max(most, z[k] as number)
  let sum = 0
  for (let k = 0; k < z.length; k++) {
    const e = Math.exp((z[k] as number) - most)
    z[k] = e
    sum += e
  }
  for (let k = 0; k < z.length; k++) z[k] = (z[k] as number) / sum
  return most + Math.log(sum)
}

function addRow(
  target: Float64Array,
  targetAt: number,
  x: Float64Array,
  at: number,
  d: number,
  scale: number,
): void {
  for (let j = 0; j < d; j++) {
    target[targetAt + j] = (target[targetAt + j] as number) + scale * (x[at + j] as number)
  }
}
