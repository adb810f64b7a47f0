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
}

/** Length of a run of question words that counts as copied. */
const RUN = 4
const SHORT_BELOW = 4

/**
 * Looks at the whole answer.
 *
 * @param covered  per token of the answer, whether it fills a slot of any point
 * @param enumerated  places where slots are only put side by side
 */
export function guard(
  answer: TokenisedText,
  question: TokenisedText,
  vocabulary: Vocabulary,
  covered: readonly boolean[],
  enumerated: readonly SlotSpan[],
): Guards {
  const words = answer.tokens.filter(({ kind }) => kind === 'word')
  const copied = copiedRuns(answer.tokens, question.tokens)
  const listed = isSalad(answer)
    ? answer.tokens.map(() => true)
    : listedTokens(answer.tokens, covered, vocabulary.slotStems)
  for (const { first, last } of enumerated) listed.fill(true, first, last + 1)
  return {
    list: enumerated.length > 0 || listed.filter(Boolean).length > listed.length / 2,
    listed,
    echo: isEcho(answer.tokens, question.tokens, copied),
    copied,
    offTopic: isOffTopic(words, question.tokens, vocabulary),
    short: answer.tokens.filter(({ kind }) => kind !== 'operator').length < SHORT_BELOW,
    foreign: isForeign(words),
  }
}

/** Marks tokens inside runs of {@link RUN} or more words that stand in the question as well. */
export function copiedRuns(tokens: readonly Token[], question: readonly Token[]): boolean[] {
  const copied = tokens.map(() => false)
  const keys = (list: readonly Token[], at: number) =>
    list
      .slice(at, at + RUN)
      .map(({ stem: root }) => root)
      .join(' ')
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= question.length; i++) runs.add(keys(question, i))
  if (question.length > 0 && question.length < RUN) return copied
  const asked = new Set(question.map(({ stem: root }) => root))
  for (let i = 0; i + RUN <= tokens.length; i++)
    if (asked.has(tokens[i]?.stem ?? '') && runs.has(keys(tokens, i))) copied.fill(true, i, i + RUN)
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

function isForeign(words: readonly Token[]): boolean {
  if (words.length === 0) return false
  const latin = words.filter(({ surface }) => /^[a-z]/.test(surface)).length
  if (latin / words.length < 0.5) return true
  const grammar = words.filter((word) => word.grammar).length
  return words.length >= 25 && grammar / words.length < 0.04
}
