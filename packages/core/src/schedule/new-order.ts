import { CATEGORIES, type Category, type ItemId, LEVELS, type Level } from '@warmstart/schema'
import type { Tier } from './relevance.ts'
import type { CategoryMix, PlanItem } from './types.ts'

interface Candidate {
  readonly item: PlanItem
  readonly tier: Tier
}

/** Tiers that are introduced, in this order. `other` never is. */
const INTRODUCED: readonly Tier[] = ['everywhere', 'relevant', 'stretch']

/**
 * The order in which to introduce items: what is asked everywhere first, then what fits, then
 * what is above the level. Within that, categories take turns so that their shares follow `mix`
 * (the category that is furthest behind its share is next), the own level comes before the
 * levels around it, topics alternate, and a prerequisite always comes before what builds on it.
 *
 * @param fresh  items never attempted, sorted by id
 * @param seen  items attempted; they count towards the shares
 */
export function orderNew(
  fresh: readonly Candidate[],
  seen: readonly Candidate[],
  mix: CategoryMix,
  level: Level | null,
): Candidate[] {
  const counts = new Map<Category, number>()
  const count = (category: Category) => counts.set(category, (counts.get(category) ?? 0) + 1)
  for (const { item, tier } of seen) if (tier !== 'other') count(item.category)

  const open = new Map(fresh.filter(({ tier }) => tier !== 'other').map((c) => [c.item.id, c]))
  const ordered: Candidate[] = []
  const place = (candidate: Candidate) => {
    // Leaving the open set first ends a cycle of prerequisites.
    open.delete(candidate.item.id)
    for (const id of [...candidate.item.prerequisites].sort()) {
      const before = open.get(id)
      if (before !== undefined) place(before)
    }
    count(candidate.item.category)
    ordered.push(candidate)
  }
  for (const tier of INTRODUCED) {
    const pools = poolsOf(
      [...open.values()].filter((c) => c.tier === tier),
      level,
    )
    for (;;) {
      const pool = nextPool(pools, counts, mix, open)
      if (pool === null) break
      const last = ordered.at(-1)?.item.topic
      const best = pool[0]
      const other = pool.find((c) => c.item.topic !== last && c.item.level === best?.item.level)
      const chosen = other ?? best
      if (chosen !== undefined) place(chosen)
    }
  }
  return ordered
}

type Pools = Map<Category, Candidate[]>

function poolsOf(candidates: readonly Candidate[], level: Level | null): Pools {
  const wanted = level === null ? 0 : LEVELS.indexOf(level)
  const away = ({ item }: Candidate) => Math.abs(LEVELS.indexOf(item.level) - wanted)
  const sorted = [...candidates].sort(
    (a, b) => away(a) - away(b) || (a.item.id < b.item.id ? -1 : 1),
  )
  const pools: Pools = new Map()
  for (const category of CATEGORIES) {
    const pool = sorted.filter(({ item }) => item.category === category)
    if (pool.length > 0) pools.set(category, pool)
  }
  return pools
}

/** The pool furthest behind its share, without what was placed already; null at the end. */
function nextPool(
  pools: Pools,
  counts: ReadonlyMap<Category, number>,
  mix: CategoryMix,
  open: ReadonlyMap<ItemId, Candidate>,
): Candidate[] | null {
  while (pools.size > 0) {
    const category = furthestBehind([...pools.keys()], counts, mix)
    const left = (pools.get(category) ?? []).filter(({ item }) => open.has(item.id))
    if (left.length > 0) {
      pools.set(category, left)
      return left
    }
    pools.delete(category)
  }
  return null
}

/** Categories without weight have their turn when all others are used up. */
function furthestBehind(
  categories: readonly Category[],
  counts: ReadonlyMap<Category, number>,
  mix: CategoryMix,
): Category {
  const weighted = categories.filter((category) => (mix[category] ?? 0) > 0)
  const eligible = weighted.length > 0 ? weighted : categories
  const behind = (category: Category) =>
    ((counts.get(category) ?? 0) + 1) / (weighted.length > 0 ? (mix[category] ?? 1) : 1)
  return eligible.reduce((best, next) => (behind(next) < behind(best) ? next : best))
}
