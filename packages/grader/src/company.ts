import type { Features } from './constants.ts'
import type { ShownMisconception } from './misconceptions.ts'
import type { PointEvidence } from './point.ts'

/** What the rest of an answer tells about one of its points, each 0..1. */
export type Company = Pick<Features, 'company' | 'clean' | 'undisputed'>
/** What an answer says of the point itself. */
export type OwnFeatures = Omit<Features, keyof Company>

/** Words in which one point can be made. */
const WORDS_OF_POINT = 10
/** Points, half of them made, that are taken for granted of an answer with no room for others. */
const PRIOR = 1

/**
 * How far the rest of an answer can be trusted, for the point `at`: how many of the other points it
 * asserts of those for which it has room, whether it shows no misconception, and the share of the
 * others on which it says nothing wrong. Words of a point that stand in an answer which is wrong all
 * over are more often part of a mistake, and half a point of somebody who is right on all others is
 * more often meant.
 *
 * @param words  length of the answer
 */
export function companyOf(
  evidence: readonly PointEvidence[],
  at: number,
  shown: readonly ShownMisconception[],
  words: number,
): Company {
  const others = evidence.filter((_, i) => i !== at)
  const room = Math.min(others.length, Math.max(0, words / WORDS_OF_POINT - 1))
  const made = others.filter(({ claim }) => claim?.asserted !== undefined).length
  const wrong = others.filter(isDisputed).length
  return {
    company: Math.min(1, (made + PRIOR / 2) / (room + PRIOR)),
    clean: shown.length === 0 ? 1 : 0,
    undisputed: 1 - wrong / Math.max(1, others.length),
  }
}

const WRONG = new Set(['both', 'opposite', 'misconception', 'denied', 'turned', 'affirmed'])

const isDisputed = ({ claim }: PointEvidence) =>
  claim !== undefined && claim.asserted === undefined && WRONG.has(claim.outcome.cause)
