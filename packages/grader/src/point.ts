import type { CriterionResult, Span } from '@warmstart/schema'
import { clauseStart } from './clauses.ts'
import {
  CONTRADICTED_P,
  type Features,
  FOUND_FROM,
  LISTED_P,
  LOGISTIC,
  MET_FLOOR,
  PARTIAL_CEILING,
  PARTLY_FROM,
  UNCLEAR_P,
} from './constants.ts'
import { quote } from './evidence.ts'
import { isFramed, isWarnedOf } from './frames.ts'
import type { Hit } from './lexicon.ts'
import { findSpans, partialShare, type SlotSpan, tightest } from './match.ts'
import type { ShownMisconception } from './misconceptions.ts'
import { denialOf, deniesAgain } from './negation.ts'
import type { PointPattern } from './patterns.ts'
import { type Coverage, coverPhrasings, type PhrasingCoverage } from './phrasing.ts'
import { type Reading, reachOf } from './reading.ts'
import { duel, findRivals, isCopied } from './rivals.ts'
import { turnedBy } from './turned.ts'

/** Why a point has its status. */
export type Cause =
  | 'asserted'
  | 'partial'
  | 'absent'
  | 'opposite'
  | 'both'
  | 'misconception'
  | 'denied'
  | 'turned'
  | 'doubtful'
  | 'list'
  | 'echo'

/** Verdict on one key point, with its cause for the flags and for the author's check. */
export interface PointVerdict {
  readonly result: CriterionResult
  readonly cause: Cause
  readonly features: Features
}

type Place = Pick<SlotSpan, 'first' | 'last'>

interface Outcome {
  readonly cause: Cause
  readonly p: number
  readonly at: readonly Place[]
  readonly note?: string
}

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
  const features = featuresOf(pattern, hits, best, partial?.share ?? 1, coverage)
  const p = probability(features)
  const outcome =
    judgeSpans(reading, pattern, spans, shown, p) ??
    judgePartial(reading, pattern, partial?.span, coverage.best, shown, {
      p,
      apart: found.length > 0,
    })
  const guarded = applyGuards(reading, pattern, outcome)
  return { result: toResult(reading, pattern, guarded), cause: guarded.cause, features }
}

const denialIn = ({ text, negators }: Reading, { stance }: PointPattern, span: SlotSpan) =>
  denialOf(text, negators, span, { stance }).denial

function featuresOf(
  { point }: PointPattern,
  hits: readonly (readonly Hit[])[],
  best: SlotSpan | undefined,
  share: number,
  coverage: PhrasingCoverage,
): Features {
  return {
    full: best ? 1 : 0,
    tight: best ? Math.max(0, 1 - best.cost / (point.window + 8)) : 0,
    share: best ? 1 : share,
    anywhere: hits.filter((row) => row.length > 0).length / Math.max(1, hits.length),
    coverage: coverage.best.share,
    second: coverage.second,
    mean: coverage.mean,
  }
}

/** p(found) of a point by its features, 0..1. */
export function probability(features: Features): number {
  let z: number = LOGISTIC.bias
  for (const key of Object.keys(features) as (keyof Features)[]) z += LOGISTIC[key] * features[key]
  return 1 / (1 + Math.exp(-z))
}

/** Verdict from the places where all slots fall together, or undefined if there is none. */
function judgeSpans(
  reading: Reading,
  pattern: PointPattern,
  spans: readonly SlotSpan[],
  shown: readonly ShownMisconception[],
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
  if (best) return { cause: 'asserted', p: Math.max(p, MET_FLOOR), at: [best] }
  if (against && standing.length > 0)
    return { cause: 'opposite', p: CONTRADICTED_P, at: [against], note: NOTES.opposite }
  const wrong = tightest(cancelling.flatMap((one) => one.spans))
  if (wrong)
    return { cause: 'misconception', p: CONTRADICTED_P, at: [wrong], note: NOTES.misconception }
  for (const state of ['doubtful', 'reported', 'denied', 'turned'] as const) {
    const at = judged.findIndex((one) => one.state === state)
    const span = spans[at]
    if (span) return deniedOutcome(state, span, judged[at]?.by ?? '')
  }
  const named = tightest(spans)
  return named && { cause: 'list', p: LISTED_P, at: [named], note: NOTES.list }
}

/**
 * What is left of a denied claim: its words put together with those of another clause, or a reason
 * for it ("[A] is not [B], because [a] does [b]").
 */
