import { type Mt19937, nextUint32 } from './mt19937.ts'

/**
 * One number uniform in [0, 1) with 53 random bits.
 *
 * @param state  advanced by two words
 */
export function nextDouble(state: Mt19937): number {
  const high = nextUint32(state) >>> 5
  const low = nextUint32(state) >>> 6
  return (high * 67108864 + low) / 9007199254740992
}

/**
 * Fills a list with numbers uniform in [0, 1), in order.
 *
 * @param out  is written to
 */
export function fillUniform(state: Mt19937, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = nextDouble(state)
}

/**
 * Fills a list with numbers from N(mean, deviation²) by Marsaglia's polar method, which makes them
 * in pairs.
 *
 * @param out  is written to, from `from` on
 * @returns the second of a pair that was not needed, from N(0, 1); null where none is left
 */
export function fillNormals(
  state: Mt19937,
  out: Float64Array,
  from: number,
  mean: number,
  deviation: number,
): number | null {
  for (let i = from; i < out.length; ) {
    const x = 2 * nextDouble(state) - 1
    const y = 2 * nextDouble(state) - 1
    const r2 = x * x + y * y
    if (r2 >= 1 || r2 === 0) continue
    const factor = Math.sqrt((-2 * Math.log(r2)) / r2)
    out[i++] = mean + deviation * (factor * y)
    if (i === out.length) return factor * x
    out[i++] = mean + deviation * (factor * x)
  }
  return null
}
