import type { Assessment, SelfCheck } from '@warmstart/schema'
import { scoreOf } from './score.ts'

/** What the person decided on a grade, and the score that comes of it. */
export interface SelfChecked {
  /** What counts: at most one a point, in the order in which the grade lists its points in doubt. */
  readonly checks: SelfCheck[]
  readonly score: number
  /** 95 % interval of the score, where what the person says is taken as certain. */
  readonly interval: [number, number]
}

/**
 * The score of an assessment where the person decides on points in doubt. A point that was said is
 * met, one that was not is missing, both for certain; every other point and the misconceptions stay
 * as the assessor saw them.
 *
 * @param checks  rows on this attempt in any order; the newest of a point counts, and those on
 *   points that the assessment does not list count for nothing
 * @returns null where nothing counts
 */
export function selfChecked(
  { criteria, misconceptions, selfCheck = [] }: Assessment,
  checks: readonly SelfCheck[],
): SelfChecked | null {
  const newest = new Map<string, SelfCheck>()
  for (const check of checks) {
    if (check.at >= (newest.get(check.pointId)?.at ?? 0)) newest.set(check.pointId, check)
  }
  const counting = selfCheck.flatMap((id) => newest.get(id) ?? []).filter(isDecided)
  if (counting.length === 0) return null
  const said = new Map(counting.map((check) => [check.pointId, check.said === true]))
  const decided = criteria.map((point) => {
    const verdict = said.get(point.id)
    if (verdict === undefined) return point
    return { ...point, status: STATUS_OF[`${verdict}`], probability: verdict ? 1 : 0 }
  })
  return { checks: counting, ...scoreOf(decided, misconceptions) }
}

const isDecided = ({ said }: SelfCheck): boolean => said !== null
const STATUS_OF = { true: 'met', false: 'missing' } as const
