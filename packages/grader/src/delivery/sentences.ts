import type { TokenisedText } from '../tokens.ts'
import { countWords } from './speech.ts'

/** A mean above this many words a sentence says that stops are missing, not that it is long. */
const NO_STOPS_FROM = 60

/**
 * Median length of the sentences, in words; null where there are none, or where the text has next
 * to no full stops, as transcripts of speech often have.
 */
export function medianSentence({ source, tokens }: TokenisedText): number | null {
  const sentences = new Map<number, TokenisedText['tokens'][number][]>()
  for (const token of tokens) {
    const row = sentences.get(token.sentence)
    if (row) row.push(token)
    else sentences.set(token.sentence, [token])
  }
  const lengths = [...sentences.values()].map((row) => countWords({ source, tokens: row }))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (lengths.length === 0 || total / lengths.length > NO_STOPS_FROM) return null
  lengths.sort((a, b) => a - b)
  const middle = lengths.length >> 1
  const upper = lengths[middle] ?? 0
  return lengths.length % 2 === 1 ? upper : (upper + (lengths[middle - 1] ?? upper)) / 2
}
