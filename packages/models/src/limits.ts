import type { RetryLimits } from './retry.ts'
import type { TimeLimits } from './watch.ts'

/** All limits of an endpoint. */
export interface EndpointLimits {
  /** For a reply; generous, because small machines load a model for a minute. */
  readonly chat: TimeLimits
  /** For a list of models. */
  readonly list: TimeLimits
  /** For a transcript. */
  readonly transcript: TimeLimits
  readonly retry: RetryLimits
  /** Largest answer, in bytes. */
  readonly maxAnswerBytes: number
  /** Largest recording, in bytes: what hosted endpoints take. */
  readonly maxRecordingBytes: number
}

const MINUTE = 60_000

export const DEFAULT_LIMITS: EndpointLimits = {
  chat: { connectMs: 3 * MINUTE, idleMs: MINUTE, totalMs: 6 * MINUTE },
  list: { connectMs: 10_000, idleMs: 10_000, totalMs: 20_000 },
  transcript: { connectMs: 5 * MINUTE, idleMs: MINUTE, totalMs: 6 * MINUTE },
  retry: { retries: 3, pauseMs: 1_000, maxPauseMs: 30_000 },
  maxAnswerBytes: 4 * 1024 * 1024,
  maxRecordingBytes: 25 * 1024 * 1024,
}
