import { Lexicon } from '../lexicon.ts'
import { findPattern, type Reach, type SlotSpan } from '../match.ts'
import { compileSlots, type Vocabulary } from '../patterns.ts'
import { type TokenisedText, tokenise } from '../tokens.ts'

/** A vocabulary that knows no word, or only the stems given. */
export const vocabulary = (...stems: string[]): Vocabulary => ({
  stems: new Set(stems),
  prefixes: [],
  slotStems: new Set(),
})

/** The words of `text`, ready for look-ups. */
export const lexiconOf = (text: string, known = vocabulary()): Lexicon =>
  new Lexicon(tokenise(text), known)

/** Spans of `slots` in `text`, within 16 words and one sentence border unless said otherwise. */
export function spansIn(
  text: string,
  slots: string[][],
  reach: Reach = { window: 16, sentenceBreaks: 1 },
): { text: TokenisedText; spans: SlotSpan[]; quotes: string[] } {
  const lexicon = lexiconOf(text)
  const spans = findPattern(lexicon, compileSlots(slots), reach)
  const quotes = spans.map(({ first, last }) =>
    text.slice(lexicon.text.tokens[first]?.start, lexicon.text.tokens[last]?.end),
  )
  return { text: lexicon.text, spans, quotes }
}

/** Surfaces of the tokens of `text`. */
export const surfaces = (text: string): string[] =>
  tokenise(text).tokens.map(({ surface }) => surface)
