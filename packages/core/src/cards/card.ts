import type { Attempt, Card, ItemId, Millis } from '@warmstart/schema'
import { DAY_MS } from '../civil-date.ts'
import { type Grade, intervalDays, type MemoryState, recallAfter, stateAfter } from './fsrs.ts'
import { gradeOf } from './grade.ts'

/**
 * Attempts on one item less than this apart count as the same day, in days. FSRS was fitted to
 * counts of nights; attempts carry no time zone, and half a day tells evening from morning.
 */
export const SAME_DAY = 0.5

/** The part of an attempt that its card depends on. */
export type CountedAttempt = Pick<
  Attempt,
  'id' | 'itemId' | 'assessment' | 'selfRating' | 'sawAnswer' | 'submittedAt'
>

/** A card of an item that was never attempted, due at `now`. */
export function newCard(itemId: ItemId, now: Millis): Card {
  return {
    itemId,
    state: 'new',
    stability: 0,
    difficulty: 0,
    dueAt: now,
    lastReviewAt: null,
    reps: 0,
    lapses: 0,
    scheduledDays: 0,
    learningSteps: 0,
    lastScore: null,
  }
}

/**
 * The card after one more attempt, by FSRS-6 with its default parameters and no fuzz. Depends on
 * nothing but its arguments, so that cards can be rebuilt; the interview date enters later, in
 * the schedule. `dueAt` is where recall falls to 90 %.
 *
 * There are no learning steps: an answer takes minutes, and repeating it minutes after reading
 * the solution tests short-term memory. A failed item (`learning` before its first success,
 * `relearning` after) comes back the next day. A repeat within {@link SAME_DAY} counts at most
 * as `good`, which leaves the memory nearly as it was: cramming does not build stability.
 *
 * @param card  the card before, or null at the first attempt
 * @param attempt  newer than every attempt in `card`
 */
export function cardAfter(card: Card | null, attempt: CountedAttempt): Card {
  const before = card === null || card.lastReviewAt === null ? null : card
  const elapsedDays = before === null ? 0 : elapsedSince(before, attempt.submittedAt)
  const grade = gradeOf(attempt)
  const counted = before !== null && elapsedDays === 0 && grade === 'easy' ? 'good' : grade
  const next = advance(before, attempt.itemId, counted, elapsedDays, attempt.submittedAt)
  const { outcome, score } = attempt.assessment
  return { ...next, lastScore: outcome === 'graded' ? score : null }
}

/** The card after a graded view at `at`; keeps `lastScore`. `elapsedDays` 0 means the same day. */
export function advance(
  before: Card | null,
  itemId: ItemId,
  grade: Grade,
  elapsedDays: number,
  at: Millis,
): Card {
  const { stability, difficulty } = stateAfter(memoryState(before), elapsedDays, grade)
  const failed = grade === 'again'
  const lapsed = failed && before?.state === 'review'
  const scheduledDays = failed ? 1 : intervalDays(stability)
  return {
    itemId,
    state: failed ? failedState(before) : 'review',
    stability,
    difficulty,
    dueAt: at + scheduledDays * DAY_MS,
    lastReviewAt: at,
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
    scheduledDays,
    learningSteps: 0,
    lastScore: before?.lastScore ?? null,
  }
}

function failedState(before: Card | null): Card['state'] {
  return before === null || before.state === 'learning' ? 'learning' : 'relearning'
}

function memoryState(card: Card | null): MemoryState | null {
  return card === null || card.stability === 0 ? null : card
}

function elapsedSince(card: Card, now: Millis): number {
  const days = Math.max(0, now - (card.lastReviewAt ?? now)) / DAY_MS
  return days < SAME_DAY ? 0 : days
}

/**
 * Cards of all items in `attempts`, from nothing. The order of `attempts` does not matter: they
 * count by `submittedAt`, then id. Leave withdrawn attempts out.
 *
 * @returns one card an item, by item id
 */
export function rebuildCards(attempts: readonly CountedAttempt[]): Card[] {
  const cards = new Map<ItemId, Card>()
  for (const attempt of [...attempts].sort(byTime)) {
    cards.set(attempt.itemId, cardAfter(cards.get(attempt.itemId) ?? null, attempt))
  }
  return [...cards.values()].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))
}

function byTime(a: CountedAttempt, b: CountedAttempt): number {
  return a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** True where the newest attempt on the card failed. */
export function isFailed(card: Card): boolean {
  return card.state === 'learning' || card.state === 'relearning'
}

/** Probability of recall at `now`, 0..1; 0 for a card that was never attempted. */
export function recallNow(card: Card, now: Millis): number {
  if (card.lastReviewAt === null) return 0
  return recallAfter((now - card.lastReviewAt) / DAY_MS, card.stability)
}
