import type { Span } from '@warmstart/schema'
import { isCommonStem } from '../similarity/rarity.ts'
import { tokenSpan } from '../similarity/token-span.ts'
import { type Token, type TokenisedText, tokenise } from '../tokens.ts'
import { quoteOn } from './quote-on.ts'

/** Who listens. */
export type Audience = 'child' | 'manager' | 'engineer'

/** A technical term that this audience may not know. */
export interface JargonTerm {
  /** As it was given. */
  readonly term: string
  readonly count: number
  /** Where it is used first. */
  readonly first: Span
  /** Words that explain it at its first use, or null. */
  readonly explained: Span | null
}

/** Terms for which a manager needs no explanation, by stem. Chosen. */
const EVERYDAY = stemsOf(
  'data model test testing train training error accuracy average algorithm prediction predict metric baseline experiment user feature label cost risk trend noise score ranking sample network automation cloud dashboard monitoring pipeline AI',
)

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokenise(words, true).tokens.map(({ stem }) => stem))
}

/** Words of one term as stems. */
interface Pattern {
  readonly term: string
  readonly stems: readonly string[]
}

/**
 * Terms in the text that `audience` may not know, in order of first use. A child is taken to know
 * none of them; a manager the everyday ones; an engineer also those whose words are all common in
 * texts on machine learning (at least 5 of the paragraphs behind the rarity table).
 *
 * @param text  without fillers
 * @param terms  technical terms of any length; doubles and blanks do no harm
 */
export function findJargon(
  text: TokenisedText,
  terms: readonly string[],
  audience: Audience,
): JargonTerm[] {
  const uses = usesOf(text.tokens, patternsOf(terms, audience))
  return [...uses].map(([term, places]) => {
    const [{ at, last }] = places
    return {
      term,
      count: places.length,
      first: tokenSpan(text, at, last),
      explained: explanationOf(text, at, last),
    }
  })
}

function patternsOf(terms: readonly string[], audience: Audience): Map<string, Pattern[]> {
  const byStart = new Map<string, Pattern[]>()
  for (const term of terms) {
    const stems = tokenise(term, true).tokens.map(({ stem }) => stem)
    const [start] = stems
    if (start === undefined || isKnown(stems, audience)) continue
    byStart.set(start, [...(byStart.get(start) ?? []), { term, stems }])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return byStart
}

function isKnown(stems: readonly string[], audience: Audience): boolean {
  if (audience === 'child') return false
  if (stems.every((stem) => EVERYDAY.has(stem))) return true
  return audience === 'engineer' && stems.every((s) => EVERYDAY.has(s) || isCommonStem(s))
}

interface Use {
  readonly at: number
  readonly last: number
}

/** Every use of every term, the longest term first, no token twice. */
function usesOf(
  tokens: readonly Token[],
  byStart: ReadonlyMap<string, readonly Pattern[]>,
): Map<string, [Use, ...Use[]]> {
  const uses = new Map<string, [Use, ...Use[]]>()
  for (let at = 0; at < tokens.length; at++) {
    const found = byStart
      .get(tokens[at]?.stem ?? '')
      ?.find(({ stems }) => stems.every((stem, k) => tokens[at + k]?.stem === stem))
    if (!found) continue
    const last = at + found.stems.length - 1
    const row = uses.get(found.term)
    if (row) row.push({ at, last })
    else uses.set(found.term, [{ at, last }])
    at = last
  }
  return uses
}

const EXPLAINING_VERBS = new Set(['is', 'are', 'refers', 'stands'])
const DEFINING_VERBS = new Set(['means', 'mean', 'denotes'])
const AFTER_VERB = new Set(
  'a an the to for when how where what one any anything everything something just simply'.split(
    ' ',
  ),
)
const NAMING = new Set(['called', 'named'])
/** Words that open a gloss behind a comma: ", meaning …", ", which is …". */
const GLOSSES = [
  'which is',
  'which are',
  'which means',
  'that is',
  'that means',
  'i e',
  'in other words',
  'meaning',
  'namely',
  'a',
  'an',
].map((words) => words.split(' '))

/**
 * Words that explain the term at `at` to `last`: a bracket or a gloss behind it, "X is a …", or
 * "… called X" before it. By form only; whether the explanation helps is not judged.
 */
function explanationOf(text: TokenisedText, at: number, last: number): Span | null {
  const { source, tokens } = text
  const term = tokens[last]
  const next = tokens[last + 1]
  if (isNamed(tokens, at)) return quoteOn(text, at, last)
  if (!term || next?.sentence !== term.sentence) return null
  // Fillers are no tokens here: only the marks between the two words are looked at.
  const marks = source.slice(term.end, next.start).replace(/[\p{L}\p{N}\s]+/gu, '')
  const bracket = marks.startsWith('(')
  const gloss = /^[,–—]/.test(marks) && startsGloss(tokens, last + 1)
  const verb = marks === '' && isExplainingVerb(next, tokens[last + 2])
  return bracket || gloss || verb ? quoteOn(text, at, last + 1) : null
}

/** "a bend in the curve, called the elbow", "known as the elbow". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const behindArticle = ['a', 'an', 'the'].includes(tokens[at - 1]?.surface ?? '')
  const i = behindArticle ? at - 2 : at - 1
  const word = tokens[i]
  if (!word || word.sentence !== tokens[at]?.sentence) return false
  if (tokens[i - 1]?.sentence !== word.sentence) return false
  return NAMING.has(word.surface) || (word.surface === 'as' && tokens[i - 1]?.surface === 'known')
}

const startsGloss = (tokens: readonly Token[], at: number): boolean =>
  GLOSSES.some((words) => words.every((word, k) => tokens[at + k]?.surface === word))

const isExplainingVerb = ({ surface }: Token, after: Token | undefined): boolean =>
  DEFINING_VERBS.has(surface) ||
  (EXPLAINING_VERBS.has(surface) && after !== undefined && AFTER_VERB.has(after.surface))
