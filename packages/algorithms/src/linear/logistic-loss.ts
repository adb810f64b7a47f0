import type { Matrix } from '../matrix/matrix.ts'
import { dotAt } from '../matrix/multiply.ts'
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
 * Cost: O(n·d) an evaluation, one pass over x, four rows at a time.
 */
export function binaryLoss(problem: LogisticProblem): Objective {
  const { x, codes, weights, lambda, fitIntercept } = problem
  const d = x.columns
  return (theta, gradient) => {
    gradient.fill(0)
    const intercept = fitIntercept ? (theta[d] as number) : 0
    const sums = binaryPass(x.data, x.rows, d, theta, intercept, codes, weights, gradient)
    if (fitIntercept) gradient[d] = sums.residual
    return sums.loss + penalty(theta, gradient, d, lambda)
  }
}

function binaryPass(
  x: Float64Array,
  n: number,
  d: number,
  w: Float64Array,
  intercept: number,
  codes: Int32Array,
  weights: Float64Array,
  gradient: Float64Array,
): { loss: number; residual: number } {
  let loss = 0
  let residual = 0
  let i = 0
  for (; i + 3 < n; i += 4) {
    const x0 = i * d
    const x1 = x0 + d
    const x2 = x1 + d
    const x3 = x2 + d
    let z0 = intercept
    let z1 = intercept
    let z2 = intercept
    let z3 = intercept
    for (let j = 0; j < d; j++) {
      const weight = w[j] as number
      z0 += weight * (x[x0 + j] as number)
      z1 += weight * (x[x1 + j] as number)
      z2 += weight * (x[x2 + j] as number)
      z3 += weight * (x[x3 + j] as number)
    }
    const [v0, v1, v2, v3] = [weights[i], weights[i + 1], weights[i + 2], weights[i + 3]] as Four
    const [y0, y1, y2, y3] = [codes[i], codes[i + 1], codes[i + 2], codes[i + 3]] as Four
    loss += v0 * (softplus(z0) - y0 * z0) + v1 * (softplus(z1) - y1 * z1)
    loss += v2 * (softplus(z2) - y2 * z2) + v3 * (softplus(z3) - y3 * z3)
    const r0 = v0 * (sigmoid(z0) - y0)
    const r1 = v1 * (sigmoid(z1) - y1)
    const r2 = v2 * (sigmoid(z2) - y2)
    const r3 = v3 * (sigmoid(z3) - y3)
    residual += r0 + r1 + r2 + r3
    for (let j = 0; j < d; j++) {
      gradient[j] =
        (gradient[j] as number) +
        r0 * (x[x0 + j] as number) +
        r1 * (x[x1 + j] as number) +
        r2 * (x[x2 + j] as number) +
        r3 * (x[x3 + j] as number)
    }
  }
  for (; i < n; i++) {
    const z = intercept + dotAt(x, i * d, w, 0, d)
    const [v, y] = [weights[i] as number, codes[i] as number]
    const r = v * (sigmoid(z) - y)
    loss += v * (softplus(z) - y * z)
    residual += r
    for (let j = 0; j < d; j++) {
      gradient[j] = (gradient[j] as number) + r * (x[i * d + j] as number)
    }
  }
  return { loss, residual }
}

type Four = [number, number, number, number]

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