function isRemnant({ text: { tokens } }: Reading, span: SlotSpan, denied: SlotSpan): boolean {
  if (tokens[denied.first]?.sentence !== tokens[span.last]?.sentence) return false
  const shared = span.hits.some(({ first, last }) =>
    denied.hits.some((hit) => hit.first <= last && hit.last >= first),
  )
  if (shared) return denied.clauses < span.clauses
  return (
    span.first > denied.last && REASONS.has(tokens[clauseStart(tokens, span.first)]?.surface ?? '')
  )
}

const REASONS = new Set('because since so as hence therefore'.split(' '))

const NOTES = {
  both: 'You say this and its opposite. Decide which one holds and say only that.',
  opposite: 'This says the reverse of the point.',
  misconception: 'This rests on a mistaken belief; see below.',
  doubtful: 'It is not clear whether you affirm or deny this. Say it in one plain sentence.',
  reported: 'You report, ask or suppose this. Say whether you hold it yourself.',
  list: 'You name the terms but say nothing about them. Say how they are connected.',
  partial: 'A part of this is there; complete the thought in one sentence.',
} as const

function deniedOutcome(
  state: 'doubtful' | 'reported' | 'denied' | 'turned',
  at: SlotSpan,
  by: string,
): Outcome {
  if (state === 'doubtful') return { cause: state, p: UNCLEAR_P, at: [at], note: NOTES.doubtful }
  if (state === 'reported')
    return { cause: 'doubtful', p: UNCLEAR_P, at: [at], note: NOTES.reported }
  if (state === 'turned')
    return {
      cause: 'turned',
      p: CONTRADICTED_P,
      at: [at],
      note: `You say “${by}” where the point has it the other way round.`,
    }
  const note = `Read as a denial because of “${by}”. Say what does hold.`
  return { cause: state, p: CONTRADICTED_P, at: [at], note }
}

interface JudgedSpan {
  readonly state:
    | 'free'
    | 'reported'
    | 'listed'
    | 'denied'
    | 'turned'
    | 'doubtful'
    | 'reversed'
    | 'cancelled'
  readonly by?: string
}

function judgeSpan(
  { text, negators, directions, frames, guards }: Reading,
  { point, stance }: PointPattern,
  span: SlotSpan,
  opposites: readonly SlotSpan[],
  cancelling: readonly ShownMisconception[],
): JudgedSpan {
  const { tokens } = text
  const sentences = [tokens[span.first]?.sentence, tokens[span.last]?.sentence]
  const isHere = (other: SlotSpan) => sentences.includes(tokens[other.first]?.sentence)
  if (cancelling.some((one) => one.spans.some(isHere))) return { state: 'cancelled' }
  const duels = opposites.map((rival) => duel(span, rival))
  if (duels.includes('rival')) return { state: 'reversed' }
  if (isFramed(frames, span, stance.asks) || isWarnedOf(tokens, span)) return { state: 'reported' }
  const { denial, by } = denialOf(text, negators, span, { stance })
  if (denial === 'strong') return { state: 'denied', by }
  const turn = point.eitherWay ? undefined : turnedBy(tokens, directions, stance.directions, span)
  if (turn && denial === 'none') return { state: 'turned', by: turn }
  if (denial === 'weak' || duels.includes('tie')) return { state: 'doubtful', by }
  const listed = guards.listed[span.first] && guards.listed[span.last]
  return { state: listed && !point.listOk ? 'listed' : 'free' }
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
  const capped = Math.min(p, PARTIAL_CEILING) * (denied || cancelled ? 0.5 : 1)
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

function toResult(reading: Reading, { point }: PointPattern, outcome: Outcome): CriterionResult {
  const { id, text, weight } = point
  const evidence: Span[] = outcome.at.map(({ first, last }) => quote(reading.text, first, last))
  const note = outcome.note ? { note: outcome.note } : {}
  return { id, text, weight, status: statusOf(outcome), probability: outcome.p, evidence, ...note }
}

function statusOf({ cause, p }: Outcome): CriterionResult['status'] {
  switch (cause) {
    case 'opposite':
    case 'both':
    case 'misconception':
    case 'denied':
    case 'turned':
      return 'contradicted'
    case 'doubtful':
    case 'list':
      return 'unclear'
    case 'absent':
    case 'echo':
      return 'missing'
    default:
      return p >= FOUND_FROM ? 'met' : 'partly'
  }
}
