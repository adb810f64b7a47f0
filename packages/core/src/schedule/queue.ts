import type { ItemId } from '@warmstart/schema'
import { isFailed } from '../cards/card.ts'
import { Basket } from './basket.ts'
import { finalWindowDays, placeFinalLooks } from './final-window.ts'
import { admitLate, admitNew, NEW_STOPS_DAYS, newShare } from './introduce.ts'
import { type Choice, type Look, looksOf, type World } from './world.ts'

/** Longest list on the day of the interview, in minutes: a few reminders, no cramming. */
export const INTERVIEW_DAY_MINUTES = 20

/** A look that is not due is planned only where it raises recall on the day by this much … */
export const WORTHWHILE_RISE = 0.05

/** … and not on the day after it was answered: by then there is next to nothing to strengthen. */
const EXTRA_LOOK_AFTER_DAYS = 2

/** Reviews may be moved to an earlier day by this share of their interval … */
const EARLY_SHARE = 0.25
/** … and by no more days than this: half a week, enough to even out a week. */
const EARLY_DAYS = 3

/**
 * What to do on one day, in order, within its minutes.
 *
 * @param day  day number, today or later
 */
export function queueOfDay(world: World, day: number): readonly Choice[] {
  const left = world.interview === null ? Number.NEGATIVE_INFINITY : world.interview - day
  const looks = looksOf(world, day)
  if (left === 0) return remindersOf(world, day, looks)
  const basket = openBasket(world, day)
  if (left > 0) fillBeforeInterview(world, day, left, looks, basket)
  else fillWithoutDate(world, day, looks, basket)
  return basket.choices
}

function openBasket(world: World, day: number): Basket {
  const { minutesPerDay } = world.input.settings
  const { minutes, itemIds } = world.input.done
  if (day !== world.today) return new Basket(minutesPerDay, minutesPerDay)
  const untouched = minutes === 0 && itemIds.length === 0
  return new Basket(
    Math.max(0, minutesPerDay - minutes),
    untouched ? minutesPerDay : Number.POSITIVE_INFINITY,
    itemIds,
  )
}

/** Plain FSRS: what is due, then new items for as long as the minutes last. */
function fillWithoutDate(world: World, day: number, looks: readonly Look[], basket: Basket): void {
  basket.fill(dueOn(looks, day))
  admitNew(world, basket, Number.POSITIVE_INFINITY)
  basket.fill(movedEarlier(world, looks, day, basket))
}

/**
 * While something new may come: reviews up to their share, new items, more reviews. After that,
 * last looks in the final window. Minutes that are left go to reviews from overfull days, to what
 * may still be introduced, and to what is likeliest to be missed on the day.
 */
function fillBeforeInterview(
  world: World,
  day: number,
  left: number,
  looks: readonly Look[],
  basket: Basket,
): void {
  const share = newShare(world, left)
  const reviewed = reviewMinutesDone(world, day)
  let later: ReadonlySet<ItemId> = new Set()
  if (share > 0) {
    const { minutesPerDay } = world.input.settings
    basket.fill(dueOn(looks, day), minutesPerDay * (1 - share) - reviewed)
    admitNew(world, basket, left)
  } else if (left <= finalWindowDays(world)) {
    later = placeFinalLooks(world, day, looks, basket, reviewed)
  }
  basket.fill(dueOn(looks, day))
  basket.fill(movedEarlier(world, looks, day, basket))
  if (left < NEW_STOPS_DAYS) admitLate(world, basket)
  else admitNew(world, basket, left)
  const worthwhile = looks.filter(
    ({ seen, rise }) =>
      rise >= WORTHWHILE_RISE &&
      day - seen.lastDay >= EXTRA_LOOK_AFTER_DAYS &&
      !later.has(seen.item.id),
  )
  basket.fill(worthwhile.map(({ seen }) => ({ item: seen.item, kind: 'weak', seen })))
}

/** The day of the interview: short reminders of what was known, nothing new, nothing failed. */
function remindersOf(world: World, day: number, looks: readonly Look[]): readonly Choice[] {
  const { minutesPerDay } = world.input.settings
  const done = day === world.today ? world.input.done.minutes : 0
  const minutes = Math.max(0, Math.min(INTERVIEW_DAY_MINUTES, minutesPerDay) - done)
  const basket = new Basket(minutes, Number.POSITIVE_INFINITY)
  const known = looks.filter(({ seen }) => !isFailed(seen.card))
  basket.fill(known.map(({ seen }) => ({ item: seen.item, kind: 'final-look', seen })))
  return basket.choices
}

/** What is due, failed items first, then by value. */
function dueOn(looks: readonly Look[], day: number): Choice[] {
  const due = looks.filter((look) => look.due <= day)
  const failed = due.filter(({ seen }) => isFailed(seen.card))
  const rest = due.filter(({ seen }) => !isFailed(seen.card))
  return [
    ...failed.map(({ seen }): Choice => ({ item: seen.item, kind: 'relearn', seen })),
    ...rest.map(({ seen }): Choice => ({ item: seen.item, kind: 'review', seen })),
  ]
}

/** Reviews of the next days that do not fit there, as far as they may come earlier. */
function movedEarlier(world: World, looks: readonly Look[], day: number, basket: Basket): Choice[] {
  const moved: Choice[] = []
  for (let later = day + 1; later <= day + EARLY_DAYS; later++) {
    const due = looks.filter((look) => look.due === later && !basket.has(look.seen.item.id))
    let surplus = -world.input.settings.minutesPerDay
    for (const { seen } of due) surplus += seen.item.minutes
    for (const { seen } of due) {
      if (surplus <= 0) break
      if (later - day > Math.floor((later - seen.lastDay) * EARLY_SHARE)) continue
      moved.push({ item: seen.item, kind: 'review', seen, movedFrom: later })
      surplus -= seen.item.minutes
    }
  }
  return moved
}

/** Minutes of today's attempts on items that were not new today. */
function reviewMinutesDone(world: World, day: number): number {
  if (day !== world.today) return 0
  let minutes = 0
  for (const id of world.input.done.itemIds) {
    const seen = world.seen.get(id)
    if (seen !== undefined && seen.card.reps > 1) minutes += seen.item.minutes
  }
  return Math.min(minutes, world.input.done.minutes)
}
