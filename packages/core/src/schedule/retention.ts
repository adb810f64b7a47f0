/** Recall at which a review is due where there is no interview date: FSRS's default. */
export const OPEN_RETENTION = 0.9

/**
 * Recall at which a review is due long before the interview. Recall before the date is worth
 * nothing by itself; a later review strengthens more, and leaves minutes for new items. Below
 * 0.85 learners who forget faster than FSRS expects lose more than that gains (measured by
 * `bench/schedule`, table "constants").
 */
export const FAR_RETENTION = 0.85

/** Recall at which a review is due on the day before the interview. */
export const NEAR_RETENTION = 0.95

/**
 * Days before the interview at which the target starts to rise, one day before new items stop. At
 * 0.95 an interval is 0.4 times the stability and at 0.85 it is 1.9 times: raised earlier, reviews
 * crowd out the new items for which there is still time (same table).
 */
export const RAMP_DAYS = 4

/**
 * Recall at which a review is due.
 *
 * @param daysLeft  days until the interview (≥ 1), or null without a date ahead
 * @returns 0.9 without a date; else 0.85 until 4 days are left, and in a straight line up to 0.95 on the last day
 */
export function desiredRetention(daysLeft: number | null): number {
  if (daysLeft === null) return OPEN_RETENTION
  const far = Math.min(1, Math.max(0, (daysLeft - 1) / (RAMP_DAYS - 1)))
  return NEAR_RETENTION + (FAR_RETENTION - NEAR_RETENTION) * far
}
