import type { Attempt } from '@warmstart/schema'
import type { Grade } from './fsrs.ts'

/** Below this score an item counts as weak, and comes back the next day. */
export const WEAK_BELOW = 0.5
/** From this score on an item counts as solid. */
export const SOLID_FROM = 0.8

/**
 * FSRS grade of an attempt.
 *
 * | score      | 1 blank | 2 shaky | 3 fine | 4 sure |
 * |------------|---------|---------|--------|--------|
 * | < 0.5      | again   | again   | again  | again  |
 * | 0.5 .. 0.8 | hard    | hard    | hard   | hard   |
 * | ≥ 0.8      | hard    | good    | good   | easy   |
 * | no verdict | again   | hard    | good   | good   |
 *
 * - The score is the evidence, the self-rating (given before the score is shown) only tempers
 *   it. Being sure never lifts a weak answer: a confident mistake is the one that must come back.
 * - A solid answer by someone who felt blank may be luck, and would hesitate in the interview:
 *   it counts as recalled with difficulty. `easy` needs both, a solid score and certainty.
 * - Where nobody could judge, the self-rating decides, and at most `good`: nothing confirms it.
 * - After the answer was on the screen at most `hard`: reading is not recalling. The same from the
 *   second hint on; with one hint at most `good`.
 *
 * A repeat on the same day is limited further, see {@link cardAfter}.
 */
export function gradeOf(
  attempt: Pick<Attempt, 'assessment' | 'selfRating' | 'sawAnswer' | 'hints'>,
): Grade {
  const { assessment, selfRating, sawAnswer, hints = 0 } = attempt
  const grade =
    assessment.outcome === 'cannot-judge'
      ? (['again', 'hard', 'good', 'good'] as const)[selfRating - 1]
      : gradeOfScore(assessment.score, selfRating)
  if ((sawAnswer || hints > 1) && grade !== 'again') return 'hard'
  return grade === 'easy' && hints > 0 ? 'good' : (grade ?? 'again')
}

function gradeOfScore(score: number, selfRating: number): Grade {
  if (score < WEAK_BELOW) return 'again'
  if (score < SOLID_FROM || selfRating === 1) return 'hard'
  return selfRating === 4 ? 'easy' : 'good'
}
