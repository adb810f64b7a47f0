import { z } from 'zod'
import { Assessment } from './assessment.ts'
import { AttemptId, Millis, OpinionId } from './ids.ts'

/**
 * What a model said of an answer that the rules had graded: an append-only row beside the attempt.
 * It never feeds the schedule; the attempt's own assessment does.
 */
export const SecondOpinion = z.strictObject({
  id: OpinionId,
  attemptId: AttemptId,
  /** Hash of the item's content that the model was asked about. */
  contentVersion: z.string().min(1).max(64),
  /** Address of the endpoint; never with a key. */
  endpoint: z.string().min(1).max(500),
  model: z.string().min(1).max(200),
  assessment: Assessment.extend({ assessor: z.literal('model') }),
  /** Verdicts that count for nothing, since the words that they quote are not in the answer. */
  voided: z.int().nonnegative(),
  /** Points on which the reply held no verdict that could be read. */
  unanswered: z.int().nonnegative(),
  at: Millis,
  /** From the question to the last word of the reply, in milliseconds. */
  tookMs: z.int().nonnegative(),
})
export type SecondOpinion = z.infer<typeof SecondOpinion>
