/**
 * Dot product of two stretches of two buffers.
 *
 * @param a  first buffer
 * @param aAt  where its stretch starts
 * @param b  second buffer
 * @param bAt  where its stretch starts
 * @param length  how many products
 * @returns Σₖ a[aAt + k] · b[bAt + k]
 */
export function dotAt(
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  length: number,
): number {
  let sum = 0
  for (let k = 0; k < length; k++) sum += (a[aAt + k] as number) * (b[bAt + k] as number)
  return sum
}

/**
 * Adds one stretch of numbers to another.
 *
 * @param target  is written to
 * @param targetAt  where its stretch starts
 * @param source  what is added
 * @param sourceAt  where its stretch starts
 * @param length  how many
 */
export function addAt(
  target: Float64Array,
  targetAt: number,
  source: Float64Array,
  sourceAt: number,
  length: number,
): void {
  let k = 0
  for (; k + 3 < length; k += 4) {
    const t = targetAt + k
    const s = sourceAt + k
    const a = (target[t] as number) + (source[s] as number)
    const b = (target[t + 1] as number) + (source[s + 1] as number)
    const c = (target[t + 2] as number) + (source[s + 2] as number)
    const d = (target[t + 3] as number) + (source[s + 3] as number)
    target[t] = a
    target[t + 1] = b
    target[t + 2] = c
    target[t + 3] = d
  }
  for (; k < length; k++) {
    target[targetAt + k] = (target[targetAt + k] as number) + (source[sourceAt + k] as number)
  }
}

/**
 * Dot product of two vectors.
 *
 * @param a  shape (d)
 * @param b  shape (d)
 * @returns Σₖ aₖ·bₖ
 */
export function dot(a: Float64Array, b: Float64Array): number {
  return dotAt(a, 0, b, 0, a.length)
}
