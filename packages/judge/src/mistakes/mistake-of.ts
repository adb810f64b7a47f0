import type { CaseVerdict, Difference, Mistake } from '@warmstart/schema'
import type { Value } from '../values/value.ts'

/** What is known of a wrong result. */
export interface Clue {
  readonly expected: Value
  readonly got: Value
  readonly difference: Difference
  /** What the case is there to catch. */
  readonly kind: CaseVerdict['kind']
}

/** The kind of mistake that a wrong result shows, with the smallest next step. */
export function mistakeOf({ difference }: Clue): Mistake {
  return { kind: 'other', next: `Compare by hand: ${difference.kind}.` }
}
