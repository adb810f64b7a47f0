import type { Card, CivilDate, Millis } from '@warmstart/schema'
import { isFailed } from '../cards/card.ts'
import { intervalDays, recallAfter } from '../cards/fsrs.ts'
import { civilDay, dateOfDay, dayNumber, startOfDay } from '../civil-date.ts'
import { FINAL_WINDOW_MIN_DAYS } from './final-window.ts'
import { desiredRetention } from './retention.ts'
import type { PlanSettings } from './types.ts'

/**
 * Day number on which recall falls to the desired retention. A failed card is due the day after.
 *
 * @param lastDay  day number of the newest attempt
 * @param interviewDay  day number of an interview ahead, or null
 * @returns `Infinity` where recall stays above the target until the interview
 */
export function dueDay(card: Card, lastDay: number, interviewDay: number | null): number {
  if (isFailed(card)) return lastDay + 1
  if (interviewDay === null) return lastDay + intervalDays(card.stability)
  const isDue = (day: number) =>
    recallAfter(day - lastDay, card.stability) <= desiredRetention(Math.max(1, interviewDay - day))
  if (interviewDay <= lastDay || !isDue(interviewDay)) return Number.POSITIVE_INFINITY
  // Recall only falls and the target only rises: search the first due day by halving.
  let early = lastDay
  let late = interviewDay
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (isDue(middle)) late = middle
    else early = middle
  }
  return late
}

/** Day number of the interview where it is still ahead or today, else null. */
export function interviewAhead(settings: PlanSettings, today: number): number | null {
  if (settings.interviewDate === null) return null
  const day = dayNumber(settings.interviewDate)
  return day < today ? null : day
}

/**
 * The day on which an item comes back at the latest, as far as the daily minutes allow: when its
 * recall is due, and in any case on the day before the interview. An item attempted today comes
 * back tomorrow at the earliest; one attempted in the last two days before the interview has had
 * its last look, and comes back on the day itself at the latest.
 *
 * Until the interview it is never a day after the interview. Only an item attempted on the day of
 * the interview itself comes back later.
 *
 * @param card  null or a `new` card: the item can be seen today
 */
export function comesBackOn(card: Card | null, settings: PlanSettings, now: Millis): CivilDate {
  const today = civilDay(now, settings.timeZone)
  if (card === null || card.lastReviewAt === null) return dateOfDay(today)
  const lastDay = civilDay(card.lastReviewAt, settings.timeZone)
  const earliest = Math.max(today, lastDay + 1)
  const ahead = interviewAhead(settings, today)
  const interview = ahead !== null && ahead >= earliest ? ahead : null
  const due = Math.max(earliest, dueDay(card, lastDay, interview))
  if (interview === null) return dateOfDay(due)
  const hadLastLook = lastDay >= interview - FINAL_WINDOW_MIN_DAYS && card.reps > 1
  const latest = hadLastLook ? interview : Math.max(earliest, interview - 1)
  return dateOfDay(Math.min(due, latest))
}

/**
 * First moment of the day on which an item comes back, for lists that show when it is due; null
 * before the first attempt. `card.dueAt` knows of no interview: show this instead.
 */
export function comesBackAt(card: Card | null, settings: PlanSettings, now: Millis): Millis | null {
  if (card === null || card.lastReviewAt === null) return null
  return startOfDay(comesBackOn(card, settings, now), settings.timeZone)
}
