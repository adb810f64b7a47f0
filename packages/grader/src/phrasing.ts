import type { PhrasingPattern } from './patterns.ts'
import { meaningOf } from './synonyms.ts'
import type { Token } from './tokens.ts'

/** The stretch of an answer that covers a phrasing best. Token indices, inclusive. */
export interface Coverage {
  /** Share of the phrasing's weight, 0..1. */
  readonly share: number
  readonly first: number
  readonly last: number
}

/** What the words of an answer mean, and where each meaning stands. */
export interface Meanings {
  readonly of: readonly string[]
  /** Token indices of every meaning, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/**
 * Meanings of `tokens`.
 *
 * @param repaired  per token index, the stem that a misspelt word most likely has
 */
export function meaningsIn(
  tokens: readonly Token[],
  repaired: ReadonlyMap<number, string> = new Map(),
): Meanings {
  const of = tokens.map(({ stem }, i) => meaningOf(repaired.get(i) ?? stem))
  const places = new Map<string, number[]>()
  of.forEach((meaning, i) => {
    const row = places.get(meaning)
    if (row) row.push(i)
    else places.set(meaning, [i])
  })
  return { of, places }
}

/** How well an answer covers the phrasings of a point. */
export interface PhrasingCoverage {
  readonly best: Coverage
  /** Shares of the second best phrasing and in the mean of all, 0..1. */
  readonly second: number
  readonly mean: number
}

/** Weight of a word that the question already says, relative to one that it does not. */
const QUESTION_WEIGHT = 0.35

/**
 * Coverage of every phrasing in a window of at most twice its length.
 * Words of the question count less, because repeating them proves nothing.
 *
 * @param asked  meanings of the words of the question
 * Cost: O(m · log m) for each phrasing with m words found.
 */
export function coverPhrasings(
  meanings: Meanings,
  phrasings: readonly PhrasingPattern[],
  asked: ReadonlySet<string>,
): PhrasingCoverage {
  const found = phrasings.map((phrasing) => coverageOf(meanings, phrasing, asked))
  found.sort((one, other) => other.share - one.share)
  return {
    best: found[0] ?? { share: 0, first: 0, last: 0 },
    second: found[1]?.share ?? 0,
    mean: found.reduce((sum, { share }) => sum + share, 0) / Math.max(1, found.length),
  }
}

function coverageOf(
  { of, places }: Meanings,
  { weights, length }: PhrasingPattern,
  asked: ReadonlySet<string>,
): Coverage {
  const weightOf = (root: string) =>
    (weights.get(root) ?? 0) * (asked.has(root) ? QUESTION_WEIGHT : 1)
  let total = 0
  for (const root of weights.keys()) total += weightOf(root)
  const matched = [...weights.keys()].flatMap((root) => places.get(root) ?? [])
  matched.sort((a, b) => a - b)
  const width = Math.max(10, 2 * length)
  const counts = new Map<string, number>()
  let best: Coverage = { share: 0, first: 0, last: 0 }
  let covered = 0
  let left = 0
  for (const right of matched) {
    const root = of[right] ?? ''
    const count = counts.get(root) ?? 0
    if (count === 0) covered += weightOf(root)
    counts.set(root, count + 1)
    for (let from = matched[left] ?? right; right - from >= width; from = matched[left] ?? right) {
      const gone = of[from] ?? ''
      const rest = (counts.get(gone) ?? 1) - 1
      counts.set(gone, rest)
      if (rest === 0) covered -= weightOf(gone)
      left++
    }
    const share = total > 0 ? covered / total : 0
    if (share > best.share + 1e-9) best = { share, first: matched[left] ?? right, last: right }
  }
  return { ...best, share: Math.min(1, best.share) }
}
