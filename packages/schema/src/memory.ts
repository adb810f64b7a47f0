import { z } from 'zod'
import { Assessment } from './assessment.ts'
import { AttemptId, CivilDate, ItemId, Millis, TimeZone } from './ids.ts'
import { MockLog } from './mock-events.ts'
import { SecondOpinion } from './opinion.ts'
import { OwnQuestion } from './own-question.ts'
import { MAX_CODE_CHARS, Response } from './response.ts'
import { SelfCheck } from './self-check.ts'
import { SelfRating } from './self-rating.ts'
import { Level, Role } from './taxonomy.ts'
import { Verdict } from './verdict.ts'

/** Where an attempt was made: `practice`, `review`, `warm-up` or `mock:<id>`. */
export const AttemptContext = z
  .string()
  .regex(
    /^(practice|review|warm-up|mock:[\w-]{1,64})$/,
    '"practice", "review", "warm-up" or "mock:<id>"',
  )
export type AttemptContext = z.infer<typeof AttemptContext>

/** One answer and how it was assessed: an append-only row. */
export const Attempt = z.strictObject({
  id: AttemptId,
  itemId: ItemId,
  /** Hash of the item's content that was answered and graded. */
  contentVersion: z.string().min(1).max(64),
  response: Response,
  assessment: Assessment,
  selfRating: SelfRating,
  /** True where the answer was on the screen before the attempt. */
  sawAnswer: z.boolean(),
  startedAt: Millis,
  submittedAt: Millis,
  /** Time spent answering, without breaks, in milliseconds. */
  activeMs: z.int().nonnegative(),
  context: AttemptContext,
  /** What the judge said, where code was handed in. */
  verdict: Verdict.optional(),
  /** Hints that were open when code was handed in. */
  hints: z.int().nonnegative().max(20).optional(),
})
export type Attempt = z.infer<typeof Attempt>

/** Says that an attempt no longer counts ("undo"); the attempt itself stays. */
export const Withdrawal = z.strictObject({ attemptId: AttemptId, at: Millis })
export type Withdrawal = z.infer<typeof Withdrawal>

/** Text in progress, saved as it is typed. */
export const Draft = z.strictObject({
  itemId: ItemId,
  text: z.string().max(MAX_CODE_CHARS),
  /** When the answer was first shown, or null while it is hidden. */
  sawAnswerAt: Millis.nullable(),
  startedAt: Millis,
  activeMs: z.int().nonnegative(),
  updatedAt: Millis,
})
export type Draft = z.infer<typeof Draft>

/**
 * What the scheduler knows about one item: an FSRS-6 card. Can be rebuilt from the attempts and the
 * self-checks on them.
 */
export const Card = z.strictObject({
  itemId: ItemId,
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  /** Days until recall falls to 90 %. */
  stability: z.number().nonnegative(),
  /** 1 (easy) to 10 (hard); 0 while new. */
  difficulty: z.number().min(0).max(10),
  dueAt: Millis,
  lastReviewAt: Millis.nullable(),
  reps: z.int().nonnegative(),
  lapses: z.int().nonnegative(),
  scheduledDays: z.number().nonnegative(),
  learningSteps: z.int().nonnegative(),
  /** Score of the newest attempt that counts, 0..1, or null where it could not be judged. */
  lastScore: z.number().min(0).max(1).nullable(),
})
export type Card = z.infer<typeof Card>

/** What the person told us about the interview and how they like to work. */
export const Settings = z.strictObject({
  role: Role.nullable(),
  level: Level.nullable(),
  interviewDate: CivilDate.nullable(),
  minutesPerDay: z.int().min(5).max(480),
  theme: z.enum(['system', 'light', 'dark']),
  timeZone: TimeZone,
  /** True once the first run was finished or skipped. */
  welcomed: z.boolean(),
})
export type Settings = z.infer<typeof Settings>

export const EXPORT_FORMAT = 'warmstart-export'
export const EXPORT_VERSION = 1

/** Everything that is kept about one learner, as one JSON document. */
export const MemoryExport = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Millis,
  settings: Settings.nullable(),
  attempts: z.array(Attempt),
  withdrawals: z.array(Withdrawal),
  drafts: z.array(Draft),
  /** Absent in exports from before there were any. */
  opinions: z.array(SecondOpinion).default([]),
  ownQuestions: z.array(OwnQuestion).default([]),
  mocks: z.array(MockLog).default([]),
  selfChecks: z.array(SelfCheck).default([]),
})
export type MemoryExport = z.infer<typeof MemoryExport>
