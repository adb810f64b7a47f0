import { CATEGORIES, type Level, type Role } from '@warmstart/schema'
import { orderNew } from '../schedule/new-order.ts'
import { tierOf } from '../schedule/relevance.ts'
import type { CategoryMix, PlanItem } from '../schedule/types.ts'

/** Questions in a warm-up: half an hour at most, one from each of six categories. */
export const WARMUP_SIZE = 6

/**
 * Six questions for a first estimate: from as many categories as there are, those that weigh most
 * for the role first, and within a category what is asked nearly everywhere and fits the level.
 *
 * @param mix  weights of the categories for the role
 * @returns fewer than six where there are fewer that fit; no question twice
 */
export function warmup<T extends PlanItem>(
  items: readonly T[],
  role: Role | null,
  level: Level | null,
  mix: CategoryMix,
): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const fresh = items
    .map((item) => ({ item, tier: tierOf(item, role, level) }))
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
  const ordered = orderNew(fresh, [], mix, level).flatMap(({ item }) => byId.get(item.id) ?? [])
  const categories = [...CATEGORIES].sort((a, b) => (mix[b] ?? 0) - (mix[a] ?? 0))
  const chosen: T[] = []
  for (let round = 0; chosen.length < WARMUP_SIZE && round < ordered.length; round++) {
    for (const category of categories) {
      const next = ordered.filter((item) => item.category === category)[round]
      if (next !== undefined && chosen.length < WARMUP_SIZE) chosen.push(next)
    }
  }
  return chosen
}
