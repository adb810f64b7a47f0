/**
 * Quantile of sorted values, linear between neighbours as NumPy's default.
 *
 * @param sorted  ascending, n ≥ 1
 * @param q  0 … 1
 */
export function quantileOf(sorted: Float64Array, q: number): number {
  const place = (sorted.length - 1) * q
  const below = Math.floor(place)
  const a = sorted[below] as number
  const b = sorted[Math.min(below + 1, sorted.length - 1)] as number
  const t = place - below
  return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t
}
