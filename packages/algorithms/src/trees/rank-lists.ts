import type { Ranks } from './presort.ts'

/**
 * The ranks of the samples of every node in every feature, always sorted.
 *
 * Those of feature f at the node samples[start, end) are sorted[f · m + start, f · m + end), m the
 * number of samples of the tree. A split divides each list and keeps its order.
 */
export class RankLists {
  readonly sorted: Int32Array
  private readonly spare: Int32Array
  private readonly goesLeft: Uint8Array
  private readonly nFeatures: number

  /**
   * @param ranks  of the data set of N samples
   * @param samples  those of the tree
   * @param counts  weight of each of the N samples, 0 for those not in the tree
   */
  constructor(
    private readonly ranks: Ranks,
    private readonly nSamples: number,
    private readonly samples: Int32Array,
    counts: Int32Array,
  ) {
    this.nFeatures = ranks.sample.length / nSamples
    this.sorted = new Int32Array(this.nFeatures * samples.length)
    this.spare = new Int32Array(samples.length)
    this.goesLeft = new Uint8Array(nSamples)
    for (let f = 0, at = 0; f < this.nFeatures; f++) {
      for (let r = 0; r < nSamples; r++) {
        if (counts[ranks.sample[f * nSamples + r] as number] !== 0) this.sorted[at++] = r
      }
    }
  }

  /**
   * Divides the lists of a node.
   *
   * @param samples  already divided: left are samples[start, middle)
   * @param feature  the one that was split on: its list is divided as it is
   */
  divide(samples: Int32Array, start: number, middle: number, end: number, feature: number): void {
    const { goesLeft, sorted, ranks, spare, nSamples } = this
    for (let p = start; p < middle; p++) goesLeft[samples[p] as number] = 1
    for (let p = middle; p < end; p++) goesLeft[samples[p] as number] = 0
    for (let f = 0; f < this.nFeatures; f++) {
      if (f === feature) continue
      const list = f * this.samples.length
      divideList(sorted, list + start, list + end, ranks.sample, f * nSamples, goesLeft, spare)
    }
  }
}

function divideList(
  sorted: Int32Array,
  from: number,
  to: number,
  sampleAt: Int32Array,
  base: number,
  goesLeft: Uint8Array,
  spare: Int32Array,
): void {
  let left = from
  let right = 0
  for (let p = from; p < to; p++) {
    const rank = sorted[p] as number
    const goes = goesLeft[sampleAt[base + rank] as number] as number
    sorted[left] = rank
    spare[right] = rank
    left += goes
    right += 1 - goes
  }
  for (let k = 0; k < right; k++) sorted[left + k] = spare[k] as number
}
