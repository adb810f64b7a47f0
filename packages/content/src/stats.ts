import type { LabEntry } from '@warmstart/core/labs'
import type { Bundle, CompiledItem } from '@warmstart/schema'
import { CATEGORIES, KINDS, LEVELS, ROLES } from '@warmstart/schema'
import type { InventoryEntry } from './catalogue.ts'

/** Prefixes of the coverage contract, in the order in which they are shown. */
export const INVENTORY_PREFIXES = ['Q', 'C', 'D', 'F', 'B', 'T', 'R', 'L', 'P', 'Q-FAQ'] as const
/** Prefix of an id of the coverage contract. */
export type InventoryPrefix = (typeof INVENTORY_PREFIXES)[number]

/** How much of one part of the coverage contract is covered. */
export interface Coverage {
  readonly prefix: InventoryPrefix
  readonly total: number
  readonly covered: number
  /** Lines that nothing names, in their order. */
  readonly missing: readonly InventoryEntry[]
}

/** Counts over a bundle. Every count is of items. */
export interface ContentStats {
  readonly items: number
  readonly topics: number
  /** Terms of the glossary, comparison cards, guides. */
  readonly study: Readonly<Record<'terms' | 'comparisons' | 'guides' | 'formulas', number>>
  readonly byKind: Readonly<Record<string, number>>
  readonly byLevel: Readonly<Record<string, number>>
  readonly byCategory: Readonly<Record<string, number>>
  /** An item for all roles counts for each of them. */
  readonly byRole: Readonly<Record<string, number>>
  /** Items whose main or further topic it is; all topics, in the order of the tree. */
  readonly byTopic: Readonly<Record<string, number>>
  readonly coverage: readonly Coverage[]
  /** Ids of the items, terms, comparisons and guides that cover each line of the inventory; lines without one are left out. */
  readonly coveredBy: Readonly<Record<string, readonly string[]>>
}

/**
 * Counts items by what they are, and says which lines of the inventory nothing covers.
 *
 * @param labs  labs of the app, which cover lines as well
 */
export function contentStats(
  bundle: Pick<Bundle, 'items' | 'topics' | 'glossary' | 'comparisons' | 'guides' | 'formulas'>,
  inventory: readonly InventoryEntry[],
  labs: readonly Pick<LabEntry, 'id' | 'features'>[] = [],
): ContentStats {
  const { items, topics, glossary, comparisons, guides, formulas } = bundle
  const coveredBy: Record<string, string[]> = {}
  for (const { id, inventory: lines } of [
    ...items,
    ...glossary,
    ...comparisons,
    ...guides,
    ...formulas,
    ...labs.map(({ id, features }) => ({ id: `lab:${id}`, inventory: features })),
  ]) {
    for (const line of lines) {
      coveredBy[line] ??= []
      coveredBy[line].push(id)
    }
  }
  const rolesOf = ({ roles }: CompiledItem) => (roles.includes('all') ? ROLES : roles)
  return {
    items: items.length,
    topics: topics.length,
    study: {
      terms: glossary.length,
      comparisons: comparisons.length,
      guides: guides.length,
      formulas: formulas.length,
    },
    byKind: tally(KINDS, items, ({ kind }) => [kind]),
    byLevel: tally(LEVELS, items, ({ level }) => [level]),
    byCategory: tally(CATEGORIES, items, ({ category }) => [category]),
    byRole: tally(ROLES, items, rolesOf),
    byTopic: tally(
      topics.map(({ id }) => id),
      items,
      ({ topic, topics: further }) => [topic, ...further],
    ),
    coverage: INVENTORY_PREFIXES.map((prefix) => coverageOf(prefix, inventory, coveredBy)),
    coveredBy,
  }
}

function tally(
  keys: readonly string[],
  items: readonly CompiledItem[],
  keysOf: (item: CompiledItem) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(keys.map((key) => [key, 0]))
  for (const item of items) {
    for (const key of keysOf(item)) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function coverageOf(
  prefix: InventoryPrefix,
  inventory: readonly InventoryEntry[],
  coveredBy: Readonly<Record<string, readonly string[]>>,
): Coverage {
  const lines = inventory.filter(({ id }) => id.replace(/\d+$/, '') === prefix)
  const missing = lines.filter(({ id }) => coveredBy[id] === undefined)
  return { prefix, total: lines.length, covered: lines.length - missing.length, missing }
}
