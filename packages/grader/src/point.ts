import type { Company, OwnFeatures } from './company.ts'
import {
  CONTRADICTED_P,
  type Features,
  FOUND_FROM,
  LISTED_P,
  MET_FLOOR,
  NARROW_SLOT,
  PARTLY_FROM,
  SOLID_RARITY,
  VERBATIM_COVERAGE,
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

/** What an answer says of one point, before the rest of the answer is looked at. */
export interface PointEvidence {
  readonly pattern: PointPattern
  readonly features: OwnFeatures
  /** Where the answer states the point, or the verdict that one of its places settles. */
  readonly claim: Claim | undefined
  /** Where it says a part of the point, if it does nowhere say the whole. */
  readonly partial: SlotSpan | undefined
  /** Where it comes nearest to a phrasing. */
  readonly nearest: Coverage
  /** True where the slots only meet across a denial. */
  readonly apart: boolean
}

type Claim =
  | { readonly asserted: SlotSpan }
  | { readonly asserted?: undefined; readonly outcome: Outcome }

/** Weighs what speaks for and against one key point of an answer that was read before. */
export function weighPoint(
  reading: Reading,
  pattern: PointPattern,
  shown: readonly ShownMisconception[],
): PointEvidence {
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
  return {
    pattern,
    features: featuresOf(pattern, hits, best, partial?.share ?? 1, coverage, rarity),
    claim: claimOf(reading, pattern, spans, shown),
    partial: partial?.span,
    nearest: coverage.best,
    apart: found.length > 0,
  }
}

/** Judges a point by its own evidence and by what the rest of the answer is like. */
export function judgePoint(
  reading: Reading,
  evidence: PointEvidence,
  shown: readonly ShownMisconception[],
  company: Company,
): PointVerdict {
  const { pattern, claim } = evidence
  const features = { ...evidence.features, ...company }
  const p = probability(features)
  const outcome =
    claim === undefined
      ? judgePartial(reading, evidence, shown, p)
      : claim.asserted
        ? asserted(claim.asserted, pattern, features, p)
        : claim.outcome
  const guarded = applyGuards(reading, pattern, outcome)
  return { result: toResult(reading, pattern, guarded), cause: guarded.cause, features }
}

const denialIn = ({ text, negators }: Reading, { stance }: PointPattern, span: SlotSpan) =>
  denialOf(text, negators, span, { stance }).denial

/** What the places where all slots fall together claim, or undefined if there is none. */
function claimOf(
  reading: Reading,
  pattern: PointPattern,
  spans: readonly SlotSpan[],
  shown: readonly ShownMisconception[],
): Claim | undefined {
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
  if (best && against) return contradicted('both', [best, against])
  if (best) return { asserted: best }
  if (against && standing.length > 0) return contradicted('opposite', [against])
  const wrong = tightest(cancelling.flatMap((one) => one.spans))
  if (wrong) return contradicted('misconception', [wrong])
  for (const state of ['doubtful', 'reported', 'denied', 'turned', 'affirmed'] as const) {
    const at = judged.findIndex((one) => one.state === state)
    const span = spans[at]
    if (span) return { outcome: deniedOutcome(state, span, judged[at]?.by ?? '') }
  }
  const named = tightest(spans)
  return named && { outcome: { cause: 'list', p: LISTED_P, at: [named], note: NOTES.list } }
}

const contradicted = (
  cause: 'both' | 'opposite' | 'misconception',
  at: readonly SlotSpan[],
): Claim => ({ outcome: { cause, p: CONTRADICTED_P, at, note: NOTES[cause] } })

/**
 * A place that says the point, unless all that it says are words which stand in every answer: with
 * slots of many alternatives, they may have come together by chance. Where the answer shows itself
 * mistaken elsewhere, the words alone are no warrant.
 */
function asserted(at: SlotSpan, { point }: PointPattern, features: Features, p: number): Outcome {
  const narrow = point.slots.every((slot) => slot.length <= NARROW_SLOT)
  const solid = narrow || features.rarity >= SOLID_RARITY || features.coverage >= VERBATIM_COVERAGE
  const trusted = features.clean === 1 && features.undisputed === 1
  const sure = solid && trusted ? Math.max(p, MET_FLOOR) : p
  return { cause: 'asserted', p: sure, at: [at], ...(sure < FOUND_FROM && { note: NOTES.partial }) }
}

/** From this share of a phrasing on, its words are quoted instead of those in the slots. */
const QUOTED_COVERAGE = 0.5

function judgePartial(
  reading: Reading,
  { pattern, partial: span, nearest: coverage, apart }: PointEvidence,
  shown: readonly ShownMisconception[],
  p: number,
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
