import type {
  Card,
  Category,
  CivilDate,
  ItemId,
  Level,
  Millis,
  PlannedKind,
  Role,
  Settings,
  TopicId,
} from '@warmstart/schema'

/** What the schedule needs to know of an item or a lab. Every compiled item has it. */
export interface PlanItem {
  readonly id: ItemId
  readonly kind: PlannedKind
  readonly title: string
  readonly topic: TopicId
  readonly category: Category
  readonly level: Level
  readonly roles: readonly (Role | 'all')[]
  /** Time that one good attempt takes. */
  readonly minutes: number
  readonly askedEverywhere?: string | undefined
  readonly prerequisites: readonly ItemId[]
}

/** Relative weight of each category in the new items of a role; no entry means no weight. */
export type CategoryMix = Readonly<Partial<Record<Category, number>>>

/** The settings that the schedule depends on. */
export type PlanSettings = Pick<
  Settings,
  'role' | 'level' | 'interviewDate' | 'minutesPerDay' | 'timeZone'
>

/** What was done since the learner's day began. */
export interface DoneToday {
  /** Minutes spent on attempts. */
  readonly minutes: number
  /** Items attempted; they are not planned again today. */
  readonly itemIds: readonly ItemId[]
}

/** Everything that a plan is made from. The order of the lists does not matter. */
export interface PlanInput {
  readonly items: readonly PlanItem[]
  /** Cards of items that are not among `items` are left out of the plan. */
  readonly cards: readonly Card[]
  readonly settings: PlanSettings
  readonly mix: CategoryMix
  readonly now: Millis
  readonly done: DoneToday
}

/**
 * Why an item is planned: `relearn` it was failed last time; `review` recall is due; `final-look`
 * the last view before the interview; `weak` not due, but likely to be missed on the day; `new`.
 */
export type EntryKind = 'relearn' | 'review' | 'final-look' | 'weak' | 'new'

/** One item on one day of a plan. */
export interface PlanEntry {
  readonly itemId: ItemId
  readonly itemKind: PlannedKind
  readonly title: string
  readonly level: Level
  readonly topic: TopicId
  readonly minutes: number
  readonly kind: EntryKind
  /** Why it is here, in one sentence to the learner. */
  readonly reason: string
  /** Probability of recall at that time, 0..1, or null for a new item. */
  readonly recall: number | null
}

/** One day of a plan, in the order in which to work. */
export interface DayPlan {
  readonly date: CivilDate
  /** Sum over `entries`. */
  readonly minutes: number
  readonly entries: readonly PlanEntry[]
}
