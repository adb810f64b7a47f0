import { entropy } from './criterion.ts'
import { FEATURE_THRESHOLD } from './tree-data.ts'

/** What a scan along one feature of one node reads and writes. */
export interface ScanInput {
  /** ranks of the node's samples, ascending, at [from, from + n) */
  readonly ranks: Int32Array
  readonly from: number
  readonly n: number
  /** sample and value by rank, the feature's from `base` on */
  readonly sampleAt: Int32Array
  readonly valueAt: Float32Array
  readonly base: number
  readonly minSamplesLeaf: number
}

/**
 * Below which Σ w_c²/w on both sides a split cannot beat the best proxy, whatever is rounded.
 *
 * The proxy is −w + Σ_left w_c²/w_left + Σ_right w_c²/w_right. Multiplied out, the comparison
 * needs no division; what it lets through is computed exactly.
 */
function hopelessBelow(bestProxy: number, weight: number): number {
  return bestProxy === Number.NEGATIVE_INFINITY ? 0 : (bestProxy + weight) * (1 - 1e-9)
}

/**
 * Best split of one feature for two classes by Gini impurity.
 *
 * @param pairs  weight and weight of class 1 of sample i at [2i, 2i + 1], whole numbers
 * @param weight  of the node
 * @param ones  weight of class 1 at the node
 * @param best  best[0] is the proxy to beat, and receives the better one
 * @returns how many samples go left, or −1 when nothing beats the proxy
 */
export function scanTwoClasses(
  input: ScanInput,
  pairs: Uint8Array,
  weight: number,
  ones: number,
  best: Float64Array,
): number {
  const { ranks, from, sampleAt, valueAt, base, minSamplesLeaf } = input
  const stop = input.n - minSamplesLeaf
  let bestProxy = best[0] as number
  let hopeless = hopelessBelow(bestProxy, weight)
  let bestPosition = -1
  let weightLeft = 0
  let onesLeft = 0
  let at = base + (ranks[from] as number)
  let value = valueAt[at] as number
  for (let p = 1; p <= stop; p++) {
    const pair = 2 * (sampleAt[at] as number)
    weightLeft += pairs[pair] as number
    onesLeft += pairs[pair + 1] as number
    at = base + (ranks[from + p] as number)
    const next = valueAt[at] as number
    const same = next <= Math.fround(value + FEATURE_THRESHOLD)
    value = next
    if (same || p < minSamplesLeaf) continue
    const weightRight = weight - weightLeft
    const zerosLeft = weightLeft - onesLeft
    const onesRight = ones - onesLeft
    const zerosRight = weightRight - onesRight
    const squaresLeft = zerosLeft * zerosLeft + onesLeft * onesLeft
    const squaresRight = zerosRight * zerosRight + onesRight * onesRight
    const scaled = squaresLeft * weightRight + squaresRight * weightLeft
    if (scaled < hopeless * (weightLeft * weightRight)) continue
    const giniLeft = 1 - squaresLeft / (weightLeft * weightLeft)
    const giniRight = 1 - squaresRight / (weightRight * weightRight)
    const proxy = -weightRight * giniRight - weightLeft * giniLeft
    if (proxy > bestProxy) {
      bestProxy = proxy
      bestPosition = p
      hopeless = hopelessBelow(bestProxy, weight)
    }
  }
  best[0] = bestProxy
  return bestPosition
}

/**
 * Best split of one feature for any number of classes by Gini impurity.
 *
 * Σ w_c² of both sides is carried along in O(1) a sample; exact, because all are whole numbers.
 *
 * @param left  zeros, shape (nClasses); overwritten
 * @param right  weight by class at the node; overwritten
 */
export function scanClasses(
  input: ScanInput,
  classOf: Int32Array,
  counts: Int32Array,
  left: Float64Array,
  right: Float64Array,
  weight: number,
  best: Float64Array,
): number {
  const { ranks, from, sampleAt, valueAt, base, minSamplesLeaf } = input
  const stop = input.n - minSamplesLeaf
  let bestProxy = best[0] as number
  let hopeless = hopelessBelow(bestProxy, weight)
  let bestPosition = -1
  let weightLeft = 0
  let squaresLeft = 0
  let squaresRight = 0
  for (let c = 0; c < right.length; c++) {
    squaresRight += (right[c] as number) * (right[c] as number)
  }
  let at = base + (ranks[from] as number)
  let value = valueAt[at] as number
  for (let p = 1; p <= stop; p++) {
    const i = sampleAt[at] as number
    const c = classOf[i] as number
    const w = counts[i] as number
    const l = left[c] as number
    const r = right[c] as number
    squaresLeft += w * (l + l + w)
    squaresRight += w * (w - r - r)
    left[c] = l + w
    right[c] = r - w
    weightLeft += w
    at = base + (ranks[from + p] as number)
    const next = valueAt[at] as number
    const same = next <= Math.fround(value + FEATURE_THRESHOLD)
    value = next
    if (same || p < minSamplesLeaf) continue
    const weightRight = weight - weightLeft
    const scaled = squaresLeft * weightRight + squaresRight * weightLeft
    if (scaled < hopeless * (weightLeft * weightRight)) continue
    const giniLeft = 1 - squaresLeft / (weightLeft * weightLeft)
    const giniRight = 1 - squaresRight / (weightRight * weightRight)
    const proxy = -weightRight * giniRight - weightLeft * giniLeft
    if (proxy > bestProxy) {
      bestProxy = proxy
      bestPosition = p
      hopeless = hopelessBelow(bestProxy, weight)
    }
  }
  best[0] = bestProxy
  return bestPosition
}

/** As {@link scanClasses}, by entropy. */
export function scanEntropy(
  input: ScanInput,
  classOf: Int32Array,
  counts: Int32Array,
  left: Float64Array,
  right: Float64Array,
  weight: number,
  best: Float64Array,
): number {
  const { ranks, from, sampleAt, valueAt, base, minSamplesLeaf } = input
  const stop = input.n - minSamplesLeaf
  let bestProxy = best[0] as number
  let bestPosition = -1
  let weightLeft = 0
  let at = base + (ranks[from] as number)
  let value = valueAt[at] as number
  for (let p = 1; p <= stop; p++) {
    const i = sampleAt[at] as number
    const c = classOf[i] as number
    const w = counts[i] as number
    left[c] = (left[c] as number) + w
    right[c] = (right[c] as number) - w
    weightLeft += w
    at = base + (ranks[from + p] as number)
    const next = valueAt[at] as number
    const same = next <= Math.fround(value + FEATURE_THRESHOLD)
    value = next
    if (same || p < minSamplesLeaf) continue
    const weightRight = weight - weightLeft
    const inLeft = entropy(left, weightLeft)
    const inRight = entropy(right, weightRight)
    const proxy = -weightRight * inRight - weightLeft * inLeft
    if (proxy > bestProxy) {
      bestProxy = proxy
      bestPosition = p
    }
  }
  best[0] = bestProxy
  return bestPosition
}
