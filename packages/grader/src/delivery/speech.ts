import { type Token, type TokenisedText, tokenise } from '../tokens.ts'
import { type FillerHit, findFillers } from './fillers.ts'

/** A text as it is said: every token, and the same without the fillers. */
export interface Speech {
  readonly all: TokenisedText
  readonly fillers: readonly FillerHit[]
  /** Without fillers: what every other measure looks at. */
  readonly fluent: TokenisedText
  /** Words as they are separated by spaces, fillers left out. */
  readonly words: number
}

/** Reads a spoken or typed text. Cost: O(length). */
export function readSpeech(text: string): Speech {
  const all = tokenise(text, true)
  const fillers = findFillers(all)
  const dropped = new Set(
    fillers.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, k) => first + k),
    ),
  )
  const fluent = { source: text, tokens: all.tokens.filter((_, i) => !dropped.has(i)) }
  return { all, fillers, fluent, words: countWords(fluent) }
}

/** Words as they are separated by spaces: "don't", "k-fold" and "y=2x" are one each. */
export const countWords = ({ source, tokens }: TokenisedText): number =>
  tokens.filter((token, i) => isWordStart(source, tokens[i - 1], token)).length

const isWordStart = (source: string, before: Token | undefined, token: Token): boolean =>
  !before || /\s/.test(source.slice(before.end, token.start))
