import type { Span } from '@warmstart/schema'
import type { TokenisedText } from '../tokens.ts'

/** Words of the source from token `first` to token `last`, both inclusive. */
export function tokenSpan({ source, tokens }: TokenisedText, first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { kind: 'span', start, end, quote: source.slice(start, end) }
}
