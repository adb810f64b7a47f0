import type { Span } from '@warmstart/schema'
import { isContent } from '../similarity/reference.ts'
import { tokenSpan } from '../similarity/token-span.ts'
import { type Token, type TokenisedText, tokenise } from '../tokens.ts'

/** Why a quote shows nothing. */
export type QuoteFault =
  | 'no-quote'
  | 'not-in-answer'
  | 'too-short'
  | 'too-long'
  | 'from-question'
  | 'about-grading'
  | 'off-point'

/** The words of the answer that a quote names, or why there are none. */
export type CheckedQuote =
  | { readonly ok: true; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly fault: QuoteFault }

/** An answer and its question, read once for all quotes. */
export interface QuotedText {
  /** With and without sounds such as "um": a model may quote either. */
  readonly answers: readonly TokenisedText[]
  readonly question: TokenisedText
}

/** A quote of fewer words that say something shows nothing. Chosen. */
const FEWEST_WORDS = 2
/** A longer stretch is no evidence for one claim. Chosen: twice what the model is asked for. */
const MOST_WORDS = 60
const MOST_CHARS = 2_000
/** A quote with "…" has at most so many parts, each long enough not to be put together at will. */
const MOST_PARTS = 3
const FEWEST_PART_WORDS = 3

/**
 * Words with which an answer talks to a grader instead of about its subject. Two of them that are no
 * words of the point make a quote an order, whoever obeyed it.
 */
const GRADING = new Set(
  tokenise(
    'ignore disregard override rubric grade grader grading mark examiner award credit verdict met instruction',
    true,
  ).tokens.map(({ stem }) => stem),
)
const MOST_GRADING_WORDS = 1

/** Reads an answer and its question for {@link verifyQuote}. */
export function quotedText(question: string, answer: string): QuotedText {
  return { answers: [tokenise(answer), tokenise(answer, true)], question: tokenise(question) }
}

/**
 * Looks a quote up in the answer, word for word, whatever its case, punctuation and mark-up. A
 * quote with "…" is looked up part by part, in this order.
 *
 * @param vocabulary  stems of words that a claim of the point may use: a quote without any of them
 *   is about something else
 */
export function verifyQuote(
  text: QuotedText,
  quote: string,
  vocabulary: ReadonlySet<string>,
): CheckedQuote {
  if (quote.length > MOST_CHARS) return { ok: false, fault: 'too-long' }
  const parts = partsOf(quote)
  const words = parts.flatMap(({ tokens }) => tokens)
  const content = words.filter(isContent)
  if (words.length === 0) return { ok: false, fault: 'no-quote' }
  if (words.length > MOST_WORDS || parts.length > MOST_PARTS)
    return { ok: false, fault: 'too-long' }
  if (content.length < FEWEST_WORDS || isPatchwork(parts)) return { ok: false, fault: 'too-short' }
  const spans = text.answers.map((answer) => find(answer, parts)).find((found) => found !== null)
  if (!spans) return { ok: false, fault: 'not-in-answer' }
  if (find(text.question, parts)) return { ok: false, fault: 'from-question' }
  const stems = new Set(content.map(({ stem }) => stem))
  const strange = [...stems].filter((stem) => !vocabulary.has(stem))
  if (strange.filter((stem) => GRADING.has(stem)).length > MOST_GRADING_WORDS)
    return { ok: false, fault: 'about-grading' }
  if (strange.length === stems.size) return { ok: false, fault: 'off-point' }
  return { ok: true, spans }
}

function partsOf(quote: string): TokenisedText[] {
  return quote
    .split(/\s*(?:…|\.{3,}|\[…\]|\[\.{3}\])\s*/)
    .map((part) => tokenise(part))
    .filter(({ tokens }) => tokens.length > 0)
}

const isPatchwork = (parts: readonly TokenisedText[]): boolean =>
  parts.length > 1 && parts.some(({ tokens }) => tokens.length < FEWEST_PART_WORDS)

/** The parts in order, or null where one of them is not there. */
function find(text: TokenisedText, parts: readonly TokenisedText[]): Span[] | null {
  const spans: Span[] = []
  let from = 0
  for (const { tokens } of parts) {
    const at = indexOf(text.tokens, tokens, from)
    if (at < 0) return null
    from = at + tokens.length
    spans.push(tokenSpan(text, at, from - 1))
  }
  return spans
}

function indexOf(tokens: readonly Token[], wanted: readonly Token[], from: number): number {
  for (let at = from; at + wanted.length <= tokens.length; at++) {
    if (wanted.every(({ surface }, k) => tokens[at + k]?.surface === surface)) return at
  }
  return -1
}
