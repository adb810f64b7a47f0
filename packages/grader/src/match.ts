import type { Hit, Lexicon } from './lexicon.ts'
import type { SlotPattern, SlotPatterns } from './patterns.ts'
import type { Token } from './tokens.ts'

/** A place where all slots fall together. Token indices, inclusive. */
export interface SlotSpan {
  readonly first: number
  readonly last: number
  /** One hit for each slot, in the order of the slots. */
  readonly hits: readonly Hit[]
  /** Words covered; an alternative of several words counts as one. */
  readonly words: number
  /** Words plus a charge for every clause and sentence that the span crosses; lower is tighter. */
  readonly cost: number
  /** Sentence and clause borders inside. */
  readonly breaks: number
  readonly clauses: number
}

/** How far slots may lie apart. */
export interface Reach {
  readonly window: number
  readonly sentenceBreaks: number
}

/** Charge for a clause border and for a sentence border inside a span, in words. */
const CLAUSE_COST = 3
const SENTENCE_COST = 4
const CONJUNCTION_COST = 1.5
/** Most spans kept of one pattern. */
const MAX_SPANS = 200

/** Hits of every slot, sorted by place. */
export function findSlots(lexicon: Lexicon, slots: SlotPatterns): Hit[][] {
  return slots.map((slot) => hitsOf(lexicon, slot))
}

function hitsOf(lexicon: Lexicon, { sequences, everyday, loose }: SlotPattern): Hit[] {
  const hits = sequences.flatMap((sequence) => lexicon.find(sequence, loose))
  for (const sequence of everyday)
    for (const hit of lexicon.find(sequence)) hits.push({ ...hit, everyday: true })
  hits.sort((a, b) => a.first - b.first || a.last - b.last)
  const { tokens } = lexicon.text
  const denials = hits.filter((hit) => hit.last > hit.first && holdsDenial(tokens, hit))
  return hits.filter((hit, i) => {
    const other = hits[i - 1]
    if (other && other.first === hit.first && other.last === hit.last) return false
    return !denials.some((longer) => isInside(hit, longer) && !holdsDenial(tokens, hit))
  })
}

const DENIALS = new Set('not no never without cannot nor neither'.split(' '))

const holdsDenial = (tokens: readonly Token[], { first, last }: Hit) =>
  tokens.slice(first, last + 1).some(({ surface }) => DENIALS.has(surface))

/** "Not at random" is one alternative, and no denial of "random" beside it. */
const isInside = (hit: Hit, longer: Hit) =>
  hit !== longer && hit.first >= longer.first && hit.last <= longer.last

/** {@link findSpans} of a pattern; stops at the first slot that is nowhere filled. */
export function findPattern(lexicon: Lexicon, slots: SlotPatterns, reach: Reach): SlotSpan[] {
  const slotHits: Hit[][] = []
  for (const slot of slots) {
    const hits = hitsOf(lexicon, slot)
    if (hits.length === 0) return []
    slotHits.push(hits)
  }
  return findSpans(lexicon.text.tokens, slotHits, reach)
}

/**
 * Tightest places where every slot is filled, no token used twice, within `reach`.
 * A span that contains another one is left out. In order of the text.
 *
 * Cost: O(h · log h) for h hits and at most 3 slots.
 */
export function findSpans(
  tokens: readonly Token[],
  slotHits: readonly (readonly Hit[])[],
  reach: Reach,
): SlotSpan[] {
  if (slotHits.length === 0 || slotHits.some((hits) => hits.length === 0)) return []
  const spans: SlotSpan[] = []
  slotHits.forEach((hits, slot) => {
    for (const hit of hits) {
      const span = complete(tokens, slotHits, slot, hit)
      if (span && span.words <= reach.window && span.breaks <= reach.sentenceBreaks)
        spans.push(span)
    }
  })
  return minimal(spans).slice(0, MAX_SPANS)
}

/** The shortest span that begins with `start`, a hit of `slot`. */
function complete(
  tokens: readonly Token[],
  slotHits: readonly (readonly Hit[])[],
  slot: number,
  start: Hit,
): SlotSpan | undefined {
  const others = slotHits.map((_, i) => i).filter((i) => i !== slot)
  const orders = others.length === 2 ? [others, [...others].reverse()] : [others]
  let best: Hit[] | undefined
  for (const order of orders) {
    const hits: Hit[] = []
    hits[slot] = start
    let end = start.last
    for (const i of order) {
      const next = firstFrom(slotHits[i] ?? [], end + 1)
      if (!next) break
      hits[i] = next
      end = next.last
    }
    const complete = hits.filter(Boolean).length === slotHits.length
    if (complete && (!best || lastOf(hits) < lastOf(best))) best = hits
  }
  return best && makeSpan(tokens, best)
}

const lastOf = (hits: readonly Hit[]) => Math.max(...hits.map(({ last }) => last))

function firstFrom(hits: readonly Hit[], from: number): Hit | undefined {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.first ?? 0) < from) low = middle + 1
    else high = middle
  }
  return hits[low]
}

/** Span over `hits`, with its words, breaks and cost. */
export function makeSpan(tokens: readonly Token[], hits: readonly Hit[]): SlotSpan {
  const first = Math.min(...hits.map((hit) => hit.first))
  const last = lastOf(hits)
  const from = tokens[first]
  const to = tokens[last]
  if (!from || !to) throw new RangeError(`hits: token ${first} or ${last} is outside the text`)
  const inside = hits.reduce((sum, hit) => sum + hit.last - hit.first, 0)
  const words = Math.max(hits.length, to.position - from.position + 1 - inside)
  const breaks = to.sentence - from.sentence
  const clauses = to.clause - from.clause
  let conjunctions = 0
  for (let i = first + 1; i < last && i < first + 60; i++)
    if (tokens[i]?.surface === 'and' || tokens[i]?.surface === 'or') conjunctions++
  const cost =
    words + CLAUSE_COST * clauses + SENTENCE_COST * breaks + CONJUNCTION_COST * conjunctions
  return { first, last, hits, words, cost, breaks, clauses }
}

function minimal(spans: readonly SlotSpan[]): SlotSpan[] {
  const sorted = [...spans].sort((a, b) => b.first - a.first || a.last - b.last)
  const kept: SlotSpan[] = []
  let nearest = Number.POSITIVE_INFINITY
  for (const span of sorted)
    if (span.last < nearest) {
      kept.push(span)
      nearest = span.last
    }
  return kept.reverse()
}

/** Share of slots filled in the best window, 0..1, for a pattern that is not filled as a whole. */
export function partialShare(
  tokens: readonly Token[],
  slotHits: readonly (readonly Hit[])[],
  reach: Reach,
): { share: number; span: SlotSpan | undefined } {
  const filled = slotHits.filter((hits) => hits.length > 0)
  const total = Math.max(1, slotHits.length)
  if (filled.length === 0) return { share: 0, span: undefined }
  for (let size = Math.min(filled.length, slotHits.length - 1); size >= 2; size--)
    for (const group of groupsOf(filled, size)) {
      const span = tightest(findSpans(tokens, group, reach))
      if (span) return { share: size / total, span }
    }
  const hit = filled[0]?.[0]
  return { share: 1 / total, span: hit && makeSpan(tokens, [hit]) }
}

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  if (size >= items.length) return [[...items]]
  return items.map((_, skipped) => items.filter((_, i) => i !== skipped))
}

/** Span of least cost; the earlier one of equals. */
export function tightest(spans: readonly SlotSpan[]): SlotSpan | undefined {
  let best: SlotSpan | undefined
  for (const span of spans) if (!best || span.cost < best.cost) best = span
  return best
}
