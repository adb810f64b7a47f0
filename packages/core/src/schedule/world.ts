import type { Card, Category, ItemId } from '@warmstart/schema'
import { advance } from '../cards/card.ts'
import { recallAfter, stateAfter } from '../cards/fsrs.ts'
import { civilDay, DAY_MS } from '../civil-date.ts'
import { dueDay, interviewAhead } from './due.ts'
import { orderNew } from './new-order.ts'
import { TIER_WEIGHT, type Tier, tierOf } from './relevance.ts'
import type { EntryKind, PlanInput, PlanItem } from './types.ts'

/** An item that was attempted, or will have been by the day that is being planned. */
export interface Seen {
  readonly item: PlanItem
  readonly tier: Tier
  readonly card: Card
  /** Day number of the newest attempt. */
  readonly lastDay: number
  /** True where that attempt is only planned. */
  readonly assumed: boolean
}

/** Everything that the queue of one day is computed from. Days are day numbers. */
export interface World {
  readonly input: PlanInput
  readonly today: number
  /** The interview where it is ahead or today, else null. */
  readonly interview: number | null
  /** By item id. */
  readonly seen: ReadonlyMap<ItemId, Seen>
  /** Items never attempted, in the order in which to introduce them. */
  readonly unseen: readonly { readonly item: PlanItem; readonly tier: Tier }[]
  /** Items of each category that matter for this interview. */
  readonly categorySizes: ReadonlyMap<Category, number>
}

/** An item chosen for a day. */
export interface Choice {
  readonly item: PlanItem
  readonly kind: EntryKind
  /** Null for a new item. */
  readonly seen: Seen | null
  /** Set where a review was moved to an earlier day: the day on which it is due. */
  readonly movedFrom?: number
}

/** The world as it is at the start of a plan. */
export function openWorld(input: PlanInput): World {
  const { settings, now } = input
  const today = civilDay(now, settings.timeZone)
  const cards = new Map(input.cards.map((card) => [card.itemId, card]))
  const items = input.items
    .map((item) => ({ item, tier: tierOf(item, settings.role, settings.level) }))
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
  const seen = new Map<ItemId, Seen>()
  const fresh: { item: PlanItem; tier: Tier }[] = []
  const categorySizes = new Map<Category, number>()
  for (const entry of items) {
    const { item, tier } = entry
    if (tier !== 'other')
      categorySizes.set(item.category, (categorySizes.get(item.category) ?? 0) + 1)
    const card = cards.get(item.id)
    if (card === undefined || card.lastReviewAt === null) fresh.push(entry)
    else {
      const lastDay = Math.min(today, civilDay(card.lastReviewAt, settings.timeZone))
      seen.set(item.id, { item, tier, card, lastDay, assumed: false })
    }
  }
  const unseen = orderNew(fresh, [...seen.values()], input.mix, settings.level)
  return { input, today, interview: interviewAhead(settings, today), seen, unseen, categorySizes }
}

/**
 * The world after a planned day. Reviews are assumed to go well (`good`) and new items to go
 * half well (`hard`), so that the plan shows rather too much work than too little.
 */
export function afterDay(world: World, day: number, choices: readonly Choice[]): World {
  const seen = new Map(world.seen)
  for (const { item, seen: before } of choices) {
    const at = world.input.now + (day - world.today) * DAY_MS
    const card = before
      ? advance(before.card, item.id, 'good', day - before.lastDay, at)
      : advance(null, item.id, 'hard', 0, at)
    const { settings } = world.input
    const tier = before?.tier ?? tierOf(item, settings.role, settings.level)
    seen.set(item.id, { item, tier, card, lastDay: day, assumed: true })
  }
  return { ...world, seen, unseen: world.unseen.filter(({ item }) => !seen.has(item.id)) }
}

/** Probability of recall on a day, 0..1. */
export function recallOn(seen: Seen, day: number): number {
  return recallAfter(day - seen.lastDay, seen.card.stability)
}

/**
 * How much a look on `day` is expected to raise the recall on a later day: the mean over
 * remembering it (graded `good`) and not (graded `again`), less the recall without a look.
 */
export function riseFrom(seen: Seen, day: number, laterDay: number): number {
  const elapsed = day - seen.lastDay
  const recall = recallOn(seen, day)
  const good = stateAfter(seen.card, elapsed, 'good')
  const again = stateAfter(seen.card, elapsed, 'again')
  const wait = laterDay - day
  return (
    recall * recallAfter(wait, good.stability) +
    (1 - recall) * recallAfter(wait, again.stability) -
    recallOn(seen, laterDay)
  )
}

/** A seen item as a candidate for one day. */
export interface Look {
  readonly seen: Seen
  /** Day number on which it is due; may be `Infinity`. */
  readonly due: number
  /** Expected rise in recall on the day of the interview, 0..1. */
  readonly rise: number
  /** The rise per minute, weighted by importance: what minutes are spent by. */
  readonly value: number
}

/** Without a date, a look is worth what it raises recall by this many days later. */
const OPEN_HORIZON_DAYS = 30

/** Candidates of a day: all items not attempted on that day, the most valuable first. */
export function looksOf(world: World, day: number): Look[] {
  const done = new Set(day === world.today ? world.input.done.itemIds : [])
  const later = world.interview === null ? day + OPEN_HORIZON_DAYS : world.interview
  return [...world.seen.values()]
    .filter((seen) => seen.lastDay < day && !done.has(seen.item.id))
    .map((seen) => {
      const rise = riseFrom(seen, day, Math.max(day, later))
      const value = (rise * TIER_WEIGHT[seen.tier]) / seen.item.minutes
      return { seen, due: dueDay(seen.card, seen.lastDay, world.interview), rise, value }
    })
    .sort((a, b) => b.value - a.value || (a.seen.item.id < b.seen.item.id ? -1 : 1))
}
