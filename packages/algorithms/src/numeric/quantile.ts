/**
 * Quantile of sorted numbers by linear interpolation, as `numpy.quantile` does.
 *
 * @param sorted  ascending, shape (n), n ≥ 1
 * @param share  0 … 1, such as 0.5 for the median
 * @returns the value at position share · (n − 1)
 */
export function quantileSorted(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  const t = position - below
  return t < 0.5 ? low + (high - low) * t : high - (high - low) * (1 - t)
}

/**
 * Median of numbers in any order.
 *
 * @param values  shape (n), n ≥ 1; left as they are
 * @returns the middle one, or the mean of the two in the middle
 */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/**
 * Evenly spaced numbers, both ends included: `numpy.linspace`.
 *
 * @param from  first
 * @param to  last
 * @param count  how many, ≥ 2
 * @returns shape (count)
 */
export function linspace(from: number, to: number, count: number): Float64Array {
  const step = (to - from) / (count - 1)
  const out = Float64Array.from({ length: count }, (_, i) => i * step + from)
  out[count - 1] = to
  return out
}
