import {
  CONTRADICTED_P,
  type Features,
  FOUND_FROM,
  LISTED_P,
  MET_FLOOR,
  NARROW_SLOT,
  PARTLY_FROM,
  SOLID_RARITY,
} from './constants.ts'
import { featuresOf, probability } from './features.ts'
import { findSpans, partialShare, type SlotSpan, tightest } from './match.ts'
import type { ShownMisconception } from './misconceptions.ts'
import { denialOf, deniesAgain } from './negation.ts'
import type { PointPattern } from './patterns.ts'
import { type Coverage, coverPhrasings } from './phrasing.ts'
import { slotRarity } from './rarity.ts'
import { type Reading, reachOf } from './reading.ts'
import { duel, findRivals, isCopied } from './rivals.ts'
import { isRemnant, judgeSpan } from './span-state.ts'
import { deniedOutcome, NOTES, type Outcome, type PointVerdict, toResult } from './verdict.ts'

/** Judges one key point of an answer that was read before. */
export function judgePoint(
  reading: Reading,
  pattern: PointPattern,
  shown: readonly ShownMisconception[],
): PointVerdict {
  const hits = reading.slotHits.get(pattern) ?? []
  const reach = reachOf(pattern)
  const found = findSpans(reading.text.tokens, hits, reach).filter(
    (span) => !isCopied(reading, span),
  )
  const spans = found.filter((span) => denialIn(reading, pattern, span) !== 'apart')
  const coverage = coverPhrasings(reading.meanings, pattern.phrasings, reading.asked)
  const best = tightest(spans)
  const partial = best ? undefined : partialShare(reading.text.tokens, hits, reach)
  const rarity = slotRarity(reading.text.tokens, hits)
  const features = featuresOf(pattern, hits, best, partial?.share ?? 1, coverage, rarity)
  const p = probability(features)
  const outcome =
    judgeSpans(reading, pattern, spans, shown, features, p) ??
    judgePartial(reading, pattern, partial?.span, coverage.best, shown, {
      p,
      apart: found.length > 0,
    })
  const guarded = applyGuards(reading, pattern, outcome)
  return { result: toResult(reading, pattern, guarded), cause: guarded.cause, features }
}

const denialIn = ({ text, negators }: Reading, { stance }: PointPattern, span: SlotSpan) =>
  denialOf(text, negators, span, { stance }).denial

/** Verdict from the places where all slots fall together, or undefined if there is none. */
function judgeSpans(
  reading: Reading,
  pattern: PointPattern,
  spans: readonly SlotSpan[],
  shown: readonly ShownMisconception[],
  features: Features,
  p: number,
): Outcome | undefined {
  const opposites = findRivals(reading, pattern.opposites)
  const cancelling = shown.filter((one) =>
    one.pattern.misconception.cancels.includes(pattern.point.id),
  )
  const judged = spans.map((span) => judgeSpan(reading, pattern, span, opposites, cancelling))
  const denied = spans.filter((_, i) => /denied|turned/.test(judged[i]?.state ?? ''))
  const free = spans.filter(
    (span, i) =>
      judged[i]?.state === 'free' && !denied.some((other) => isRemnant(reading, span, other)),
  )
  const standing = opposites.filter((rival) => !free.some((span) => duel(span, rival) === 'point'))
  const best = tightest(free)
  const against =
    tightest(standing) ??
    spans.find((span, i) => judged[i]?.state === 'denied' && deniesAgain(reading.text, span, free))
  if (best && against)
    return { cause: 'both', p: CONTRADICTED_P, at: [best, against], note: NOTES.both }
  if (best) return asserted(best, pattern, features, p)
  if (against && standing.length > 0)
    return { cause: 'opposite', p: CONTRADICTED_P, at: [against], note: NOTES.opposite }
  const wrong = tightest(cancelling.flatMap((one) => one.spans))
  if (wrong)
    return { cause: 'misconception', p: CONTRADICTED_P, at: [wrong], note: NOTES.misconception }
  for (const state of ['doubtful', 'reported', 'denied', 'turned', 'affirmed'] as const) {
    const at = judged.findIndex((one) => one.state === state)
    const span = spans[at]
    if (span) return deniedOutcome(state, span, judged[at]?.by ?? '')
  }
  const named = tightest(spans)
  return named && { cause: 'list', p: LISTED_P, at: [named], note: NOTES.list }
}

/**
 * A place that says the point, unless all that it says are words which stand in every answer: with
 * slots of many alternatives, they may have come together by chance.
 */
function asserted(at: SlotSpan, { point }: PointPattern, { rarity }: Features, p: number): Outcome {
  const narrow = point.slots.every((slot) => slot.length <= NARROW_SLOT)
  const sure = narrow || rarity >= SOLID_RARITY ? Math.max(p, MET_FLOOR) : p
  return { cause: 'asserted', p: sure, at: [at], ...(sure < FOUND_FROM && { note: NOTES.partial }) }
}

/** From this share of a phrasing on, its words are quoted instead of those in the slots. */
const QUOTED_COVERAGE = 0.5

function judgePartial(
  reading: Reading,
  pattern: PointPattern,
  span: SlotSpan | undefined,
  coverage: Coverage,
  shown: readonly ShownMisconception[],
  { p, apart }: { readonly p: number; readonly apart: boolean },
): Outcome {
  const denied = apart || (span && denialIn(reading, pattern, span) !== 'none')
  const { id } = pattern.point
  const cancelled = shown.some((one) => one.pattern.misconception.cancels.includes(id))
  const capped = p * (denied || cancelled ? 0.5 : 1)
  const copied = span && isCopied(reading, span)
  const mistaken =
    span && shown.some(({ spans }) => spans.some((one) => duel(span, one) !== 'apart'))
  if (!span || copied || mistaken || capped < PARTLY_FROM)
    return { cause: 'absent', p: copied || mistaken ? Math.min(capped, LISTED_P) : capped, at: [] }
  const at = coverage.share > QUOTED_COVERAGE ? coverage : span
  return { cause: 'partial', p: capped, at: [at], note: NOTES.partial }
}

/** The echo voids everything; parts of a list are no parts of a thought. */
function applyGuards({ guards }: Reading, { point }: PointPattern, outcome: Outcome): Outcome {
  if (guards.echo) return { cause: 'echo', p: Math.min(outcome.p, CONTRADICTED_P), at: [] }
  const listed = outcome.at.some(({ first, last }) => guards.listed[first] && guards.listed[last])
  if (!listed || point.listOk || outcome.cause !== 'partial') return outcome
  return { ...outcome, cause: 'list', p: LISTED_P, note: NOTES.list }
}
