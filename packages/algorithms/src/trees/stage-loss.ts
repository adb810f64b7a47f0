/*! Follows ensemble/_gb_losses.py of scikit-learn 1.2.1. Copyright (c) 2007-2022 The scikit-learn
 * developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { logOnePlusExp } from './hist/losses.ts'
import { pairwiseSum, type Tree } from './tree.ts'

/** A loss to boost trees on; raw predictions lie row by row, i · width + k. */
export interface StageLoss {
  /** raw predictions a sample: 1, or the number of classes */
  readonly width: number
  /** raw prediction before the first tree, shape (width) */
  baseline(y: Float64Array): Float64Array
  /** negative gradient by raw prediction k, shape (n) */
  residuals(y: Float64Array, raw: Float64Array, k: number): Float64Array
  /** mean loss */
  loss(y: Float64Array, raw: Float64Array): number
  /** Replaces the mean residual in each leaf by a Newton step; absent where the mean is one. */
  setLeaves?(
    tree: Tree,
    samples: ReadonlyMap<number, readonly number[]>,
    y: Float64Array,
    residuals: Float64Array,
    k: number,
  ): void
}

/** scikit-learn keeps class shares this far from 0 and 1. */
const FLOAT32_EPSILON = 2 ** -23
const mean = (values: Float64Array) => pairwiseSum(values, 0, values.length) / values.length
const sumOf = (values: readonly number[]) => pairwiseSum(values, 0, values.length)
const clip = (share: number) => Math.min(Math.max(share, FLOAT32_EPSILON), 1 - FLOAT32_EPSILON)
const logistic = (raw: number) => 1 / (1 + Math.exp(-raw))

/** Half the squared error: residuals are y − ŷ, and their mean is the best step. */
export const squaredStage: StageLoss = {
  width: 1,
  baseline: (y) => Float64Array.of(mean(y)),
  residuals: (y, raw) => y.map((value, i) => value - (raw[i] as number)),
  loss: (y, raw) => mean(y.map((value, i) => 0.5 * (value - (raw[i] as number)) ** 2)),
}

/** Log loss of two classes. */
export const binomialStage: StageLoss = {
  width: 1,
  baseline(y) {
    const p = clip(mean(y))
    return Float64Array.of(Math.log(p / (1 - p)))
  },
  residuals: (y, raw) => y.map((label, i) => label - logistic(raw[i] as number)),
  loss: (y, raw) =>
    mean(y.map((label, i) => logOnePlusExp(raw[i] as number) - label * (raw[i] as number))),
  setLeaves(tree, samples, y, residuals) {
    newtonSteps(tree, samples, (i) => y[i] as number, residuals, 1)
  },
}

/**
 * Log loss of several classes, one tree a class.
 *
 * @param nClasses  at least 3
 */
export function multinomialStage(nClasses: number): StageLoss {
  const logSum = (raw: Float64Array, i: number) => logSumExp(raw, i * nClasses, nClasses)
  return {
    width: nClasses,
    baseline: (y) =>
      Float64Array.from({ length: nClasses }, (_, k) =>
        Math.log(clip(mean(y.map((label) => (label === k ? 1 : 0))))),
      ),
    residuals: (y, raw, k) =>
      y.map(
        (label, i) =>
          (label === k ? 1 : 0) - Math.exp((raw[i * nClasses + k] as number) - logSum(raw, i)),
      ),
    loss: (y, raw) =>
      mean(y.map((label, i) => logSum(raw, i) - (raw[i * nClasses + label] as number))),
    setLeaves(tree, samples, y, residuals, k) {
      const indicator = (i: number) => (y[i] === k ? 1 : 0)
      newtonSteps(tree, samples, indicator, residuals, (nClasses - 1) / nClasses)
    },
  }
}

/** log Σ exp(raw[from, from + n)). */
export function logSumExp(raw: Float64Array, from: number, n: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < n; k++) most = Math.max(most, raw[from + k] as number)
  let sum = 0
  for (let k = 0; k < n; k++) sum += Math.exp((raw[from + k] as number) - most)
  return most + Math.log(sum)
}

/** factor · Σ r / Σ p(1 − p) in each leaf, where p = label − r. */
function newtonSteps(
  tree: Tree,
  samples: ReadonlyMap<number, readonly number[]>,
  label: (i: number) => number,
  residuals: Float64Array,
  factor: number,
): void {
  for (const [leaf, which] of samples) {
    const sum = sumOf(which.map((i) => residuals[i] as number)) * factor
    const curvature = sumOf(
      which.map((i) => {
        const r = residuals[i] as number
        return (label(i) - r) * (1 - label(i) + r)
      }),
    )
    tree.value[leaf] = Math.abs(curvature) < 1e-150 ? 0 : sum / curvature
  }
}
