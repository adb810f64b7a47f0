import { hasOtherSubject } from './clauses.ts'
import { compareDirection, directionsOf, profileOf } from './directions.ts'
import { makeSpan, type SlotSpan } from './match.ts'
import { verdictAfter } from './negation.ts'
import { findAllNegators } from './negators.ts'
import type { PhrasingPattern } from './patterns.ts'
import type { Reading } from './reading.ts'
import { type Token, tokeniseAuthored } from './tokens.ts'

/** A sentence of an answer that says what a phrasing says, in the same order. */
export interface Stated {
  readonly span: SlotSpan
  /** Share of the phrasing's weight that is said, 0..1. */
  readonly share: number
}

/** Share of a phrasing, and number of its words, from which a sentence says the same. */
const STATED_SHARE = 0.8
const STATED_WORDS = 3
/** A stretch may be so many times as long as the phrasing that it says, and never less than this. */
const STRETCH = 2.5
const STRETCH_FROM = 16

/**
 * Sentences that say one of `phrasings`: nearly all of its content words, or words of the same
 * meaning, in its order, with as many denials and no direction turned round.
 *
 * Cost: O(tokens · words) for each phrasing.
 */
export function statedIn(reading: Reading, phrasings: readonly PhrasingPattern[]): Stated[] {
  return phrasings.flatMap((phrasing) => {
    const found = bestStretch(reading, phrasing)
    return found && agrees(reading, phrasing, found.span) ? [found] : []
  })
}

function bestStretch({ text, meanings }: Reading, phrasing: PhrasingPattern): Stated | undefined {
  const { order, weights } = phrasing
  if (order.length < STATED_WORDS) return undefined
  const total = order.reduce((sum, meaning) => sum + (weights.get(meaning) ?? 0), 0)
  const width = Math.max(STRETCH_FROM, Math.ceil(STRETCH * phrasing.length))
  let best: { share: number; at: number[] } | undefined
  for (const from of new Set(order.slice(0, 2).flatMap((one) => meanings.places.get(one) ?? []))) {
    let to = from
    while (to - from < width && text.tokens[to + 1]?.sentence === text.tokens[from]?.sentence) to++
    const found = inOrder(meanings.of, from, to, order, weights)
    if (!best || found.weight / total > best.share)
      best = { share: found.weight / total, at: found.at }
  }
  if (!best || best.share < STATED_SHARE || best.at.length < STATED_WORDS) return undefined
  const hits = best.at.map((at) => ({ first: at, last: at }))
  return { span: makeSpan(text.tokens, hits), share: best.share }
}

/** Heaviest common subsequence of the phrasing and the tokens `from` to `to`. */
function inOrder(
  of: readonly string[],
  from: number,
  to: number,
  order: readonly string[],
  weights: ReadonlyMap<string, number>,
): { weight: number; at: number[] } {
  let row: { weight: number; at: number[] }[] = order.map(() => ({ weight: 0, at: [] }))
  row.push({ weight: 0, at: [] })
  for (let i = from; i <= to; i++) {
    const next = [row[0] ?? { weight: 0, at: [] }]
    order.forEach((meaning, k) => {
      const [left, above, both] = [next[k], row[k + 1], row[k]]
      let best = (left?.weight ?? 0) > (above?.weight ?? 0) ? left : above
      if (of[i] === meaning && both) {
        const weight = both.weight + (weights.get(meaning) ?? 0)
        if (weight > (best?.weight ?? 0)) best = { weight, at: [...both.at, i] }
      }
      next.push(best ?? { weight: 0, at: [] })
    })
    row = next
  }
  return row.at(-1) ?? { weight: 0, at: [] }
}

/** True if as much is denied as in the phrasing, evenly or oddly, and nothing is turned round. */
function agrees(reading: Reading, { text }: PhrasingPattern, span: SlotSpan): boolean {
  const own = tokeniseAuthored(text).tokens
  const ownNegators = findAllNegators(own)
  const within = (token: Token | undefined) =>
    token?.sentence === reading.text.tokens[span.first]?.sentence
  const around = reading.negators.filter(
    ({ first, reach }) =>
      (first >= span.first - 2 || reach >= span.last) &&
      first <= span.last + 2 &&
      within(reading.text.tokens[first]),
  )
  const hedges = around.filter(({ weak }) => weak).length
  // "Not always better" is no "always better", though the words are the same.
  if (hedges > ownNegators.filter(({ weak }) => weak).length) return false
  const denials = around.filter(({ weak }) => !weak)
  const verdict = verdictAfter(reading.text.tokens, span) === undefined ? 0 : 1
  if ((denials.length + verdict) % 2 !== ownNegators.filter(({ weak }) => !weak).length % 2)
    return false
  if (hasOtherSubject(reading.text.tokens, span.first, span.last)) return false
  const profile = profileOf([directionsOf(own, ownNegators)])
  return reading.directions
    .filter(({ at }) => at >= span.first - 2 && at <= span.last + 2)
    .every((one) => compareDirection(profile, one) !== 'turned')
}
