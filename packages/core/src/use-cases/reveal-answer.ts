import type { Draft, ItemId, Millis } from '@warmstart/schema'
import type { Context } from './context.ts'

/**
 * Notes that the answer to an item was shown, in its draft (an empty one where there is none), so
 * that the next attempt is marked as made after seeing it. The first time stays.
 */
export async function revealAnswer(
  context: Pick<Context, 'store' | 'learner'>,
  itemId: ItemId,
  now: Millis,
): Promise<Draft> {
  return context.store.transaction(context.learner, async (memory) => {
    const draft = await memory.draft(itemId)
    if (draft === null) {
      return memory.putDraft({
        itemId,
        text: '',
        sawAnswerAt: now,
        startedAt: now,
        activeMs: 0,
        updatedAt: now,
      })
    }
    if (draft.sawAnswerAt !== null) return draft
    return memory.putDraft({
      ...draft,
      sawAnswerAt: now,
      updatedAt: Math.max(draft.updatedAt, now),
    })
  })
}
