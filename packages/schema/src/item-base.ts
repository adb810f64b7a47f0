import { z } from 'zod'
import { CivilDate, InventoryId, ItemId, TopicId } from './ids.ts'
import { Category, Level, Pillar, Role, Round } from './taxonomy.ts'

/** Where a fact of an item can be looked up. */
export const Source = z.strictObject({
  title: z.string().min(3),
  authors: z.string().min(2).optional(),
  /** Chapter, section, page or equation. */
  locator: z.string().min(1),
  url: z.url().optional(),
})
export type Source = z.infer<typeof Source>

/** What `item.yaml` of every kind holds. */
export const ItemBase = z.strictObject({
  title: z.string().min(3).max(90),
  topic: TopicId,
  /** Further topics that it touches. */
  topics: z.array(TopicId).default([]),
  category: Category,
  pillars: z.array(Pillar).default([]),
  level: Level,
  /** Roles that it is asked for; `all` stands for every role. */
  roles: z.array(z.union([Role, z.literal('all')])).min(1),
  rounds: z.array(Round).min(1),
  /** Time that a good response takes. */
  minutes: z.number().positive().max(120),
  /** Set where it is asked nearly everywhere, with the reason. */
  askedEverywhere: z.string().min(10).max(240).optional(),
  prerequisites: z.array(ItemId).default([]),
  related: z.array(ItemId).default([]),
  inventory: z.array(InventoryId).min(1),
  sources: z.array(Source).min(1),
  authors: z.array(z.string().min(1)).min(1),
  status: z.enum(['draft', 'reviewed']),
  /** Day of the last review against the sources. */
  reviewed: CivilDate.optional(),
})
