import type { PhrasingPattern } from './patterns.ts'
import type { Token } from './tokens.ts'

/** The stretch of an answer that covers a phrasing best. Token indices, inclusive. */
export interface Coverage {
  /** Share of the phrasing's weight, 0..1. */
  readonly share: number
  readonly first: number
  readonly last: number
}

/** Token indices of every stem of an answer, in order. */
export type Places = ReadonlyMap<string, readonly number[]>

/** Where each stem of `tokens` stands. */
export function placesOf(tokens: readonly Token[]): Places {
  const places = new Map<string, number[]>()
  tokens.forEach(({ stem }, i) => {
    const row = places.get(stem)
    if (row) row.push(i)
    else places.set(stem, [i])
  })
  return places
}

/** Weight of a word that the question already says, relative to one that it does not. */
const QUESTION_WEIGHT = 0.35

/**
 * Best coverage of any phrasing in a window of at most twice its length.
 * Words of the question count less, because repeating them proves nothing.
 *
 * Cost: O(m · log m) for each phrasing with m words found.
 */
export function bestCoverage(
  tokens: readonly Token[],
  places: Places,
  phrasings: readonly PhrasingPattern[],
  questionStems: ReadonlySet<string>,
): Coverage {
  let best: Coverage = { share: 0, first: 0, last: 0 }
  for (const phrasing of phrasings) {
    const found = coverageOf(tokens, places, phrasing, questionStems)
    if (found.share > best.share) best = found
  }
  return best
}

function coverageOf(
  tokens: readonly Token[],
  places: Places,
  { weights, length }: PhrasingPattern,
  questionStems: ReadonlySet<string>,
): Coverage {
  const weightOf = (root: string) =>
    (weights.get(root) ?? 0) * (questionStems.has(root) ? QUESTION_WEIGHT : 1)
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
    const root = tokens[right]?.stem ?? ''
    const count = counts.get(root) ?? 0
    if (count === 0) covered += weightOf(root)
    counts.set(root, count + 1)
    for (let from = matched[left] ?? right; right - from >= width; from = matched[left] ?? right) {
      const gone = tokens[from]?.stem ?? ''
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
