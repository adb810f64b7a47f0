import type { Span } from '@warmstart/schema'
import { QUOTE_CHARS } from './constants.ts'
import type { Token, TokenisedText } from './tokens.ts'

/**
 * Words of the answer around tokens `first` to `last`: the whole sentence or else the clauses, if
 * that stays short, so that the quote reads well; otherwise the bare span.
 */
export function quote(text: TokenisedText, first: number, last: number): Span {
  const { source, tokens } = text
  const from = tokens[first]
  const to = tokens[last]
  if (!from || !to) throw new RangeError(`first, last: ${first}, ${last} is outside the text`)
  for (const key of ['sentence', 'clause'] as const) {
    const left = edge(tokens, first, -1, key)
    const right = edge(tokens, last, 1, key)
    if (right.end - left.start <= QUOTE_CHARS) return span(source, left.start, right.end)
  }
  return span(source, from.start, to.end)
}

function edge(tokens: readonly Token[], at: number, step: 1 | -1, key: 'sentence' | 'clause') {
  const origin = tokens[at] as Token
  let found = origin
  for (let i = at + step; Math.abs(i - at) < QUOTE_CHARS; i += step) {
    const token = tokens[i]
    if (!token || token[key] !== origin[key]) break
    found = token
  }
  return found
}

/** Span over `[from, to)`, closed over a bracket or full stop that belongs to it. */
function span(source: string, from: number, to: number): Span {
  const end = /^[.!?)\]]/.test(source.slice(to, to + 1)) ? to + 1 : to
  return { kind: 'span', start: from, end, quote: source.slice(from, end) }
}
