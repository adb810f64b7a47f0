import { z } from 'zod'

/** Rows of the scorecard: how an answer was reached, and not only whether it is right. */
export const SCORECARD_ROWS = [
  'understood',
  'assumptions',
  'reasoned-aloud',
  'example',
  'honest-about-gaps',
  'correct',
  'clear',
] as const
export type ScorecardRowId = (typeof SCORECARD_ROWS)[number]

/** What the rows are called where a person fills them in. */
export const SCORECARD_TITLES: Readonly<Record<ScorecardRowId, string>> = {
  understood: 'Understood the question',
  assumptions: 'Stated assumptions',
  'reasoned-aloud': 'Reasoned aloud',
  example: 'Used an example',
  'honest-about-gaps': 'Was honest about gaps',
  correct: 'Was correct',
  clear: 'Was clear',
}

/** Longest note of an interviewer to one place of the sheet. */
export const MAX_NOTE_CHARS = 4_000

/** A human interviewer's mark for one place of the sheet. */
export const HumanScore = z.strictObject({
  /** A stage of the mock, or a row of the scorecard. */
  about: z.string().min(1).max(40),
  /** 0 nothing, 1 little, 2 half, 3 most, 4 all; null where it is left open. */
  score: z.int().min(0).max(4).nullable(),
  /** Points that were ticked, by their id. */
  ticked: z.array(z.string().min(1).max(80)).max(40),
  note: z.string().max(MAX_NOTE_CHARS),
})
export type HumanScore = z.infer<typeof HumanScore>

/** What a human interviewer gave, beside what rules and judge found. */
export const HumanReport = z.strictObject({
  /** Mean of the stages that have a score, 0..1; null where none has. */
  overall: z.number().min(0).max(1).nullable(),
  stages: z.array(
    z.strictObject({
      stage: z.string(),
      title: z.string(),
      score: HumanScore.shape.score,
      /** Points in words. */
      ticked: z.array(z.string()),
      /** How many points could be ticked. */
      points: z.number(),
      note: z.string(),
      /** Score of rules and judge, 0..1; null where they could not tell. */
      byRules: z.number().min(0).max(1).nullable(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      id: z.enum(SCORECARD_ROWS),
      title: z.string(),
      score: HumanScore.shape.score,
      note: z.string(),
    }),
  ),
})
export type HumanReport = z.infer<typeof HumanReport>
