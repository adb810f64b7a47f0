import { flowCriteria } from './criteria/flow.ts'
import { followUpCriteria } from './criteria/follow-ups.ts'
import { mannerCriteria } from './criteria/manner.ts'
import { peopleCriteria } from './criteria/people.ts'
import { reportCriteria } from './criteria/report.ts'
import { secrecyCriteria } from './criteria/secrecy.ts'
import type { Played } from './play.ts'

/** A question with yes or no about one play of the interviewer. */
export interface Criterion {
  readonly id: string
  /** What is asked of the interviewer, so that "yes" is what one wants. */
  readonly text: string
  /** Which plays it speaks of; default all of them. */
  readonly of?: (played: Played) => boolean
  /** What breaks it, each in a few words; empty where it holds. */
  readonly faults: (played: Played) => readonly string[]
}

/** Everything that an interviewer is held to. */
export const CRITERIA: readonly Criterion[] = [
  ...flowCriteria,
  ...secrecyCriteria,
  ...followUpCriteria,
  ...mannerCriteria,
  ...peopleCriteria,
  ...reportCriteria,
]
