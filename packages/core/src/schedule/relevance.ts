import { LEVELS, type Level, type Role, type Taxonomy } from '@warmstart/schema'
import type { CategoryMix, PlanItem } from './types.ts'

/**
 * How much an item matters for one interview: `everywhere` it is asked nearly everywhere;
 * `relevant` role and level fit; `stretch` the role fits, the level is above; `other` not this role.
 */
export type Tier = 'everywhere' | 'relevant' | 'stretch' | 'other'

/** Tier of an item. Without a role (or level) every role (or level) fits. */
export function tierOf(item: PlanItem, role: Role | null, level: Level | null): Tier {
  if (item.askedEverywhere !== undefined) return 'everywhere'
  if (role !== null && !item.roles.includes('all') && !item.roles.includes(role)) return 'other'
  const above = level !== null && LEVELS.indexOf(item.level) > LEVELS.indexOf(level)
  return above ? 'stretch' : 'relevant'
}

/** True where an item that was seen should be seen again shortly before the interview. */
export function isImportant(tier: Tier): boolean {
  return tier === 'everywhere' || tier === 'relevant'
}

/**
 * What one point of recall is worth where minutes are short. A judgement: a question that is
 * asked nearly everywhere counts half more; one that this interview hardly asks, a quarter.
 */
export const TIER_WEIGHT: Readonly<Record<Tier, number>> = {
  everywhere: 1.5,
  relevant: 1,
  stretch: 0.5,
  other: 0.25,
}

/** Weights of the categories for a role; none, which stands for all alike, without a role. */
export function mixOf(taxonomy: Pick<Taxonomy, 'roles'>, role: Role | null): CategoryMix {
  return taxonomy.roles.find(({ id }) => id === role)?.mix ?? {}
}
