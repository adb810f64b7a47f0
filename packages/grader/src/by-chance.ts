import { CONTRADICTED_P, NARROW_SLOT, SOLID_RARITY } from './constants.ts'
import type { PointPattern } from './patterns.ts'
import type { PointVerdict } from './verdict.ts'

/** Share of a phrasing from which on words were hardly put together by chance. */
const SOLID_COVERAGE = 0.5
/** From this rarity on, words stand by themselves even in an answer that is about something else. */
const CERTAIN_RARITY = 0.8

const isCredited = ({ cause }: PointVerdict) => cause === 'asserted' || cause === 'partial'

/** A point that does not rest on a few words which stand in every answer. */
function isSolid({ features }: PointVerdict, pattern: PointPattern | undefined, from: number) {
  const narrow = pattern?.point.slots.every((slot) => slot.length <= NARROW_SLOT) ?? false
  return narrow || features.rarity >= from || features.coverage >= SOLID_COVERAGE
}

/**
 * Takes away what an answer was credited with by chance. "It depends on many things" holds a word of
 * some slot of some point in many rubrics; where no point of the whole answer rests on more than
 * such words, nothing was said.
 *
 * @param points  of the rubric, in the order of the verdicts; a point of few alternatives has its own words
 * @param offTopic  the answer shares hardly a word with rubric and question: then a point needs words
 *   that are rarer still
 */
export function withoutChance(
  verdicts: readonly PointVerdict[],
  points: readonly PointPattern[],
  offTopic: boolean,
): readonly PointVerdict[] {
  const from = offTopic ? CERTAIN_RARITY : SOLID_RARITY
  if (verdicts.some((one, i) => isCredited(one) && isSolid(one, points[i], from))) return verdicts
  return verdicts.map((one) => (isCredited(one) ? missing(one) : one))
}

function missing({ result, features }: PointVerdict): PointVerdict {
  const { note: _, ...rest } = result
  const probability = Math.min(result.probability ?? 0, CONTRADICTED_P)
  return {
    ...{ cause: 'absent', features },
    result: { ...rest, status: 'missing', probability, evidence: [] },
  }
}
