import type { Assessment, CriterionResult, MisconceptionResult, SelfCheck } from '@warmstart/schema'
import type { Mark } from './split-marks.ts'
import { shownOrder } from './verdict.ts'

/** A point as it is shown, with the number that ties it to the answer. */
export interface ShownCriterion extends CriterionResult {
  readonly sign: string
  /** Whether the learner says that it was said; null where that is left to the assessor. */
  readonly said: boolean | null
}

/** A misconception as it is shown, with its letter. */
export interface ShownMisconception extends MisconceptionResult {
  readonly sign: string
}

/** Everything that an assessment says about the words of an answer. */
export interface Evidence {
  readonly criteria: readonly ShownCriterion[]
  readonly misconceptions: readonly ShownMisconception[]
  /** Marks in the answer; their ids are signs. */
  readonly marks: readonly Mark[]
}

/**
 * Numbers the points, letters the misconceptions and collects their words.
 *
 * @param checks  what the learner says of points in doubt
 */
export function evidenceOf(assessment: Assessment, checks: readonly SelfCheck[] = []): Evidence {
  const criteria = shownOrder(assessment.criteria).map((one, i) => ({
    ...one,
    sign: `${i + 1}`,
    said: checks.find(({ pointId }) => pointId === one.id)?.said ?? null,
  }))
  const misconceptions = assessment.misconceptions.map((one, i) => ({
    ...one,
    sign: String.fromCharCode(97 + i),
  }))
  const marks = [...criteria, ...misconceptions].flatMap(({ sign, evidence }) =>
    evidence.map(({ start, end }) => ({ id: sign, start, end })),
  )
  return { criteria, misconceptions, marks }
}

/** What a sign stands for: its status and words, for colour, shape and text alternative. */
export interface Meaning {
  readonly status: CriterionResult['status']
  readonly text: string
}

/** Looks up a sign. */
export function meaningOf(evidence: Evidence, sign: string): Meaning | null {
  const point = evidence.criteria.find((one) => one.sign === sign)
  if (point) return { status: point.status, text: point.text }
  const misconception = evidence.misconceptions.find((one) => one.sign === sign)
  return misconception ? { status: 'contradicted', text: misconception.text } : null
}
