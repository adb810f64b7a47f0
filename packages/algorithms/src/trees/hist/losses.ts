/*! Follows _loss/_loss.pyx.tp and loss.py of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */

import { medianOf, quantileSorted } from '../../numeric/quantile.ts'
import { pairwiseSum } from '../tree.ts'

/** A loss to boost on. Raw predictions and gradients lie tree by tree: k · n + i. */
export interface BoostLoss {
  /** raw predictions a sample: 1, or the number of classes */
  readonly width: number
  /** the constant raw prediction of least loss, shape (width) */
  baseline(y: Float64Array): Float64Array
  /** first and second derivative of the loss by the raw prediction, into float32 */
  gradients(y: Float64Array, raw: Float64Array, g: Float32Array, h: Float32Array): void
  /** mean loss */
  loss(y: Float64Array, raw: Float64Array): number
  /** value of a leaf from the residuals of its samples, where a Newton step will not do */
  leafValue?(residuals: Float64Array): number
}

const EPSILON = Number.EPSILON
const mean = (values: Float64Array) => pairwiseSum(values, 0, values.length) / values.length
const clip = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Log loss of two classes: raw prediction is the log odds of class 1. */
export const binomialLoss: BoostLoss = {
  width: 1,
  baseline(y) {
    const p = clip(mean(y), 10 * EPSILON, 1 - 10 * EPSILON)
    return Float64Array.of(Math.log(p / (1 - p)))
  },
  gradients(y, raw, g, h) {
    for (let i = 0; i < y.length; i++) {
      const e = Math.exp(-(raw[i] as number))
      const label = y[i] as number
      g[i] = (1 - label - label * e) / (1 + e)
      h[i] = e / ((1 + e) * (1 + e))
    }
  },
  loss(y, raw) {
    return mean(y.map((label, i) => logOnePlusExp(raw[i] as number) - label * (raw[i] as number)))
  },
}

/** log(1 + eˣ) without overflow. */
export function logOnePlusExp(x: number): number {
  if (x <= -37) return Math.exp(x)
  if (x <= -2) return Math.log1p(Math.exp(x))
  if (x <= 18) return Math.log(1 + Math.exp(x))
  return x <= 33.3 ? x + Math.exp(-x) : x
}

/**
 * Log loss of several classes: one raw prediction a class, softmax of them are probabilities.
 *
 * @param nClasses  at least 3
 */
export function multinomialLoss(nClasses: number): BoostLoss {
  return {
    width: nClasses,
    baseline(y) {
      const logs = Float64Array.from({ length: nClasses }, (_, k) => {
        const share = y.reduce((count, label) => count + (label === k ? 1 : 0), 0) / y.length
        return clip(share, EPSILON, 1 - EPSILON)
      })
      const geometric = Math.exp(mean(logs.map(Math.log)))
      return logs.map((share) => Math.log(share / geometric))
    },
    gradients(y, raw, g, h) {
      const n = y.length
      const p = new Float64Array(nClasses)
      for (let i = 0; i < n; i++) {
        const sum = exponentials(raw, n, i, p)
        for (let k = 0; k < nClasses; k++) {
          const share = (p[k] as number) / sum
          g[k * n + i] = share - (y[i] === k ? 1 : 0)
          h[k * n + i] = share * (1 - share)
        }
      }
    },
    loss(y, raw) {
      const n = y.length
      const p = new Float64Array(nClasses)
      const losses = y.map((label, i) => {
        const sum = exponentials(raw, n, i, p)
        return Math.log(sum) + largest(raw, n, i, nClasses) - (raw[label * n + i] as number)
      })
      return mean(losses)
    },
  }
}

function largest(raw: Float64Array, n: number, i: number, nClasses: number): number {
  let most = raw[i] as number
  for (let k = 1; k < nClasses; k++) most = Math.max(most, raw[k * n + i] as number)
  return most
}

/** exp(raw − largest raw) of sample i into p. @returns their sum */
export function exponentials(raw: Float64Array, n: number, i: number, p: Float64Array): number {
  const most = largest(raw, n, i, p.length)
  let sum = 0
  for (let k = 0; k < p.length; k++) {
    const e = Math.exp((raw[k * n + i] as number) - most)
    p[k] = e
    sum += e
  }
  return sum
}

/** Half the squared error ½ (y − ŷ)². */
export const squaredLoss: BoostLoss = {
  width: 1,
  baseline: (y) => Float64Array.of(mean(y)),
  gradients(y, raw, g, h) {
    for (let i = 0; i < y.length; i++) g[i] = (raw[i] as number) - (y[i] as number)
    h.fill(1)
  },
  loss: (y, raw) => mean(y.map((value, i) => 0.5 * ((raw[i] as number) - value) ** 2)),
}

/** |y − ŷ|: leaves take the median of their residuals. */
export const absoluteLoss: BoostLoss = {
  width: 1,
  baseline: (y) => Float64Array.of(medianOf(y)),
  gradients(y, raw, g, h) {
    for (let i = 0; i < y.length; i++) g[i] = (raw[i] as number) > (y[i] as number) ? 1 : -1
    h.fill(1)
  },
  loss: (y, raw) => mean(y.map((value, i) => Math.abs((raw[i] as number) - value))),
  leafValue: medianOf,
}

/**
 * Pinball loss: q·(y − ŷ) above, (1 − q)·(ŷ − y) below; its optimum is the q-quantile.
 *
 * @param q  0 < q < 1
 */
export function quantileLoss(q: number): BoostLoss {
  return {
    width: 1,
    baseline: (y) => Float64Array.of(quantileSorted(y.slice().sort(), q)),
    gradients(y, raw, g, h) {
      for (let i = 0; i < y.length; i++) g[i] = (y[i] as number) >= (raw[i] as number) ? -q : 1 - q
      h.fill(1)
    },
    loss(y, raw) {
      const one = (value: number, i: number) => {
        const rest = value - (raw[i] as number)
        return rest >= 0 ? q * rest : (1 - q) * -rest
      }
      return mean(y.map(one))
    },
    leafValue: (residuals) => quantileSorted(residuals.sort(), q),
  }
}
