/** n, minimum, median and 95th percentile (nearest rank) of a list of numbers. */
export function summary(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]
  return { n: sorted.length, min: sorted[0], p50: at(0.5), p95: at(0.95), max: sorted.at(-1) }
}

/** A number for a table. */
export function short(value) {
  if (value === null || value === undefined) return '–'
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1)
}
