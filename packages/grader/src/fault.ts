import type { Rubric } from '@warmstart/schema'

/** Something in a rubric that its author must change. */
export interface RubricFault {
  /** Path in the rubric, such as `points[bias].phrasings[2]`. */
  readonly where: string
  readonly fault: string
  readonly fix: string
  /** A suggestion does not fail the check. */
  readonly level: 'fault' | 'suggestion'
}

/** A rubric with the texts that its author wrote for the same question. */
export interface LintRequest {
  readonly rubric: Rubric
  /** The prompt as plain text. */
  readonly question: string
  /**
   * Model answers. One whose name contains "breath" is the short one: it is reported below 0.4 and
   * never fails; every other must score 0.95.
   */
  readonly modelAnswers: readonly { readonly name: string; readonly text: string }[]
}

/** A fault that fails the check. */
export const fault = (where: string, text: string, fix: string): RubricFault => ({
  where,
  fault: text,
  fix,
  level: 'fault',
})
