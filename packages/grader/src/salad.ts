import type { SlotSpan } from './match.ts'
import type { Token } from './tokens.ts'

const ARTICLES = new Set(['a', 'an', 'the'])
/** Grammar words that may follow an article: "the same", "a few", "the one". */
const AFTER_ARTICLE = new Set(
  'same other most more less least few one only own very many much such two above below each even still just always often now too not quite rather all in over under every'.split(
    ' ',
  ),
)
/** From this share of articles on, and this many of them, words are in no order. */
const SALAD_SHARE = 0.2
const SALAD_FROM = 3

/**
 * True if the words stand in no order that English has: too many articles stand before words such
 * as "is", "of" or "and". Prose has next to none, shuffled prose one in three.
 */
export function isSalad(tokens: readonly Token[]): boolean {
  let articles = 0
  let impossible = 0
  tokens.forEach((token, i) => {
    if (!ARTICLES.has(token.surface)) return
    const next = tokens[i + 1]
    if (next && (next.kind !== 'word' || next.clause !== token.clause)) return
    articles++
    if (!next || (next.grammar && !AFTER_ARTICLE.has(next.surface))) impossible++
  })
  return impossible >= SALAD_FROM && impossible / articles >= SALAD_SHARE
}

const COORDINATORS = new Set(['and', 'or', 'plus', '+', '/', 'with', 'also'])

/** True if nothing but "and", articles and commas connects the slots: no claim is made. */
export function isJuxtaposed(tokens: readonly Token[], { hits }: SlotSpan): boolean {
  if (hits.length < 2) return false
  const ordered = [...hits].sort((a, b) => a.first - b.first)
  return ordered.slice(1).every((hit, i) => {
    const before = ordered[i]
    if (!before) return false
    const gap = tokens.slice(before.last + 1, hit.first)
    const joined =
      gap.some(({ surface }) => COORDINATORS.has(surface)) ||
      tokens[before.last]?.clause !== tokens[hit.first]?.clause
    return joined && gap.every(({ surface }) => COORDINATORS.has(surface) || ARTICLES.has(surface))
  })
}

/** One point may well be an "A and B"; an answer in which most points are is an enumeration. */
const ENUMERATION_FROM = 3
const ENUMERATION_SHARE = 0.6

/**
 * Places where slots are only put side by side, if most points of the answer are made so.
 *
 * @param spansOfPoints  per point, the places where all its slots fall together
 */
export function enumerations(
  tokens: readonly Token[],
  spansOfPoints: readonly (readonly SlotSpan[])[],
): SlotSpan[] {
  const found = spansOfPoints.filter(([first]) => first && first.hits.length > 1)
  const bare = found.filter((spans) => spans.every((span) => isJuxtaposed(tokens, span)))
  const isEnumeration =
    bare.length >= ENUMERATION_FROM && bare.length / found.length >= ENUMERATION_SHARE
  return isEnumeration ? bare.flat() : []
}
