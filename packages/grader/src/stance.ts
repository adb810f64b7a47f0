import { type Direction, type DirectionProfile, directionsOf, profileOf } from './directions.ts'
import { findAllNegators, type Negator } from './negators.ts'
import { meaningOf } from './synonyms.ts'
import { type Token, tokeniseAuthored } from './tokens.ts'

/** What the sentences of a point say themselves, against which an answer's denials are read. */
export interface Stance {
  /** Meanings that the sentences deny themselves: the same denial in an answer is right. */
  readonly denied: ReadonlySet<string>
  /** Meanings of all content words. */
  readonly vocabulary: ReadonlySet<string>
  /** True if one of its sentences is a question: to ask it is the point. */
  readonly asks: boolean
  /** Which way its sentences say "high", "lowers" and the like, of what. */
  readonly directions: DirectionProfile
}

/** Words that deny what follows without being a denial: "poor generalisation". */
const SOFT = new Set(
  'poor poorly bad badly lack lacks worse insufficient inability inadequacy'.split(' '),
)
/** Content words behind a denial that say what is denied. */
const DENIED_WORDS = 2

/** Reads the stance of a point from its statement and phrasings. */
export function stanceOf(sentences: readonly string[]): Stance {
  const denied = new Set<string>()
  const vocabulary = new Set<string>()
  const directions: Direction[][] = []
  for (const sentence of sentences) {
    const { tokens } = tokeniseAuthored(sentence)
    const negators = findAllNegators(tokens)
    directions.push(directionsOf(tokens, negators))
    for (const token of tokens) if (isContent(token)) vocabulary.add(meaningOf(token.stem))
    for (const negator of negators)
      for (const meaning of deniedMeanings(tokens, negator)) denied.add(meaning)
    tokens.forEach((token, i) => {
      const next = tokens[i + 1]
      if (SOFT.has(token.surface) && next && isContent(next)) denied.add(meaningOf(next.stem))
    })
  }
  const asks = sentences.some((sentence) => /\?\s*$/.test(sentence))
  return { denied, vocabulary, asks, directions: profileOf(directions) }
}

/** A content word; "no", "be" and the like are none. */
export const isContent = (token: Token): boolean => token.kind === 'word' && !token.grammar

/** Meanings of the first content words that a denial reaches. */
export function deniedMeanings(
  tokens: readonly Token[],
  { last, reach }: Negator,
  most = DENIED_WORDS,
): string[] {
  return tokens
    .slice(last + 1, reach + 1)
    .filter(isContent)
    .slice(0, most)
    .map(({ stem }) => meaningOf(stem))
}

/** True if the phrasings deny the same, so that the denial says nothing against the point. */
export const isLicensed = (tokens: readonly Token[], negator: Negator, stance: Stance): boolean =>
  !negator.frame && deniedMeanings(tokens, negator).some((meaning) => stance.denied.has(meaning))

/** Verdicts on the use of a thing, which deny it whatever the point says about it. */
const EVALUATIONS = new Set(
  'help true case use need useful possible work matter valid correct right good way reason cause part mean do'.split(
    ' ',
  ),
)

/** True if what is denied is something that the point is about, or whether it holds or helps. */
export function isRelevant(tokens: readonly Token[], negator: Negator, stance: Stance): boolean {
  const meanings = deniedMeanings(tokens, negator, 6)
  return (
    meanings.length === 0 ||
    meanings.some((one) => stance.vocabulary.has(one) || EVALUATIONS.has(one))
  )
}
