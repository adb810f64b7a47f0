/*! Follows ensemble/_hist_gradient_boosting/splitting.pyx of scikit-learn 1.2.1. Copyright (c) 2007-2022 The
 * scikit-learn developers. SPDX-License-Identifier: BSD-3-Clause, see LICENSE-scikit-learn. */
import { FEATURE_STRIDE, type Histograms, STRIDE } from './histogram.ts'

/** No child may have a smaller sum of hessians. */
const LEAST_HESSIAN = 1e-3

/** Sums of gradients and hessians of a node, and its value. */
export interface NodeSums {
  readonly n: number
  readonly gradients: number
  readonly hessians: number
  readonly value: number
}

/** A split of one feature between two bins. */
export interface BinSplit {
  readonly feature: number
  /** this bin and those below go left */
  readonly bin: number
  readonly gain: number
  readonly missingGoesLeft: boolean
  readonly left: NodeSums
  readonly right: NodeSums
}

/** Rules of a search. */
export interface SplitRules {
  readonly minSamplesLeaf: number
  readonly l2Regularization: number
}

/** The Newton step of a node: −G / (H + λ). */
export function nodeValue(gradients: number, hessians: number, l2: number): number {
  return -gradients / (hessians + l2 + 1e-15)
}

/**
 * Best split of one feature of one node, by the fall of the second-order loss
 * G_L²/(H_L + λ) + G_R²/(H_R + λ) − G²/(H + λ).
 *
 * Bins are walked from the left with missing values on the right, and, where some are missing,
 * from the right with missing values on the left.
 *
 * @param histograms  of the node
 * @param bins  how many bins hold values
 * @param missing  whether the feature has missing values in training
 * @param node  sums of the node
 * @returns the split, or null when none has a gain above `gainToBeat`
 */
export function bestBinSplit(
  feature: number,
  histograms: Histograms,
  bins: number,
  missing: boolean,
  node: NodeSums,
  rules: SplitRules,
  gainToBeat: number,
): BinSplit | null {
  const { minSamplesLeaf, l2Regularization: l2 } = rules
  const { n, gradients, hessians, value } = node
  const histogram = histograms[feature >> 2] as Float64Array
  const base = FEATURE_STRIDE * (feature & 3)
  const found: Found = [gainToBeat, -1, 0, 0, 0]
  const end = bins - 1 + (missing ? 1 : 0)
  walk(histogram, base, 0, end, 1, n, gradients, hessians, value, minSamplesLeaf, l2, found)
  let split = found[1] < 0 ? null : splitOf(feature, found, node, l2, false)
  if (missing) {
    found[1] = -1
    walk(histogram, base, bins - 1, 0, -1, n, gradients, hessians, value, minSamplesLeaf, l2, found)
    if (found[1] >= 0) split = splitOf(feature, found, node, l2, true)
  }
  return split
}

/** gain, bin, and gradients, hessians and count of the side walked */
type Found = [number, number, number, number, number]

function splitOf(
  feature: number,
  [gain, bin, gradients, hessians, n]: Found,
  node: NodeSums,
  l2: number,
  fromRight: boolean,
): BinSplit {
  const left = fromRight
    ? without(node, n, gradients, hessians, l2)
    : sums(n, gradients, hessians, l2)
  return {
    feature,
    bin: fromRight ? bin - 1 : bin,
    gain,
    missingGoesLeft: fromRight,
    left,
    right: without(node, left.n, left.gradients, left.hessians, l2),
  }
}

function sums(n: number, gradients: number, hessians: number, l2: number): NodeSums {
  return { n, gradients, hessians, value: nodeValue(gradients, hessians, l2) }
}

function without(node: NodeSums, n: number, gradients: number, hessians: number, l2: number) {
  return sums(node.n - n, node.gradients - gradients, node.hessians - hessians, l2)
}

/** Walks bins from `from` to before (upwards) or after (downwards) `to`, one side growing. */
function walk(
  histogram: Float64Array,
  base: number,
  from: number,
  to: number,
  step: number,
  n: number,
  gradients: number,
  hessians: number,
  value: number,
  minSamplesLeaf: number,
  l2: number,
  found: Found,
): void {
  let best = found[0]
  const lossHere = gradients * value
  let [sumG, sumH, count] = [0, 0, 0]
  for (let bin = from; bin !== to; bin += step) {
    const at = base + STRIDE * bin
    sumG += histogram[at] as number
    sumH += histogram[at + 1] as number
    count += histogram[at + 2] as number
    if (count < minSamplesLeaf || sumH < LEAST_HESSIAN) continue
    const restG = gradients - sumG
    const restH = hessians - sumH
    if (n - count < minSamplesLeaf || restH < LEAST_HESSIAN) break
    const first = sumG * (-sumG / (sumH + l2 + 1e-15))
    const second = restG * (-restG / (restH + l2 + 1e-15))
    const gain = step > 0 ? lossHere - first - second : lossHere - second - first
    if (gain > best) {
      best = gain
      found[0] = gain
      found[1] = bin
      found[2] = sumG
      found[3] = sumH
      found[4] = count
    }
  }
}
