import type { MisconceptionResult } from '@warmstart/schema'
import { quote } from './evidence.ts'
import { findSpans, type SlotSpan, tightest } from './match.ts'
import { denialOf } from './negation.ts'
import type { CompiledRubric, MisconceptionPattern } from './patterns.ts'
import type { Reading } from './reading.ts'
import { duel, findRivals, isAsserted, isPlain } from './rivals.ts'
import { statedIn } from './stated.ts'

/** A misconception that the answer shows, with every place. */
export interface ShownMisconception {
  readonly pattern: MisconceptionPattern
  readonly spans: readonly SlotSpan[]
}

/**
 * Misconceptions that the answer asserts. A place that is better read as a point which the
 * misconception cancels is no misconception: a false accusation is worse than a missed one.
 */
export function findMisconceptions(rubric: CompiledRubric, reading: Reading): ShownMisconception[] {
  const { echo, listed } = reading.guards
  if (echo) return []
  return rubric.misconceptions.flatMap((pattern) => {
    const rivals = [
      ...findRivals(reading, pattern.patterns).filter((span) => isPlain(reading.text.tokens, span)),
      ...statedBeliefs(rubric, reading, pattern),
    ].filter(({ first, last }) => !(listed[first] && listed[last]))
    if (rivals.length === 0) return []
    const points = assertedPoints(rubric, reading, pattern.misconception.cancels)
    const spans = rivals.filter((rival) =>
      points.every((point) => {
        const outcome = duel(point, rival)
        return outcome === 'apart' || outcome === 'rival'
      }),
    )
    return spans.length > 0 ? [{ pattern, spans }] : []
  })
}

/** By how much a belief must be nearer to a sentence than any point is. */
const NEARER = 0.1

/** Sentences that say the belief in its own words, and no point of the rubric as well. */
function statedBeliefs(
  rubric: CompiledRubric,
  reading: Reading,
  { phrasings }: MisconceptionPattern,
): SlotSpan[] {
  const stated = statedIn(reading, phrasings)
  if (stated.length === 0) return []
  const points = rubric.points.flatMap((point) => statedIn(reading, point.phrasings))
  return stated
    .filter(({ span, share }) => {
      const rival = points.some(
        (point) =>
          point.span.first <= span.last &&
          point.span.last >= span.first &&
          point.share + NEARER > share,
      )
      return !rival && isAsserted(reading, span, true)
    })
    .map(({ span }) => span)
}

function assertedPoints(
  rubric: CompiledRubric,
  { text, slotHits, negators }: Reading,
  ids: readonly string[],
): SlotSpan[] {
  return rubric.points
    .filter(({ point }) => ids.includes(point.id))
    .flatMap((pattern) =>
      findSpans(text.tokens, slotHits.get(pattern) ?? [], {
        window: pattern.point.window,
        sentenceBreaks: 0,
      }).filter(
        (span) => denialOf(text, negators, span, { stance: pattern.stance }).denial === 'none',
      ),
    )
}

/** The shown misconception as the learner sees it. */
export function misconceptionResult(
  reading: Reading,
  { pattern: { misconception }, spans }: ShownMisconception,
): MisconceptionResult {
  const { id, text, fix, severity } = misconception
  const best = tightest(spans)
  const evidence = best ? [quote(reading.text, best.first, best.last)] : []
  return { id, text, fix, severity, evidence }
}
