/** Nodes up to this size are sorted by insertion. */
const SMALL = 48
/** Nodes with at least one of so many samples are sorted in a bit set, the others by digits. */
const DENSE = 8

/** Buffers for {@link sortedRanks}, made once a tree. */
export interface RankSorter {
  /** receives the ranks of a node, ascending, from index 0 on */
  readonly out: Int32Array
  readonly spare: Int32Array
  /** one bit a rank, all zero between calls */
  readonly words: Int32Array
  /** half the bits of a rank */
  readonly digit: number
  readonly buckets: Int32Array
}

/**
 * Makes the buffers.
 *
 * @param nSamples  N, so that ranks are 0 … N − 1
 */
export function rankSorter(nSamples: number): RankSorter {
  const digit = Math.max(1, Math.ceil(Math.log2(nSamples) / 2))
  return {
    out: new Int32Array(nSamples),
    spare: new Int32Array(nSamples),
    words: new Int32Array((nSamples >> 5) + 1),
    digit,
    buckets: new Int32Array(2 << digit),
  }
}

/**
 * Ranks of a node's samples in one feature, ascending, into `sorter.out`.
 *
 * @param samples  sample numbers; those of the node are samples[start, end)
 * @param rank  rank of sample i in the feature at rank[base + i], all different
 *
 * Cost: O(n + √N), with N/32 instead of √N for a node of n ≥ N/8 of the N samples.
 */
export function sortedRanks(
  sorter: RankSorter,
  samples: Int32Array,
  start: number,
  end: number,
  rank: Int32Array,
  base: number,
): void {
  const n = end - start
  const { out, spare, words, digit, buckets } = sorter
  for (let k = 0; k < n; k++) out[k] = rank[base + (samples[start + k] as number)] as number
  if (n <= SMALL) insertionSort(out, n)
  else if (n * DENSE >= out.length) bitSort(out, n, words)
  else digitSort(out, n, spare, buckets, digit)
}

function insertionSort(out: Int32Array, n: number): void {
  for (let k = 1; k < n; k++) {
    const r = out[k] as number
    let j = k
    while (j > 0 && (out[j - 1] as number) > r) {
      out[j] = out[j - 1] as number
      j--
    }
    out[j] = r
  }
}

/** Marks every rank in a bit set and reads the bits back in order. */
function bitSort(out: Int32Array, n: number, words: Int32Array): void {
  for (let k = 0; k < n; k++) {
    const r = out[k] as number
    words[r >> 5] = (words[r >> 5] as number) | (1 << (r & 31))
  }
  let k = 0
  for (let word = 0; k < n; word++) {
    let bits = words[word] as number
    if (bits === 0) continue
    words[word] = 0
    const highest = (word << 5) + 31
    do {
      const lowestBit = bits & -bits
      out[k++] = highest - Math.clz32(lowestBit)
      bits ^= lowestBit
    } while (bits !== 0)
  }
}

/** Radix sort in two passes: the lower half of the bits, then the upper. */
function digitSort(
  out: Int32Array,
  n: number,
  spare: Int32Array,
  buckets: Int32Array,
  digit: number,
): void {
  const size = 1 << digit
  buckets.fill(0)
  for (let k = 0; k < n; k++) {
    const r = out[k] as number
    const low = r & (size - 1)
    const high = size + (r >> digit)
    buckets[low] = (buckets[low] as number) + 1
    buckets[high] = (buckets[high] as number) + 1
  }
  startsOf(buckets, 0, size)
  startsOf(buckets, size, size)
  for (let k = 0; k < n; k++) {
    const r = out[k] as number
    const bucket = r & (size - 1)
    const at = buckets[bucket] as number
    buckets[bucket] = at + 1
    spare[at] = r
  }
  for (let k = 0; k < n; k++) {
    const r = spare[k] as number
    const bucket = size + (r >> digit)
    const at = buckets[bucket] as number
    buckets[bucket] = at + 1
    out[at] = r
  }
}

/** Turns the counts in buckets[from, from + size) into the place where each bucket starts. */
function startsOf(buckets: Int32Array, from: number, size: number): void {
  let sum = 0
  for (let b = from; b < from + size; b++) {
    const count = buckets[b] as number
    buckets[b] = sum
    sum += count
  }
}
