import { hasOtherSubject, isSupposed } from './clauses.ts'
import { OPPOSITE_WINDOW } from './constants.ts'
import { isFramed, isWarnedOf } from './frames.ts'
import { findPattern, type SlotSpan } from './match.ts'
import { denialOf } from './negation.ts'
import type { SlotPatterns } from './patterns.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Which of two spans the words are better read as. */
export type Duel = 'apart' | 'point' | 'rival' | 'tie'

/** Costs that differ by less than this are a tie. */
const MARGIN = 1

/**
 * Places where an opposite or a misconception is asserted, in one sentence: not denied, not
 * avoided, not only supposed, not copied.
 */
export function findRivals(reading: Reading, patterns: readonly SlotPatterns[]): SlotSpan[] {
  const reach = { window: OPPOSITE_WINDOW, sentenceBreaks: 0 }
  return patterns
    .flatMap((slots) => findPattern(reading.lexicon, slots, reach))
    .filter((span) => isConnected(reading.text.tokens, span) && isAsserted(reading, span))
}

/** Words that tie a clause to the one before: what they join is one claim. */
const TIES = new Set(
  'at in on during for after before given under because since as so which that if when whenever then therefore hence and it they this these but by with where while until even'.split(
    ' ',
  ),
)

/**
 * False where the words of a pattern come from clauses that only stand side by side: in "precision
 * is TP/(TP+FP), recall TP/(TP+FN)" nobody has said that recall divides by FP.
 */
function isConnected(tokens: readonly Token[], { hits, first, last, clauses }: SlotSpan): boolean {
  if (hits.length < 2 || clauses === 0) return true
  const opens = (at: number) => TIES.has(tokens[at]?.surface ?? '')
  let from = first
  while (from > 0 && tokens[from - 1]?.clause === tokens[first]?.clause) from--
  let tied = opens(from)
  for (let i = first + 1; i <= last; i++) {
    if (tokens[i]?.clause === tokens[i - 1]?.clause) continue
    if (!(tied || opens(i))) return false
    tied = false
  }
  return true
}

/** Words by which a sentence sets one thing against another, denies it or weakens it. */
const CONTRASTS = new Set(
  'not never no cannot nor neither whereas while unlike contrast instead rather although though badly hardly'.split(
    ' ',
  ),
)

/**
 * False where the words of a pattern of several slots stand in a sentence that contrasts or denies
 * something outside of them: what is said of which is then not told by their standing together.
 */
export function isPlain(tokens: readonly Token[], { hits }: SlotSpan): boolean {
  const [hit] = hits
  if (hits.length < 2 || !hit) return true
  const sentence = tokens[hit.first]?.sentence
  return !tokens.some(
    (token, i) =>
      token.sentence === sentence &&
      CONTRASTS.has(token.surface) &&
      // "It no longer underfits" says how something changed, and denies nothing of its cause.
      tokens[i + 1]?.surface !== 'longer' &&
      !hits.some(({ first, last }) => i >= first && i <= last),
  )
}

/**
 * True if a wrong claim is the speaker's own: not copied, reported, asked, only supposed or denied.
 *
 * @param denialRead  true where denials were compared before
 */
export function isAsserted(reading: Reading, span: SlotSpan, denialRead = false): boolean {
  const { text, negators, frames } = reading
  return (
    !isCopied(reading, span) &&
    !hasOtherSubject(text.tokens, span.first, span.last) &&
    !isFramed(frames, span) &&
    !isReported(frames, span) &&
    !isDeniedWhole(negators, span) &&
    !isWarnedOf(text.tokens, span) &&
    !isSupposed(text.tokens, span.first, span.last) &&
    (denialRead || denialOf(text, negators, span, { side: 'rival' }).denial === 'none')
  )
}

/** True where a belief begins in what others are said to believe, and goes on behind its end. */
const isReported = (frames: Reading['frames'], { first }: SlotSpan): boolean =>
  frames.some((frame) => !frame.asked && first >= frame.first && first <= frame.last)

/**
 * True behind "it is not true that": whatever the claim denies in itself, the speaker does not make
 * it, and a false accusation is worse than a missed one. Where it begins in the denied claim and goes
 * on behind its end ("…, not of X"), it is denied as well.
 */
const isDeniedWhole = (negators: Reading['negators'], { first }: SlotSpan): boolean =>
  negators.some(({ claim, last, reach }) => claim && first > last && first <= reach)

/** True where every word that counts stands in a run copied from the question. */
export function isCopied({ guards }: Reading, { hits }: SlotSpan): boolean {
  return hits.every(({ first, last }) => guards.copied.slice(first, last + 1).every(Boolean))
}

/**
 * Decides between a point and a rival at the same place. A reading that uses all words of the
 * other and more, in one clause, is the more exact one; otherwise the tighter wins.
 */
export function duel(point: SlotSpan, rival: SlotSpan): Duel {
  const ofPoint = tokensOf(point)
  const ofRival = tokensOf(rival)
  const shared = ofPoint.filter((at) => ofRival.includes(at)).length
  if (shared === 0) return 'apart'
  const pointInside = shared === ofPoint.length
  const rivalInside = shared === ofRival.length
  const exact = pointInside ? rival : point
  if (pointInside !== rivalInside && exact.clauses === 0) return pointInside ? 'rival' : 'point'
  if (Math.abs(point.cost - rival.cost) < MARGIN) return 'tie'
  return point.cost < rival.cost ? 'point' : 'rival'
}

const tokensOf = ({ hits }: SlotSpan): number[] =>
  hits.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k))
