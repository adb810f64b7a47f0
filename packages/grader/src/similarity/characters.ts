import { normalise } from '../normalise.ts'

/** Counts of the character sequences of a text, damped to 1 + ln(count), with their length. */
export interface CharacterProfile {
  readonly counts: ReadonlyMap<string, number>
  /** Euclidean length of the counts. */
  readonly norm: number
}

/** Lengths of the sequences, in characters. */
const SHORTEST = 3
const LONGEST = 5

/**
 * Sequences of 3 to 5 characters of `source`, which see through endings and misspellings that
 * no stem agrees on. Punctuation, markup and case are dropped.
 *
 * Cost: O(length).
 */
export function characterProfile(source: string): CharacterProfile {
  const words = normalise(source)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const text = words === '' ? '' : ` ${words} `
  const counts = new Map<string, number>()
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= text.length; at++) {
      const piece = text.slice(at, at + size)
      counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  let squares = 0
  for (const [piece, count] of counts) {
    const damped = 1 + Math.log(count)
    counts.set(piece, damped)
    squares += damped * damped
  }
  return { counts, norm: Math.sqrt(squares) }
}

/** Cosine of two profiles, 0..1; 0 where either is empty. */
export function cosine(one: CharacterProfile, other: CharacterProfile): number {
  if (one.norm === 0 || other.norm === 0) return 0
  const [small, large] =
    one.counts.size <= other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts]
  let product = 0
  for (const [piece, weight] of small) product += weight * (large.get(piece) ?? 0)
  return Math.min(1, product / (one.norm * other.norm))
}
