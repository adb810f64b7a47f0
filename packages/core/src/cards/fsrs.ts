// The only file that sees ts-fsrs. It uses the arithmetic of FSRS-6 and none of the library's
// schedulers, so that no Date object is made.
import { default_w, FSRSAlgorithm } from 'ts-fsrs'

// On import, ts-fsrs adds four methods to Date.prototype. It calls none of them itself.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
  Reflect.deleteProperty(Date.prototype, name)
}

/** How well something was remembered: FSRS's four grades. */
export type Grade = 'again' | 'hard' | 'good' | 'easy'

/** What FSRS knows about one memory. */
export interface MemoryState {
  /** Days until recall falls to 90 %. */
  readonly stability: number
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number
}

/** Longest interval in days: an answer not given for a year is worth a check. */
export const MAX_INTERVAL_DAYS = 365

const GRADE_NUMBER = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<
  Grade,
  1 | 2 | 3 | 4
>

const algorithm = new FSRSAlgorithm({
  w: [...default_w],
  request_retention: 0.9,
  maximum_interval: MAX_INTERVAL_DAYS,
  enable_fuzz: false,
  // Reviews on the same day change stability by FSRS's short-term formula …
  enable_short_term: true,
  // … but nothing is planned minutes ahead: see `cardAfter`.
  learning_steps: [],
  relearning_steps: [],
})

/**
 * Probability of recall after `elapsedDays` (≥ 0, may be a fraction), 0..1:
 * R(t) = (1 + f·t/S)^−w₂₀ with f chosen so that R(S) = 0.9.
 */
export function recallAfter(elapsedDays: number, stability: number): number {
  return algorithm.forgetting_curve(Math.max(0, elapsedDays), stability)
}

/**
 * The memory after one more attempt.
 *
 * @param state  memory before, or null at the first attempt
 * @param elapsedDays  since the attempt before; exactly 0 stands for "the same day"
 */
export function stateAfter(
  state: MemoryState | null,
  elapsedDays: number,
  grade: Grade,
): MemoryState {
  return algorithm.next_state(
    state === null ? null : { stability: state.stability, difficulty: state.difficulty },
    elapsedDays,
    GRADE_NUMBER[grade],
  )
}

/** Whole days until recall falls to 90 %, 1..{@link MAX_INTERVAL_DAYS}. */
export function intervalDays(stability: number): number {
  return algorithm.next_interval(stability, 0)
}
