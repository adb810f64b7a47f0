import { selfChecked } from '@warmstart/grader'
import type { Attempt, AttemptId, ItemId, MemoryExport, SelfCheck } from '@warmstart/schema'
import { rebuildCards } from '../cards/card.ts'
import type { ImportCounts, Memory } from '../ports.ts'
import type { Context } from './context.ts'

/** Everything that the person said of points in doubt, by attempt. */
export async function checksByAttempt(
  memory: Memory,
): Promise<ReadonlyMap<AttemptId, readonly SelfCheck[]>> {
  const checks = new Map<AttemptId, SelfCheck[]>()
  for (const check of await memory.selfChecks()) {
    const known = checks.get(check.attemptId)
    if (known === undefined) checks.set(check.attemptId, [check])
    else known.push(check)
  }
  return checks
}

/**
 * The attempts that count, each with the score of what the person said of its points in doubt where
 * there is any: what cards are made from.
 */
export async function countedAttempts(
  memory: Memory,
  itemId?: ItemId,
): Promise<readonly Attempt[]> {
  const attempts = await memory.countingAttempts(itemId)
  const checks = await checksByAttempt(memory)
  return attempts.map((attempt) => {
    const { assessment } = attempt
    const decided = selfChecked(assessment, checks.get(attempt.id) ?? [])
    if (decided === null) return attempt
    const { score, interval } = decided
    return { ...attempt, assessment: { ...assessment, score, interval } }
  })
}

/** Makes the card of one item from the attempts that count, or deletes it where none does. */
export async function rebuildCard(memory: Memory, itemId: ItemId): Promise<void> {
  const [card] = rebuildCards(await countedAttempts(memory, itemId))
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
  const cards = rebuildCards(await countedAttempts(memory))
  const kept = new Set(cards.map(({ itemId }) => itemId))
  for (const { itemId } of await memory.cards()) {
    if (!kept.has(itemId)) await memory.deleteCard(itemId)
  }
  for (const card of cards) await memory.putCard(card)
}
