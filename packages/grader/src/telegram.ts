import { isFiniteVerb } from './clauses.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { COMMON_VERBS } from './words.ts'

/** Common verbs and their stems. */
export const VERBS: ReadonlySet<string> = new Set(
  [...COMMON_VERBS].flatMap((word) => [word, stem(word)]),
)
/** Signs that compare two sides. */
export const COMPARISONS: ReadonlySet<string> = new Set(['=', '<', '>', '<=', '>=', '!=', '~'])
/** Fewest words of a clause that may be a sentence. */
export const SENTENCE_FROM = 5
const FINITE = new Set('is are was were does do has have can will must should may'.split(' '))

/** Fewest sentences of a telegram, and the share of its words in sentences that claim something. */
const TELEGRAM_FROM = 3
const TELEGRAM_SHARE = 0.5
/** Its sentences have no more words than this in the mean. */
const TELEGRAM_WORDS = 16
/** Fewest words of a step between arrows, in the mean. */
const STEP_WORDS = 5
/** From this many terms in a row on, a sentence of a telegram is a list. */
const ENUMERATED_FROM = 8
/** Longest label before a colon, in words: "Bias: the miss of the average model". */
const LABEL_WORDS = 4

/** Terse notes in which most sentences say what something is, does or leads to. */
export function isTelegram(tokens: readonly Token[], terms: ReadonlySet<string>): boolean {
  const sentences = sentencesOf(tokens)
  const units = sentences.length + stepsIn(tokens, sentences.length)
  if (units < TELEGRAM_FROM || tokens.length / units > TELEGRAM_WORDS) return false
  const claiming = sentences.filter((sentence) =>
    sentence.some((_, i) => claims(sentence, i, terms)),
  )
  const words = claiming.reduce((sum, sentence) => sum + sentence.length, 0)
  return words / tokens.length >= TELEGRAM_SHARE
}

/** Arrows that lead from one step of a chain to the next; none where mere terms stand between. */
function stepsIn(tokens: readonly Token[], sentences: number): number {
  const arrows = tokens.filter(({ surface }) => surface === '→').length
  return tokens.length / (sentences + arrows) < STEP_WORDS ? 0 : arrows
}

const byText = new WeakMap<readonly Token[], readonly (readonly Token[])[]>()

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const known = byText.get(tokens)
  if (known) return known
  const found: Token[][] = []
  for (const token of tokens) {
    const last = found.at(-1)
    if (last && last[0]?.sentence === token.sentence) last.push(token)
    else found.push([token])
  }
  byText.set(tokens, found)
  return found
}

/**
 * True where a sentence relates things: an arrow or comparison between two words, a colon behind a
 * short label, or a verb that is no term of the rubric; at the head of notes also one that is, if it
 * stands in the third person ("Gives precision, …").
 */
function claims(sentence: readonly Token[], at: number, terms: ReadonlySet<string>): boolean {
  const token = sentence[at]
  if (!token) return false
  const verb = !token.grammar && VERBS.has(token.stem) && !terms.has(token.stem)
  if (at === 0) return (verb || isFiniteVerb(token)) && sentence.length >= SENTENCE_FROM
  if (token.surface === '→' || COMPARISONS.has(token.surface)) return at + 1 < sentence.length
  if (token.afterColon) return at <= LABEL_WORDS && sentence.length > at + 1
  return FINITE.has(token.surface) || verb
}

/** True for a word in a long stretch of a telegram's sentence that is cut up and claims nothing. */
export function isEnumerated(
  tokens: readonly Token[],
  at: number,
  terms: ReadonlySet<string>,
): boolean {
  const sentence =
    sentencesOf(tokens).find((one) => one[0]?.sentence === tokens[at]?.sentence) ?? []
  if (sentence.some((_, i) => claims(sentence, i, terms))) return false
  const clauses = new Set(sentence.map(({ clause }) => clause)).size
  return clauses >= ENUMERATED_FROM
}
