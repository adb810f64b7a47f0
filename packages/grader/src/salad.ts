import type { SlotSpan } from './match.ts'
import { isShuffled } from './order.ts'
import type { Token, TokenisedText } from './tokens.ts'

const ARTICLES = new Set(['a', 'an', 'the'])
const PREPOSITIONS = new Set('of for with from by at into than'.split(' '))
/** Words that never follow a preposition. */
const NOT_AFTER_PREPOSITION = new Set(
  'is are was were am of and or but can could will would should must may might has had do does did than'.split(
    ' ',
  ),
)
/** Grammar words that may follow an article: "the same", "a few", "the one". */
const AFTER_ARTICLE = new Set(
  'same other most more less least few one only own very many much such two above below each even still just always often now too not quite rather all in over under every'.split(
    ' ',
  ),
)
/** From this share of impossible pairs on, and this many of them, words are in no order. */
const SALAD_SHARE = 0.15
const SALAD_FROM = 3

/**
 * True if the words stand in no order that English has. Too many articles and prepositions stand
 * before words such as "is", "of" or "and" (prose has next to none, shuffled prose one in four), or
 * the neighbours are those of shuffled words. A capital A may be a name ("event A is").
 */
export function isSalad(text: TokenisedText): boolean {
  return isImpossible(text) || isShuffled(text.tokens)
}

function isImpossible({ source, tokens }: TokenisedText): boolean {
  let pairs = 0
  let impossible = 0
  tokens.forEach((token, i) => {
    const article = ARTICLES.has(token.surface)
    if (!article && !PREPOSITIONS.has(token.surface)) return
    if (source.startsWith('A ', token.start) || isSqlBy(tokens, i)) return
    const next = tokens[i + 1]
    if (next && (next.kind !== 'word' || next.clause !== token.clause)) return
    if (next && isAcronym(source.slice(next.start, next.end))) return
    pairs++
    if (!next || (article ? isOddAfterArticle(next) : NOT_AFTER_PREPOSITION.has(next.surface)))
      impossible++
  })
  return impossible >= SALAD_FROM && impossible / pairs >= SALAD_SHARE
}

/** "GROUP BY and ORDER BY can …" are names. */
const isSqlBy = (tokens: readonly Token[], at: number) =>
  tokens[at]?.surface === 'by' && /^(group|order|partition)$/.test(tokens[at - 1]?.surface ?? '')

/** "an IS" is a system, not a verb. */
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase()

const isOddAfterArticle = ({ grammar, surface }: Token) => grammar && !AFTER_ARTICLE.has(surface)

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
  const found = spansOfPoints
    .map((spans) => spans.filter(({ hits, breaks }) => hits.length > 1 && breaks === 0))
    .filter((spans) => spans.length > 0)
  const bare = found.filter((spans) => spans.every((span) => isJuxtaposed(tokens, span)))
  const isEnumeration =
    bare.length >= ENUMERATION_FROM && bare.length / found.length >= ENUMERATION_SHARE
  return isEnumeration ? bare.flat() : []
}
