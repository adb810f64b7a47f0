/** n, min, median and p95 of some times; null where there are none. */
export function summary(list) {
  if (list.length === 0) return null
  const sorted = [...list].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return { n: sorted.length, min: sorted[0], median: at(0.5), p95: at(0.95) }
}

/** A summary in words. */
export const inWords = ({ n, min, median, p95 }) =>
  `min ${min.toFixed(1)}, median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} ms (n = ${n})`
