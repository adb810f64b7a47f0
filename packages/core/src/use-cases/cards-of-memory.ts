import type { ItemId, MemoryExport } from '@warmstart/schema'
import { rebuildCards } from '../cards/card.ts'
import type { ImportCounts, Memory } from '../ports.ts'
import type { Context } from './context.ts'

/** Makes the card of one item from the attempts that count, or deletes it where none does. */
export async function rebuildCard(memory: Memory, itemId: ItemId): Promise<void> {
  const [card] = rebuildCards(await memory.countingAttempts(itemId))
  if (card === undefined) await memory.deleteCard(itemId)
  else await memory.putCard(card)
}

/** Makes all cards from the attempts that count, in one transaction. */
export async function rebuildMemory(context: Pick<Context, 'store' | 'learner'>): Promise<void> {
  await context.store.transaction(context.learner, rebuildAllCards)
}

/**
 * Adds an export to what is there and makes all cards anew, all or nothing.
 *
 * @throws {WarmstartError} `conflict` where an id is taken by another attempt
 */
export async function importMemory(
  context: Pick<Context, 'store' | 'learner'>,
  data: MemoryExport,
): Promise<ImportCounts> {
  return context.store.transaction(context.learner, async (memory) => {
    const counts = await memory.importAll(data)
    await rebuildAllCards(memory)
    return counts
  })
}

async function rebuildAllCards(memory: Memory): Promise<void> {
  const cards = rebuildCards(await memory.countingAttempts())
  const kept = new Set(cards.map(({ itemId }) => itemId))
  for (const { itemId } of await memory.cards()) {
    if (!kept.has(itemId)) await memory.deleteCard(itemId)
  }
  for (const card of cards) await memory.putCard(card)
}
