import { clauseStart } from './clauses.ts'
import { dismissedBy } from './dismissal.ts'
import { isFramed, isWarnedOf } from './frames.ts'
import type { SlotSpan } from './match.ts'
import type { ShownMisconception } from './misconceptions.ts'
import { type Denial, denialOf } from './negation.ts'
import type { PointPattern } from './patterns.ts'
import type { Reading } from './reading.ts'
import { reversedBy } from './reversal.ts'
import { duel } from './rivals.ts'
import { sideOf } from './side.ts'
import { turnedBy } from './turned.ts'

/** How a place where all slots fall together is to be read. */
export interface JudgedSpan {
  readonly state:
    | 'free'
    | 'affirmed'
    | 'reported'
    | 'listed'
    | 'denied'
    | 'turned'
    | 'doubtful'
    | 'reversed'
    | 'cancelled'
  readonly by?: string
}

/** Reads one place where all slots of a point fall together. */
export function judgeSpan(
  { text, negators, directions, frames, guards, meanings }: Reading,
  pattern: PointPattern,
  span: SlotSpan,
  opposites: readonly SlotSpan[],
  cancelling: readonly ShownMisconception[],
): JudgedSpan {
  const { tokens } = text
  const { point, stance } = pattern
  const sentences = [tokens[span.first]?.sentence, tokens[span.last]?.sentence]
  const isHere = (other: SlotSpan) => sentences.includes(tokens[other.first]?.sentence)
  if (cancelling.some((one) => one.spans.some(isHere))) return { state: 'cancelled' }
  const duels = opposites.map((rival) => duel(span, rival))
  if (duels.includes('rival')) return { state: 'reversed' }
  if (isFramed(frames, span, stance.asks) || isWarnedOf(tokens, span)) return { state: 'reported' }
  const side = sideOf(pattern)
  const { denial, by } = denialOf(
    text,
    negators,
    span,
    side === 'denies' ? {} : { stance, affirms: side === 'affirms' },
  )
  if (side === 'denies') return judgeDenied(text, negators, span, { denial, by })
  if (denial === 'strong') return { state: side === 'mixed' ? 'doubtful' : 'denied', by }
  const dismissal = side === 'affirms' ? dismissedBy(tokens, negators, span) : undefined
  if (dismissal) return { state: 'denied', by: dismissal }
  const turn = point.eitherWay
    ? undefined
    : (turnedBy(tokens, directions, stance.directions, span) ??
      reversedBy(tokens, meanings.of, negators, pattern.phrasings, span))
  if (turn && denial === 'none') return { state: 'turned', by: turn }
  if (denial === 'weak' || duels.includes('tie')) return { state: 'doubtful', by }
  const listed = guards.listed[span.first] && guards.listed[span.last]
  return { state: listed && !point.listOk ? 'listed' : 'free' }
}

/** Where every sentence of the point denies, to deny is to make the point, and to affirm is not. */
function judgeDenied(
  { tokens }: Reading['text'],
  negators: Reading['negators'],
  span: SlotSpan,
  { denial, by }: { readonly denial: Denial; readonly by: string },
): JudgedSpan {
  if (denial === 'strong') return { state: 'free' }
  const sentence = tokens[span.first]?.sentence
  const spared = negators.some(({ first }) => tokens[first]?.sentence === sentence)
  return denial === 'weak' || spared ? { state: 'doubtful', by } : { state: 'affirmed' }
}

/**
 * What is left of a denied claim: its words put together with those of another clause, or a reason
 * for it ("[A] is not [B], because [a] does [b]").
 */
export function isRemnant(
  { text: { tokens } }: Reading,
  span: SlotSpan,
  denied: SlotSpan,
): boolean {
  if (tokens[denied.first]?.sentence !== tokens[span.last]?.sentence) return false
  const shared = span.hits.some(({ first, last }) =>
    denied.hits.some((hit) => hit.first <= last && hit.last >= first),
  )
  if (shared) return denied.clauses < span.clauses
  const gap = span.first - denied.last
  return (
    gap > 0 &&
    gap <= REASON_REACH &&
    REASONS.has(tokens[clauseStart(tokens, span.first)]?.surface ?? '')
  )
}

/** A reason follows at once; in speech without full stops, what comes later is something else. */
const REASON_REACH = 12
const REASONS = new Set('because since so as hence therefore'.split(' '))
