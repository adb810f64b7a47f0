import type { Span } from '@warmstart/schema'
import { quote } from '../evidence.ts'
import type { TokenisedText } from '../tokens.ts'

/** Words quoted after a signal where neither sentence nor clause is short enough. Chosen. */
const EXTRA_WORDS = 8

/**
 * The sentence or clause around tokens `first` to `last`; where that is long, as in a transcript
 * without full stops, the tokens and what follows them in the sentence.
 */
export function quoteOn(text: TokenisedText, first: number, last: number): Span {
  const { tokens } = text
  let end = last
  while (
    end < last + EXTRA_WORDS &&
    tokens[end + 1] &&
    tokens[end + 1]?.sentence === tokens[last]?.sentence
  )
    end++
  return quote(text, first, end)
}
