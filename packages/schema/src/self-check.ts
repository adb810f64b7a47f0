import { z } from 'zod'
import { Span } from './assessment.ts'
import { AttemptId, Millis, PointId } from './ids.ts'

/**
 * What the person says of one point that a grade left in doubt: an append-only row beside the
 * attempt. The newest one of a point counts; the assessment of the attempt stays as it was.
 */
export const SelfCheck = z.strictObject({
  attemptId: AttemptId,
  pointId: PointId,
  /** Whether the point was said; null takes the one before back. */
  said: z.boolean().nullable(),
  /** The words of the answer that say it, where the person has marked them. */
  quote: Span.nullable(),
  /** Larger than that of every earlier row of the same point: the three make the key. */
  at: Millis,
})
export type SelfCheck = z.infer<typeof SelfCheck>
