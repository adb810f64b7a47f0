import type { ItemId } from '@warmstart/schema'
import { isFailed } from '../cards/card.ts'
import type { Basket } from './basket.ts'
import type { Choice, Look, World } from './world.ts'

/** The last look is never more than this many days before the interview … */
export const FINAL_WINDOW_MAX_DAYS = 10
/** … and never only on the last day, which may be a bad one. */
export const FINAL_WINDOW_MIN_DAYS = 2

/**
 * Share of the window's minutes that last looks are planned to take. The rest is for what is
 * failed on the way and has to come back, and for days that items do not fill to the minute.
 */
export const FINAL_WINDOW_FILL = 0.8

/** A last look that raises recall on the day by less than this waits: the item was just seen. */
export const JUST_SEEN_RISE = 0.02

/**
 * Days before the interview in which every item seen is looked at once more: as many as their
 * minutes need, from 2 to 10. Where even ten days are too few, the most valuable looks are made.
 */
export function finalWindowDays(world: World): number {
  let minutes = 0
  for (const { item } of world.seen.values()) minutes += item.minutes
  return finalWindowLength(minutes, world.input.settings.minutesPerDay)
}

/** Days that last looks of so many minutes take. */
export function finalWindowLength(minutes: number, minutesPerDay: number): number {
  const days = Math.ceil(minutes / (minutesPerDay * FINAL_WINDOW_FILL))
  return Math.min(FINAL_WINDOW_MAX_DAYS, Math.max(FINAL_WINDOW_MIN_DAYS, days))
}

/**
 * Puts today's part of the last looks into the basket.
 *
 * Which: what was failed last time, then as many as fit into the days left of the items that were
 * not seen within the window, or only once ever, by rise in recall per minute and importance.
 * When: spread evenly over the days left, the most stable first, because they lose least by the
 * day of the interview, and what was seen just before the window last.
 *
 * @param day  day number, within the window
 * @param doneMinutes  minutes of reviews done today
 * @returns the items whose last look can wait for a later day
 */
export function placeFinalLooks(
  world: World,
  day: number,
  looks: readonly Look[],
  basket: Basket,
  doneMinutes: number,
): ReadonlySet<ItemId> {
  const interview = world.interview ?? day
  const daysLeft = interview - day
  const windowStart = interview - finalWindowDays(world)
  const { minutesPerDay } = world.input.settings

  const failed = looks.filter(({ seen }) => isFailed(seen.card))
  basket.fill(failed.map(({ seen }) => ({ item: seen.item, kind: 'relearn', seen })))

  const capacity = daysLeft * minutesPerDay - doneMinutes - basket.used
  let minutes = 0
  const chosen: Look[] = []
  for (const look of looks) {
    const { card, item, lastDay } = look.seen
    const secured = lastDay >= windowStart && card.reps > 1
    if (secured || isFailed(card) || minutes + item.minutes > capacity) continue
    minutes += item.minutes
    chosen.push(look)
  }
  chosen.sort(
    (a, b) =>
      Number(a.rise < JUST_SEEN_RISE) - Number(b.rise < JUST_SEEN_RISE) ||
      b.seen.card.stability - a.seen.card.stability ||
      compareIds(a, b),
  )
  const evenly = (minutes + doneMinutes) / daysLeft - doneMinutes
  basket.fill(chosen.map(asFinalLook), basket.used + evenly)
  const ids = chosen.map(({ seen }) => seen.item.id)
  return new Set(ids.filter((id) => !basket.has(id)))
}

function asFinalLook({ seen }: Look): Choice {
  return { item: seen.item, kind: 'final-look', seen }
}

function compareIds(a: Look, b: Look): number {
  return a.seen.item.id < b.seen.item.id ? -1 : 1
}
