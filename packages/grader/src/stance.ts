import { type Direction, type DirectionProfile, directionsOf, profileOf } from './directions.ts'
import { findAllNegators, type Negator } from './negators.ts'
import { stem } from './stem.ts'
import { meaningOf } from './synonyms.ts'
import { type Token, tokeniseAuthored } from './tokens.ts'

/** What the sentences of a point say themselves, against which an answer's denials are read. */
export interface Stance {
  /** Meanings that the sentences deny themselves: the same denial in an answer is right. */
  readonly denied: ReadonlySet<string>
  /** Of these, what they set the point apart from: "unlike supervised learning". */
  readonly contrasted: ReadonlySet<string>
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
  const contrasted = new Set<string>()
  const vocabulary = new Set<string>()
  const directions: Direction[][] = []
  const said: Set<string>[] = []
  for (const sentence of sentences) {
    const { tokens } = tokeniseAuthored(sentence)
    said.push(new Set(tokens.map((token) => meaningOf(token.stem))))
    const negators = findAllNegators(tokens)
    directions.push(directionsOf(tokens, negators))
    for (const token of tokens) if (isContent(token)) vocabulary.add(meaningOf(token.stem))
    for (const negator of negators)
      for (const meaning of deniedMeanings(tokens, negator)) {
        denied.add(meaning)
        if (negator.contrast) contrasted.add(meaning)
      }
    tokens.forEach((token, i) => {
      const next = tokens[i + 1]
      if (SOFT.has(token.surface) && next && isContent(next)) denied.add(meaningOf(next.stem))
    })
  }
  addImplied(denied, said)
  const asks = sentences.some((sentence) => /\?\s*$/.test(sentence))
  return { denied, contrasted, vocabulary, asks, directions: profileOf(directions) }
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

/**
 * True if the phrasings deny the same, so that the denial says nothing against the point. What is
 * denied twice ("does not prevent overfitting") is not denied. "Hardly any bias" is little of it.
 *
 * @param negators  all denials of the text
 */
export function isLicensed(
  tokens: readonly Token[],
  negator: Negator,
  stance: Stance,
  negators: readonly Negator[] = [],
): boolean {
  if (negator.frame) return false
  const inner = negators.find(({ first }) => first > negator.last && first <= negator.reach)
  const once = inner ? { ...negator, reach: inner.last } : negator
  const meanings = deniedMeanings(tokens, once)
  if (meanings.some((meaning) => stance.denied.has(meaning))) return true
  const thing = amountOf(tokens, negator)
  const amount = thing && stance.directions.counts.get(`amount ${thing}`)
  return amount ? amount.down > 0 && amount.up === 0 : false
}

/** The thing of which there is none or little: "no bias", "hardly any bias", "not much bias". */
function amountOf(tokens: readonly Token[], { last }: Negator): string | undefined {
  const no = tokens[last]?.surface === 'no'
  const near = tokens.slice(last + 1, last + 4).findIndex(({ surface }) => QUANTITIES.has(surface))
  if (!no && near < 0) return undefined
  const head = tokens[last + (no ? 1 : near + 2)]
  return head && isContent(head) ? meaningOf(head.stem) : undefined
}

const QUANTITIES = new Set('any much many'.split(' '))

/** Ways to be touched by something; who is robust against it is none of them. */
const IMPACTS = meaningsOf(
  'affect affected move change influence influenced care matter sensitive depend disturb disturbed touch shift impact',
)
const ROBUST = meaningsOf(
  'robust insensitive immune unaffected invariant independent independently ignore withstand resistant',
)
/** Words that find fault with a thing, and those by which it would be recommended. */
const FAULTY = meaningsOf(
  'misleading mislead deceive deceptive useless bad wrong poor fail unreliable meaningless harmful unsuitable inadequate dangerous worthless nothing little',
)
const RECOMMENDED = meaningsOf(
  'good use trust help work reliable suitable enough appropriate useful right rely valid meaningful sufficient informative',
)

function meaningsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => meaningOf(stem(word))))
}

/** Adds what the sentences deny in words of their own: who is robust is not affected. */
function addImplied(denied: Set<string>, sentences: readonly ReadonlySet<string>[]) {
  const has = (words: ReadonlySet<string>, one: ReadonlySet<string>) =>
    [...words].some((word) => one.has(word))
  if (sentences.some((one) => has(ROBUST, one)) || has(IMPACTS, denied))
    for (const one of IMPACTS) denied.add(one)
  if (2 * sentences.filter((one) => has(FAULTY, one)).length >= sentences.length)
    for (const one of RECOMMENDED) denied.add(one)
}

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
