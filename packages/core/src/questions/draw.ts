import type { ItemId } from '@warmstart/schema'
import type { Progress } from './progress.ts'

/**
 * Draws one item at random: among the untried ones while there are any, else among all.
 *
 * @param rng  uniform in [0, 1)
 * @param not  an item to avoid where there is another one, such as the one just shown
 * @returns null where there is nothing to draw from
 */
export function drawQuestion<T extends { readonly id: ItemId }>(
  items: readonly T[],
  progressOf: (id: ItemId) => Progress,
  rng: () => number,
  not?: ItemId,
): T | null {
  const others = items.filter(({ id }) => id !== not)
  const pool = others.length > 0 ? others : items
  const untried = pool.filter(({ id }) => progressOf(id) === 'untried')
  const from = untried.length > 0 ? untried : pool
  return from[Math.floor(rng() * from.length)] ?? null
}
