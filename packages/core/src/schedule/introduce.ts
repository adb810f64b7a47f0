import type { ItemId } from '@warmstart/schema'
import type { Basket } from './basket.ts'
import { isImportant, type Tier } from './relevance.ts'
import type { World } from './world.ts'

/**
 * New items stop when fewer days than this are left: an item introduced three days before the
 * interview can still be seen again on the last day, two days later. Only what is asked nearly
 * everywhere may come later, in minutes that nothing else needs.
 */
export const NEW_STOPS_DAYS = 3

/** Items above the level are introduced only while at least this many days are left. */
export const STRETCH_STOPS_DAYS = 14

/**
 * Largest share of a day's minutes that is kept free of reviews for new items, shortly before the
 * interview and long before it. An item never seen is worth several reviews, so new items need a
 * share that reviews cannot eat. Within two weeks an item is looked at once or twice more, so two
 * thirds can be new; over five weeks and more it takes about four reviews to hold it, which leaves
 * a fifth. In between a straight line. Chosen by `bench/schedule`, table "constants": a large share
 * throughout covers more, but learners who forget faster than FSRS expects then keep little of it.
 */
export const NEW_SHARE = { soon: 0.65, soonDays: 14, late: 0.2, lateDays: 35 } as const

/** Largest share of new items with so many days left. */
export function maxNewShare(daysLeft: number): number {
  const { soon, soonDays, late, lateDays } = NEW_SHARE
  const far = Math.min(1, Math.max(0, (daysLeft - soonDays) / (lateDays - soonDays)))
  return soon + (late - soon) * far
}

/** True where items of this tier may be introduced with so many days left (`Infinity`: no date). */
export function mayIntroduce(tier: Tier, daysLeft: number): boolean {
  if (tier === 'stretch') return daysLeft >= STRETCH_STOPS_DAYS
  return tier !== 'other' && daysLeft >= NEW_STOPS_DAYS
}

/** Minutes of one look at every item seen. */
function seenMinutes(world: World): number {
  let minutes = 0
  for (const { item } of world.seen.values()) minutes += item.minutes
  return minutes
}

/**
 * Minutes for which new items may still be introduced: every item seen must fit into the days
 * after this one once more, or introducing further ones would cost the last look at those.
 */
function introducibleMinutes(world: World, daysLeft: number): number {
  return (daysLeft - 1) * world.input.settings.minutesPerDay - seenMinutes(world)
}

/**
 * Share of today's minutes that belongs to new items: the pace at which all of them are seen
 * while each still fits in once more, at most {@link maxNewShare}; 0 where nothing may come.
 * Items longer than a day have no share: they wait for a day with nothing else.
 */
export function newShare(world: World, daysLeft: number): number {
  const { minutesPerDay } = world.input.settings
  let wanted = 0
  let shortest = Number.POSITIVE_INFINITY
  for (const { item, tier } of world.unseen) {
    if (!mayIntroduce(tier, daysLeft) || item.minutes > minutesPerDay) continue
    wanted += item.minutes
    shortest = Math.min(shortest, item.minutes)
  }
  if (shortest > introducibleMinutes(world, daysLeft)) return 0
  const lastLooks = Math.ceil((seenMinutes(world) + wanted) / minutesPerDay)
  const introductionDays = daysLeft - Math.max(NEW_STOPS_DAYS - 1, lastLooks)
  const pace =
    introductionDays > 0 ? wanted / (introductionDays * minutesPerDay) : Number.POSITIVE_INFINITY
  return Math.min(maxNewShare(daysLeft), pace)
}

/** Fills the basket with new items in their order. `daysLeft` is `Infinity` without a date. */
export function admitNew(world: World, basket: Basket, daysLeft: number): void {
  let room = introducibleMinutes(world, daysLeft)
  for (const { item, kind } of basket.choices) if (kind === 'new') room -= item.minutes
  admit(world, basket, room, (tier) => mayIntroduce(tier, daysLeft))
}

/** Fills the basket with items asked nearly everywhere that were never seen. */
export function admitLate(world: World, basket: Basket): void {
  admit(world, basket, Number.POSITIVE_INFINITY, (tier) => tier === 'everywhere')
}

/**
 * An item waits while something that it builds on waits. What may never come (another role, above
 * the level, longer than a day) keeps nothing waiting.
 */
function admit(
  world: World,
  basket: Basket,
  minutes: number,
  isAllowed: (tier: Tier) => boolean,
): void {
  const { minutesPerDay } = world.input.settings
  const waiting = new Set<ItemId>()
  let room = minutes
  for (const { item, tier } of world.unseen) {
    if (basket.has(item.id)) continue
    const isReady = !item.prerequisites.some((id) => waiting.has(id))
    const fits = isAllowed(tier) && isReady && item.minutes <= room
    if (fits && basket.offer({ item, kind: 'new', seen: null })) room -= item.minutes
    else if (item.minutes <= minutesPerDay && (isAllowed(tier) || isImportant(tier))) {
      waiting.add(item.id)
    }
  }
}
