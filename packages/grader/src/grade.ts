import type { Assessment, Rubric } from '@warmstart/schema'
import { withoutChance } from './by-chance.ts'
import { companyOf } from './company.ts'
import { flag, flagsOf, unreadable } from './flags.ts'
import {
  findMisconceptions,
  misconceptionResult,
  type ShownMisconception,
} from './misconceptions.ts'
import { type CompiledRubric, compileRubric } from './patterns.ts'
import { judgePoint, weighPoint } from './point.ts'
import { type Reading, read } from './reading.ts'
import { scoreOf, selfCheckOf } from './score.ts'
import type { PointVerdict } from './verdict.ts'

/** Name and version of these rules; it changes whenever a verdict can. */
export const RULES_VERSION = 'rules 8'

/** What is graded. */
export interface GradeRequest {
  readonly rubric: Rubric
  /** The prompt as plain text; what is copied from it earns nothing. */
  readonly question: string
  /** The answer as it was typed or transcribed. */
  readonly answer: string
  /**
   * Texts that the learner may have seen, such as the model answer. An answer that is mostly copied
   * from them is graded and flagged `copied`.
   */
  readonly shown?: readonly string[]
}

/** Everything that was found on the way to an assessment. */
export interface Judgement {
  readonly compiled: CompiledRubric
  readonly reading: Reading
  readonly verdicts: readonly PointVerdict[]
  readonly misconceptions: readonly ShownMisconception[]
}

/**
 * Grades an answer against a rubric by rules alone: no clock, no randomness, no network.
 *
 * An empty answer is graded 0 and flagged; a text that is not English gives `cannot-judge` with the flag `other-language`.
 * Evidence satisfies `quote === answer.slice(start, end)` in UTF-16 units. The rubric's patterns
 * are kept for as long as the rubric object lives, so pass the same object again.
 *
 * Cost: O(answer length · rubric size), about a millisecond for a spoken answer.
 */
export function gradeAnswer(request: GradeRequest): Assessment {
  const { reading, verdicts, misconceptions } = judge(request)
  const criteria = verdicts.map(({ result }) => result)
  const beliefs = misconceptions.map((shown) => misconceptionResult(reading, shown))
  const base = { assessor: 'rules', assessorVersion: RULES_VERSION } as const
  if (reading.text.tokens.length === 0)
    return {
      ...base,
      outcome: 'graded',
      criteria,
      misconceptions: [],
      flags: [flag('empty')],
      score: 0,
      interval: [0, 0],
      confidence: 1,
    }
  if (reading.guards.foreign)
    return {
      ...base,
      outcome: 'cannot-judge',
      criteria: criteria.map(({ note: _, ...one }) => ({
        ...one,
        status: 'unclear',
        evidence: [],
      })),
      misconceptions: [],
      flags: [unreadable(reading.guards.language)],
      score: 0,
      interval: [0, 1],
      confidence: 0,
    }
  const { score, interval } = scoreOf(criteria, beliefs)
  const selfCheck = selfCheckOf(criteria, interval)
  return {
    ...base,
    outcome: 'graded',
    criteria,
    misconceptions: beliefs,
    flags: flagsOf(reading.guards, verdicts, interval),
    score,
    interval,
    confidence: 1 - (interval[1] - interval[0]),
    ...(selfCheck.length > 0 && { selfCheck }),
  }
}

/** Reads and judges without summing up; for the author's check and the benchmark. */
export function judge({ rubric, question, answer, shown = [] }: GradeRequest): Judgement {
  const compiled = compileRubric(rubric)
  const reading = read(compiled, question, answer, shown)
  const misconceptions = findMisconceptions(compiled, reading)
  const evidence = compiled.points.map((point) => weighPoint(reading, point, misconceptions))
  const judged = evidence.map((one, i) =>
    judgePoint(
      reading,
      one,
      misconceptions,
      companyOf(evidence, i, misconceptions, reading.text.tokens.length),
    ),
  )
  const verdicts = withoutChance(judged, compiled.points, reading.guards.offTopic)
  return { compiled, reading, verdicts, misconceptions }
}
