const RADIX_BITS = 11
const BUCKETS = 1 << RADIX_BITS

/** Every feature sorted, shape (d · n) each; feature f begins at f · n. */
export interface Ranks {
  /** sample numbers in ascending order of value */
  readonly sample: Int32Array
  /** the values in that order */
  readonly value: Float32Array
  /** place of sample i in that order, at f · n + i */
  readonly rank: Int32Array
}

/**
 * Ranks the samples of a data set by every feature.
 *
 * @param columns  X by columns in float32, shape (d · n), no NaN
 * @param nSamples  n
 *
 * Cost: O(d · n).
 */
export function rankSamples(columns: Float32Array, nSamples: number): Ranks {
  const sample = sortedSamples(columns, nSamples)
  const value = new Float32Array(columns.length)
  const rank = new Int32Array(columns.length)
  for (let base = 0; base < columns.length; base += nSamples) {
    for (let r = 0; r < nSamples; r++) {
      const i = sample[base + r] as number
      value[base + r] = columns[base + i] as number
      rank[base + i] = r
    }
  }
  return { sample, value, rank }
}

/**
 * Sample numbers sorted by each feature, ascending, equal values in sample order.
 *
 * Radix sort on the bits of the float32 values, three passes of 11 bits: what makes trees fast
 * here is to sort once a data set and never again at a node.
 *
 * @param columns  X by columns in float32, shape (d · n), no NaN
 * @param nSamples  n
 * @returns shape (d · n): sample numbers of feature f from f · n on
 *
 * Cost: O(d · n).
 */
export function sortedSamples(columns: Float32Array, nSamples: number): Int32Array {
  const out = new Int32Array(columns.length)
  const keys = new Uint32Array(nSamples)
  const spareKeys = new Uint32Array(nSamples)
  const spare = new Int32Array(nSamples)
  const buckets = new Uint32Array(BUCKETS)
  const bits = new Uint32Array(columns.buffer, columns.byteOffset, columns.length)
  for (let base = 0; base < columns.length; base += nSamples) {
    const samples = out.subarray(base, base + nSamples)
    for (let i = 0; i < nSamples; i++) {
      keys[i] = orderedBits(bits[base + i] as number)
      samples[i] = i
    }
    radixPass(keys, samples, spareKeys, spare, buckets, 0)
    radixPass(spareKeys, spare, keys, samples, buckets, RADIX_BITS)
    radixPass(keys, samples, spareKeys, spare, buckets, 2 * RADIX_BITS)
    samples.set(spare)
  }
  return out
}

/** Float bits as an unsigned number of the same order; −0 becomes 0. */
function orderedBits(bits: number): number {
  if (bits === 0x80000000) return 0x80000000
  return bits & 0x80000000 ? ~bits >>> 0 : (bits | 0x80000000) >>> 0
}

function radixPass(
  keys: Uint32Array,
  samples: Int32Array,
  keysOut: Uint32Array,
  samplesOut: Int32Array,
  buckets: Uint32Array,
  shift: number,
): void {
  buckets.fill(0)
  for (let i = 0; i < keys.length; i++) {
    const bucket = ((keys[i] as number) >>> shift) & (BUCKETS - 1)
    buckets[bucket] = (buckets[bucket] as number) + 1
  }
  for (let b = 0, sum = 0; b < BUCKETS; b++) {
    const count = buckets[b] as number
    buckets[b] = sum
    sum += count
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const bucket = (key >>> shift) & (BUCKETS - 1)
    const at = buckets[bucket] as number
    buckets[bucket] = at + 1
    keysOut[at] = key
    samplesOut[at] = samples[i] as number
  }
}
