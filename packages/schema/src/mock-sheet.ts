import { z } from 'zod'
import { HumanScore, SCORECARD_ROWS } from './human-score.ts'
import { ItemId, MockId } from './ids.ts'
import { MOCK_STAGE_KINDS } from './mock.ts'
import { Level, Role } from './taxonomy.ts'

const SheetStage = z.strictObject({
  id: z.string(),
  kind: z.enum(MOCK_STAGE_KINDS),
  title: z.string(),
  minutes: z.number(),
  itemId: ItemId,
  /** As it is asked; empty where a part goes on with the task before it. */
  question: z.string(),
  clarifications: z.array(z.strictObject({ question: z.string(), answer: z.string() })),
  /** What to tick, with its share in the score. */
  points: z.array(z.strictObject({ id: z.string(), text: z.string(), weight: z.number() })),
  /** Wrong beliefs that are often heard, and what is true. */
  mistakes: z.array(z.strictObject({ text: z.string(), fix: z.string() })),
  /** The answer in one breath; null where there is none. */
  short: z.string().nullable(),
  followUps: z.array(z.strictObject({ level: Level, prompt: z.string(), answer: z.string() })),
  /** Cases of a problem: what each is there to catch. */
  tests: z.array(z.strictObject({ id: z.string(), kind: z.string(), why: z.string() })),
})

/** A mock as a human interviewer holds it: with all answers, so never for the candidate. */
export const MockSheet = z.strictObject({
  id: MockId,
  title: z.string(),
  role: Role.nullable(),
  level: Level,
  minutes: z.number(),
  seed: z.number(),
  rounds: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      minutes: z.number(),
      stages: z.array(SheetStage),
    }),
  ),
  /** Rows of the scorecard, to fill in. */
  rows: z.array(z.strictObject({ id: z.enum(SCORECARD_ROWS), title: z.string() })),
  /** What was filled in so far. */
  scores: z.array(HumanScore),
})
export type MockSheet = z.infer<typeof MockSheet>
