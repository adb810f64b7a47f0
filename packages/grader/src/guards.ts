import { otherLanguage } from './languages.ts'
import { listedTokens } from './lists.ts'
import type { SlotSpan } from './match.ts'
import type { Vocabulary } from './patterns.ts'
import { isSalad } from './salad.ts'
import type { Token, TokenisedText } from './tokens.ts'

/** What the answer as a whole looks like. */
export interface Guards {
  /** Mostly names terms without saying anything about them. */
  readonly list: boolean
  /** Per token: stands in a mere list of terms. */
  readonly listed: readonly boolean[]
  /** Mostly the question again. */
  readonly echo: boolean
  /** Per token: part of a run copied from the question. */
  readonly copied: readonly boolean[]
  /** Shares almost no word with the rubric or the question. */
  readonly offTopic: boolean
  /** Too little to go by. */
  readonly short: boolean
  /** Mostly not written in Latin letters, or not in English. */
  readonly foreign: boolean
  /** Name of the language, where it is known and not English. */
  readonly language: string | undefined
  /** Mostly copied from texts that the learner was shown. */
  readonly shown: boolean
}

/** Length of a run of question words that counts as copied. */
const RUN = 4
const SHORT_BELOW = 4

/**
 * Looks at the whole answer.
 *
 * @param covered  per token of the answer, whether it fills a slot of any point
 * @param enumerated  places where slots are only put side by side
 * @param shown  texts that the learner was shown, such as the model answer
 * @param filled  points of which all slots are filled
 */
export function guard(
  answer: TokenisedText,
  question: TokenisedText,
  vocabulary: Vocabulary,
  covered: readonly boolean[],
  enumerated: readonly SlotSpan[],
  shown: readonly TokenisedText[] = [],
  filled = 0,
): Guards {
  const words = answer.tokens.filter(({ kind }) => kind === 'word')
  const language = otherLanguage(words)
  const copied = copiedRuns(answer.tokens, question.tokens)
  const listed = isSalad(answer)
    ? answer.tokens.map(() => true)
    : listedTokens(answer.tokens, covered, vocabulary.slotStems, filled)
  for (const { first, last } of enumerated) listed.fill(true, first, last + 1)
  return {
    list: enumerated.length > 0 || listed.filter(Boolean).length > listed.length / 2,
    listed,
    echo: isEcho(answer.tokens, question.tokens, copied),
    copied,
    offTopic: isOffTopic(words, question.tokens, vocabulary),
    short: answer.tokens.filter(({ kind }) => kind !== 'operator').length < SHORT_BELOW,
    foreign: language !== undefined || isOtherScript(words),
    language,
    shown: isCopiedFrom(answer.tokens, shown),
  }
}

/** Marks tokens inside runs of `run` or more words that stand in `question` as well. */
export function copiedRuns(
  tokens: readonly Token[],
  question: readonly Token[],
  run = RUN,
): boolean[] {
  const copied = tokens.map(() => false)
  const keys = (list: readonly Token[], at: number) =>
    list
      .slice(at, at + run)
      .map(({ stem: root }) => root)
      .join(' ')
  const runs = new Set<string>()
  for (let i = 0; i + run <= question.length; i++) runs.add(keys(question, i))
  if (question.length > 0 && question.length < run) return copied
  const asked = new Set(question.map(({ stem: root }) => root))
  for (let i = 0; i + run <= tokens.length; i++)
    if (asked.has(tokens[i]?.stem ?? '') && runs.has(keys(tokens, i))) copied.fill(true, i, i + run)
  return copied
}

/** Most content is copied, or nearly every content word is one of the question's. */
function isEcho(
  tokens: readonly Token[],
  question: readonly Token[],
  copied: readonly boolean[],
): boolean {
  const asked = new Set(question.map(({ stem: root }) => root))
  const content = tokens.flatMap((token, i) =>
    token.grammar || token.kind === 'operator' ? [] : [{ token, copied: copied[i] }],
  )
  if (content.length < 3) return false
  const repeated = content.filter((one) => one.copied).length
  const own = new Set(
    content.filter(({ token }) => !asked.has(token.stem)).map(({ token }) => token.stem),
  )
  const kinds = new Set(content.map(({ token }) => token.stem))
  if (repeated / content.length >= 0.7 && own.size <= 2) return true
  return content.length >= 5 && own.size <= 1 && own.size / kinds.size <= 0.15
}

function isOffTopic(
  words: readonly Token[],
  question: readonly Token[],
  vocabulary: Vocabulary,
): boolean {
  const content = words.filter((word) => !word.grammar)
  if (content.length < 6) return false
  const asked = new Set(question.filter(({ grammar }) => !grammar).map(({ stem: root }) => root))
  const shared = new Set(
    content
      .filter(
        (word) =>
          asked.has(word.stem) ||
          vocabulary.stems.has(word.stem) ||
          vocabulary.prefixes.some((prefix) => word.surface.startsWith(prefix)),
      )
      .map((word) => word.stem),
  )
  return shared.size < 2 && shared.size / content.length < 0.1
}

/** Length of a run of words that nobody hits upon twice. */
const SHOWN_RUN = 7
/** From this share of an answer on, so many of its words are not its author's. */
const SHOWN_SHARE = 0.5

/** True if most words stand in runs that are copied from `shown` texts, such as the model answer. */
function isCopiedFrom(tokens: readonly Token[], shown: readonly TokenisedText[]): boolean {
  if (tokens.length < SHOWN_RUN) return false
  const copied = tokens.map(() => false)
  for (const { tokens: text } of shown)
    copiedRuns(tokens, text, SHOWN_RUN).forEach((isCopied, i) => {
      copied[i] ||= isCopied
    })
  return copied.filter(Boolean).length / tokens.length >= SHOWN_SHARE
}

/** Mostly written in another script than the Latin one. */
function isOtherScript(words: readonly Token[]): boolean {
  const latin = words.filter(({ surface }) => /^[a-z]/.test(surface)).length
  return words.length > 0 && latin / words.length < 0.5
}
