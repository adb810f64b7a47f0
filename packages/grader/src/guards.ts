import type { Vocabulary } from './patterns.ts'
import { stem } from './stem.ts'
import type { Token, TokenisedText } from './tokens.ts'
import { COMMON_VERBS, LIST_GLUE } from './words.ts'

/** What the answer as a whole looks like. */
export interface Guards {
  /** Names terms without saying anything about them. */
  readonly list: boolean
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

const VERBS: ReadonlySet<string> = new Set([...COMMON_VERBS].map(stem))

/** Below this share of grammar words an answer of this many words is a list (study, §0.5). */
const LIST_SHARE = 0.2
const LIST_FROM = 8
/** Below this share of verbs and pronouns even "the a and the b" is a list. */
const VERB_SHARE = 0.08
/** Length of a run of question words that counts as copied. */
const RUN = 4
const SHORT_BELOW = 4

/** Looks at the whole answer. */
export function guard(
  answer: TokenisedText,
  question: TokenisedText,
  vocabulary: Vocabulary,
): Guards {
  const words = answer.tokens.filter(({ kind }) => kind === 'word')
  const copied = copiedRuns(answer.tokens, question.tokens)
  return {
    list: isList(words),
    echo: isEcho(answer.tokens, question.tokens, copied),
    copied,
    offTopic: isOffTopic(words, question.tokens, vocabulary),
    short: answer.tokens.filter(({ kind }) => kind !== 'operator').length < SHORT_BELOW,
    foreign: isForeign(words),
  }
}

function isList(words: readonly Token[]): boolean {
  if (words.length < LIST_FROM) return false
  const grammar = words.filter((word) => word.grammar).length
  if (grammar / words.length < LIST_SHARE) {
    const verbs = words.filter((word) => VERBS.has(word.stem) && !word.grammar).length
    return (grammar + verbs) / words.length < LIST_SHARE + 0.05 || grammar / words.length < 0.1
  }
  const telling = words.filter(
    (word) => (word.grammar && !LIST_GLUE.has(word.surface)) || VERBS.has(word.stem),
  ).length
  return telling / words.length < VERB_SHARE
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
  for (let i = 0; i + RUN <= tokens.length; i++)
    if (runs.has(keys(tokens, i))) copied.fill(true, i, i + RUN)
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
