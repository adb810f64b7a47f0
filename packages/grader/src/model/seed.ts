/**
 * A seed from a text: FNV-1a over its UTF-16 units, so that asking about the same text again asks
 * the same thing.
 *
 * @returns a whole number, 0 to 2³² − 1
 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Random numbers in [0, 1) that are the same for the same seed ("mulberry32"). */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same values in another order (Fisher and Yates); the list itself stays as it is. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const list = [...values]
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [list[i] as T, list[j] as T]
    list[i] = b
    list[j] = a
  }
  return list
}
